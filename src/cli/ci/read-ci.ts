import { ofAzure, ofBitbucket, ofBuildkite, ofCircle, ofGitHub, ofGitLab, ofJenkins } from './services.ts';

/** A commit as a CI service names it: by its id, else by a branch of the remote. */
export interface Revision {
  readonly sha: string | null;
  readonly branch: string | null;
}

/** What a CI service says of the run that we are in. */
export interface CiRun {
  /** For people. */
  readonly service: string;
  readonly event: 'pull-request' | 'push' | 'other';
  /** What the change is compared with; null when the service does not say. */
  readonly base: Revision | null;
  /** The last commit of the change; null where it is what is checked out. */
  readonly head: string | null;
  /** What to set for a clone that has all commits. */
  readonly fullClone: string;
  /** The report that becomes annotations there; null where a token would be needed. */
  readonly annotations: 'github' | 'azure' | null;
  /** A file that what is added to becomes the summary of the job; null where there is none. */
  readonly summaryFile: string | null;
}

export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Recognises the service by its variables; plain git where there is none. Of the values only ids and names are taken.
 * @param readEvent reads the file that GitHub describes its event in; null when it cannot be read
 */
export function readCi(env: Environment, readEvent: (path: string) => string | null): CiRun {
  if (env.GITHUB_ACTIONS) return ofGitHub(env, parsed(env.GITHUB_EVENT_PATH ? readEvent(env.GITHUB_EVENT_PATH) : null));
  if (env.GITLAB_CI) return ofGitLab(env);
  if (env.BITBUCKET_BUILD_NUMBER) return ofBitbucket(env);
  if (env.TF_BUILD) return ofAzure(env);
  if (env.CIRCLECI) return ofCircle(env);
  if (env.BUILDKITE) return ofBuildkite(env);
  if (env.JENKINS_URL) return ofJenkins(env);
  return {
    service: 'git',
    event: 'other',
    base: null,
    head: null,
    fullClone: 'git fetch --unshallow',
    annotations: null,
    summaryFile: null,
  };
}

function parsed(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}

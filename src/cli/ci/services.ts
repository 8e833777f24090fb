import type { CiRun, Environment, Revision } from './read-ci.ts';

/** One function for each service: its variables, and what they mean here. */

export function ofGitHub(env: Environment, event: unknown): CiRun {
  const common = {
    service: 'GitHub Actions',
    fullClone: 'actions/checkout with fetch-depth: 0',
    annotations: 'github',
    summaryFile: env.GITHUB_STEP_SUMMARY || null,
  } as const;
  const pull = at(event, 'pull_request');
  if (pull !== null || env.GITHUB_BASE_REF) {
    return {
      ...common,
      event: 'pull-request',
      base: revision(at(pull, 'base', 'sha'), env.GITHUB_BASE_REF || at(pull, 'base', 'ref')),
      head: shaOf(at(pull, 'head', 'sha')),
    };
  }
  const group = at(event, 'merge_group');
  if (group !== null) {
    const base = revision(at(group, 'base_sha'), null);
    return { ...common, event: 'pull-request', base, head: shaOf(at(group, 'head_sha')) };
  }
  const isPush = env.GITHUB_EVENT_NAME === 'push' && env.GITHUB_REF_TYPE !== 'tag';
  const elsewhere = otherThan(env.GITHUB_REF_NAME, at(event, 'repository', 'default_branch'));
  return { ...common, ...pushOf(isPush, at(event, 'before'), elsewhere), head: null };
}

export function ofGitLab(env: Environment): CiRun {
  const common = { service: 'GitLab', fullClone: 'variables: GIT_DEPTH: 0', annotations: null, summaryFile: null };
  if (env.CI_MERGE_REQUEST_IID) {
    const base = revision(env.CI_MERGE_REQUEST_DIFF_BASE_SHA, env.CI_MERGE_REQUEST_TARGET_BRANCH_NAME);
    // Of merged results the checked out commit is a merge that the source branch has not.
    return { ...common, event: 'pull-request', base, head: shaOf(env.CI_MERGE_REQUEST_SOURCE_BRANCH_SHA) };
  }
  const isPush = env.CI_PIPELINE_SOURCE === 'push' && !env.CI_COMMIT_TAG;
  return {
    ...common,
    ...pushOf(isPush, env.CI_COMMIT_BEFORE_SHA, otherThan(env.CI_COMMIT_BRANCH, env.CI_DEFAULT_BRANCH)),
    head: null,
  };
}

export function ofBitbucket(env: Environment): CiRun {
  const common = { service: 'Bitbucket', fullClone: 'clone: depth: full', annotations: null, summaryFile: null };
  if (!env.BITBUCKET_PR_ID) return { ...common, event: 'other', base: null, head: null };
  const base = revision(env.BITBUCKET_PR_DESTINATION_COMMIT, env.BITBUCKET_PR_DESTINATION_BRANCH);
  return { ...common, event: 'pull-request', base, head: shaOf(env.BITBUCKET_COMMIT) };
}

export function ofAzure(env: Environment): CiRun {
  const common = {
    service: 'Azure Pipelines',
    fullClone: 'checkout: self with fetchDepth: 0',
    annotations: 'azure',
    summaryFile: null,
  } as const;
  if (!env.SYSTEM_PULLREQUEST_TARGETBRANCH) return { ...common, event: 'other', base: null, head: null };
  const base = revision(null, env.SYSTEM_PULLREQUEST_TARGETBRANCH);
  return { ...common, event: 'pull-request', base, head: shaOf(env.SYSTEM_PULLREQUEST_SOURCECOMMITID) };
}

/** CircleCI does not say where a pull request is to go: to the default branch, as far as we know. */
export function ofCircle(env: Environment): CiRun {
  const isPull = Boolean(env.CIRCLE_PULL_REQUEST || env.CIRCLE_PULL_REQUESTS);
  return {
    service: 'CircleCI',
    event: isPull ? 'pull-request' : 'other',
    base: isPull ? revision(null, 'HEAD') : null,
    head: null,
    fullClone: 'checkout with method: full',
    annotations: null,
    summaryFile: null,
  };
}

export function ofBuildkite(env: Environment): CiRun {
  const isPull = Boolean(env.BUILDKITE_PULL_REQUEST && env.BUILDKITE_PULL_REQUEST !== 'false');
  return {
    service: 'Buildkite',
    event: isPull ? 'pull-request' : 'other',
    base: isPull ? revision(null, env.BUILDKITE_PULL_REQUEST_BASE_BRANCH) : null,
    head: null,
    fullClone: 'BUILDKITE_GIT_CLONE_FLAGS and BUILDKITE_GIT_FETCH_FLAGS without --depth',
    annotations: null,
    summaryFile: null,
  };
}

export function ofJenkins(env: Environment): CiRun {
  const common = {
    service: 'Jenkins',
    fullClone: 'a checkout without "Shallow clone", which fetches the target branch too',
    annotations: null,
    summaryFile: null,
  };
  if (env.CHANGE_TARGET) {
    return { ...common, event: 'pull-request', base: revision(null, env.CHANGE_TARGET), head: null };
  }
  const before = env.GIT_PREVIOUS_SUCCESSFUL_COMMIT;
  return { ...common, ...pushOf(Boolean(before), before, null), head: null };
}

/**
 * What a push adds: what neither its branch had before nor the default branch has. Of a branch that is new, or was
 * rewritten, only the latter is known.
 */
function pushOf(isPush: boolean, before: unknown, defaultBranch: unknown): Pick<CiRun, 'event' | 'base'> {
  if (!isPush) return { event: 'other', base: null };
  return { event: 'push', base: revision(before, defaultBranch) };
}

/** Compared with itself a branch would add nothing. */
function otherThan(branch: string | undefined, defaultBranch: unknown): unknown {
  return branch === defaultBranch ? null : defaultBranch;
}

function revision(sha: unknown, branch: unknown): Revision | null {
  const found = { sha: shaOf(sha), branch: branchOf(branch) };
  return found.sha === null && found.branch === null ? null : found;
}

/** Null too for the zeros that stand for no commit. */
function shaOf(value: unknown): string | null {
  return typeof value === 'string' && /^(?=.*[1-9a-f])(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value) ? value : null;
}

function branchOf(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const name = value.replace(/^refs\/heads\//, '');
  // What git takes for a branch's name, and nothing that it could take for an option or a revision of several.
  return /^(?![-/.])(?!.*(?:\.\.|@\{|\/\/))[^\x00-\x20\x7f~^:?*[\\]+$/.test(name) ? name : null;
}

function at(value: unknown, ...names: readonly string[]): unknown {
  let here: unknown = value;
  for (const name of names) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, name)) return null;
    here = (here as Record<string, unknown>)[name] ?? null;
  }
  return here;
}

import { tryGit } from './git.ts';

/** What is checked out. */
export interface Head {
  /** The branch in full; `HEAD` where there is none. */
  readonly ref: string;
  readonly commit: string;
}

/** Null before the first commit. */
export function checkedOut(folder: string): Head | null {
  const [commit, ref] = tryGit(folder, ['rev-parse', 'HEAD', '--symbolic-full-name', 'HEAD'])?.split('\n') ?? [];
  return commit === undefined || ref === undefined ? null : { ref, commit };
}

/** Those of the commits that lie in the history of refs, which are named as git rev-list takes them: `HEAD`, `--remotes`. */
export function heldBy(folder: string, refs: string, commits: readonly string[]): string[] {
  if (commits.length === 0) return [];
  const others = tryGit(folder, ['rev-list', '--stdin', '--not', refs], `${commits.join('\n')}\n`);
  const left = new Set(others?.split('\n'));
  return others === null ? [] : commits.filter((commit) => !left.has(commit));
}

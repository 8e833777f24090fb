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

/** Whether the history of what is checked out has the commit. */
export function isCheckedOut(folder: string, commit: string): boolean {
  return tryGit(folder, ['merge-base', '--is-ancestor', commit, 'HEAD']) !== null;
}

/** Those of the commits that any remote has, as far as has been fetched from it, or pushed to it. */
export function heldByRemotes(folder: string, commits: readonly string[]): string[] {
  if (commits.length === 0) return [];
  const own = tryGit(folder, ['rev-list', '--stdin', '--not', '--remotes'], `${commits.join('\n')}\n`);
  const kept = new Set(own?.split('\n'));
  return own === null ? [] : commits.filter((commit) => !kept.has(commit));
}

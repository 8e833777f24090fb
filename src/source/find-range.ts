import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { ScannerError } from '../model/problem.ts';
import { decodeText } from '../util/decode-text.ts';
import { fetchGit, git, tryGit } from './git.ts';

/** Commits that each fetch goes further back by, before everything is fetched. */
const STEPS = [50, 500, 5000] as const;

/** A commit as somebody names it: by its id, else by a branch of the remote, else as the user typed it. */
export interface Named {
  readonly sha: string | null;
  readonly branch: string | null;
  /** Null for names that a CI service gives: a branch of this clone may be another than the remote's of that name. */
  readonly typed: string | null;
}

/** The commits of `head` that none of `without` has. */
export interface CommitRange {
  readonly base: string;
  /** The base, and the branch beside it: what a change merges from that is not its own. */
  readonly without: readonly string[];
  readonly head: string;
  readonly commits: readonly string[];
  /** Of these, where a shallow clone ends or does not reach what is compared: nobody can tell what they changed. */
  readonly cut: ReadonlySet<string>;
  /** The newest commit that both have; null when they have none in common. */
  readonly mergeBase: string | null;
  /** This clone has too little of the branch beside to tell what was merged from it. */
  readonly isBlind: boolean;
}

/** The id of the commit, when this clone has it. */
export function commitNamed(root: string, { sha, branch, typed }: Named): string | null {
  return (
    (sha && commitOf(root, sha)) ??
    (branch && tipOf(root, branch)) ??
    (typed === null ? null : (commitOf(root, typed) ?? tipOf(root, typed)))
  );
}

/** The last commit of a branch of the remote. */
function tipOf(root: string, branch: string): string | null {
  return commitOf(root, `refs/remotes/${remoteOf(root)}/${branch}`);
}

function commitOf(root: string, name: string): string | null {
  const isOption = name.startsWith('-');
  return isOption ? null : tryGit(root, ['rev-parse', '--verify', '--quiet', `${name}^{commit}`]) || null;
}

/** Null when this clone has not both. @throws ScannerError when git fails. */
export function rangeBetween(root: string, from: Named, to: Named): CommitRange | null {
  const named = commitNamed(root, from);
  const head = commitNamed(root, to);
  if (named === null || head === null) return null;
  const branch = branchBeside(root, from, head);
  // GitHub names the base as it was when a pull request was opened: what was merged from it since is not the change's.
  const base = branch !== null && isWithin(root, named, branch) ? branch : named;
  const without = [...new Set([base, branch ?? base])];
  const list = (...options: string[]) => {
    const ids = git(root, ['rev-list', ...options, head, ...without.map((commit) => `^${commit}`), '--']).toString();
    return ids.split('\n').filter(Boolean);
  };
  // A first commit within the range may be of the base too, behind the end of a shallow clone.
  const cut = shallowEnds(root).size > 0 ? list('--max-parents=0') : [];
  const mergeBase = tryGit(root, ['merge-base', base, head]) || null;
  const isBlind = isUnknown(root, from, head) && list('--merges', '--max-count=1').length > 0;
  return { base, without, head, commits: list(), cut: new Set(cut), mergeBase, isBlind };
}

/** Of a branch beside that this clone has not, or not as far back as where the change left it, nobody knows what it has. */
function isUnknown(root: string, { sha, branch }: Named, head: string): boolean {
  if (sha === null || branch === null) return false;
  const tip = tipOf(root, branch);
  const ends = shallowEnds(root);
  if (tip === null || ends.size === 0) return tip === null;
  const first = git(root, ['rev-list', '--max-parents=0', tip, `^${head}`, '--'])
    .toString()
    .split('\n');
  return first.some((commit) => ends.has(commit));
}

/** The branch that was named beside a commit; null where it has the change already: then it says nothing of what was new. */
function branchBeside(root: string, { sha, branch }: Named, head: string): string | null {
  const tip = sha === null || branch === null ? null : tipOf(root, branch);
  return tip === null || isWithin(root, head, tip) ? null : tip;
}

function isWithin(root: string, commit: string, history: string): boolean {
  return tryGit(root, ['merge-base', '--is-ancestor', commit, history]) !== null;
}

/**
 * Fetches what a shallow clone lacks of a range, little by little, and nothing else: no tag, no submodule, no other branch.
 * @returns what git said when it could not
 */
export async function fetchRange(root: string, from: Named, to: Named, signal: AbortSignal): Promise<string | null> {
  const remote = remoteOf(root);
  const isShallow = shallowEnds(root).size > 0;
  let said: string | null = null;
  const ask = async (depth: readonly string[], what: readonly string[]) => {
    said = await tryFetch(root, [...depth, remote, ...what], signal);
    return said === null;
  };
  for (const one of [from, to]) {
    for (const spec of commitNamed(root, one) === null ? specsOf(one, remote) : []) {
      if (signal.aborted || (await ask(isShallow ? ['--depth=1'] : [], [spec]))) break;
    }
  }
  const beside = from.sha === null || from.branch === null ? null : { ...from, sha: null };
  if (beside !== null && commitNamed(root, beside) === null && !signal.aborted)
    await tryFetch(root, [...(isShallow ? ['--depth=1'] : []), remote, ...specsOf(beside, remote)], signal);
  for (const depth of [...STEPS.map((step) => `--deepen=${step}`), '--unshallow']) {
    const range = rangeBetween(root, from, to);
    // A branch that the remote has not would have all of it fetched for nothing.
    const mayTell = range?.isBlind && isShallow && beside !== null && commitNamed(root, beside) !== null;
    if (range === null || (range.cut.size === 0 && !mayTell) || signal.aborted) break;
    if (!(await ask([depth], [...range.without, range.head]))) await ask([depth], []);
  }
  return said;
}

/** Fetches all of the history of what is checked out. @returns what git said when it could not */
export async function fetchHistory(root: string, signal: AbortSignal): Promise<string | null> {
  return shallowEnds(root).size === 0 ? null : tryFetch(root, ['--unshallow', remoteOf(root)], signal);
}

async function tryFetch(root: string, args: readonly string[], signal: AbortSignal): Promise<string | null> {
  try {
    await fetchGit(root, ['--no-tags', ...args], signal);
    return null;
  } catch (error) {
    if (!(error instanceof ScannerError) || error.code === 'git-missing') throw error;
    return error.message;
  }
}

/** What a file held in a commit; null when it was not there, or no file. */
export function textAt(root: string, commit: string, path: string): string | null {
  const type = tryGit(root, ['cat-file', '-t', `${commit}:${path}`]);
  return type === 'blob' ? decodeText(git(root, ['cat-file', 'blob', `${commit}:${path}`])) : null;
}

/** The paths that differ between two commits. */
export function pathsChanged(root: string, from: string, to: string): string[] {
  return git(root, ['diff-tree', '-r', '-z', '--name-only', '--no-renames', from, to, '--'])
    .toString()
    .split('\0')
    .filter(Boolean);
}

/** What to ask the remote for. Not every server gives a commit by its id. */
function specsOf({ sha, branch, typed }: Named, remote: string): string[] {
  const name = branch ?? (typed && branchOf(typed, remote));
  if (name === null || !/^[\w/.#+@-]+$/.test(name) || name.startsWith('-')) return sha === null ? [] : [sha];
  const ref =
    name === 'HEAD' ? `+HEAD:refs/remotes/${remote}/HEAD` : `+refs/heads/${name}:refs/remotes/${remote}/${name}`;
  return [...(sha === null ? [] : [sha]), ref];
}

/** The command that fetches a branch as somebody typed it: a clone of one branch fetches no other by itself. */
export function fetchCommand(root: string, typed: string): string {
  const remote = remoteOf(root);
  const name = branchOf(typed, remote);
  return `git fetch ${remote} ${name}:refs/remotes/${remote}/${name}`;
}

/** What the remote calls `main` and `origin/main`. */
function branchOf(typed: string, remote: string): string {
  return typed.startsWith(`${remote}/`) ? typed.slice(remote.length + 1) : typed;
}

function remoteOf(root: string): string {
  const names = (tryGit(root, ['remote']) ?? '').split('\n');
  return names.includes('origin') ? 'origin' : names[0] || 'origin';
}

/** The commits whose parents were left out of the clone. */
function shallowEnds(root: string): Set<string> {
  const file = resolve(root, git(root, ['rev-parse', '--git-path', 'shallow']).toString().trimEnd());
  return new Set(existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : []);
}

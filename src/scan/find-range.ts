import type { Problem } from '../model/problem.ts';
import type { PolicyChange } from '../model/result.ts';
import {
  type CommitRange,
  commitNamed,
  fetchHistory,
  fetchRange,
  type Named,
  rangeBetween,
  textAt,
} from '../source/find-range.ts';
import { repositoryAt } from '../source/git.ts';

/** Which commits a change is made of, and how far git may go to find them. */
export interface RangeWish {
  /** What the change is compared with; null where nothing is. */
  readonly base: Named | null;
  readonly head: Named;
  /** All of the history is to be read, not only the change. */
  readonly history: boolean;
  /** What a shallow clone lacks may be fetched. */
  readonly deepen: boolean;
  /** What to set for a full clone, for the hint. */
  readonly fullClone: string;
}

/** A change that was looked up in a repository. */
export interface Change {
  readonly root: string;
  /** Null when this clone has it not. */
  readonly head: string | null;
  /** Null when nothing is compared, or this clone has not both ends. */
  readonly range: CommitRange | null;
  /** What keeps the change from being known in full. */
  readonly problems: readonly Problem[];
}

/** @throws ScannerError when git is missing, too old or unwilling, or the folder is in no repository. */
export async function findChange(folder: string, wish: RangeWish, signal: AbortSignal): Promise<Change> {
  const { root, shallow } = await repositoryAt(folder);
  const { base, head } = wish;
  let said: string | null = null;
  if (wish.deepen && wish.history) said = await fetchHistory(root, signal);
  let range = base && rangeBetween(root, base, head);
  if (wish.deepen && base && (range === null || range.cut.size > 0)) {
    said = await fetchRange(root, base, head, signal);
    range = rangeBetween(root, base, head);
  }
  const headId = commitNamed(root, head);
  const missing = [...(headId === null ? [head] : []), ...(base && commitNamed(root, base) === null ? [base] : [])];
  const isCut = range !== null && range.cut.size > 0;
  const problems: Problem[] = [];
  if (missing.length > 0 || isCut) {
    const what =
      missing.length > 0
        ? `${missing.map(nameOf).join(' and ')} ${missing.length === 1 ? 'is' : 'are'} not in this clone`
        : 'the clone ends within the change';
    const fetched = said === null ? '' : ` (${said})`;
    problems.push({
      code: shallow ? 'shallow' : 'missing-object',
      path: null,
      message: `${what}: what the change adds is not known in full, and what is not was not read${fetched}`,
      hint: wish.deepen ? wish.fullClone : `${wish.fullClone}; or let unleak fetch what is missing: --deepen`,
    });
  }
  return { root, head: headId, range, problems };
}

/** The texts of the files that decide what is accepted, as they were before the change; null for one that was not there. */
export function policyAtBase({ root, range }: Change, paths: readonly string[]): ReadonlyMap<string, string | null> {
  const commit = range?.mergeBase ?? range?.base ?? null;
  return new Map(paths.map((path) => [path, commit === null ? null : textAt(root, commit, path)]));
}

/** What the change does to these files. */
export function policyChanges(change: Change, paths: readonly string[]): PolicyChange[] {
  const { root, head, range } = change;
  if (head === null || range === null) return [];
  const before = policyAtBase(change, paths);
  return paths.flatMap((path) => {
    const [old, now] = [linesOf(before.get(path) ?? null), linesOf(textAt(root, head, path))];
    const added = [...now].filter((line) => !old.has(line));
    const removed = [...old].filter((line) => !now.has(line));
    return added.length + removed.length > 0 ? [{ path, added, removed }] : [];
  });
}

/** A line of these files is short; of one that is not, nobody needs more. */
const LONGEST_LINE = 200;

function linesOf(text: string | null): Set<string> {
  const lines = (text ?? '').replace(/^\ufeff/, '').split(/\r?\n/);
  return new Set(
    lines.filter((line) => line.trim() !== '' && !line.startsWith('#')).map((line) => line.slice(0, LONGEST_LINE)),
  );
}

function nameOf({ sha, branch, typed }: Named): string {
  return typed ?? (sha !== null ? `commit ${sha.slice(0, 7)}` : `branch ${branch}`);
}

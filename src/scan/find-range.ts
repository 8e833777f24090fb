import type { Problem } from '../model/problem.ts';
import {
  type CommitRange,
  commitNamed,
  fetchCommand,
  fetchHistory,
  fetchRange,
  type Named,
  rangeBetween,
} from '../source/find-range.ts';
import { repositoryAt } from '../source/repository.ts';
import { shortCommit } from '../util/short-commit.ts';

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
    const names = [...new Set(missing.map(nameOf))];
    const what =
      names.length > 0
        ? `${names.join(' and ')} ${names.length === 1 ? 'is' : 'are'} not in this clone`
        : 'the clone ends within the change';
    const fetched = said === null ? '' : ` (${said})`;
    problems.push({
      code: shallow ? 'shallow' : 'missing-object',
      path: null,
      message: `${what}: what the change adds is not known in full, and what is not was not read${fetched}`,
      hint: hintFor(root, wish, shallow || missing.length === 0, missing),
    });
  }
  return { root, head: headId, range, problems };
}

/** A clone that is whole has nothing to fetch but what nobody fetched before, or what is misspelled. */
function hintFor(root: string, { deepen, fullClone }: RangeWish, isCut: boolean, missing: readonly Named[]): string {
  const [typed] = missing.flatMap((one) => one.typed ?? []).reverse();
  if (!isCut && typed === 'HEAD') return 'there is no commit yet; unleak staged reads what the first one would add';
  if (!isCut && typed !== undefined)
    return `check its name; a branch that only the remote has: ${fetchCommand(root, typed)}`;
  if (deepen) return fullClone;
  const fetched = 'let unleak fetch what is missing: --deepen';
  // The commits of a fork come with no clone of the repository that it asks, however full.
  return !isCut && missing.every(({ sha }) => sha !== null) ? fetched : `${fullClone}; or ${fetched}`;
}

function nameOf({ sha, branch, typed }: Named): string {
  return typed ?? (sha !== null ? `commit ${shortCommit(sha)}` : `branch ${branch}`);
}

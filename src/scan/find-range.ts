import type { Notice } from '../model/notice.ts';
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
  /** What of it this clone has not, in words; null when it has both ends and all between. */
  readonly lacks: string | null;
  /** What keeps the change from being known in full. */
  readonly problems: readonly Problem[];
  /** What may be taken for the change's own, and is not. */
  readonly notices: readonly Notice[];
}

/** @throws ScannerError when git is missing, too old or unwilling, or the folder is in no repository. */
export async function findChange(folder: string, wish: RangeWish, signal: AbortSignal): Promise<Change> {
  const { root, shallow } = await repositoryAt(folder);
  const { base, head } = wish;
  let said: string | null = null;
  if (wish.deepen && wish.history) said = await fetchHistory(root, signal);
  let range = base && rangeBetween(root, base, head);
  if (wish.deepen && base && (range === null || range.cut.size > 0 || range.isBlind)) {
    said = await fetchRange(root, base, head, signal);
    range = rangeBetween(root, base, head);
  }
  const headId = commitNamed(root, head);
  const missing = [...(headId === null ? [head] : []), ...(base && commitNamed(root, base) === null ? [base] : [])];
  const isCut = range !== null && range.cut.size > 0;
  const problems: Problem[] = [];
  const lacks = missing.length > 0 ? missingWords(missing) : isCut ? 'the clone ends within the change' : null;
  if (lacks !== null) {
    const fetched = said === null ? '' : ` (${said})`;
    problems.push({
      code: shallow ? 'shallow' : 'missing-object',
      path: null,
      message: `${lacks}: what the change adds is not known in full, and what is not was not read${fetched}`,
      hint: hintFor(root, wish, shallow || missing.length === 0, missing),
    });
  }
  return { root, head: headId, range, lacks, problems, notices: range?.isBlind ? [blindNotice(wish)] : [] };
}

function blindNotice({ base, deepen, fullClone }: RangeWish): Notice {
  return {
    code: 'range',
    path: null,
    line: null,
    message: `this clone has too little of branch ${base?.branch}: what was merged from it counts as brought by the change`,
    hint: deepen ? fullClone : `${fullClone}; or ${FETCH_IT}`,
  };
}

const FETCH_IT = 'let unleak fetch what is missing: --deepen';

/** A clone that is whole has nothing to fetch but what nobody fetched before, or what is misspelled. */
function hintFor(root: string, { deepen, fullClone }: RangeWish, isCut: boolean, missing: readonly Named[]): string {
  const [typed] = missing.flatMap((one) => one.typed ?? []).reverse();
  if (!isCut && typed === 'HEAD') return 'there is no commit yet; unleak staged reads what the first one would add';
  if (!isCut && typed !== undefined)
    return `check its name; a branch that only the remote has: ${fetchCommand(root, typed)}`;
  if (deepen) return fullClone;
  // The commits of a fork come with no clone of the repository that it asks, however full.
  return !isCut && missing.every(({ sha }) => sha !== null) ? FETCH_IT : `${fullClone}; or ${FETCH_IT}`;
}

function missingWords(missing: readonly Named[]): string {
  const names = [...new Set(missing.map(nameOf))];
  return `${names.join(' and ')} ${names.length === 1 ? 'is' : 'are'} not in this clone`;
}

function nameOf({ sha, branch, typed }: Named): string {
  if (typed !== null || sha === null) return typed ?? (branch === 'HEAD' ? 'the default branch' : `branch ${branch}`);
  return `commit ${shortCommit(sha)}`;
}

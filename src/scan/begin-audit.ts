import { newestOf } from '../source/cache-file.ts';
import { listFiles } from '../source/list-files.ts';
import { type NamedRefs, plainRefs } from '../source/named-refs.ts';
import { otherTips } from '../source/other-tips.ts';
import { listRefs, type RefList } from '../source/refs.ts';
import { plainRepository, type Repository, repositoryAt } from '../source/repository.ts';
import type { Listing } from '../source/walk-folder.ts';
import { replayed } from '../util/replayed.ts';
import { type LastAudit, lastAudit } from './begin-answer.ts';

/** What is asked of git about a repository before anything else. */
export interface BegunAudit {
  readonly repository: Promise<Repository>;
  refs(): Promise<RefList>;
  /** See `plainRepository`; null where nothing was kept too. */
  readonly plain: Repository | null;
  /** See `plainRefs`. */
  readonly named: NamedRefs | null;
  /** See `otherTips`. */
  readonly tips: Promise<readonly string[] | null>;
  /** Where the last audit kept its result; null where there is none, or that is not wanted. */
  readonly result: string | null;
  /** What the last audit kept besides, which is read when it is asked for; null as above. */
  last(): LastAudit | null;
  /** The files of a work tree, which are listed once. */
  files(root: string, signal: AbortSignal): AsyncIterable<Listing>;
}

/**
 * Starts git, which takes its time, so that all else can be loaded meanwhile.
 * @param cache whether it is of use what the last audit kept
 * @param values whether the values of secrets are wanted, which are not kept
 */
export function beginAudit(folder: string, cache: boolean, values: boolean): BegunAudit {
  const result = cache && !values ? newestOf('result', folder) : null;
  let read: LastAudit | null | undefined;
  const last = () => (read === undefined ? (read = cache ? lastAudit(folder) : null) : read);
  // Where nothing has changed the values take longest of all.
  if (result === null) last()?.values();
  const isKept = result !== null || last() !== null;
  // Git was new enough when it was asked before.
  const plain = isKept ? plainRepository(folder) : null;
  const repository = plain ? Promise.resolve(plain) : repositoryAt(folder);
  const named = isKept ? plainRefs(folder) : null;
  // Where nothing has changed nobody asks for more than that.
  let listed = named ? null : listRefs(folder);
  const tips = otherTips(folder);
  for (const asked of [repository, listed, tips]) asked?.catch(() => {}); // told when it is awaited
  let files: AsyncIterable<Listing> | null = null;
  return {
    repository,
    refs: () => (listed ??= listRefs(folder)),
    plain,
    named,
    tips,
    result,
    last,
    files: (root, signal) => (files ??= replayed(listFiles(root, signal))),
  };
}

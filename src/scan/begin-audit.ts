import { type NamedRefs, plainRefs } from '../source/named-refs.ts';
import { otherTips } from '../source/other-tips.ts';
import { listRefs, type RefList } from '../source/refs.ts';
import { plainRepository, type Repository, repositoryAt } from '../source/repository.ts';
import { beginLastAudit, type LastAudit } from './begin-answer.ts';

/** What is asked of git about a repository before anything else. */
export interface BegunAudit {
  readonly repository: Promise<Repository>;
  refs(): Promise<RefList>;
  /** See `plainRefs`. */
  readonly named: NamedRefs | null;
  /** See `otherTips`. */
  readonly tips: Promise<readonly string[] | null>;
  /** What the last audit kept; null where there is none, or that is not wanted. */
  readonly last: LastAudit | null;
}

/**
 * Starts git, which takes its time, so that all else can be loaded meanwhile.
 * @param cache whether it is of use what the last audit kept
 */
export function beginAudit(folder: string, cache: boolean): BegunAudit {
  const last = cache ? beginLastAudit(folder) : null;
  // Git was new enough when it was asked before.
  const plain = last && plainRepository(folder);
  const repository = plain ? Promise.resolve(plain) : repositoryAt(folder);
  const named = last && plainRefs(folder);
  // Where nothing has changed nobody asks for more than that.
  let listed = named ? null : listRefs(folder);
  const tips = otherTips(folder);
  for (const asked of [repository, listed, tips]) asked?.catch(() => {}); // told when it is awaited
  return { repository, refs: () => (listed ??= listRefs(folder)), named, tips, last };
}

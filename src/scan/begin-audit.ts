import { listTips } from '../source/list-tips.ts';
import { listRefs, type RefList } from '../source/refs.ts';
import { type Repository, repositoryAt } from '../source/repository.ts';

/** What is asked of git about a repository before anything else. */
export interface BegunAudit {
  readonly repository: Promise<Repository>;
  readonly refs: Promise<RefList>;
  /** See `listTips`. */
  readonly tips: Promise<readonly string[] | null>;
}

/** Starts git, which takes its time, so that all else can be loaded meanwhile. */
export function beginAudit(folder: string): BegunAudit {
  const repository = repositoryAt(folder);
  const refs = listRefs(folder);
  const tips = listTips(folder);
  for (const asked of [repository, refs, tips]) asked.catch(() => {}); // told when it is awaited
  return { repository, refs, tips };
}

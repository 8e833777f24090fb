import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { edgesOf } from '../source/known-log.ts';
import type { NamedRefs } from '../source/named-refs.ts';
import { findStore } from '../source/object-store.ts';
import type { Repository } from '../source/repository.ts';

/** Differs where another object, ref or commit of a reflog is there. Null where that cannot be told. */
export function stateOf(
  repository: Repository,
  { named, head }: NamedRefs,
  tips: readonly string[] | null,
): string | null {
  const store = findStore(repository);
  if (!store || !tips || store.halves.length > 0) return null;
  const loose = store.loose();
  if (!loose || loose.closed.length > 0) return null;
  const { ids } = loose;
  const packs = store.packs.map((path) => basename(path)).sort();
  return digest(
    JSON.stringify([packs, digest([...ids].sort().join(' ')), edgesOf(repository.common), head, named, tips]),
  );
}

export function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

import { type HistoryScope, listScope } from '../source/list-scope.ts';
import type { Repository } from '../source/repository.ts';
import { noteLeft } from './missing-objects.ts';
import type { ScanOptions } from './options.ts';
import { readThroughGit } from './read-history.ts';
import type { Run } from './run.ts';

/**
 * Reads the commits and blobs of a part of the history.
 * @returns see `ScopeList.paths`
 * @throws ScannerError when a revision is not known, or git fails.
 */
export async function readScope(
  { root, partial }: Repository,
  scope: HistoryScope,
  run: Run,
  options: ScanOptions,
): Promise<ReadonlySet<string> | null> {
  const { ids, paths } = await listScope(root, scope, options.signal);
  const { unreadable } = await readThroughGit(root, ids, run, options, !partial);
  if (partial) {
    run.planned.blobs -= unreadable.length;
    noteLeft(run, unreadable.length);
  }
  return paths;
}

import { basename } from 'node:path';
import type { Problem } from '../model/problem.ts';
import type { CommitList } from '../source/commit-list.ts';
import { findMissing } from '../source/find-missing.ts';
import { WHOLE } from '../source/git-error.ts';
import type { Store } from '../source/object-store.ts';
import type { Repository } from '../source/repository.ts';
import type { ScanCache } from '../source/scan-cache.ts';
import { count } from '../util/count.ts';
import type { ScanOptions } from './options.ts';
import type { Run } from './run.ts';

/** True where an earlier audit has read every pack and loose object, and no other is there now. */
export function isAsBefore({ packs }: Store, ids: readonly string[], before: ScanCache | null): boolean {
  if (!before || packs.length + ids.length === 0) return false;
  if (packs.length !== Object.keys(before.packs).length) return false;
  const isKnown = (path: string) => before.packs[basename(path)] !== undefined;
  return (
    packs.every(isKnown) && ids.length === Object.keys(before.sizes).length && ids.every((id) => id in before.sizes)
  );
}

/**
 * A partial clone lacks objects by intent: see `noteLeft`.
 * @param listed the commits, where git lists them anyway
 */
export async function missingFrom(
  { root, partial }: Repository,
  objects: number,
  { signal }: ScanOptions,
  listed: CommitList | null = null,
): Promise<Problem[]> {
  // Of so many objects commits alone are looked up.
  const problems = partial || (await listed?.isWhole()) ? [] : await findMissing(root, objects, signal);
  return signal.aborted ? [] : problems;
}

/** What is damaged was told when it was read, and may be what keeps git from following the history. */
export function noteMissing(run: Run, missing: readonly Problem[]): void {
  const told = new Set(run.problems.map(({ path }) => path));
  const isDamaged = run.problems.some(({ code }) => code === 'corrupt-object' || code === 'git-failed');
  run.problems.push(...missing.filter(({ code, path }) => (code === 'git-failed' ? !isDamaged : !told.has(path))));
}

/**
 * Says what a partial clone left at the remote. None where it has been fetched since.
 * @param left how many objects; null where that is not known
 */
export function noteLeft(run: Run, left: number | null): void {
  if (left === 0) return;
  run.planned.blobs += left ?? 0;
  const what = left === 1 ? '1 object that was' : `${left === null ? 'objects' : count(left, 'object')} that were`;
  const message = `the clone is partial: ${what} left at the remote ${left === 1 ? 'was' : 'were'} not scanned`;
  run.problems.push({ code: 'partial-clone', path: null, message, hint: WHOLE });
}

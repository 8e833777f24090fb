import { listObjects } from '../source/list-blobs.ts';
import { openObjectStore } from '../source/object-store.ts';
import { corruptObject } from '../source/read-blobs.ts';
import type { ScanOptions } from './options.ts';
import { orphans, planPack } from './pack-work.ts';
import type { Run } from './run.ts';
import { threadsFor } from './threads.ts';
import { createWork } from './work.ts';

/**
 * Reads every object of a repository once: packs directly, chain by chain; through git what is loose or unusual, and what
 * cannot be judged by its parts.
 * @throws ScannerError when git fails.
 */
export async function readHistory(root: string, run: Run, options: ScanOptions): Promise<void> {
  const store = openObjectStore(root);
  if (!store) return readThroughGit(root, null, run, options);
  const plans = store.packs.map((stored) => planPack(stored, (objects) => threadsFor('pack', objects, options.jobs)));
  for (const { blobs, commits } of plans) {
    run.planned.blobs += blobs;
    run.planned.commits += commits;
  }
  const rest = [...store.rest, ...store.packs.flatMap(orphans)];
  const unread: string[] = [];
  for (const { work } of plans) unread.push(...(await run.read(work)));
  // These are counted already.
  await run.read(createWork('blobs', root, unread, options.jobs));
  if (rest.length > 0) await readThroughGit(root, rest, run, options);
}

/** @param ids null: all objects */
async function readThroughGit(
  root: string,
  ids: readonly string[] | null,
  run: Run,
  { signal, jobs }: ScanOptions,
): Promise<void> {
  const listed = await listObjects(root, ids, signal);
  run.planned.blobs += listed.blobs + listed.unreadable.length;
  run.planned.commits += listed.commits;
  run.planned.bytes += listed.bytes;
  run.problems.push(...listed.unreadable.map((id) => corruptObject(id, 'its header is damaged')));
  await run.read(createWork('blobs', root, listed.ids, jobs));
}

import { basename } from 'node:path';
import type { LocatedMatch } from '../model/finding.ts';
import { listObjects } from '../source/list-objects.ts';
import { type HistoryScope, listScope } from '../source/list-scope.ts';
import { findStore, type Store } from '../source/object-store.ts';
import { corruptObject } from '../source/read-blobs.ts';
import { type KnownPack, readCache, type ScanCache, writeCache } from '../source/scan-cache.ts';
import type { ScanOptions } from './options.ts';
import { orphans, planPack } from './pack-work.ts';
import type { Run } from './run.ts';
import { threadsFor } from './threads.ts';
import { createWork } from './work.ts';

/**
 * Reads every object of a repository once: packs directly, chain by chain; through git what is loose or unusual, and what
 * cannot be judged by its parts.
 * @param cache where it is noted what was read; null for none
 * @throws ScannerError when git fails.
 */
export async function readHistory(root: string, run: Run, options: ScanOptions, cache: string | null): Promise<void> {
  const store = findStore(root);
  if (!store) return void (await readThroughGit(root, null, run, options));
  const before = cache ? readCache(cache) : null;
  const problems = run.problems.length;
  const packs = await readPacks(root, store, run, options, before);
  const loose = await readLoose(root, store, run, options, before);
  const complete = run.problems.length === problems && !options.signal.aborted;
  if (cache && packs && loose && complete) writeCache(cache, { packs, loose });
}

/**
 * Reads the commits and blobs of a part of the history.
 * @throws ScannerError when a revision is not known, or git fails.
 */
export async function readScope(root: string, scope: HistoryScope, run: Run, options: ScanOptions): Promise<void> {
  await readThroughGit(root, await listScope(root, scope, options.signal), run, options);
}

/** Null when a pack cannot be read here, and everything was read through git instead. */
async function readPacks(
  root: string,
  store: Store,
  run: Run,
  options: ScanOptions,
  before: ScanCache | null,
): Promise<Record<string, KnownPack> | null> {
  const known = store.packs.flatMap((path) => before?.packs[basename(path)] ?? []);
  const fresh = store.packs.filter((path) => !before?.packs[basename(path)]);
  const opened = store.open(fresh);
  if (!opened) {
    await readThroughGit(root, null, run, options);
    return null;
  }
  const plans = opened.map((stored) => planPack(stored, (objects) => threadsFor('pack', objects, options.jobs)));
  for (const { blobs, commits } of [...known, ...plans]) {
    run.planned.blobs += blobs;
    run.planned.commits += commits;
  }
  const packs: Record<string, KnownPack> = {};
  const again: string[] = [];
  for (const [i, { work, blobs, commits }] of plans.entries()) {
    const from = run.matches.length;
    const bytes = run.scanned.bytes;
    const pointers = run.pointers.length;
    const unread = [...(await run.read(work))];
    // Such objects build on others that are not in the pack; they are not among those that were planned.
    const outside = orphans(work.stored);
    if (outside.length > 0) await readThroughGit(root, outside, run, options);
    await run.read(createWork('blobs', root, unread, options.jobs));
    const stand = run.pointers.slice(pointers).map(({ blob }) => blob);
    const held = [...new Set([...objectsOf(run.matches, from), ...stand, ...unread, ...outside])];
    packs[basename(fresh[i]!)] = { blobs, commits, bytes: run.scanned.bytes - bytes, held };
  }
  for (const [i, path] of store.packs.filter((path) => before?.packs[basename(path)]).entries()) {
    packs[basename(path)] = known[i]!;
    again.push(...known[i]!.held);
  }
  await readKnown(root, run, options, known, again);
  return packs;
}

/** Reads what is known to hold secrets, and counts the rest as read. */
async function readKnown(
  root: string,
  run: Run,
  options: ScanOptions,
  known: readonly KnownPack[],
  held: readonly string[],
): Promise<void> {
  if (known.length === 0) return;
  const { blobs, commits, bytes } = run.scanned;
  const planned = run.planned.bytes;
  const problems = run.problems.length;
  await run.read(createWork('blobs', root, [...new Set(held)], options.jobs));
  if (run.problems.length > problems || options.signal.aborted) return;
  const sum = (of: (pack: KnownPack) => number) => known.reduce((total, pack) => total + of(pack), 0);
  run.scanned.blobs = blobs + sum((pack) => pack.blobs);
  run.scanned.commits = commits + sum((pack) => pack.commits);
  run.scanned.bytes = bytes + sum((pack) => pack.bytes);
  run.planned.bytes = planned + sum((pack) => pack.bytes);
}

async function readLoose(
  root: string,
  store: Store,
  run: Run,
  options: ScanOptions,
  before: ScanCache | null,
): Promise<Record<string, number>> {
  const from = run.matches.length;
  const pointers = run.pointers.length;
  const clean: Record<string, number> = {};
  const ids = store.loose().filter((id) => {
    const bytes = before?.loose[id];
    if (bytes === undefined) return true;
    clean[id] = bytes;
    run.countKnown(bytes);
    return false;
  });
  if (ids.length === 0) return clean;
  const sizes = await readThroughGit(root, ids, run, options);
  const stand = run.pointers.slice(pointers).map(({ blob }) => blob);
  const held = new Set([...objectsOf(run.matches, from), ...stand]);
  for (const [id, size] of sizes) if (!held.has(id)) clean[id] = size;
  return clean;
}

/** Ids of the objects that hold the matches from a place on. */
function objectsOf(matches: readonly LocatedMatch[], from: number): string[] {
  const ids = new Set<string>();
  for (let i = from; i < matches.length; i++) {
    const { origin } = matches[i]!;
    if (origin.kind === 'blob') ids.add(origin.blob);
    else if (origin.kind === 'commit' || origin.kind === 'tag' || origin.kind === 'tree') ids.add(origin.object);
  }
  return [...ids];
}

/**
 * @param ids null: all objects
 * @returns what was read, as ObjectList.sizes
 */
async function readThroughGit(
  root: string,
  ids: readonly string[] | null,
  run: Run,
  { signal, jobs }: ScanOptions,
): Promise<Map<string, number>> {
  const listed = await listObjects(root, ids, signal);
  run.planned.blobs += listed.blobs + listed.unreadable.length;
  run.planned.commits += listed.commits;
  run.planned.bytes += listed.bytes;
  run.problems.push(...listed.unreadable.map((id) => corruptObject(id, 'its header is damaged')));
  await run.read(createWork('blobs', root, listed.ids, jobs));
  return listed.sizes;
}

import { basename } from 'node:path';
import type { Problem } from '../model/problem.ts';
import type { Tally } from '../model/result.ts';
import { loadChains } from '../rulebook/load.ts';
import type { CommitList } from '../source/commit-list.ts';
import { listObjects, type ObjectList, OTHER_SIZE } from '../source/list-objects.ts';
import { listStore, type Store, type StoredPack } from '../source/object-store.ts';
import { idsInPacks } from '../source/pack/find-again.ts';
import { holds, type Named } from '../source/pack/open-pack.ts';
import { corruptObject } from '../source/read-blobs.ts';
import type { Repository } from '../source/repository.ts';
import type { KnownPack, KnownPart, ScanCache } from '../source/scan-cache.ts';
import { count } from '../util/count.ts';
import { beginValues, objectOf } from './begin-values.ts';
import { knownPacks, lengthsOf, recallParts, type Span } from './known-parts.ts';
import { readValues } from './known-values.ts';
import { isAsBefore, missingFrom, noteMissing } from './missing-objects.ts';
import type { ScanOptions } from './options.ts';
import { orphans, planPack } from './pack-work.ts';
import type { Folders } from './read-folders.ts';
import { readTrees } from './read-trees.ts';
import type { Run } from './run.ts';
import { closedFolder, damagedPack, halfPack } from './store-problems.ts';
import { threadsFor } from './threads.ts';
import { createWork } from './work.ts';

/** What is known of a history when it was read. */
export interface Reading {
  /** By name. */
  readonly packs: ReadonlyMap<string, PackReading>;
  readonly loose: LooseReading;
  /** It is not what was known before. */
  readonly changed: boolean;
  /** What stands where of the blobs in which something was found; null where that was not noted. */
  readonly folders: Folders | null;
}

interface PackReading extends Pick<KnownPack, 'blobs' | 'commits' | 'bytes' | 'readWith'> {
  readonly spans: Span[];
}

interface LooseReading {
  /** As ObjectList.sizes. */
  readonly sizes: ReadonlyMap<string, number>;
  readonly spans: readonly Span[];
}

/** Milliseconds that a scan which is stopped takes to count what there was. */
const COUNTING = 2000;

/**
 * Reads every object of a repository once: packs directly, chain by chain; through git what is loose or unusual, and what
 * cannot be judged by its parts.
 * @param before what earlier audits have read; null for nothing
 * @param listed the commits, where git lists them anyway
 * @returns null when not all could be read, or not in this way
 * @throws ScannerError when git fails.
 */
export async function readHistory(
  repository: Repository,
  run: Run,
  options: ScanOptions,
  before: ScanCache | null,
  listed: CommitList | null,
): Promise<Reading | null> {
  const planned = { ...run.planned };
  const reading = options.signal.aborted ? null : await readAllObjects(repository, run, options, before, listed);
  if (options.signal.aborted) await countAll(repository.root, run, planned);
  return reading;
}

/** Says of what was stopped how much there was to read; nothing where git cannot tell in time. */
async function countAll(root: string, run: Run, planned: Tally): Promise<void> {
  const time = AbortSignal.timeout(COUNTING);
  const all = await listObjects(root, null, time).catch(() => null);
  if (!all || time.aborted) return;
  run.planned.blobs = planned.blobs + all.blobs + all.unreadable.length;
  run.planned.commits = planned.commits + all.commits;
  run.planned.bytes = planned.bytes + all.bytes;
}

async function readAllObjects(
  repository: Repository,
  run: Run,
  options: ScanOptions,
  before: ScanCache | null,
  listed: CommitList | null,
): Promise<Reading | null> {
  const { root } = repository;
  const stored = listStore(repository);
  if (!stored) {
    await readThroughGit(root, null, run, options);
    noteMissing(run, await missingFrom(repository, 0, options));
    return null;
  }
  const { store, ids, closed } = stored;
  const gaps = () => run.problems.length - run.inside.length;
  const had = gaps();
  run.problems.push(...store.halves.map(halfPack));
  run.problems.push(...closed.map(closedFolder));
  // What was whole and has not changed is whole.
  const objects = ids.length + store.packed();
  const missing = isAsBefore(store, ids, before) ? [] : missingFrom(repository, objects, options, listed);
  const known = await recall(store, ids, root, run, options, before);
  const { packs, opened, open } = await readPacks(root, store, run, options, known.packs);
  const loose = await readLoose(root, ids, run, options, known.loose, idsInPacks(ids, open));
  // Git's log is asked where some of them were read before.
  const wanted = listed !== null && opened.length === store.packs.length;
  const { spans, folders } = await readTrees(root, store, opened, wanted, run, options);
  for (const [i, { pack }] of opened.entries()) packs.get(basename(pack.path))!.spans.push(spans[i]!);
  noteMissing(run, await missing);
  if (gaps() > had || options.signal.aborted) return null;
  const isSame = sameSize(packs, known.packs, before?.packs) && sameSize(loose.sizes, known.loose.sizes, before?.sizes);
  return { packs, loose, changed: !isSame, folders };
}

/** All of it was known, and all that was known is there. */
function sameSize(
  now: ReadonlyMap<string, unknown>,
  known: ReadonlyMap<string, unknown>,
  before: Readonly<Record<string, unknown>> = {},
): boolean {
  return now.size === known.size && known.size === Object.keys(before).length;
}

interface Known {
  readonly packs: ReadonlyMap<string, PackReading>;
  readonly loose: LooseReading;
}

const NOTHING: Known = { packs: new Map(), loose: { sizes: new Map(), spans: [] } };

/** Takes over what is known of the packs and loose objects that are still there, and counts it as read. */
async function recall(
  store: Store,
  ids: readonly string[],
  root: string,
  run: Run,
  options: ScanOptions,
  before: ScanCache | null,
): Promise<Known> {
  if (!before) return NOTHING;
  const packNames = store.packs.map((path) => basename(path));
  const names = knownPacks(packNames, before.packs);
  // What was not read because it was in a pack too may be nowhere else now.
  const lost = names.length < Object.keys(before.packs).length ? [undefined, OTHER_SIZE] : [undefined];
  const there = ids.filter((id) => !lost.includes(before.sizes[id]));
  const sizes = new Map(there.map((id) => [id, before.sizes[id]!]));
  const parts = [...names.map((name) => before.packs[name]!), stillThere(before.loose, sizes)];
  const begun = beginValues(
    parts.flatMap(({ matches }) => matches),
    root,
    options.signal,
  );
  const values = await readValues(begun, root, run, options);
  if (!values) return NOTHING;
  const spans = recallParts(parts, values, run);
  const packs = new Map(names.map((name, i) => [name, { ...before.packs[name]!, spans: [spans[i]!] }]));
  for (const { blobs, commits, bytes } of packs.values()) {
    for (const tally of [run.planned, run.scanned]) {
      tally.blobs += blobs;
      tally.commits += commits;
      tally.bytes += bytes;
    }
  }
  for (const size of sizes.values()) run.countKnown(size);
  return { packs, loose: { sizes, spans: spans.slice(-1) } };
}

function stillThere({ matches, pointers, inside }: KnownPart, sizes: ReadonlyMap<string, number>): KnownPart {
  return {
    matches: matches.filter((match) => sizes.has(objectOf(match))),
    pointers: pointers.filter(({ blob }) => sizes.has(blob)),
    inside: inside.filter(({ path }) => path !== null && sizes.has(path.split('!')[0]!)),
  };
}

async function readPacks(
  root: string,
  store: Store,
  run: Run,
  options: ScanOptions,
  known: ReadonlyMap<string, PackReading>,
): Promise<{ packs: Map<string, PackReading>; opened: StoredPack[]; open: readonly Named[] }> {
  const unknown = store.packs.filter((path) => !known.has(basename(path)));
  // What this Node cannot rebuild, git can.
  const code = unknown.length > 0 ? loadChains() : null;
  const others = store.named(unknown.length > 0 ? store.packs.filter((path) => known.has(basename(path))) : []);
  const tried = code ? store.open(unknown, code, others) : unknown.map(() => null);
  const fresh = unknown.filter((_, i) => tried[i]);
  const opened = tried.filter((stored) => stored !== null);
  const plans = opened.map((stored) =>
    planPack(stored, threadsFor('pack', stored.pack.count, options.jobs, stored.pack.size)),
  );
  for (const { blobs, commits } of plans) {
    run.planned.blobs += blobs;
    run.planned.commits += commits;
  }
  const packs = new Map(known);
  for (const [i, { work, blobs, commits }] of plans.entries()) {
    const from = lengthsOf(run);
    const before = run.scanned.bytes;
    const unread = await run.read(work);
    // Such objects build on others that are not in the pack; they are not among those that were planned.
    const outside = orphans(work.stored);
    if (outside.length > 0) await readThroughGit(root, outside, run, options);
    const throughGit = run.scanned.bytes;
    await run.read(createWork('blobs', root, unread, options.jobs));
    run.planned.bytes += run.scanned.bytes - throughGit;
    const bytes = run.scanned.bytes - before;
    const readWith = opened[i]!.readWith.map((path) => basename(path));
    packs.set(basename(fresh[i]!), { blobs, commits, bytes, readWith, spans: [{ from, to: lengthsOf(run) }] });
  }
  others.push(...opened.map(({ pack }) => pack));
  for (const path of unknown.filter((_, i) => !tried[i])) await readOddPack(root, path, store, others, run, options);
  return { packs, opened, open: others };
}

/** Reads what git can read of a pack that cannot be read here. */
async function readOddPack(
  root: string,
  path: string,
  store: Store,
  others: readonly Named[],
  run: Run,
  options: ScanOptions,
): Promise<void> {
  const name = `${basename(path)}.pack`;
  const index = store.idsOf(path);
  if (!index) return void run.problems.push(damagedPack(name, 'its index is damaged, so what it holds was not read'));
  if (index.damaged) run.problems.push(damagedPack(name, 'its index is damaged, so some of it may not have been read'));
  const ids = index.ids.filter((id) => !others.some((other) => holds(other, id)));
  const problems = run.problems.length;
  await readThroughGit(root, ids, run, options);
  const lost = (problem: Problem) => problem.code === 'corrupt-object' || problem.code === 'missing-object';
  const noted = run.problems.splice(problems);
  const left = noted.filter(lost).length;
  run.problems.push(...noted.filter((problem) => !lost(problem)));
  const message = `git cannot read ${left} of the ${count(ids.length, 'object')} in it`;
  if (left > 0) run.problems.push(damagedPack(name, message));
}

/** @param packed those of the ids that were read, and counted, with a pack */
async function readLoose(
  root: string,
  ids: readonly string[],
  run: Run,
  options: ScanOptions,
  known: LooseReading,
  packed: ReadonlySet<string>,
): Promise<LooseReading> {
  const sizes = new Map(known.sizes);
  for (const id of packed) {
    run.countKnown(sizes.get(id) ?? OTHER_SIZE, -1);
    sizes.set(id, OTHER_SIZE);
  }
  const fresh = ids.filter((id) => !sizes.has(id));
  const from = lengthsOf(run);
  const read = fresh.length > 0 ? await readThroughGit(root, fresh, run, options) : null;
  return { sizes: new Map([...sizes, ...(read?.sizes ?? [])]), spans: [...known.spans, { from, to: lengthsOf(run) }] };
}

/**
 * @param ids null: all objects
 * @param tells what git does not know is a problem
 */
export async function readThroughGit(
  root: string,
  ids: readonly string[] | null,
  run: Run,
  { signal, jobs }: ScanOptions,
  tells = true,
): Promise<ObjectList> {
  const listed = await listObjects(root, ids, signal);
  run.planned.blobs += listed.blobs + listed.unreadable.length;
  run.planned.commits += listed.commits;
  run.planned.bytes += listed.bytes;
  if (tells) run.problems.push(...listed.unreadable.map((id) => corruptObject(id, 'it is damaged, or gone')));
  await run.read(createWork('blobs', root, listed.ids, jobs));
  return listed;
}

import { fingerprintAhead, slowFingerprint } from '../finding/fingerprint.ts';
import type { PlacesOf } from '../finding/from-matches.ts';
import type { LocatedMatch } from '../model/finding.ts';
import { type Origin, pathInside } from '../model/origin.ts';
import type { HistoryLog } from '../source/history-log.ts';
import { COMMIT_SIZE } from '../source/list-objects.ts';
import type { KnownAnswer, KnownFiles, KnownMatch, KnownWhere } from '../source/scan-cache.ts';
import { valuesOf } from './begin-answer.ts';
import { objectOf, type ValuesBegun } from './begin-values.ts';
import { type Keeper, recallParts, type Span } from './known-parts.ts';
import { placeOf, readValues } from './known-values.ts';
import type { ScanOptions } from './options.ts';
import type { PlacedAudit } from './place-audit.ts';
import { pathsOf, placeOfFile, placesAtPaths, remembering, type Told } from './places-in-history.ts';
import type { Reading } from './read-history.ts';
import type { Run } from './run.ts';
import { type Trace, traceKey } from './traces.ts';

/** What an answer holds for. */
export interface Present {
  /** See `stateOf`. */
  readonly state: string | null;
  readonly gitFiles: KnownFiles | null;
}

/**
 * What is to be kept of an audit. Null where something was found that no commit brought, as in the index: what leads to
 * it may change without a trace.
 */
export function keepAnswer(
  { state, gitFiles }: Present,
  run: Run,
  { history, telling, placesOf }: PlacedAudit,
  reading: Reading,
  { keep, part }: Keeper,
): KnownAnswer | null {
  if (!state || !history || !telling) return null;
  const matches: LocatedMatch[] = [];
  const whereOf = new Map<LocatedMatch, KnownWhere>();
  const shown = new Set<string>();
  for (const match of run.matches) {
    const { origin, value } = match;
    if (origin.kind === 'file') continue;
    const where = whereIs(match, history.log, placesOf);
    if (!where) return null;
    const isShown =
      !isPaths(where) || where.some((path) => isNewest(telling.traces.get(traceKey(value, path)), origin));
    if (isShown) shown.add(objectOf(match));
    whereOf.set(match, where);
    matches.push(match);
  }
  const told = matches.filter((match) => shown.has(objectOf(match)));
  const numbers = new Map<string, number>();
  for (const match of matches) if (!numbers.has(match.value)) numbers.set(match.value, keep(match).value);
  const traces = [...telling.traces.keys()].map((key) => {
    const end = key.lastIndexOf('\0');
    return [numbers.get(key.slice(0, end))!, key.slice(end + 1), telling.told.of(key)!] as const;
  });
  return {
    state,
    gitFiles,
    ...sumOf(reading),
    part: { ...part(spansOf(reading)), matches: told.map(keep) },
    where: told.map((match) => whereOf.get(match)!),
    witnesses: witnessesBeside(told.map(keep), matches.map(keep)),
    traces,
    ids: slowIds(told, keep),
  };
}

function slowIds(matches: readonly LocatedMatch[], keep: Keeper['keep']): (readonly [number, string])[] {
  const values = new Map(matches.map((match) => [keep(match).value, match.value]));
  return [...values].flatMap(([number, value]) => {
    const id = slowFingerprint(value);
    return id === null ? [] : [[number, id]];
  });
}

function whereIs(match: LocatedMatch, log: HistoryLog, placesOf: PlacesOf): KnownWhere | null {
  if (match.origin.kind === 'blob') {
    const paths = pathsOf(match, log);
    return paths.length > 0 ? paths : null;
  }
  return match.origin.kind === 'commit' || match.origin.kind === 'tag' ? (placesOf(match)[0] ?? null) : null;
}

function isPaths(where: KnownWhere): where is readonly string[] {
  return Array.isArray(where);
}

function isNewest(trace: Trace | undefined, origin: Origin): boolean {
  return origin.kind === 'blob' && trace?.blob === origin.blob;
}

/** One match of each value that stands plain in none of some; where it stands so nowhere, and in none of them at all, any. */
function witnessesBeside(some: readonly KnownMatch[], all: readonly KnownMatch[]): KnownMatch[] {
  const known = new Set(some.flatMap(({ value, plain }) => (plain ? [value] : [])));
  const extra: KnownMatch[] = [];
  const add = (matches: readonly KnownMatch[]) => {
    for (const match of matches) {
      if (known.has(match.value)) continue;
      known.add(match.value);
      extra.push(match);
    }
  };
  add(all.filter(({ plain }) => plain));
  for (const { value } of some) known.add(value);
  add(all);
  return extra;
}

function sumOf({ packs, loose }: Reading): Pick<KnownAnswer, 'blobs' | 'commits' | 'bytes'> {
  const sum = { blobs: 0, commits: 0, bytes: 0 };
  for (const { blobs, commits, bytes } of packs.values()) {
    sum.blobs += blobs;
    sum.commits += commits;
    sum.bytes += bytes;
  }
  for (const size of loose.sizes.values()) {
    if (size === COMMIT_SIZE) sum.commits++;
    else if (size >= 0) {
      sum.blobs++;
      sum.bytes += size;
    }
  }
  return sum;
}

function spansOf({ packs, loose }: Reading): Span[] {
  return [...[...packs.values()].flatMap(({ spans }) => spans), ...loose.spans];
}

/**
 * Adds what an earlier audit found to a run that has read all else. The places of it are those of then, but for what stands
 * in the work tree now. Null, and nothing was added, when a version has not what it is said to have.
 */
export async function recallAnswer(
  answer: KnownAnswer,
  begun: ValuesBegun,
  root: string,
  run: Run,
  options: ScanOptions,
): Promise<PlacesOf | null> {
  const values = await readValues(begun, root, run, options);
  if (!values) return null;
  const prepared = fingerprintAhead(valuesOf(values));
  const inWorkTree = new Set<string>();
  for (const { origin, value, inside } of run.matches)
    if (origin.kind === 'file') inWorkTree.add(traceKey(value, pathInside(origin.path, inside)));
  recallParts([answer.part], values, run);
  for (const tally of [run.planned, run.scanned]) {
    tally.blobs += answer.blobs;
    tally.commits += answer.commits;
    tally.bytes += answer.bytes;
  }
  const whereOf = new Map(answer.part.matches.map((match, i) => [placeOf(match), answer.where[i]!]));
  const traces = new Map(
    answer.traces.map(([number, path, trace]) => [traceKey(values.get(number)!.value, path), trace]),
  );
  const told: Told = { inWorkTree, of: (key) => traces.get(key) };
  await prepared;
  return remembering((match) => {
    const { origin } = match;
    if (origin.kind === 'file') return [placeOfFile(match, told)];
    const where = whereOf.get(placeOf(match))!;
    if (!isPaths(where)) return [where];
    return origin.kind === 'blob' ? placesAtPaths(match, origin.blob, where, told) : [];
  });
}

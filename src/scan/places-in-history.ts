import type { PlacesOf } from '../finding/from-matches.ts';
import type { LocatedMatch, Place } from '../model/finding.ts';
import { pathInside } from '../model/origin.ts';
import type { HistoryLog } from '../source/history-log.ts';
import type { Holder } from '../source/holders-beside.ts';
import type { Ref } from '../source/refs.ts';
import type { KnownTrace } from '../source/scan-cache.ts';
import { addTo } from '../util/group.ts';
import { staySmall } from '../util/stay-small.ts';
import { type Leading, leadingIn } from './leading.ts';
import type { Ends } from './merges-that-end.ts';
import { PART_NAMES } from './message-parts.ts';
import { byPath, idsOf, type ReachOf, reachOf, reachOfRef, reachOfRefs, shortName } from './reach.ts';
import { placeOfPath } from './run.ts';
import { collectTraces, type Trace, type Traces, traceKey } from './traces.ts';

/** What is known of a repository's history. */
export interface History {
  readonly log: HistoryLog;
  /** Paths of the tree of HEAD, each with its blob. */
  readonly head: ReadonlyMap<string, string>;
  /** The commit of HEAD; null before the first, left out where the log is a part of a history. */
  readonly tip?: string | null;
  readonly refs: readonly Ref[];
  /** What leads to blobs that no commit brought. */
  readonly held?: ReadonlyMap<string, readonly Holder[]>;
}

/** What is told of values at paths, by `traceKey`. */
export interface Told {
  readonly inWorkTree: ReadonlySet<string>;
  of(key: string): KnownTrace | undefined;
}

/**
 * Places of an audit: a secret has one place for each path and position, in the work tree or else in the newest version
 * that has it, with the oldest commit that brought it to the path. An object that nothing leads to counts only when the secret
 * is nowhere else.
 */
export function placesInHistory(
  matches: readonly LocatedMatch[],
  { log, head, refs, held }: History,
  { reachable, reach, told, leading }: Telling = tell(matches, { log, head, refs }),
): PlacesOf {
  const led = new Set(reachable);
  for (const { origin, value } of matches) if (origin.kind === 'blob' && held?.has(origin.blob)) led.add(value);
  return remembering((match) => {
    const { origin, value, inside } = match;
    switch (origin.kind) {
      case 'commit':
        return [placeInCommit(match, origin.object, log, reach)];
      case 'tag':
      case 'ref':
        return [placeInRef(match, refs)];
      case 'tree':
        return placesInNames(match, log, reach, leading);
      case 'blob': {
        const paths = pathsOf(match, log);
        if (paths.length > 0) return placesAtPaths(match, origin.blob, paths, told);
        const [at] = placeOfPath(match);
        const holders = held?.get(origin.blob);
        if (!holders)
          return led.has(value) ? [] : [{ ...at!, atHead: false, reach: 'unreachable', refs: [], removed: null }];
        const isKnown = (path: string | null) => {
          const key = traceKey(value, path);
          return told.inWorkTree.has(key) || told.of(key) !== undefined;
        };
        return placesBeside(at!, inside, holders, isKnown);
      }
      default:
        return [placeOfFile(match, told)];
    }
  });
}

/** What the history says of the values, and what leads to its commits. */
export interface Telling extends Pick<Traces, 'traces' | 'reachable'> {
  readonly leading: Leading;
  readonly reach: ReachOf;
  readonly told: Told;
}

/**
 * @param ends see `mergesThatEnd`
 * @param beside see `matchesBeside`
 */
export function tell(
  matches: readonly LocatedMatch[],
  { log, head, refs, tip = null }: History,
  ends: (traces: Traces['traces'], reach: ReachOf) => Ends = () => new Map(),
  beside: readonly LocatedMatch[] = [],
): Telling {
  const leading = leadingIn(log, refs, tip);
  const { traces, inWorkTree, reachable } = collectTraces(matches, log, head, leading, beside);
  const reach = reachOf(matches, traces, log, refs);
  const ended = ends(traces, reach);
  const told: Told = {
    inWorkTree,
    of(key) {
      const trace = traces.get(key);
      if (!trace) return undefined;
      const removed = ended.get(key);
      return traceAsTold(trace, removed === undefined ? trace.removed : removed, reach);
    },
  };
  return { traces, reachable, leading, reach, told };
}

/** Paths to which commits brought the blob of a match, from the newest on. */
export function pathsOf({ origin, inside }: LocatedMatch, { changes }: HistoryLog): string[] {
  if (origin.kind !== 'blob') return [];
  const brought = (changes.get(origin.blob) ?? []).filter(({ after }) => after === origin.blob);
  return [...new Set(brought.map((change) => pathInside(change.path, inside)!))];
}

/** The same answer for the same match. */
export function remembering(placesOf: PlacesOf): PlacesOf {
  const known = new Map<LocatedMatch, readonly Place[]>();
  return (match) => {
    const places = known.get(match) ?? placesOf(match);
    known.set(match, places);
    return places;
  };
}

/** Those of the paths at which this version is the one to show. */
export function placesAtPaths(match: LocatedMatch, blob: string, paths: readonly string[], told: Told): Place[] {
  const [at] = placeOfPath(match);
  if (paths.length > MANY) staySmall();
  return paths.flatMap((path) => {
    const key = traceKey(match.value, path);
    const trace = told.inWorkTree.has(key) ? undefined : told.of(key);
    return trace?.blob === blob ? [withTrace({ ...at!, path }, trace)] : [];
  });
}

export function placeOfFile(match: LocatedMatch, told: Told): Place {
  const [at] = placeOfPath(match);
  const place = withTrace(at!, told.of(traceKey(match.value, at!.path)));
  return place.atHead ? place : { ...place, reach: 'index or work tree' };
}

/** The same places where not all of the history was read: whether something is committed, and what leads to it, may not be known. */
export function maybeCommitted(placesOf: PlacesOf): PlacesOf {
  return (match) => placesOf(match).map(withDoubt);
}

function withDoubt(place: Place): Place {
  const { reach, ...rest } = place;
  if (place.part !== undefined) return place;
  const known = reach === 'unreachable' ? rest : place;
  return place.commit === null && !place.refs?.length ? { ...known, atHead: null } : known;
}

/** Places of a blob that no commit brought. */
function placesBeside(
  at: Place,
  inside: string | undefined,
  holders: readonly Holder[],
  isKnown: (path: string | null) => boolean,
): Place[] {
  const refs = new Map<string | null, string[]>();
  const places: Place[] = [];
  for (const holder of holders) {
    const path = pathInside(holder.path, inside);
    if (holder.ref !== null) addTo(refs, path, holder.ref);
    else if (!isKnown(path))
      places.push({ ...at, path, atHead: false, reach: 'index or work tree', refs: [], removed: null });
  }
  for (const [path, names] of refs) places.push({ ...at, path, atHead: false, ...reachOfRefs(names), removed: null });
  return places;
}

function withTrace(place: Place, told: KnownTrace | undefined): Place {
  if (!told) return { ...place, atHead: false, reach: 'index or work tree', refs: [], removed: null };
  const { blob: _, ...facts } = told;
  return { ...place, ...facts };
}

function traceAsTold(
  { oldest, brought, newest, blob, atHead }: Trace,
  removed: Trace['removed'],
  reach: ReachOf,
): KnownTrace {
  const { commit, author, date } = oldest;
  const gone = removed && { commit: removed.commit, date: removed.date };
  return { blob, commit, author, date, atHead, ...reach(brought), removed: gone, lastSeen: newest.date };
}

/** Of more places each is much of the memory. */
const MANY = 4096;

function placeInCommit(match: LocatedMatch, commit: string, log: HistoryLog, reach: ReachOf): Place {
  const [at] = placeOfPath(match);
  const facts = log.facts.get(commit);
  const { author = null, date = null } = facts ?? {};
  const part = match.origin.kind === 'commit' ? match.origin.part : 'message';
  return { ...at!, commit, author, date, part: `commit ${PART_NAMES[part]}`, ...reach([commit]) };
}

function placeInRef(match: LocatedMatch, refs: readonly Ref[]): Place {
  const [at] = placeOfPath(match);
  const { origin } = match;
  if (origin.kind === 'ref') return { ...at!, part: 'ref name', refs: [origin.ref], reach: reachOfRef(origin.ref) };
  const id = origin.kind === 'tag' ? origin.object : '';
  const part = origin.kind === 'tag' ? origin.part : 'message';
  const names = refs.flatMap((ref) => (ref.object === id ? [ref.name] : []));
  return {
    ...at!,
    part: `tag ${PART_NAMES[part]}`,
    refs: names.map(shortName),
    reach: names.length > 0 ? 'tag' : 'unreachable',
  };
}

/** Paths with the value in their name, each where it came to be. */
function placesInNames(match: LocatedMatch, log: HistoryLog, reach: ReachOf, leading: Leading): Place[] {
  const [at] = placeOfPath(match);
  const paths = byPath(log.named.get(match.value) ?? []);
  if (paths.size === 0) return [{ ...at!, part: 'file name', reach: 'unreachable', refs: [] }];
  return [...paths].map(([path, changes]) => {
    const { commit, author, date } = leading.best(changes).at(-1)!;
    const start = Buffer.byteLength(path.slice(0, path.indexOf(match.value)));
    const end = start + match.value.length;
    const where = { path, line: 1, column: path.indexOf(match.value) + 1, start, end };
    return { ...at!, ...where, commit, author, date, part: 'file name', ...reach(idsOf(changes)) };
  });
}

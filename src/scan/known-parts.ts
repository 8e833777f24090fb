import type { LocatedMatch } from '../model/finding.ts';
import type { KnownMatch, KnownPart, ScanCache } from '../source/scan-cache.ts';
import type { Value } from './begin-values.ts';
import { isPlain, type NearPlaces, textsOf } from './near-places.ts';
import type { Run } from './run.ts';

/** What a run came by while it read something: where its lists began and ended. */
export interface Span {
  readonly from: Lengths;
  readonly to: Lengths;
}

interface Lengths {
  readonly matches: number;
  readonly pointers: number;
  readonly inside: number;
}

export function lengthsOf({ matches, pointers, inside }: Run): Lengths {
  return { matches: matches.length, pointers: pointers.length, inside: inside.length };
}

export interface Keeper {
  /** Takes the value out. Equal values have one number. */
  keep(match: LocatedMatch): KnownMatch;
  /** Everything of parts of what a run came by. */
  part(spans: readonly Span[]): KnownPart;
}

/** @param near see `nearPlaces` */
export function createKeeper({ matches, pointers, inside }: Run, near: ReadonlyMap<LocatedMatch, NearPlaces>): Keeper {
  const numbers = new Map<string, number>();
  const known = new Map<LocatedMatch, KnownMatch>();
  const make = (whole: LocatedMatch): KnownMatch => {
    const { value, address, beside, ...match } = whole;
    const key = textsOf(whole);
    if (!numbers.has(key)) numbers.set(key, numbers.size);
    const around = near.get(whole);
    const plain = around !== undefined || (address === undefined && !beside && isPlain(match, value));
    return { ...match, value: numbers.get(key)!, plain, ...(around ? { near: around } : {}) };
  };
  const keep = (match: LocatedMatch) => {
    const kept = known.get(match) ?? make(match);
    known.set(match, kept);
    return kept;
  };
  return {
    keep,
    part: (spans) => ({
      matches: spans.flatMap(({ from, to }) => matches.slice(from.matches, to.matches).map(keep)),
      pointers: spans.flatMap(({ from, to }) => pointers.slice(from.pointers, to.pointers)),
      inside: spans.flatMap(({ from, to }) => inside.slice(from.inside, to.inside)),
    }),
  };
}

/** Names of those packs of which all is known: they are there, and so are those with which some of their objects were read. */
export function knownPacks(there: readonly string[], packs: ScanCache['packs']): string[] {
  const left = new Set(there.filter((name) => packs[name]));
  // Where one goes, others may go that were read after it.
  for (let size = -1; size !== left.size; ) {
    size = left.size;
    for (const name of left) if (!packs[name]!.readWith.every((other) => left.has(other))) left.delete(name);
  }
  return [...left];
}

/**
 * Adds what is known of parts to a run.
 * @param values what stands in them, by number
 * @returns of each part what was added
 */
export function recallParts(parts: readonly KnownPart[], values: ReadonlyMap<number, Value>, run: Run): Span[] {
  return parts.map(({ matches, pointers, inside }) => {
    const from = lengthsOf(run);
    for (const { value, plain, near, ...match } of matches) run.matches.push({ ...match, ...values.get(value)! });
    for (const pointer of pointers) run.pointers.push(pointer);
    for (const problem of inside) {
      run.inside.push(problem);
      run.problems.push(problem);
    }
    return { from, to: lengthsOf(run) };
  });
}

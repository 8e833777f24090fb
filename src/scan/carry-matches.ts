import type { Match } from '../model/match.ts';
import { HEAD, LONGEST_BROKEN } from './assembly/layout.ts';

/** What was found in an object: in all of it, or around what is new in it. */
export interface Fresh {
  readonly matches: Match[];
  /** Matches that reach the edge of what was scanned, beyond which the object goes on. */
  readonly cuts: Match[];
  /** A container stands encoded in it, or a broken private key, which only the object as a whole shows. */
  unsettled: boolean;
}

/** What an object holds; null where it must be read as a whole after all, and what builds on it too. */
export interface Known {
  readonly matches: readonly Match[] | null;
}

export interface Settled extends Known {
  readonly object: number;
  /** Bytes of the object. */
  readonly length: number;
}

/**
 * Carries matches on from each object to those that build on it.
 * @param log see assembly/chain.ts
 * @param known of objects that others build on, from one log to the next; is changed
 * @param spansLines whether keys of a rule may go over many lines
 * @returns the objects in which something was found, or which must be read as a whole
 */
export function* settle(
  log: Int32Array,
  fresh: ReadonlyMap<number, Fresh>,
  known: Map<number, Known>,
  spansLines: (rule: number) => boolean,
): Generator<Settled, void> {
  for (let at = 0; at < log.length; at += log[at]!) {
    const object = log[at + 1]!;
    const base = log[at + 2]!;
    if (log[at + 3] === 1) known.clear();
    const own = fresh.get(object);
    const from = known.get(base);
    if (!own && !from) continue;
    const length = log[at + 4]!;
    const zones = at + HEAD + log[at + 5]!;
    const parts =
      base < 0 ? null : new Parts(log.subarray(at + HEAD, zones), log.subarray(zones, zones + log[at + 6]!));
    const matches = from?.matches === null ? null : judge(own, from?.matches ?? [], parts, spansLines);
    if (matches?.length === 0) continue;
    known.set(object, { matches });
    yield { object, length, matches };
  }
}

/** @param parts null where it was scanned as a whole */
function judge(
  own: Fresh | undefined,
  ofBase: readonly Match[],
  parts: Parts | null,
  spansLines: (rule: number) => boolean,
): readonly Match[] | null {
  if (own?.unsettled) return null;
  if (own?.cuts.some((match) => !parts || parts.isDirty(match))) return null;
  if (!parts) return own?.matches ?? [];
  const anew = own?.matches.filter((match) => parts.isDirty(match)) ?? [];
  if (anew.some(({ rule }) => spansLines(rule))) return null;
  const carried = ofBase.map((match) => parts.carry(match));
  // A key of many lines may go on beyond what was scanned.
  if (ofBase.some((match, i) => carried[i]!.length === 0 && isLong(match))) return null;
  return [...anew, ...carried.flat()];
}

/** What an object has from another one, and where matches must be found anew: see assembly/changed.ts. */
class Parts {
  readonly #copies: Int32Array;
  readonly #zones: Int32Array;

  constructor(copies: Int32Array, zones: Int32Array) {
    this.#copies = copies;
    this.#zones = zones;
  }

  isDirty({ start, end }: Match): boolean {
    const zones = this.#zones;
    for (let i = 0; i < zones.length; i += 2) if (start <= zones[i + 1]! && end >= zones[i]!) return true;
    return false;
  }

  /** The match wherever it was copied with its surroundings. */
  carry(match: Match): Match[] {
    const copies = this.#copies;
    const carried: Match[] = [];
    for (let i = 0; i < copies.length; i += 3) {
      const from = copies[i]!;
      if (match.start < from || match.end > from + copies[i + 2]!) continue;
      const by = copies[i + 1]! - from;
      const moved = { ...match, start: match.start + by, end: match.end + by };
      if (!this.isDirty(moved)) carried.push(moved);
    }
    return carried;
  }
}

function isLong({ start, end }: Match): boolean {
  return end - start > LONGEST_BROKEN;
}

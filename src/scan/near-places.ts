import type { Buffer } from 'node:buffer';
import type { LocatedMatch } from '../model/finding.ts';
import { readWhole } from '../source/read-whole.ts';
import type { KnownMatch } from '../source/scan-cache.ts';
import { addTo } from '../util/group.ts';
import { objectOf } from './begin-values.ts';

export type NearPlaces = Required<KnownMatch>['near'];
type Range = readonly [start: number, end: number];

/**
 * Where the address, or what is wanted beside, stands in one version of each value that has such a thing, so that the next
 * audit need not search for it.
 */
export async function nearPlaces(
  root: string,
  matches: readonly LocatedMatch[],
  signal: AbortSignal,
): Promise<Map<LocatedMatch, NearPlaces>> {
  const wanted = new Map<string, LocatedMatch>();
  for (const match of matches) {
    const { value, address, beside } = match;
    if ((address === undefined && !beside) || !isPlain(match, value)) continue;
    const key = textsOf(match);
    if (!wanted.has(key)) wanted.set(key, match);
  }
  const byObject = new Map<string, LocatedMatch[]>();
  for (const match of wanted.values()) addTo(byObject, objectOf(match), match);
  const found = new Map<LocatedMatch, NearPlaces>();
  const ignore = () => {}; // what cannot be read is searched for again
  await readWhole(root, [...byObject.keys()], signal, ignore, (id, bytes) => {
    for (const match of byObject.get(id)!) {
      const near = nearIn(bytes, match);
      if (near) found.set(match, near);
    }
  });
  return found;
}

/** Null when not all of it stands there as it is. */
function nearIn(bytes: Buffer, { start, value, address, beside }: LocatedMatch): NearPlaces | null {
  const rangeOf = (text: string, from: number): Range | null => {
    const at = bytes.indexOf(text, Math.max(0, from), 'latin1');
    return at < 0 ? null : [at, at + text.length];
  };
  if (bytes.toString('latin1', start, start + value.length) !== value) return null;
  const around = address === undefined ? undefined : rangeOf(address, start - address.length);
  if (around === null) return null;
  const others: [string, Range][] = [];
  for (const [name, text] of Object.entries(beside ?? {})) {
    const range = rangeOf(text, 0);
    if (!range) return null;
    others.push([name, range]);
  }
  return { ...(around ? { address: around } : {}), ...(beside ? { beside: Object.fromEntries(others) } : {}) };
}

/** What of a match is not kept. */
export function textsOf({ value, address, beside }: LocatedMatch): string {
  return JSON.stringify([value, address, beside]);
}

/** The value stands in a blob as it is. */
export function isPlain({ origin, chain, inside, start, end }: Omit<LocatedMatch, 'value'>, value: string): boolean {
  return (
    origin.kind === 'blob' &&
    !chain &&
    inside === undefined &&
    value.length === end - start &&
    /^[\x20-\x7e]+$/.test(value)
  );
}

import type { Buffer } from 'node:buffer';
import type { LocatedMatch } from '../model/finding.ts';
import { readTogether, readWhole } from '../source/read-whole.ts';
import type { KnownMatch } from '../source/scan-cache.ts';
import { addTo } from '../util/group.ts';

export type Value = Pick<LocatedMatch, 'value' | 'address' | 'beside'>;

/** Objects that are asked for together. */
const FEW = 32;

/** Values that are being read. */
export interface ValuesBegun {
  /** How many there are. */
  readonly count: number;
  /** Those that stand plain in a version. */
  readonly plain: Promise<Map<number, Value>>;
  /** A match for each of the others, which are to be searched for again. */
  readonly others: readonly KnownMatch[];
}

/** Has git read one version of each secret, to know its value. */
export function beginValues(matches: Iterable<KnownMatch>, root: string, signal: AbortSignal): ValuesBegun {
  const witnesses = new Map<number, KnownMatch>();
  const objects = new Set<string>();
  for (const match of matches) {
    const known = witnesses.get(match.value);
    if (known && !isBetter(match, known, objects)) continue;
    witnesses.set(match.value, match);
    objects.add(objectOf(match));
  }
  const all = [...witnesses.values()];
  const plain = readPlain(
    root,
    all.filter((match) => match.plain),
    signal,
  );
  plain.catch(() => {}); // told when it is awaited
  return { count: witnesses.size, plain, others: all.filter((match) => !match.plain) };
}

/** What stands plain is read at once; and the fewer objects, the better. */
function isBetter(match: KnownMatch, known: KnownMatch, objects: ReadonlySet<string>): boolean {
  if (match.plain !== known.plain) return match.plain;
  return !objects.has(objectOf(known)) && objects.has(objectOf(match));
}

async function readPlain(
  root: string,
  matches: readonly KnownMatch[],
  signal: AbortSignal,
): Promise<Map<number, Value>> {
  const byObject = new Map<string, KnownMatch[]>();
  const values = new Map<number, Value>();
  for (const match of matches) addTo(byObject, objectOf(match), match);
  const ids = [...byObject.keys()];
  const ignore = () => {}; // of what cannot be read a value is missing
  const take = (id: string, bytes: Buffer) => {
    for (const match of byObject.get(id)!) {
      const value = valueIn(bytes, match);
      if (value) values.set(match.value, value);
    }
  };
  if (ids.length === 0) return values;
  if (ids.length <= FEW && ((await readTogether(root, ids, signal, take)) || signal.aborted)) return values;
  await readWhole(root, ids, signal, ignore, take);
  return values;
}

/** Null when the bytes end before it. */
function valueIn(bytes: Buffer, { start, end, near = {} }: KnownMatch): Value | null {
  const beside = Object.entries(near.beside ?? {});
  const ranges = [[start, end] as const, ...(near.address ? [near.address] : []), ...beside.map(([, range]) => range)];
  if (ranges.some(([, last]) => last > bytes.length)) return null;
  const textAt = ([from, to]: readonly [number, number]) => bytes.toString('latin1', from, to);
  return {
    value: textAt([start, end]),
    ...(near.address ? { address: textAt(near.address) } : {}),
    ...(near.beside ? { beside: Object.fromEntries(beside.map(([name, range]) => [name, textAt(range)])) } : {}),
  };
}

/** Id of the object that a match of a history lies in. */
export function objectOf({ origin }: Pick<LocatedMatch, 'origin'>): string {
  switch (origin.kind) {
    case 'blob':
      return origin.blob;
    case 'commit':
    case 'tag':
    case 'tree':
      return origin.object;
    default:
      throw new RangeError(`no object of a history: ${origin.kind}`);
  }
}

import type { Buffer } from 'node:buffer';
import type { LocatedMatch } from '../model/finding.ts';
import { readWhole } from '../source/read-whole.ts';
import type { KnownMatch } from '../source/scan-cache.ts';
import { addTo } from '../util/group.ts';
import type { ScanOptions } from './options.ts';
import type { Run } from './run.ts';
import { createWork } from './work.ts';

export type Value = Pick<LocatedMatch, 'value' | 'address' | 'beside'>;

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

/** Values by number; null when a version has not what it is said to have. */
export async function readValues(
  { count, plain, others }: ValuesBegun,
  root: string,
  run: Run,
  options: ScanOptions,
): Promise<Map<number, Value> | null> {
  const values = await plain;
  const found = await readAgain([...new Set(others.map(objectOf))], root, run, options);
  for (const match of others) {
    const value = found?.get(placeOf(match));
    if (value) values.set(match.value, value);
  }
  return values.size === count ? values : null;
}

async function readPlain(
  root: string,
  matches: readonly KnownMatch[],
  signal: AbortSignal,
): Promise<Map<number, Value>> {
  const byObject = new Map<string, KnownMatch[]>();
  const values = new Map<number, Value>();
  for (const match of matches) addTo(byObject, objectOf(match), match);
  const ignore = () => {}; // of what cannot be read a value is missing
  await readWhole(root, [...byObject.keys()], signal, ignore, (id, bytes) => {
    for (const match of byObject.get(id)!) {
      const value = valueIn(bytes, match);
      if (value) values.set(match.value, value);
    }
  });
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

/** What stands in the objects, by place. The run is as it was afterwards. Null when one could not be read. */
async function readAgain(
  ids: readonly string[],
  root: string,
  run: Run,
  options: ScanOptions,
): Promise<Map<string, Value> | null> {
  const { matches, problems, pointers, inside, scanned, planned } = run;
  const counts = { scanned: { ...scanned }, planned: { ...planned } };
  const lists = [matches, problems, pointers, inside];
  const lengths = lists.map(({ length }) => length);
  if (ids.length > 0) await run.read(createWork('blobs', root, ids, options.jobs));
  const added = matches.slice(lengths[0]);
  const isWhole = problems.length - lengths[1]! === inside.length - lengths[3]! && !options.signal.aborted;
  lists.forEach((list, i) => {
    list.length = lengths[i]!;
  });
  Object.assign(scanned, counts.scanned);
  Object.assign(planned, counts.planned);
  if (!isWhole) return null;
  return new Map(
    added.map(({ value, address, beside, ...match }) => [
      placeOf(match),
      { value, ...(address === undefined ? {} : { address }), ...(beside ? { beside } : {}) },
    ]),
  );
}

type Placed = Omit<LocatedMatch, 'value'>;

/** What was found, and where: of two matches it is never the same. */
export function placeOf(match: Placed): string {
  const { origin, rule, start, end, inside, chain, decoded } = match;
  const part = 'part' in origin ? origin.part : '';
  return [objectOf(match), part, rule, start, end, inside, chain?.join('>'), decoded?.start, decoded?.end].join(' ');
}

/** Id of the object that a match of a history lies in. */
export function objectOf({ origin }: Placed): string {
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

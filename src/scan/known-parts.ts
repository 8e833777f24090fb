import type { LocatedMatch } from '../model/finding.ts';
import { readWhole } from '../source/read-whole.ts';
import type { KnownMatch, KnownPart } from '../source/scan-cache.ts';
import type { ScanOptions } from './options.ts';
import type { Run } from './run.ts';
import { createWork } from './work.ts';

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

/** Takes the values out of what a run came by. One for all parts: equal values have one number. */
export function createKeeper({ matches, pointers, inside }: Run): (spans: readonly Span[]) => KnownPart {
  const numbers = new Map<string, number>();
  const keep = ({ value, address, beside, ...match }: LocatedMatch): KnownMatch => {
    const key = JSON.stringify([value, address, beside]);
    if (!numbers.has(key)) numbers.set(key, numbers.size);
    const plain = address === undefined && !beside && isPlain(match, value);
    return { ...match, value: numbers.get(key)!, plain };
  };
  return (spans) => ({
    matches: spans.flatMap(({ from, to }) => matches.slice(from.matches, to.matches).map(keep)),
    pointers: spans.flatMap(({ from, to }) => pointers.slice(from.pointers, to.pointers)),
    inside: spans.flatMap(({ from, to }) => inside.slice(from.inside, to.inside)),
  });
}

function isPlain({ origin, chain, inside, start, end }: Omit<LocatedMatch, 'value'>, value: string): boolean {
  return (
    origin.kind === 'blob' &&
    !chain &&
    inside === undefined &&
    value.length === end - start &&
    /^[\x20-\x7e]+$/.test(value)
  );
}

/**
 * Adds what is known of parts to a run. One version of each secret is read again, to know its value.
 * @returns of each part what was added; null, and nothing was, when a version has not what it is said to have
 */
export async function recallParts(
  parts: readonly KnownPart[],
  root: string,
  run: Run,
  options: ScanOptions,
): Promise<Span[] | null> {
  const values = await valuesOf(parts, root, run, options);
  if (!values) return null;
  return parts.map(({ matches, pointers, inside }) => {
    const from = lengthsOf(run);
    for (const { value, plain, ...match } of matches) run.matches.push({ ...match, ...values.get(value)! });
    for (const pointer of pointers) run.pointers.push(pointer);
    for (const problem of inside) {
      run.inside.push(problem);
      run.problems.push(problem);
    }
    return { from, to: lengthsOf(run) };
  });
}

type Value = Pick<LocatedMatch, 'value' | 'address' | 'beside'>;

async function valuesOf(
  parts: readonly KnownPart[],
  root: string,
  run: Run,
  options: ScanOptions,
): Promise<Map<number, Value> | null> {
  const witnesses = new Map<number, KnownMatch>();
  const objects = new Set<string>();
  for (const { matches } of parts) {
    for (const match of matches) {
      const known = witnesses.get(match.value);
      if (known && (objects.has(objectOf(known)) || !objects.has(objectOf(match)))) continue;
      witnesses.set(match.value, match);
      objects.add(objectOf(match));
    }
  }
  const values = new Map<number, Value>();
  const plain = new Map<string, [number, KnownMatch][]>();
  const other: [number, KnownMatch][] = [];
  for (const witness of witnesses) {
    const id = objectOf(witness[1]);
    if (!witness[1].plain) other.push(witness);
    else plain.set(id, [...(plain.get(id) ?? []), witness]);
  }
  const ignore = () => {}; // of what cannot be read a value is missing
  await readWhole(root, [...plain.keys()], options.signal, ignore, (id, bytes) => {
    for (const [number, { start, end }] of plain.get(id)!) {
      if (end <= bytes.length) values.set(number, { value: bytes.toString('latin1', start, end) });
    }
  });
  const found = await readAgain([...new Set(other.map(([, match]) => objectOf(match)))], root, run, options);
  for (const [number, match] of other) {
    const value = found?.get(placeOf(match));
    if (value) values.set(number, value);
  }
  return values.size === witnesses.size ? values : null;
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
function placeOf(match: Placed): string {
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

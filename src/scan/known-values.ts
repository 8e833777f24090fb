import type { LocatedMatch } from '../model/finding.ts';
import { objectOf, type Value, type ValuesBegun } from './begin-values.ts';
import type { ScanOptions } from './options.ts';
import type { Run } from './run.ts';
import { createWork } from './work.ts';

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

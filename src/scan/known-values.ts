import type { LocatedMatch } from '../model/finding.ts';
import type { KnownMatch } from '../source/scan-cache.ts';
import { addTo } from '../util/group.ts';
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
    const value = valueAt(found?.get(spanOf(match)) ?? [], match);
    if (value) values.set(match.value, value);
  }
  return values.size === count ? values : null;
}

/** Where a match lies in decoded text follows from what was read before it: that is asked for only where several lie in one place. */
function valueAt(found: readonly Found[], { decoded }: KnownMatch): Value | undefined {
  const [only, ...more] = found;
  return (more.length === 0 ? only : found.find((one) => one.decoded?.start === decoded?.start))?.value;
}

interface Found {
  readonly value: Value;
  readonly decoded: KnownMatch['decoded'];
}

/** What stands in the objects, by `spanOf`. The run is as it was afterwards. Null when one could not be read. */
async function readAgain(
  ids: readonly string[],
  root: string,
  run: Run,
  options: ScanOptions,
): Promise<Map<string, Found[]> | null> {
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
  const found = new Map<string, Found[]>();
  for (const match of added) {
    const { value, address, beside, decoded } = match;
    const told = { value, ...(address === undefined ? {} : { address }), ...(beside ? { beside } : {}) };
    addTo(found, spanOf(match), { value: told, decoded });
  }
  return found;
}

type Placed = Omit<LocatedMatch, 'value'>;

/** What was found, and where: of two matches it is never the same. */
export function placeOf(match: Placed): string {
  const { decoded } = match;
  return [spanOf(match), decoded?.start, decoded?.end].join(' ');
}

/** The same for those that lie in one place of what is encoded. */
function spanOf(match: Placed): string {
  const { origin, rule, start, end, inside, chain } = match;
  const part = 'part' in origin ? origin.part : '';
  return [objectOf(match), part, rule, start, end, inside, chain?.join('>')].join(' ');
}

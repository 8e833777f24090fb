import type { LocatedMatch } from '../model/finding.ts';
import { pathOf } from '../model/origin.ts';
import { earlierVersions, type StagedFile } from '../source/list-staged.ts';
import { addTo } from '../util/group.ts';
import { addedBy } from './added-by.ts';

/** Of the matches in staged files those on lines that the commit adds. */
export async function addedInIndex(
  folder: string,
  staged: readonly StagedFile[],
  matches: readonly LocatedMatch[],
  signal: AbortSignal,
): Promise<ReadonlySet<LocatedMatch>> {
  const byPath = new Map<string, LocatedMatch[]>();
  for (const match of matches) addTo(byPath, pathOf(match.origin) ?? '', match);
  const files = staged.filter(({ path }) => byPath.has(path));
  const earlier = await earlierVersions(folder, files, signal);
  const versions = files.map(({ path, blob }) => ({
    blob,
    before: earlier.get(path) ?? [],
    matches: byPath.get(path) ?? [],
  }));
  return new Set((await addedBy(folder, versions, signal)).flatMap((added) => [...added]));
}

import type { LocatedMatch } from '../model/finding.ts';
import { pathOf } from '../model/origin.ts';
import { earlierVersions, type StagedFile } from '../source/list-staged.ts';
import { addedBy } from './added-by.ts';

/** Of the matches in staged files those on lines that the commit adds. */
export async function addedInIndex(
  folder: string,
  staged: readonly StagedFile[],
  matches: readonly LocatedMatch[],
  signal: AbortSignal,
): Promise<ReadonlySet<LocatedMatch>> {
  const byPath = groupByPath(matches);
  const files = staged.filter(({ path }) => byPath.has(path));
  const earlier = await earlierVersions(folder, files, signal);
  const versions = files.map(({ path, blob }) => ({
    blob,
    before: earlier.get(path) ?? [],
    matches: byPath.get(path) ?? [],
  }));
  return new Set((await addedBy(folder, versions, signal)).flatMap((added) => [...added]));
}

function groupByPath(matches: readonly LocatedMatch[]): Map<string, LocatedMatch[]> {
  const groups = new Map<string, LocatedMatch[]>();
  for (const match of matches) {
    const path = pathOf(match.origin) ?? '';
    const group = groups.get(path);
    if (group) group.push(match);
    else groups.set(path, [match]);
  }
  return groups;
}

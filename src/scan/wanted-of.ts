import type { LocatedMatch } from '../model/finding.ts';
import type { Wanted } from '../source/history-log.ts';

/** What the history is to be asked for, to tell where matches are in it. */
export function wantedOf(matches: readonly LocatedMatch[]): Wanted {
  const blobs = new Set<string>();
  const commits = new Set<string>();
  const names = new Set<string>();
  for (const { origin, value } of matches) {
    if (origin.kind === 'blob') blobs.add(origin.blob);
    else if (origin.kind === 'commit') commits.add(origin.object);
    else if (origin.kind === 'tree') names.add(value);
  }
  return { blobs, commits, names: [...names] };
}

import type { LocatedMatch } from '../model/finding.ts';
import { type Origin, pathOf } from '../model/origin.ts';
import { addTo } from '../util/group.ts';

/** The matches of each text: of a file, an object, a file in an archive. Each group in order of their start, the longer first. */
export function byOrigin(matches: readonly LocatedMatch[]): LocatedMatch[][] {
  const groups = new Map<string, LocatedMatch[]>();
  for (const match of matches) addTo(groups, `${keyOf(match.origin)}!${match.inside ?? ''}`, match);
  return [...groups.values()].map((group) => group.sort((a, b) => a.start - b.start || b.end - a.end));
}

function keyOf(origin: Origin): string {
  switch (origin.kind) {
    case 'blob':
      return origin.blob;
    case 'commit':
    case 'tag':
    case 'tree':
      return `${origin.object}\0${origin.part}`;
    case 'ref':
      return `ref\0${origin.ref}`;
    default:
      return `${origin.kind}\0${pathOf(origin)}`;
  }
}

import { type LocatedMatch, type Place, REACHES, type Reach } from '../model/finding.ts';
import type { Change, HistoryLog } from '../source/history-log.ts';
import { type Ref, refsContaining, setKey } from '../source/refs.ts';
import { addTo } from '../util/group.ts';
import type { Trace } from './traces.ts';

/** What leads to one of some commits. */
export type ReachOf = (commits: readonly string[]) => Required<Pick<Place, 'reach' | 'refs'>>;

/** Names of so many refs are told of a place. */
const MOST_REFS = 20;

const KINDS: readonly (readonly [prefix: string, reach: Reach])[] = [
  ['refs/heads/', 'branch'],
  ['refs/tags/', 'tag'],
  ['refs/remotes/', 'remote branch'],
  ['refs/notes/', 'note'],
  ['refs/stash', 'stash'],
];

export function reachOf(
  matches: readonly LocatedMatch[],
  traces: ReadonlyMap<string, Trace>,
  log: HistoryLog,
  refs: readonly Ref[],
): ReachOf {
  const sets = [...traces.values()].map(({ brought }) => brought);
  for (const { origin, value } of matches) {
    if (origin.kind === 'commit') sets.push([origin.object]);
    else if (origin.kind === 'tree')
      for (const [, changes] of byPath(log.named.get(value) ?? [])) sets.push(idsOf(changes));
  }
  const holding = refsContaining(sets, refs, log);
  return (commits) => {
    const names = holding.get(setKey(commits)) ?? [];
    if (names.length > 0) return reachOfRefs(names);
    const isLogged = commits.some((commit) => (log.commits.get(commit) ?? Infinity) < log.reachable);
    return { reach: isLogged ? 'reflog' : 'unreachable', refs: [] };
  };
}

export function byPath(changes: readonly Change[]): Map<string, Change[]> {
  const paths = new Map<string, Change[]>();
  for (const change of changes) addTo(paths, change.path, change);
  return paths;
}

export function idsOf(changes: readonly Change[]): string[] {
  return changes.map(({ commit }) => commit);
}

/** Of what several refs lead to. @param names in full; at least one */
export function reachOfRefs(names: readonly string[]): ReturnType<ReachOf> {
  const kinds = new Set(names.map(reachOfRef));
  const reach = REACHES.find((one) => kinds.has(one)) ?? 'other ref';
  return { reach, refs: names.slice(0, MOST_REFS).map(shortName) };
}

export function reachOfRef(name: string): Reach {
  return KINDS.find(([prefix]) => name.startsWith(prefix))?.[1] ?? 'other ref';
}

/** `main` for refs/heads/main, as git says it. */
export function shortName(name: string): string {
  return name.replace(/^refs\/(?:heads|tags|remotes)\/|^refs\//, '');
}

import { type LocatedMatch, type Place, REACHES, type Reach } from '../model/finding.ts';
import type { HistoryLog } from '../source/history-log.ts';
import { type Ref, refsContaining } from '../source/refs.ts';
import type { Trace } from './traces.ts';

/** What leads to a commit. */
export type ReachOf = (commit: string) => Required<Pick<Place, 'reach' | 'refs'>>;

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
  const commits = new Set([...traces.values()].map(({ oldest }) => oldest.commit));
  for (const { origin, value } of matches) {
    if (origin.kind === 'commit') commits.add(origin.object);
    else if (origin.kind === 'tree') for (const { commit } of log.named.get(value) ?? []) commits.add(commit);
  }
  const holding = refsContaining(commits, refs, log);
  return (commit) => {
    const names = holding.get(commit) ?? [];
    if (names.length > 0) return reachOfRefs(names);
    const number = log.commits.get(commit);
    return { reach: number !== undefined && number < log.reachable ? 'reflog' : 'unreachable', refs: [] };
  };
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

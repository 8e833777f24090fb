import type { CommitFacts, HistoryLog } from '../source/history-log.ts';
import type { Ref } from '../source/refs.ts';

/** What leads to the commits of a history. */
export interface Leading {
  /** Of some commits those that a ref leads to; where there is none, those of reflogs; else all. */
  best<T extends CommitFacts>(commits: readonly T[]): readonly T[];
  /** It is HEAD, or HEAD builds on it. */
  isOfHead(commit: string): boolean;
}

/** @param head the commit of HEAD; null before the first, and where nothing is to be said of HEAD */
export function leadingIn(log: HistoryLog, refs: readonly Ref[], head: string | null): Leading {
  const { commits, reachable } = log;
  const byHead = reachedFrom(log, head === null ? [] : [head]);
  const byRef = reachedFrom(log, [...refs.map(({ target }) => target), ...(head === null ? [] : [head])]);
  const numberOf = ({ commit }: CommitFacts) => commits.get(commit) ?? Infinity;
  return {
    best(some) {
      const led = some.filter((one) => byRef[numberOf(one)] === 1);
      const logged = led.length > 0 ? led : some.filter((one) => numberOf(one) < reachable);
      return logged.length > 0 ? logged : some;
    },
    isOfHead: (commit) => byHead[commits.get(commit) ?? -1] === 1,
  };
}

/** Marks, by number, the commits and all that they build on. */
export function reachedFrom({ commits, parents }: HistoryLog, tips: readonly string[]): Uint8Array {
  const marks = new Uint8Array(parents.length);
  const open = tips.flatMap((tip) => commits.get(tip) ?? []);
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (marks[at]) continue;
    marks[at] = 1;
    for (const parent of parents[at]!) open.push(...(commits.has(parent) ? [commits.get(parent)!] : []));
  }
  return marks;
}

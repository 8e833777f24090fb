import { commitDates } from '../source/commit-dates.ts';
import { type HistoryLog, numberParents } from '../source/history-log.ts';
import { whatIs } from '../source/what-is.ts';
import { reachedFrom } from './leading.ts';
import { type HeadHistory, lostFromHead } from './lost-from-head.ts';
import type { Trace } from './traces.ts';

/** What took values away, by `traceKey`; null where nothing did, whatever a commit says. */
export type Ends = ReadonlyMap<string, Trace['removed']>;

/** So many files of merges are looked up at most; git takes some 20 microseconds for each. */
const MOST = 20_000;
/** And so many for what a commit took away: in a history of many merges each of them may have kept it. */
const MOST_TAKEN = 2000;
/** So many commits are walked for values that a commit took away; of more it may be named though a merge kept the value. */
const STEPS = 4_000_000;

/**
 * Merges that took values away by taking the files of a side that never had them: of these git log tells nothing, since they are
 * the same as one of their parents.
 * @param head the commit of HEAD
 * @throws ScannerError when git fails.
 */
export function mergesThatEnd(root: string, traces: ReadonlyMap<string, Trace>, log: HistoryLog, head: string): Ends {
  const lost = [...traces].filter(([, { lostAfter }]) => lostAfter !== null);
  if (lost.length === 0 && ![...traces.values()].some(({ course }) => course !== null)) return new Map();
  const ids = [...log.commits.keys()];
  const byHead = reachedFrom(log, [head]);
  const nameAt = (at: number, { lostAfter }: Trace) => `${ids[at]}:${lostAfter!.path}`;
  const asked: string[] = [];
  for (const [, trace] of lost) {
    follow(trace, log, byHead, (at) => asked.push(nameAt(at, trace)) > 0);
    if (asked.length > MOST) return new Map();
  }
  const found = whatIs(root, asked);
  const ends = lost.flatMap(([key, trace]): (readonly [string, string])[] => {
    const at = follow(trace, log, byHead, (one) => trace.holders.has(found.get(nameAt(one, trace))?.id ?? ''));
    return at === null ? [] : [[key, ids[at]!]];
  });
  const history = { log, numbered: numberParents(log), byHead, tip: log.commits.get(head) ?? -1 };
  ends.push(...otherEnds(root, traces, history, Math.min(MOST_TAKEN, MOST - asked.length)));
  const dates = commitDates(root, new Set(ends.map(([, commit]) => commit)));
  return new Map(ends.map(([key, commit]) => [key, { commit, date: dates.get(commit) ?? null }]));
}

/** Of what commits took away, where another one took it from HEAD. @param most files of merges that may be looked up */
function otherEnds(
  root: string,
  traces: ReadonlyMap<string, Trace>,
  history: HeadHistory,
  most: number,
): (readonly [string, string])[] {
  const { log } = history;
  const ids = [...log.commits.keys()];
  const taken = [...traces].flatMap(([key, { course, removed, holders }]) =>
    course && removed ? [{ key, course, holders, removed: removed.commit }] : [],
  );
  const nameAt = (at: number, { path }: { readonly path: string }) => `${ids[at]}:${path}`;
  if (taken.length === 0 || !log.parents.some(({ length }) => length > 1)) return [];
  const asked: string[] = [];
  const some = taken.slice(0, Math.floor(STEPS / ids.length)).filter(({ course }) => {
    const names: string[] = [];
    lostFromHead(course, history, (at) => {
      names.push(nameAt(at, course));
      return null;
    });
    if (asked.length + names.length > most) return false;
    asked.push(...names);
    return true;
  });
  const found = whatIs(root, asked);
  return some.flatMap(({ key, course, holders, removed }): (readonly [string, string])[] => {
    const at = lostFromHead(course, history, (one) => holders.has(found.get(nameAt(one, course))?.id ?? ''));
    return at === null || ids[at] === removed ? [] : [[key, ids[at]!]];
  });
}

/**
 * Follows a value through the history of HEAD, from the commit that brought it last.
 * @param stays whether a merge has it, when one of its parents does
 * @returns the number of the first merge that has not; null for none
 */
function follow(
  { lostAfter }: Trace,
  { commits, parents }: HistoryLog,
  byHead: Uint8Array,
  stays: (at: number) => boolean,
): number | null {
  const from = commits.get(lostAfter!.commit)!;
  const has = new Uint8Array(from + 1);
  has[from] = 1;
  for (let at = from - 1; at >= 0; at--) {
    const before = parents[at]!;
    if (byHead[at] !== 1 || !before.some((parent) => has[commits.get(parent) ?? -1] === 1)) continue;
    if (before.length > 1 && !stays(at)) return at;
    has[at] = 1;
  }
  return null;
}

import { commitDates } from '../source/commit-dates.ts';
import { type HistoryLog, numberParents } from '../source/history-log.ts';
import type { Ref } from '../source/refs.ts';
import { whatIs } from '../source/what-is.ts';
import { reachedFrom } from './leading.ts';
import { lostFromHead } from './lost-from-head.ts';
import type { Ends } from './merges-that-end.ts';
import { type ReachOf, reachOfRef } from './reach.ts';
import type { Trace } from './traces.ts';

/** So many files are looked up at most; git takes some 20 microseconds for each. */
const MOST = 20_000;
/** So many commits are walked at most for values that a merge took away. */
const STEPS = 4_000_000;

interface Beside {
  readonly key: string;
  readonly trace: Trace;
  readonly course: NonNullable<Trace['besideHead']>;
  /** The ends of the branches, or of the other refs that lead to it, newest first. */
  readonly tips: readonly string[];
}

/**
 * Of values that the history of HEAD never had: one that stands at the end of a branch is there, though another branch removed it,
 * and one that stands at the end of none was taken away, though it was by a merge, of which git log tells nothing.
 * @throws ScannerError when git fails.
 */
export function endsBesideHead(
  root: string,
  traces: ReadonlyMap<string, Trace>,
  log: HistoryLog,
  refs: readonly Ref[],
  reach: ReachOf,
): Ends {
  const all = valuesBeside(traces, log, refs, reach);
  const found = whatIs(
    root,
    all.flatMap(({ course, tips }) => tips.map((tip) => `${tip}:${course.path}`)),
  );
  const isIn = ({ course, trace }: Beside, commit: string) =>
    trace.holders.has(found.get(`${commit}:${course.path}`)?.id ?? '');
  const there = all.filter((one) => one.tips.some((tip) => isIn(one, tip)));
  const ends = new Map<string, Trace['removed']>(there.map(({ key }) => [key, null]));
  const gone = all.filter(({ key, trace }) => !ends.has(key) && trace.removed === null);
  const taken = takenFrom(root, gone.slice(0, Math.floor(STEPS / log.parents.length)), log);
  const dates = commitDates(root, new Set(taken.values()));
  for (const [key, commit] of taken) ends.set(key, { commit, date: dates.get(commit) ?? null });
  return ends;
}

function valuesBeside(
  traces: ReadonlyMap<string, Trace>,
  log: HistoryLog,
  refs: readonly Ref[],
  reach: ReachOf,
): Beside[] {
  const numberOf = (commit: string) => log.commits.get(commit) ?? Infinity;
  const tipsOf = new Map<string, string[]>();
  const tipsBy = (kind: string) => {
    const known = tipsOf.get(kind);
    if (known) return known;
    const targets = refs.flatMap(({ name, target }) => (reachOfRef(name) === kind ? [target] : []));
    const tips = [...new Set(targets)].filter((target) => log.commits.has(target));
    tips.sort((a, b) => numberOf(a) - numberOf(b));
    tipsOf.set(kind, tips);
    return tips;
  };
  const all: Beside[] = [];
  let asked = 0;
  for (const [key, trace] of traces) {
    if (trace.besideHead === null) continue;
    const tips = tipsBy(reach(trace.brought).reach);
    asked += tips.length;
    if (asked > MOST) break;
    all.push({ key, trace, course: trace.besideHead, tips });
  }
  return all;
}

/** The commit that took each of them from the newest of the branches that had it. */
function takenFrom(root: string, gone: readonly Beside[], log: HistoryLog): Map<string, string> {
  if (gone.length === 0) return new Map();
  const ids = [...log.commits.keys()];
  const numbered = numberParents(log);
  const historyOf = (tip: string) => ({ log, numbered, byHead: reachedFrom(log, [tip]), tip: log.commits.get(tip)! });
  const followed = gone.flatMap((one) => {
    for (const tip of one.tips) {
      const history = historyOf(tip);
      if (one.trace.brought.some((commit) => history.byHead[log.commits.get(commit) ?? -1] === 1))
        return [{ ...one, history }];
    }
    return [];
  });
  const nameAt = (merge: number, { path }: Beside['course']) => `${ids[merge]}:${path}`;
  const asked = new Set<string>();
  for (const { course, history } of followed) {
    lostFromHead(course, history, (merge) => {
      asked.add(nameAt(merge, course));
      return null;
    });
  }
  if (asked.size > MOST) return new Map();
  const found = whatIs(root, [...asked]);
  const taken = followed.flatMap(({ key, trace, course, history }): (readonly [string, string])[] => {
    const at = lostFromHead(course, history, (one) => trace.holders.has(found.get(nameAt(one, course))?.id ?? ''));
    return at === null ? [] : [[key, ids[at]!]];
  });
  return new Map(taken);
}

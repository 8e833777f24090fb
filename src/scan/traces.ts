import type { LocatedMatch } from '../model/finding.ts';
import { pathInside } from '../model/origin.ts';
import type { Change, CommitFacts, HistoryLog } from '../source/history-log.ts';
import type { Leading } from './leading.ts';

/** What the history says of one value at one path. */
export interface Trace {
  /** The commit that brought it there first. */
  readonly oldest: CommitFacts;
  /** Ids of the commits that brought it to where it was not before: several where branches did so each for itself. */
  readonly brought: readonly string[];
  /** What brought the newest version that has it. */
  readonly newest: CommitFacts;
  /** The version to show: the newest one of those that were asked for. */
  readonly blob: string;
  readonly atHead: boolean;
  /** The commit that took it away, where none brought it back later. */
  readonly removed: Pick<CommitFacts, 'commit' | 'date'> | null;
  /** Of the history of HEAD what brought it last, where it is not there any more and no commit took it away; null elsewhere. */
  readonly lostAfter: Change | null;
  /** What commits did to it, where it was in the history of HEAD and one of them took it away; null elsewhere. */
  readonly course: (Pick<Course, 'brought' | 'removed'> & { readonly path: string }) | null;
  /** The same where the history of HEAD never had it; null elsewhere. */
  readonly besideHead: Trace['course'];
  /** Blobs that have it. */
  readonly holders: ReadonlySet<string>;
}

export interface Traces {
  readonly traces: ReadonlyMap<string, Trace>;
  /** Keys of values that stand in the work tree. */
  readonly inWorkTree: ReadonlySet<string>;
  /** Values that some path leads to. */
  readonly reachable: ReadonlySet<string>;
}

export function traceKey(value: string, path: string | null): string {
  return `${value}\0${path}`;
}

/** What commits did to a value at a path, by their ids. */
interface Course {
  /** Those that brought a version which has it. */
  readonly brought: Map<string, Change>;
  /** Those that made one of it that has it not. */
  readonly removed: Map<string, Change>;
  /** Those before which it was there. */
  readonly had: Set<string>;
  readonly holders: ReadonlySet<string>;
  /** Those of the holders that may be shown. */
  readonly shown: Set<string>;
}

/**
 * @param head paths of the tree of HEAD, each with its blob
 * @param beside see `matchesBeside`
 */
export function collectTraces(
  matches: readonly LocatedMatch[],
  log: HistoryLog,
  head: ReadonlyMap<string, string>,
  leading: Leading,
  beside: readonly LocatedMatch[],
): Traces {
  const courses = new Map<string, Course>();
  const inWorkTree = new Set<string>();
  const reachable = new Set<string>();
  const holders = holdersOf([matches, beside]);
  const follow = ({ origin, value, inside }: LocatedMatch, isShown: boolean) => {
    if (origin.kind !== 'blob') return;
    for (const change of log.changes.get(origin.blob) ?? []) {
      const key = traceKey(value, pathInside(change.path, inside));
      const course = courses.get(key) ?? newCourse(holders.get(holderKey(value, inside))!);
      courses.set(key, course);
      if (isShown) course.shown.add(origin.blob);
      const { commit, after } = change;
      if (after === origin.blob) {
        reachable.add(value);
        course.brought.set(commit, change);
        continue;
      }
      course.had.add(commit);
      if (!course.holders.has(after)) course.removed.set(commit, change);
    }
  };
  for (const match of matches) {
    const { origin, value, inside } = match;
    if (origin.kind === 'file') {
      inWorkTree.add(traceKey(value, pathInside(origin.path, inside)));
      reachable.add(value);
    }
    follow(match, true);
  }
  for (const match of beside) follow(match, false);
  const traces = new Map<string, Trace>();
  for (const [key, course] of courses) {
    const trace = traceOf(course, head, leading);
    if (trace) traces.set(key, trace);
  }
  return { traces, inWorkTree, reachable };
}

function newCourse(holders: ReadonlySet<string>): Course {
  return { brought: new Map(), removed: new Map(), had: new Set(), holders, shown: new Set() };
}

/** Blobs that hold each value, of containers at each place in them. */
function holdersOf(lists: readonly (readonly LocatedMatch[])[]): Map<string, Set<string>> {
  const holders = new Map<string, Set<string>>();
  const add = ({ origin, value, inside }: LocatedMatch) => {
    if (origin.kind !== 'blob') return;
    const key = holderKey(value, inside);
    const blobs = holders.get(key);
    if (blobs) blobs.add(origin.blob);
    else holders.set(key, new Set([origin.blob]));
  };
  for (const matches of lists) matches.forEach(add);
  return holders;
}

function holderKey(value: string, inside: string | undefined): string {
  return traceKey(value, inside ?? null);
}

/** Null where nothing but its end is known, and where no version of it is to be shown. */
function traceOf(course: Course, head: ReadonlyMap<string, string>, leading: Leading): Trace | null {
  const { brought, removed, had, holders, shown } = course;
  const all = [...brought.values()];
  const some = all.filter(({ after }) => shown.has(after));
  if (some.length === 0) return null;
  const led = leading.best(all);
  const first = oldestOf(led);
  const fresh = led.flatMap(({ commit }) => (had.has(commit) ? [] : [commit]));
  const isHere = ({ path, after }: Change) => head.get(path) === after;
  const here = led.find(isHere) ?? all.find(isHere);
  const known = {
    oldest: first,
    brought: fresh.length > 0 ? fresh : [first.commit],
    newest: newestOf(led),
    blob: (some.find(isHere) ?? newestOf(leading.best(some))).after,
    atHead: here !== undefined,
    holders,
  };
  if (here) return { ...known, removed: null, lostAfter: null, course: null, besideHead: null };
  const isOfHead = ({ commit }: Change) => leading.isOfHead(commit);
  const intoHead = all.filter(isOfHead);
  const wasThere = intoHead.length > 0;
  // What a branch did that HEAD has not says nothing of HEAD, unless it never was there.
  const last = newestOf(wasThere ? intoHead : led);
  // Nor does what a branch does not have any more, as after `--amend`.
  const isLed = new Set(leading.best([...all, ...removed.values()]));
  const ends = [...removed.values()].filter(
    (one) => one.age < last.age && isLed.has(one) && (!wasThere || isOfHead(one)),
  );
  const done = { brought, removed, path: last.path };
  return {
    ...known,
    removed: ends.length > 0 ? newestOf(ends) : null,
    lostAfter: wasThere && ends.length === 0 ? last : null,
    course: wasThere && ends.length > 0 ? done : null,
    besideHead: wasThere ? null : done,
  };
}

function newestOf(changes: readonly Change[]): Change {
  return changes.reduce((one, other) => (other.age < one.age ? other : one));
}

function oldestOf(changes: readonly Change[]): Change {
  return changes.reduce((one, other) => (other.age > one.age ? other : one));
}

import type { LocatedMatch } from '../model/finding.ts';
import { pathInside } from '../model/origin.ts';
import type { Change, CommitFacts, HistoryLog } from '../source/history-log.ts';

/** What the history says of one value at one path. */
export interface Trace {
  /** The commit that brought it there first. */
  readonly oldest: CommitFacts;
  /** The newest version that has it: the one to show. */
  readonly newest: CommitFacts;
  readonly blob: string;
  readonly atHead: boolean;
  /** The commit that took it away, where none brought it back later. */
  readonly removed: CommitFacts | null;
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

/** @param head paths of the tree of HEAD, each with its blob */
export function collectTraces(
  matches: readonly LocatedMatch[],
  log: HistoryLog,
  head: ReadonlyMap<string, string>,
): Traces {
  const traces = new Map<string, Trace>();
  const inWorkTree = new Set<string>();
  const reachable = new Set<string>();
  const holders = holdersOf(matches);
  for (const { origin, value, inside } of matches) {
    if (origin.kind === 'file') {
      inWorkTree.add(traceKey(value, pathInside(origin.path, inside)));
      reachable.add(value);
    }
    if (origin.kind !== 'blob') continue;
    for (const change of log.changes.get(origin.blob) ?? []) {
      const key = traceKey(value, pathInside(change.path, inside));
      if (change.after === origin.blob) {
        reachable.add(value);
        addTrace(traces, key, change, head);
      } else if (!holders.get(value)!.has(change.after)) addRemoval(traces, key, change);
    }
  }
  return { traces, inWorkTree, reachable };
}

/** Blobs that hold each value. */
function holdersOf(matches: readonly LocatedMatch[]): Map<string, Set<string>> {
  const holders = new Map<string, Set<string>>();
  for (const { origin, value } of matches) {
    if (origin.kind !== 'blob') continue;
    const blobs = holders.get(value);
    if (blobs) blobs.add(origin.blob);
    else holders.set(value, new Set([origin.blob]));
  }
  return holders;
}

const NOBODY: CommitFacts = { commit: '', author: '', date: '', age: 0 };

function addTrace(traces: Map<string, Trace>, key: string, change: Change, head: ReadonlyMap<string, string>): void {
  const known = traces.get(key);
  const blob = change.after;
  const atHead = head.get(change.path) === blob;
  if (!known || known.oldest === NOBODY) {
    const removed = known?.removed ?? null;
    traces.set(key, { oldest: change, newest: change, blob, atHead, removed: stillRemoved(removed, change, atHead) });
    return;
  }
  const newer = !known.atHead && (atHead || change.age < known.newest.age);
  const newest = newer ? change : known.newest;
  traces.set(key, {
    oldest: change.age > known.oldest.age ? change : known.oldest,
    newest,
    blob: newer ? blob : known.blob,
    atHead: known.atHead || atHead,
    removed: stillRemoved(known.removed, newest, known.atHead || atHead),
  });
}

function addRemoval(traces: Map<string, Trace>, key: string, change: Change): void {
  const known = traces.get(key) ?? { oldest: NOBODY, newest: NOBODY, blob: '', atHead: false, removed: null };
  const removed = !known.removed || change.age < known.removed.age ? change : known.removed;
  const newest = known.newest === NOBODY ? null : known.newest;
  traces.set(key, { ...known, removed: newest ? stillRemoved(removed, newest, known.atHead) : removed });
}

/** Null when the value was brought back after it was taken away, or is there now. */
function stillRemoved(removed: CommitFacts | null, newest: CommitFacts, atHead: boolean): CommitFacts | null {
  return removed && !atHead && removed.age < newest.age ? removed : null;
}

import type { HistoryLog } from '../source/history-log.ts';
import type { Trace } from './traces.ts';

/** What is known of the commits that HEAD builds on. */
export interface HeadHistory {
  readonly log: HistoryLog;
  /** 1 for each of them, by its number. */
  readonly byHead: Uint8Array;
  /** The number of HEAD. */
  readonly tip: number;
}

type Course = NonNullable<Trace['course']>;

/**
 * The commit that took a value away from HEAD: a branch may have removed it too, before a merge that kept it all the same, or
 * beside another way on which it went. A commit that is older than the last one which brought it has not.
 * @param asks whether a merge has it, of whose parents only some have; null where that is not known yet
 * @returns its number; null where nothing is known
 */
export function lostFromHead(
  course: Course,
  { log, byHead, tip }: HeadHistory,
  asks: (merge: number) => boolean | null,
): number | null {
  const { commits, parents } = log;
  const told = toldIn(course, commits, byHead);
  const bringing = [...told].flatMap(([at, state]) => (state === HAS ? [at] : []));
  const from = bringing.reduce((one, other) => Math.max(one, other), -1);
  const last = bringing.reduce((one, other) => Math.min(one, other), Infinity);
  const states = new Uint8Array(from + 1);
  /** 1 where it was there, or in what the commit builds on. */
  const ever = new Uint8Array(from + 1);
  const before = (at: number) => parents[at]!.map((id) => commits.get(id) ?? Infinity);
  for (let at = from; at >= 0; at--) {
    if (byHead[at] !== 1) continue;
    const parentsOf = before(at);
    states[at] = told.get(at) ?? stateAfter(parentsOf.map((parent) => states[parent] ?? LACKS));
    if (states[at] === UNKNOWN) states[at] = stateOf(asks(at));
    if (states[at] !== LACKS || parentsOf.some((parent) => ever[parent] === 1)) ever[at] = 1;
  }
  for (let at = tip; at < last && states[at] === LACKS && ever[at] === 1; ) {
    const parentsOf = before(at);
    const [first = Infinity, ...others] = parentsOf;
    const lost = (parent: number) => states[parent] === LACKS && ever[parent] === 1;
    const next = lost(first) ? first : others.find(lost);
    if (next === undefined) return parentsOf.some((parent) => states[parent] === HAS) ? at : null;
    at = next;
  }
  return null;
}

const LACKS = 0;
const HAS = 1;
const UNKNOWN = 2;

function stateOf(has: boolean | null): number {
  if (has === null) return UNKNOWN;
  return has ? HAS : LACKS;
}

/** What the log says of commits, by their numbers. */
function toldIn({ brought, removed }: Course, commits: HistoryLog['commits'], byHead: Uint8Array): Map<number, number> {
  const told = new Map<number, number>();
  for (const [changes, state] of [
    [removed, LACKS],
    [brought, HAS],
  ] as const) {
    for (const commit of changes.keys()) {
      const at = commits.get(commit);
      if (at !== undefined && byHead[at] === 1) told.set(at, state);
    }
  }
  return told;
}

/** Of a commit that the log says nothing of, which is the same as one of its parents. */
function stateAfter(parents: readonly number[]): number {
  const [first = LACKS] = parents;
  return parents.every((state) => state === first) ? first : UNKNOWN;
}

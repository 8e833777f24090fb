import type { HistoryLog, ParentNumbers } from '../source/history-log.ts';
import type { Trace } from './traces.ts';

/** What is known of the commits that HEAD builds on. */
export interface HeadHistory {
  readonly log: HistoryLog;
  readonly numbered: ParentNumbers;
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
  { log, numbered, byHead, tip }: HeadHistory,
  asks: (merge: number) => boolean | null,
): number | null {
  const { from: begins, parents } = numbered;
  const told = toldIn(course, log.commits, byHead);
  const bringing = [...told].flatMap(([at, state]) => (state === HAS ? [at] : []));
  const oldest = bringing.reduce((one, other) => Math.max(one, other), -1);
  const newest = bringing.reduce((one, other) => Math.min(one, other), Infinity);
  // Of a thousand values a million commits are walked: nothing is made for each.
  const states = new Uint8Array(oldest + 1);
  /** 1 where it was there, or in what the commit builds on. */
  const ever = new Uint8Array(oldest + 1);
  for (const at of told.keys()) if (at <= oldest) states[at] = TOLD;
  for (let at = oldest; at >= 0; at--) {
    if (byHead[at] !== 1) continue;
    const end = begins[at + 1]!;
    let state = states[at] === TOLD ? told.get(at)! : LACKS;
    let was = 0;
    for (let i = begins[at]!; i < end; i++) {
      const parent = parents[i]!;
      was |= ever[parent] ?? 0;
      if (states[at] === TOLD) continue;
      const its = states[parent] ?? LACKS;
      if (i === begins[at]) state = its;
      else if (its !== state) state = UNKNOWN;
    }
    if (state === UNKNOWN) state = stateOf(asks(at));
    states[at] = state;
    ever[at] = state === LACKS ? was : 1;
  }
  const lost = (at: number) => states[at] === LACKS && ever[at] === 1;
  for (let at = tip; at < newest && lost(at); ) {
    const before = parents.subarray(begins[at], begins[at + 1]);
    const next = before.find(lost);
    if (next === undefined) return before.some((parent) => states[parent] === HAS) ? at : null;
    at = next;
  }
  return null;
}

const LACKS = 0;
const HAS = 1;
const UNKNOWN = 2;
/** The log says it. */
const TOLD = 3;

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

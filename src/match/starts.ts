import { beginsAt } from './boundary.ts';
import type { Window } from './window.ts';

/** Where a token may begin of which at least `lead` characters are those of keys. */
export type StartsOf = (joints: string, lead: number) => readonly number[];

/** The same for all rules that are tried in the window. */
export function createStarts(window: Window): StartsOf {
  const known = new Map<string, readonly number[]>();
  let runs: readonly RegExpExecArray[] | undefined;
  const longOf = (joints: string, lead: number) => {
    runs ??= [...window.text.matchAll(RUN)];
    return runs.flatMap(({ index, 0: run }) => {
      const last = index + run.length - lead;
      return last < index ? [] : startsIn(window, joints, index, last);
    });
  };
  return (joints, lead) => {
    const key = lead < LEAST_RUN ? joints : `${joints} ${lead}`;
    let starts = known.get(key);
    if (!starts) {
      starts = lead < LEAST_RUN ? startsIn(window, joints, 0, window.text.length - 1) : longOf(joints, lead);
      known.set(key, starts);
    }
    return starts;
  };
}

const LEAST_RUN = 16;
/** The characters of CompiledRule.lead. Most windows have few so long, and most rules without a literal ask for them. */
const RUN = /[\w.+/=-]{16,}/g;

/** Places from `first` to `last` where a token may begin. */
function startsIn(window: Window, joints: string, first: number, last: number): number[] {
  const { text } = window;
  const found: number[] = [];
  const add = (at: number) => {
    if (beginsKey(window, at, joints)) found.push(at);
  };
  if (first === 0 && text !== '') add(0);
  // What stands before may be the beginning of an escape sequence.
  let reached = Math.max(0, first - 1);
  // Not character by character: V8 would compile such a loop for speed, which takes longer than most windows.
  SIGN.lastIndex = Math.max(0, first - LONGEST_ESCAPE);
  while (reached < last && SIGN.test(text)) {
    const at = SIGN.lastIndex;
    const sign = text[at - 1];
    const end = Math.min(last, sign === '\\' || sign === '%' ? at - 1 + LONGEST_ESCAPE : at);
    for (let next = Math.max(at, reached + 1); next <= end; next++) add(next);
    reached = Math.max(reached, end);
  }
  return found;
}

const SIGN = /[^A-Za-z0-9]/g;
/** Characters of an escape sequence, `\u0022`: see boundary.ts. */
const LONGEST_ESCAPE = 6;

/** A dash joins, but for that behind a word that says what follows: `apikey-…`. A line's end parts, whatever stands before it. */
export function beginsKey(window: Window, at: number, joints: string): boolean {
  if (beginsAt(window, at, joints) || window.text[at] === '\n') return true;
  return (
    joints.includes('-') &&
    window.text[at - 1] === '-' &&
    /(?:key|token|secret|private)$/i.test(window.text.slice(Math.max(0, at - 9), at - 1))
  );
}

/** For firstFrom, in a list of places. */
export const itself = (at: number) => at;

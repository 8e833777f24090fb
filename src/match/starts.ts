import { firstFrom } from '../util/first-from.ts';
import { beginsAt } from './boundary.ts';
import type { Window } from './window.ts';

/** Where a token may begin of which at least `lead` characters are those of keys. */
export type StartsOf = (joints: string, lead: number) => readonly number[];

/** The same for all rules that are tried in the window. */
export function createStarts(window: Window): StartsOf {
  const all = new Map<string, readonly number[]>();
  const ofLead = new Map<string, readonly number[]>();
  let runs: readonly RegExpExecArray[] | undefined;
  const allOf = (joints: string) => kept(all, joints, () => startsIn(window, joints));
  const longOf = (joints: string, lead: number) => {
    runs ??= [...window.text.matchAll(RUN)];
    return runs.flatMap(({ index, 0: run }) => {
      if (run.length < lead) return [];
      const starts = allOf(joints);
      const end = index + run.length - lead + 1;
      return starts.slice(firstFrom(starts, index, itself), firstFrom(starts, end, itself));
    });
  };
  return (joints, lead) =>
    lead < LEAST_RUN ? allOf(joints) : kept(ofLead, `${joints} ${lead}`, () => longOf(joints, lead));
}

const LEAST_RUN = 16;
/** The characters of CompiledRule.lead. Most windows have few so long, and most rules without a literal ask for them. */
const RUN = /[\w.+/=-]{16,}/g;

function kept<T>(known: Map<string, T>, key: string, make: () => T): T {
  let value = known.get(key);
  if (value === undefined) known.set(key, (value = make()));
  return value;
}

function startsIn(window: Window, joints: string): number[] {
  const { text } = window;
  const found: number[] = [];
  const add = (at: number) => {
    if (beginsKey(window, at, joints)) found.push(at);
  };
  if (text !== '') add(0);
  let reached = 0;
  // Not character by character: V8 would compile such a loop for speed, which takes longer than most windows.
  SIGN.lastIndex = 0;
  while (SIGN.test(text)) {
    const at = SIGN.lastIndex;
    const sign = text[at - 1];
    const last = Math.min(text.length - 1, sign === '\\' || sign === '%' ? at - 1 + LONGEST_ESCAPE : at);
    for (let next = Math.max(at, reached + 1); next <= last; next++) add(next);
    reached = Math.max(reached, last);
  }
  return found;
}

const SIGN = /[^A-Za-z0-9]/g;
/** Characters of an escape sequence, `\u0022`: see boundary.ts. */
const LONGEST_ESCAPE = 6;

/** A dash joins, but for that behind a word that says what follows: `apikey-…`. */
export function beginsKey(window: Window, at: number, joints: string): boolean {
  if (beginsAt(window, at, joints)) return true;
  return (
    joints.includes('-') &&
    window.text[at - 1] === '-' &&
    /(?:key|token|secret|private)$/i.test(window.text.slice(Math.max(0, at - 9), at - 1))
  );
}

/** For firstFrom, in a list of places. */
export const itself = (at: number) => at;

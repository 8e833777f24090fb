import type { Match } from '../../model/match.ts';
import type { Window } from '../window.ts';

/** How far before a name and behind its value a text is read that may say whose they are, in bytes. */
const BEFORE = 640;
const AFTER = 200;
/** Texts that are matched together are parted by zeros, or by so many line ends. */
const PARTED = /\0|(?:\r?\n){64}/;

/** What stands around a value and its name, which may be farther away than the window reaches. */
export interface Around {
  /** Up to the name; the last line of it is that of the name. */
  readonly before: string;
  readonly line: string;
  /** From behind the value on. */
  readonly after: string;
}

/** @param from where the name begins in the text of the window */
export function around({ text, base, bytes }: Window, from: number, match: Pick<Match, 'end'>): Around {
  const end = match.end - base;
  const wide = (start: number, to: number) => bytes?.toString('latin1', Math.max(0, base + start), base + to);
  const before = wide(from - BEFORE, from) ?? text.slice(Math.max(0, from - BEFORE), from);
  const after = wide(end, end + AFTER) ?? text.slice(end, end + AFTER);
  return aroundOf(before.split(PARTED).at(-1)!, after.split(PARTED, 1)[0]!);
}

export function aroundOf(before: string, after: string): Around {
  return { before, line: before.slice(before.lastIndexOf('\n') + 1), after };
}

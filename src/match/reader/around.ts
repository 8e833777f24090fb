import type { Match } from '../../model/match.ts';
import type { Window } from '../window.ts';
import { headAt, openings, outerElements, outerKeys } from './enclosing.ts';
import { linesAbove, remarks, siblings } from './mentions.ts';

/** How far before a name and behind its value a text is read that may say whose they are, in bytes. */
const BEFORE = 640;
const AFTER = 200;
/** Longest path before a name that is read, in bytes. */
const PATH = 80;
/** Texts that are matched together are parted by zeros, or by so many line ends. */
const PARTED = /\0|(?:\r?\n){64}/;

/** The text around a value and its name, which may reach farther than the window. */
export interface Surroundings {
  /** Up to the name. */
  readonly before: string;
  /** The last line of that. */
  readonly line: string;
  /** From behind the value on. */
  readonly after: string;
}

/** What may say whose a value is, each list from the nearest on. */
export interface Around extends Surroundings {
  /** Lines up to the brackets that are open. */
  readonly heads: readonly string[];
  /** Keys, sections, classes and elements around it. */
  readonly blocks: readonly string[];
  readonly elements: readonly string[];
  /** Before the name: `Finnhub:` of `Finnhub:ApiKey`. */
  readonly path: string;
  readonly remarks: readonly string[];
  readonly siblings: readonly string[];
  readonly lines: readonly string[];
}

/** @param from where the name begins in the text of the window */
export function around(window: Window, from: number, match: Pick<Match, 'end'>): Around {
  const end = match.end - window.base;
  return aroundOf(textBefore(window, from, BEFORE), textAfter(window, end, AFTER));
}

/** @param at place in the text of the window, as is that of `textAfter` */
export function textBefore(window: Window, at: number, reach: number): string {
  return textOf(window, at - reach, at)
    .split(PARTED)
    .at(-1)!;
}

export function textAfter(window: Window, at: number, reach: number): string {
  return textOf(window, at, at + reach).split(PARTED, 1)[0]!;
}

function textOf({ text, base, bytes }: Window, from: number, to: number): string {
  return bytes?.toString('latin1', Math.max(0, base + from), base + to) ?? text.slice(Math.max(0, from), to);
}

export function aroundOf(before: string, after: string): Around {
  const key = `${before}\0${after}`;
  let around = known.get(key);
  if (!around) {
    around = read(before, after);
    if (known.size === MOST_KNOWN) known.clear();
    known.set(key, around);
  }
  return around;
}

/** What was read last: some texts hold the same over and over. */
const known = new Map<string, Around>();
const MOST_KNOWN = 16;

function read(before: string, after: string): Around {
  const line = before.slice(before.lastIndexOf('\n') + 1);
  const text = { before, line, after };
  const open = openings(before);
  return {
    ...text,
    heads: open.map((at) => headAt(before, at)),
    blocks: outerKeys(text),
    elements: outerElements(before),
    path: /(?<![\w.:/-])[\w.-]+[:/](?:[\w.-]+[:/]){0,4}$/.exec(line.slice(-PATH))?.[0] ?? '',
    remarks: remarks(text),
    siblings: siblings(text, open),
    lines: linesAbove(text),
  };
}

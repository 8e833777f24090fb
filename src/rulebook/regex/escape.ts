import { type ByteSet, complementOf, DIGIT, rangeOf, setOf, UNICODE, WORD } from './byte-set.ts';
import type { Cursor } from './cursor.ts';

/** What stands behind a backslash: a character, a set, or neither when it is no escape of a character. */
type Escaped = { readonly code: number } | { readonly bytes: ByteSet } | null;

const CONTROLS: Readonly<Record<string, number>> = { a: 7, f: 12, n: 10, r: 13, t: 9, v: 11 };

/** Reads what follows a backslash, in a class and outside. The cursor stands behind the backslash. */
export function readEscape(cursor: Cursor): Escaped {
  const { dialect } = cursor;
  const set = /[dDwWsS]/y;
  const letter = cursor.take(set)?.[0];
  if (letter) return { bytes: setOfLetter(letter, dialect === 'go') };
  const unicode = cursor.take(/([pP])(?:\{(\^?)([\w=]+)\}|([A-Z]))/y);
  if (unicode) return { bytes: categoryOf(cursor, unicode) };
  const coded = cursor.take(/x([0-9A-Fa-f]{2})|[xuU]\{([0-9A-Fa-f]{1,8})\}|u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})/y);
  if (coded) return { code: Number.parseInt(coded[1] ?? coded[2] ?? coded[3] ?? coded[4]!, 16) };
  const control = cursor.take(/[afnrtv]/y)?.[0];
  if (control && (control !== 'a' || dialect !== 'js')) return { code: CONTROLS[control]! };
  const named = dialect === 'js' ? cursor.take(/c([A-Za-z])/y) : null;
  if (named) return { code: named[1]!.charCodeAt(0) % 32 };
  const octal = cursor.take(dialect === 'js' ? /0/y : /0[0-7]{0,2}|[1-7][0-7]{2}/y);
  if (octal) return { code: Number.parseInt(octal[0], 8) };
  return null;
}

/** A sign behind a backslash stands for itself; a letter or a digit that nobody knows is no pattern. */
export function readPlain(cursor: Cursor): number {
  if (cursor.take(/[1-9]|k[<{']/y)) cursor.fail('a back reference: it cannot be searched for in linear time');
  const c = cursor.next();
  if (/[A-Za-z0-9]/.test(c) && cursor.dialect !== 'js') cursor.fail(`an escape that is not known: \\${c}`);
  return c.codePointAt(0)!;
}

function setOfLetter(letter: string, go: boolean): ByteSet {
  const space = setOf(go ? '\t\n\f\r ' : '\t\n\v\f\r ');
  const lower = letter.toLowerCase();
  const set = lower === 'd' ? DIGIT : lower === 'w' ? WORD : space;
  return letter === lower ? set : complementOf(set);
}

function categoryOf(cursor: Cursor, [, sign, negated, long, short]: RegExpExecArray): ByteSet {
  const name = (long ?? short ?? '').replace(/^(?:gc|General_Category)=/, '');
  const set = UNICODE[name];
  if (set === undefined) cursor.fail(`a class of Unicode that cannot be translated: ${name}`);
  return (sign === 'P') !== (negated === '^') ? complementOf(set) : set;
}

/** The bytes of a character beyond ASCII. */
export function bytesOf(code: number): readonly ByteSet[] {
  return [...new TextEncoder().encode(String.fromCodePoint(code))].map((byte) => rangeOf(byte, byte));
}

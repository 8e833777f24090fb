import { looksRandom } from './looks.ts';
import type { Window } from './window.ts';

/** An escape sequence whose last character looks like the beginning of a token: `\n`, `\040`, `%3D`, `\x22`, `\u0022`, `%u0022`, `ESC[32m`. */
const ESCAPE =
  /(?:\\[abfnrtv0]|\\[0-3][0-7]{2}|%[0-9A-Fa-f]{2}|\\x[0-9A-Fa-f]{2}|[\\%]u[0-9A-Fa-f]{4}|\x1b\[[0-9;]{0,12}m)$/;
/** Of an order to a terminal, the last character, and how long it may be. */
const ORDER_ENDS = 109;
const LONGEST = 15;
const BACKSLASH = 92;
const PERCENT = 37;
/** True when no letter, no digit and none of `joints` stands right before `at`; an escape sequence may. */
export function beginsAt({ text, cutBefore }: Window, at: number, joints: string): boolean {
  if (at === 0) return !cutBefore;
  const code = text.charCodeAt(at - 1);
  if (isAlphanumericCode(code)) return mayEscape(text, at) && ESCAPE.test(text.slice(Math.max(0, at - LONGEST), at));
  return !joints.includes(text[at - 1]!);
}

/** A glance that spares nearly every place the expression. */
function mayEscape(text: string, at: number): boolean {
  return (
    text.charCodeAt(at - 2) === BACKSLASH ||
    text.charCodeAt(at - 3) === PERCENT ||
    text.charCodeAt(at - 4) === BACKSLASH ||
    text.charCodeAt(at - 6) === BACKSLASH ||
    text.charCodeAt(at - 6) === PERCENT ||
    text.charCodeAt(at - 1) === ORDER_ENDS
  );
}

/** So much base64 stands before what is in the midst of it, in characters. */
const AMIDST = 40;

/** True where what begins at `at` is a piece of base64, whose `+` and `/` part it from what stands before. */
export function isAmidstBase64(text: string, at: number): boolean {
  const c = text[at - 1];
  if (c !== '+' && c !== '/') return false;
  const before = text.slice(Math.max(0, at - AMIDST), at);
  return before.length === AMIDST && /^[A-Za-z0-9+/]+$/.test(before) && /\d/.test(before) && looksRandom(before);
}

/** True when no letter, no digit and none of `joints` stands at `at`. */
export function endsAt({ text, cutAfter }: Window, at: number, joints: string): boolean {
  if (at >= text.length) return !cutAfter;
  return !isAlphanumericCode(text.charCodeAt(at)) && !joints.includes(text[at]!);
}

export function isAlphanumeric(c: string): boolean {
  return isAlphanumericCode(c.charCodeAt(0));
}

/** By hand: to test an expression for every code, for a table, would be a part of the time that a commit takes. */
function isAlphanumericCode(code: number): boolean {
  const letter = code | 32;
  return (code >= 48 && code <= 57) || (letter >= 97 && letter <= 122);
}

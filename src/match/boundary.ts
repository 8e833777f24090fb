import type { Window } from './window.ts';

/** An escape sequence whose last character looks like the beginning of a token: `\n`, `%3D`, `\x22`, `\u0022`. */
const ESCAPE = /(?:\\[abfnrtv0]|%[0-9A-Fa-f]{2}|\\x[0-9A-Fa-f]{2}|\\u[0-9A-Fa-f]{4})$/;

/** True when no letter, no digit and none of `joints` stands right before `at`; an escape sequence may. */
export function beginsAt({ text, cutBefore }: Window, at: number, joints: string): boolean {
  if (at === 0) return !cutBefore;
  const c = text[at - 1]!;
  if (isAlphanumeric(c)) return mayEscape(text, at) && ESCAPE.test(text.slice(Math.max(0, at - 6), at));
  return !joints.includes(c);
}

/** A glance that spares nearly every place the expression. */
function mayEscape(text: string, at: number): boolean {
  return text[at - 2] === '\\' || text[at - 3] === '%' || text[at - 4] === '\\' || text[at - 6] === '\\';
}

/** True when no letter, no digit and none of `joints` stands at `at`. */
export function endsAt({ text, cutAfter }: Window, at: number, joints: string): boolean {
  if (at >= text.length) return !cutAfter;
  const c = text[at]!;
  return !isAlphanumeric(c) && !joints.includes(c);
}

export function isAlphanumeric(c: string): boolean {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/** An escape sequence whose last character looks like the beginning of a token: `\n`, `%3D`, `\x22`, `\u0022`. */
const ESCAPE = /(?:\\[abfnrtv0]|%[0-9A-Fa-f]{2}|\\x[0-9A-Fa-f]{2}|\\u[0-9A-Fa-f]{4})$/;

/** True when no letter, no digit and none of `joints` stands right before `at`; an escape sequence may. */
export function beginsAt(text: string, at: number, joints: string): boolean {
  if (at === 0) return true;
  const c = text[at - 1]!;
  if (isAlphanumeric(c)) return ESCAPE.test(text.slice(Math.max(0, at - 6), at));
  return !joints.includes(c);
}

/** True when no letter, no digit and none of `joints` stands at `at`. */
export function endsAt(text: string, at: number, joints: string): boolean {
  if (at >= text.length) return true;
  const c = text[at]!;
  return !isAlphanumeric(c) && !joints.includes(c);
}

/** The next place after `at` where a token may begin. */
export function nextBeginning(text: string, at: number): number {
  let p = at + 1;
  while (p < text.length && isAlphanumeric(text[p - 1]!)) p++;
  return p;
}

export function isAlphanumeric(c: string): boolean {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

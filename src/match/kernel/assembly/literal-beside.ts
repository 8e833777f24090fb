// Literals that are the value of the name beside them, though no sign assigns them: arguments, parts of a pair, what a function returns.
// Compiled twice from this one text: by AssemblyScript, and to plain JavaScript with ../fallback in place of ./memory, ./seen
// and ./blocks. So both give the same results.

import { is, isQuote, min } from './characters';
import { IS_DIGIT, IS_LOWER, IS_NAME, IS_UPPER } from './layout';
import { byteAt } from './memory';
import { seenAt, skipLines } from './value-place';

/** Shortest and longest literal that counts without a sign. */
const SHORTEST: i32 = 8;
const LONGEST: i32 = 128;

/** From `start` on, behind a quote, there is no space up to the quote that ends it, and a digit: no text for people. */
export function isKeyLiteral(start: i32, limit: i32): bool {
  const quote = byteAt(start - 1);
  if (!isQuote(quote)) return false;
  const end = min(limit, start + LONGEST);
  let digit = false;
  let p = start;
  for (; p < end && byteAt(p) != quote; p++) {
    if (byteAt(p) <= 32) return false;
    if (is(p, IS_DIGIT)) digit = true;
  }
  return digit && p < end && p - start >= SHORTEST;
}

/** The literal behind the comma at `start`, which a bare name stands before: `strcpy(password, "…")`, `{password, <<"…">>}`; below 0 where none is. */
export function nextArgument(start: i32, limit: i32): i32 {
  let p = start + 1;
  while (seenAt(p) == 32 && p - start < 4) p++;
  p = behindStringSign(p);
  return isQuote(seenAt(p)) && isKeyLiteral(p + 1, limit) ? p + 1 : -1;
}

/** `L`, `N`, `@` before a quote, and the `<<` of a binary of Erlang. */
function behindStringSign(p: i32): i32 {
  const c = seenAt(p);
  if (c == 60 && seenAt(p + 1) == 60) return p + 2;
  return (c == 64 || is(p, IS_UPPER)) && isQuote(seenAt(p + 1)) ? p + 1 : p;
}

/** What a function without arguments returns: `getPassword() { return "…"; }`; below 0 elsewhere. @param start behind the brackets */
export function returned(start: i32, limit: i32): i32 {
  const end = min(limit, start + 40);
  let p = start;
  while (p < end && byteAt(p) != 123) {
    if (!is(p, IS_LOWER | IS_UPPER) && !isOfType(byteAt(p))) return -1;
    p++;
  }
  if (p >= end) return -1;
  p = skipLines(p + 1);
  // return
  if (seenAt(p) == 114 && seenAt(p + 2) == 116 && seenAt(p + 5) == 110 && seenAt(p + 6) == 32) p += 7;
  if (isQuote(seenAt(p))) p++;
  return isKeyLiteral(p, limit) ? p : -1;
}

/** Signs between the brackets of a function and its body: ends of lines, space, `& - : < >`. */
function isOfType(c: i32): bool {
  return c == 10 || c == 13 || c == 32 || c == 38 || c == 45 || c == 58 || c == 60 || c == 62;
}

/** Behind `<![CDATA[`, the `<value>` of a property of XML, or `<<` of Erlang before a quote, which stand before a value; `p` elsewhere. */
export function behindMarkup(p: i32): i32 {
  if (seenAt(p) != 60) return p;
  const next = seenAt(p + 1);
  if (next == 33) return seenAt(p + 2) == 91 && seenAt(p + 8) == 91 ? p + 9 : p;
  if (next == 60) return isQuote(seenAt(p + 2)) ? p + 3 : p;
  // value
  if ((next | 32) != 118 || seenAt(p + 4) != 117 || seenAt(p + 6) != 62) return p;
  const to = skipLines(p + 7);
  return byteAt(to) == 60 && byteAt(to + 1) == 33 ? behindMarkup(to) : to;
}

/**
 * The argument of the option that holds the value of what another one names: `--name DB_PASSWORD --type x --value …`. Below 0
 * where none follows.
 */
export function ofOption(start: i32, limit: i32): i32 {
  const end = min(limit, start + 64);
  let p = start;
  while (p + 8 < end && byteAt(p) == 45 && byteAt(p + 1) == 45) {
    const option = p + 2;
    p = option;
    while (p < end && is(p, IS_NAME)) p++;
    if (byteAt(p) != 32 && byteAt(p) != 61) return -1;
    // value, body, secret-string
    const c = byteAt(option);
    const second = byteAt(option + 1);
    if ((c == 118 && second == 97) || (c == 98 && second == 111) || (c == 115 && second == 101))
      return isQuote(byteAt(p + 1)) ? p + 2 : p + 1;
    p++;
    while (p < end && is(p, IS_NAME)) p++;
    while (p < end && byteAt(p) == 32) p++;
  }
  return -1;
}

/** The `VALUE` of a field of COBOL behind its picture, `PIC X(20) VALUE "…"`; below 0 elsewhere. */
export function behindPicture(start: i32, limit: i32): i32 {
  if ((seenAt(start) | 32) != 112 || (seenAt(start + 1) | 32) != 105 || (seenAt(start + 2) | 32) != 99) return -1;
  const end = min(limit, start + 48);
  for (let p = start + 3; p < end && byteAt(p) != 10; p++) if (isQuote(byteAt(p))) return p + 1;
  return -1;
}

// Whether what is assigned looks like a secret.
// Compiled twice from this one text: by AssemblyScript, and to plain JavaScript with ../fallback in place of ./memory, ./seen
// and ./blocks. So both give the same results.

import { is, min } from './characters';
import { IS_DIGIT, IS_LOWER, IS_NAME, IS_SPACE, IS_UPPER } from './layout';
import { byteAt } from './memory';

/** 16 letters and digits or more, of both kinds: no word of a text. */
export function isLongRun(start: i32, limit: i32): bool {
  let digit = false;
  let letter = false;
  let p = start;
  while (p < limit && p - start < 16 && is(p, IS_LOWER | IS_UPPER | IS_DIGIT)) {
    if (is(p, IS_DIGIT)) digit = true;
    else letter = true;
    p++;
  }
  return p - start == 16 && digit && letter;
}

export function isQuote(c: i32): bool {
  return c == 34 || c == 39 || c == 96;
}

/** The word at `p` is one of those for passwords, `pass` or `pwd`. */
export function isPass(p: i32): bool {
  return (byteAt(p) | 32) == 112;
}

/**
 * A password without quotes as files of settings hold it, to the end of its line, its element of XML or, behind a `;`, its part
 * of a connection string: 6 or more characters of a name, or 8 or more of any kind with a digit among them.
 * @param name where the telling part of its name begins
 */
export function looksLikePassword(name: i32, start: i32, limit: i32): bool {
  const before = byteAt(start - 1);
  if (before != 61 && before != 32 && before != 58 && before != 62) return false;
  const isPart = byteAt(name - 1) == 59;
  const end = min(limit, start + 128);
  let digit = false;
  let named = true;
  let p = start;
  for (; p < end && !is(p, IS_SPACE); p++) {
    const c = byteAt(p);
    if (isPart ? c == 59 || isQuote(c) : before == 62 && c == 60 && p + 1 < end && byteAt(p + 1) == 47) break;
    if (is(p, IS_DIGIT)) digit = true;
    if (!is(p, IS_NAME) && c != 33) named = false;
  }
  const least = named ? 6 : 8;
  if ((p == end && p != limit) || p - start < least || !(named || digit)) return false;
  if (before == 62) return digit && p < end && byteAt(p) == 60;
  if (p == limit || isPart) return true;
  // A comment may follow.
  let q = p;
  while (!named && q < end - 1 && byteAt(q) == 32) q++;
  const c = byteAt(q);
  return c == 10 || c == 13 || (q > p && (c == 35 || c == 59));
}

/** In quotes 5 or more characters; bare 7 or more with a digit among the first 32, or no fewer than these, and no call; or what no code looks like. */
export function looksLikeValue(start: i32, limit: i32): bool {
  const before = byteAt(start - 1);
  const quoted = isQuote(before);
  const end = min(limit, start + 32);
  let digit = false;
  let p = start;
  for (; p < end; p++) {
    const c = byteAt(p);
    if (is(p, IS_SPACE) || (quoted ? c == before : isQuote(c))) break;
    if (!quoted && (c == 40 || c == 44 || c == 59 || c == 91 || c == 123)) return hasOddBrackets(start, limit);
    if (c >= 48 && c <= 57) digit = true;
  }
  return quoted ? p - start >= 5 : (digit && p - start >= 7) || p - start == 32;
}

/**
 * To the end of the line no space, and a bracket that closes another kind than was opened last, with more than signs behind it:
 * a password in a settings file.
 */
function hasOddBrackets(start: i32, limit: i32): bool {
  const end = min(limit, start + 80);
  // Kinds of the open brackets, the last in the lowest two bits.
  let open = 0;
  let odd = false;
  for (let p = start; p < end; p++) {
    const c = byteAt(p);
    if (c == 10 || c == 13) return false;
    if (is(p, IS_SPACE) || c == 34 || c == 39) return false;
    if (odd && is(p, IS_LOWER | IS_UPPER | IS_DIGIT)) return endsLine(p, end, limit);
    const opens = c == 40 ? 1 : c == 91 ? 2 : c == 123 ? 3 : 0;
    const closes = c == 41 ? 1 : c == 93 ? 2 : c == 125 ? 3 : 0;
    if (opens != 0) open = (open << 2) | opens;
    else if (closes != 0) {
      if (open == 0) return false;
      if ((open & 3) != closes) odd = true;
      open = open >>> 2;
    }
  }
  return false;
}

/** Nothing but what a value consists of stands between p and the end of its line; `end` is as far as one may go. */
function endsLine(p: i32, end: i32, limit: i32): bool {
  let q = p;
  while (q < end && !is(q, IS_SPACE)) q++;
  return q == limit || (q < end && (byteAt(q) == 10 || byteAt(q) == 13));
}

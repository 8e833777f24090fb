// Gaps between the parts of a text that the language joins.
// Compiled twice from this one text: by AssemblyScript, and to plain JavaScript with ../fallback in place of ./memory, ./seen,
// ./look and ./blocks. So both give the same results.

import { is, isQuote } from './characters';
import { INPUT, IS_ALNUM, IS_PART, IS_TOKEN } from './layout';
import { byteAt, foldedAt, hasDigit } from './memory';

/** Longest gap between two parts of a text, in bytes. */
export const GAP: i32 = 96;
/** Bytes of a list in which what joins it is looked for. */
const LIST: i32 = 256;
/** Bytes before a list in which it is looked for. */
const NEAR: i32 = 32;

/**
 * Where the next part begins; 0 where none does.
 * @param inList commas join, as they did before
 */
export function goesOn(p: i32, limit: i32, inList: bool): i32 {
  const c = byteAt(p);
  if (c == 123) {
    const isPiece = byteAt(p - 1) == 36 && (isPart(p - 2) || byteAt(p - 2) == 125) && p + 2 < limit && isPart(p + 2);
    return isPiece ? p + 2 : 0;
  }
  if (!isPart(p - 1)) return 0;
  if (c == 92 || c == 61) return endOfLine(p + 1, limit);
  return gapEnd(p, limit, inList);
}

/**
 * Where the next quoted part begins behind the quote at p: signs that join, space, comments and a prefix may stand between,
 * or the comma of a list whose first part ends at p. 0 when there is none.
 */
function gapEnd(p: i32, limit: i32, inList: bool): i32 {
  const end = p + GAP < limit ? p + GAP : limit;
  const list = byteAt(p + 1) == 44;
  if (list && !inList) {
    // The next element is no text: so it is with most commas.
    let q = p + 2;
    while (q < end && isBlank(byteAt(q))) q++;
    if (!isQuote(byteAt(q))) return 0;
    const begin = listOf(p);
    if (begin == 0 || !saysJoin(begin, p, limit)) return 0;
  }
  let signs = 0;
  for (let q = list ? p + 2 : p + 1; q < end; q++) {
    const d = byteAt(q);
    if (isQuote(d)) {
      if (d == 96 && q + 1 < end && isLineEnd(byteAt(q + 1))) continue;
      return q + 1 < limit && isPart(q + 1) ? q + 1 : 0;
    } else if (isJoint(d)) {
      // `|` stands between the types of a union, and `||` between two texts elsewhere than in SQL means that either will do.
      if (++signs > 3 || (d == 124 && (byteAt(p) != 39 || (byteAt(q - 1) != 124 && byteAt(q + 1) != 124)))) return 0;
    } else if (d == 47 || d == 35) {
      q = endOfComment(q, end);
      if (q == 0) return 0;
    } else if (!isBlank(d) && !(d == 40 && signs > 0) && !isPrefix(q, end)) return 0;
  }
  return 0;
}

/** `& + . < > \ ^ _ |` */
function isJoint(c: i32): bool {
  return c == 38 || c == 43 || c == 46 || c == 60 || c == 62 || c == 92 || c == 94 || c == 95 || c == 124;
}

/** Where the `(` or `[` stands before the quoted part that ends at p; 0 where none does. */
function listOf(p: i32): i32 {
  const quote = byteAt(p);
  const least = p - LIST > INPUT ? p - LIST : INPUT;
  let q = p - 1;
  while (q > least && isPart(q)) q--;
  if (byteAt(q) != quote) return 0;
  do q--;
  while (q > least && isBlank(byteAt(q)));
  return byteAt(q) == 40 || byteAt(q) == 91 ? q : 0;
}

/** What joins with nothing between stands before the list that begins at `list`, or behind the part that ends at p: most lists stay lists. */
function saysJoin(list: i32, p: i32, limit: i32): bool {
  const from = list - NEAR > INPUT ? list - NEAR : INPUT;
  const to = p + LIST < limit ? p + LIST : limit;
  // A key has digits, and to look for them costs least.
  if (!hasDigit(list, to)) return false;
  for (let q = from; q + 4 < to; q++) {
    const four = foldedAt(q);
    if (four == JOIN ? joinsByNothing(q, q + 4) : isCall(four, q)) return true;
  }
  return false;
}

const JOIN: i32 = 0x6e696f6a;

/** `concat(`, `concat!(`, `paste0(`, `strcat(`, or `implode('', ` begins at q. */
function isCall(four: i32, q: i32): bool {
  if (four == 0x6c706d69) return joinsByNothing(q, q + 7);
  if (four != 0x636e6f63 && four != 0x74736170 && four != 0x63727473) return false;
  return !is(q - 1, IS_ALNUM) && byteAt(afterBlanks(byteAt(q + 6) == 33 ? q + 7 : q + 6)) == 40;
}

/** An empty text stands behind the word [q, end) or before it: `join('')`, `''.join(`, `Join": ["", `; or `-join`. */
function joinsByNothing(q: i32, end: i32): bool {
  const before = byteAt(q - 1);
  if (before == 45) return true;
  if (is(q - 1, IS_ALNUM)) return false;
  if (isQuote(byteAt(end))) return true;
  const open = afterBlanks(end);
  if (byteAt(open) != 40) return false;
  if (before == 46 && isQuote(byteAt(q - 2)) && byteAt(q - 3) == byteAt(q - 2)) return true;
  const quote = afterBlanks(open + 1);
  return isQuote(byteAt(quote)) && byteAt(quote + 1) == byteAt(quote);
}

function afterBlanks(p: i32): i32 {
  let q = p;
  while (q < p + NEAR && isBlank(byteAt(q))) q++;
  return q;
}

/** The last byte of the comment at p, `//` or `#` to the end of the line, or in `/*`; 0 when it is none or goes on. */
function endOfComment(p: i32, end: i32): i32 {
  if (byteAt(p) == 47 && byteAt(p + 1) == 42) {
    for (let q = p + 3; q < end; q++) if (byteAt(q) == 47 && byteAt(q - 1) == 42) return q;
    return 0;
  }
  if (byteAt(p) == 47 && byteAt(p + 1) != 47) return 0;
  for (let q = p + 1; q < end; q++) if (byteAt(q) == 10) return q;
  return 0;
}

/** A letter or sign, or two, between a gap and a quote: `f"`, `L"`, `u8"`, `@"`, `$"`. */
function isPrefix(p: i32, end: i32): bool {
  if (!(is(p, IS_TOKEN) || byteAt(p) == 64 || byteAt(p) == 36)) return false;
  if (p + 1 < end && isQuote(byteAt(p + 1))) return true;
  return p + 2 < end && is(p + 1, IS_TOKEN) && isQuote(byteAt(p + 2)) && !is(p - 1, IS_TOKEN);
}

function isBlank(c: i32): bool {
  return c == 32 || c == 9 || isLineEnd(c);
}

function isLineEnd(c: i32): bool {
  return c == 10 || c == 13;
}

/** A line ends at p, and the next begins with a part, perhaps indented: its place, else 0. */
function endOfLine(p: i32, limit: i32): i32 {
  let q = p;
  if (q < limit && byteAt(q) == 13) q++;
  if (q >= limit || byteAt(q) != 10) return 0;
  q++;
  while (q < limit && q < p + GAP && (byteAt(q) == 32 || byteAt(q) == 9)) q++;
  // Haskell, and a text of YAML in quotes, go on behind another one.
  if (q < limit && byteAt(q) == 92) q++;
  return q < limit && isPart(q) ? q : 0;
}

/** A character that keys and encoded text are made of. */
export function isPart(p: i32): bool {
  return p >= INPUT && is(p, IS_PART);
}

/** Where the text goes on whose part ends at p; 0 where it does not. */
export function behindGap(p: i32, limit: i32, inList: bool): i32 {
  const c = byteAt(p);
  if (c == 36) return p + 1 < limit && byteAt(p + 1) == 123 && isQuote(byteAt(p + 2)) ? p + 3 : 0;
  if (!isQuote(c)) return c == 92 || c == 61 ? goesOn(p, limit, inList) : 0;
  // The end of a piece of a template.
  if (byteAt(p + 1) == 125) return p + 2 < limit ? (isPart(p + 2) ? p + 2 : behindGap(p + 2, limit, inList)) : 0;
  return goesOn(p, limit, inList);
}

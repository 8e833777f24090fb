// Where a key may be cut in two and joined by the language that it is written in.
// Compiled twice from this one text: by AssemblyScript, and to plain JavaScript with ../fallback in place of ./memory, ./seen
// and ./blocks. So both give the same results.

import { is } from './characters';
import { INPUT, IS_DIGIT, IS_TOKEN } from './layout';
import { byteAt } from './memory';

/** Longest gap between two parts of a text, in bytes. */
const GAP: i32 = 96;
/** Bytes of a list in which what joins it is looked for. */
const LIST: i32 = 256;
/** Bytes before a cut in which a digit is looked for. */
const NEAR: i32 = 32;
/** What is joined has so many characters in a row, or consists of whole parts, as when a key is cut into many. */
const LEAST: i32 = 12;

/**
 * A token goes on behind the gap at p: `" + "`, `"` and `"` on the next line, a `\` or `=` at the end of a line, a piece of
 * a template, `${"`, or the next element of a list.
 */
export function joins(p: i32, limit: i32): bool {
  const next = goesOn(p, limit);
  return next != 0 && isCutToken(p, next, limit) && hasDigitNear(p, limit);
}

/** A token may lie across the gap between p and `next`, and not two words that stand below each other in a list of names. */
function isCutToken(p: i32, next: i32, limit: i32): bool {
  const least = p - LEAST > INPUT ? p - LEAST : INPUT;
  let from = p;
  while (from > least && isPart(from - 1)) from--;
  const most = next + LEAST < limit ? next + LEAST : limit;
  let to = next;
  while (to < most && isPart(to)) to++;
  return p - from + to - next >= LEAST || (!isInName(from - 1) && (to >= limit || !isInName(to)));
}

/** A sign within the names of files, modules and hosts: a part that it ends is not the whole one. */
function isInName(p: i32): bool {
  const c = byteAt(p);
  return c == 46 || c == 58 || c == 64;
}

/** Of what a key is cut into some part next to the cut holds a digit; words that are joined seldom do. */
export function hasDigitNear(p: i32, limit: i32): bool {
  const from = p - NEAR > INPUT ? p - NEAR : INPUT;
  const to = p + GAP < limit ? p + GAP : limit;
  for (let q = from; q < to; q++) if (is(q, IS_DIGIT)) return true;
  return false;
}

/** Where the next part begins; 0 where none does. */
function goesOn(p: i32, limit: i32): i32 {
  const c = byteAt(p);
  if (c == 123) {
    const isPiece = byteAt(p - 1) == 36 && (isPart(p - 2) || byteAt(p - 2) == 125) && p + 2 < limit && isPart(p + 2);
    return isPiece ? p + 2 : 0;
  }
  if (!isPart(p - 1)) return 0;
  if (c == 92 || c == 61) return endOfLine(p + 1, limit);
  return gapEnd(p, limit);
}

/**
 * Where the next quoted part begins behind the quote at p: signs that join, space, comments and a prefix may stand between,
 * or the comma of a list whose first part ends at p. 0 when there is none.
 */
function gapEnd(p: i32, limit: i32): i32 {
  const end = p + GAP < limit ? p + GAP : limit;
  const list = byteAt(p + 1) == 44;
  let signs = 0;
  for (let q = list ? p + 2 : p + 1; q < end; q++) {
    const d = byteAt(q);
    if (isQuote(d)) {
      if (d == 96 && q + 1 < end && isLineEnd(byteAt(q + 1))) continue;
      if (q + 1 >= limit || !isPart(q + 1)) return 0;
      return !list || (isFirstOfList(p) && saysJoin(p, limit)) ? q + 1 : 0;
    } else if (isJoint(d)) {
      if (++signs > 3) return 0;
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

/** A `(` or `[` stands before the quoted part that ends at p. */
function isFirstOfList(p: i32): bool {
  const quote = byteAt(p);
  const least = p - GAP > INPUT ? p - GAP : INPUT;
  let q = p - 1;
  while (q > least && isPart(q)) q--;
  if (byteAt(q) != quote) return false;
  do q--;
  while (q > least && isBlank(byteAt(q)));
  return byteAt(q) == 40 || byteAt(q) == 91;
}

/** A word for joining stands before the list or behind it: most lists are of words, and stay lists. */
function saysJoin(p: i32, limit: i32): bool {
  const from = p - GAP > INPUT ? p - GAP : INPUT;
  const to = p + LIST < limit ? p + LIST : limit;
  for (let q = from; q + 2 < to; q++) {
    const three = (byteAt(q) << 16) | (byteAt(q + 1) << 8) | byteAt(q + 2);
    // join, concat, implode, paste
    if (three == 0x6f696e || three == 0x6f6e63 || three == 0x6d706c || three == 0x737465) return true;
  }
  return false;
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

function isQuote(c: i32): bool {
  return c == 34 || c == 39 || c == 96;
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
function isPart(p: i32): bool {
  if (p < INPUT) return false;
  const c = byteAt(p);
  return is(p, IS_TOKEN) || c == 43 || c == 47 || c == 61;
}

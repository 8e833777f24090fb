// What stands in quotes as a value does, and is no secret by its own form, whatever its name says: a template, a version, a word.
// Compiled twice from this one text: by AssemblyScript, and to plain JavaScript with ../fallback in place of ./memory, ./seen
// and ./blocks. So both give the same results.

import { is, isQuote, min } from './characters';
import { IS_ALNUM, IS_DIGIT, IS_LOWER, IS_SPACE, IS_UPPER } from './layout';
import { byteAt } from './memory';

/** As far as the engine reads a value, in bytes. */
const LONGEST: i32 = 360;
/** Shortest word that may be a password, where the user's name stands before it. */
const WORD: i32 = 7;
/** Longest that is a word for certain, however it is spoken. */
const LONGEST_WORD: i32 = 11;
/** Shortest that a key may be, in characters: see value.ts. */
const KEY: i32 = 10;
/** Brackets within brackets that are told apart: two bits each. */
const DEEPEST: i32 = 15;

/**
 * The literal that begins at `start` is none of the user's: `\`${a}/${b}\``, `'$set'`, `"^4.2.0"`, `"Bearer"`. The engine says so by
 * ../../literal.ts and ../../no-secret.ts. False for what no quote ends on its line.
 */
export function isNoLiteral(start: i32, limit: i32): bool {
  const quote = byteAt(start - 1);
  if (!isQuote(quote) || byteAt(start - 2) == 92 || isQuote(byteAt(start - 2))) return false;
  const end = min(limit, start + LONGEST);
  let open = 0;
  let depth = 0;
  let fits = true;
  let isOpen = false;
  let template = false;
  let digit = false;
  let p = start;
  for (; p < end; p++) {
    const c = byteAt(p);
    if (c == quote || c == 10 || c == 13) break;
    if (c == 92) {
      const next = byteAt(p + 1);
      if (next == quote || next == 92) p++;
    } else if (is(p, IS_DIGIT)) digit = true;
    else if (c == 36 && byteAt(p + 1) == 123) isOpen = true;
    else if (c == 35 || c == 59 || c == 62) isOpen = false;
    else if (c == 125 && isOpen) template = true;
    const opens = c == 40 ? 1 : c == 91 ? 2 : c == 123 ? 3 : 0;
    const closes = c == 41 ? 1 : c == 93 ? 2 : c == 125 ? 3 : 0;
    if (opens != 0) {
      open = (open << 2) | opens;
      if (++depth > DEEPEST) return false;
    } else if (closes != 0) {
      if ((open & 3) != closes) fits = false;
      open = open >>> 2;
      depth--;
    }
  }
  if (p >= end || byteAt(p) != quote || (p + 1 < limit && byteAt(p + 1) == quote)) return false;
  return (template && fits) || (byteAt(start) == 36 && !digit) || isVersion(start, p) || isWord(start, p);
}

/** `^4.2.0` */
function isVersion(start: i32, end: i32): bool {
  const c = byteAt(start);
  let p = c == 94 || c == 126 ? start + 1 : start;
  let points = 0;
  for (; p < end; p++) {
    if (is(p, IS_DIGIT)) continue;
    if (byteAt(p) != 46 || !is(p - 1, IS_DIGIT) || !is(p + 1, IS_DIGIT)) return false;
    points++;
  }
  return points > 0;
}

/** One short word, in one case; a longer one that begins with a capital; `undefined`. */
function isWord(start: i32, end: i32): bool {
  const length = end - start;
  if (length > LONGEST_WORD) return false;
  const isCapital = is(start, IS_UPPER);
  const mask = isCapital && is(start + 1, IS_UPPER) ? IS_UPPER : IS_LOWER;
  if (!is(start, IS_LOWER | IS_UPPER)) return false;
  for (let p = start + 1; p < end; p++) if (!is(p, mask)) return false;
  if (length < WORD || (isCapital && mask == IS_LOWER)) return true;
  // undefined
  return length == 9 && byteAt(start) == 117 && byteAt(start + 2) == 100 && byteAt(start + 4) == 102;
}

/**
 * `/keystore/some-file`, `./path/to`: a path with words in it, and no part that may be a key. One in base64 may begin with a
 * slash, and has no such sign.
 */
export function isOfPath(start: i32, limit: i32): bool {
  const before = byteAt(start - 1);
  const end = min(limit, start + LONGEST);
  const first = byteAt(start);
  if (first != 47 && first != 46) return false;
  let lower = 0;
  let part = 0;
  let digit = false;
  let word = false;
  let slash = first == 47;
  let sign = first == 46;
  for (let p = start + 1; p < end; p++) {
    const c = byteAt(p);
    lower = is(p, IS_LOWER) ? lower + 1 : 0;
    if (lower >= 4) word = true;
    if (is(p, IS_ALNUM)) {
      part++;
      if (is(p, IS_DIGIT)) digit = true;
      if (digit && part >= KEY) return false;
      continue;
    }
    part = 0;
    digit = false;
    if (c == 47) slash = true;
    else if (c == 45 || c == 46 || c == 95) sign = true;
    else return word && slash && sign && (isQuote(before) ? c == before : is(p, IS_SPACE));
  }
  return false;
}

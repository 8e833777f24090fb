// Looks words up around candidates.
// Compiled twice from this one text: by AssemblyScript, and to plain JavaScript with ../fallback in place of ./memory, ./seen
// and ./blocks. So both give the same results.

import { hasBit, is, lower, sameBytes, sameText } from './characters';
import {
  EXACT,
  FOLD,
  INPUT,
  IS_ALNUM,
  IS_ESCAPE,
  OUTPUT_END,
  PART,
  PREFIX_BITS,
  PREFIX_HEAD,
  WORD_BITS,
  WORD_HEAD,
  WORDS,
} from './layout';
import { byteAt, halfAt, hash16, put, wordAt } from './memory';

let limit: i32 = 0;
let out: i32 = 0;

/**
 * Looks every place of [from, to) up: words by their first four bytes, prefixes by three where a key may begin. Four bytes
 * and their classes roll through `text` and `classes`. Writes a record for each word at `at`; the input ends at `end`.
 * Returns the address after the last record, or -1 when they do not fit.
 */
export function words(from: i32, to: i32, end: i32, at: i32): i32 {
  limit = end;
  out = at;
  let text: i32 = 0;
  let classes: i32 = 0;
  for (let p = from; p < from + 3; p++) {
    const fold = halfAt(FOLD + byteAt(p) * 2);
    text = (text >>> 8) | ((fold & 255) << 24);
    classes = (classes >>> 8) | ((fold >> 8) << 24);
  }
  let afterAlnum = is(from - 1, IS_ALNUM);
  let escape: i32 = escapeBefore(from);
  const last = to - 4;
  for (let p = from; p <= last; p++) {
    const fold = halfAt(FOLD + byteAt(p + 3) * 2);
    text = (text >>> 8) | ((fold & 255) << 24);
    classes = (classes >>> 8) | ((fold >> 8) << 24);
    if (!afterAlnum || (p <= escape && mayEndEscape(p))) {
      const three = text & 0xffffff;
      const begin = hash16(three);
      if (hasBit(PREFIX_BITS, begin)) wordsAt(p, to, three, halfAt(PREFIX_HEAD + (begin >> 4) * 2));
    }
    const hash = hash16(text);
    if (hasBit(WORD_BITS, hash)) wordsAt(p, to, text, halfAt(WORD_HEAD + hash * 2));
    afterAlnum = (classes & IS_ALNUM) != 0;
    if ((classes & IS_ESCAPE) != 0) escape = p + 6;
  }
  return out;
}

/** The last place to which an escape that begins before p may reach. */
function escapeBefore(p: i32): i32 {
  for (let q = p - 1; q >= p - 6; q--) if (is(q, IS_ESCAPE)) return q + 6;
  return 0;
}

/** What stands before p may be the end of an escape sequence: \n, %3D, \x22, \u0022. */
function mayEndEscape(p: i32): bool {
  return byteAt(p - 2) == 92 || byteAt(p - 3) == 37 || byteAt(p - 4) == 92 || byteAt(p - 6) == 92;
}

/** [from, to) is a whole part of a name: no letter touches it, but for a change from lower to upper case. */
function isPart(from: i32, to: i32): bool {
  const before = byteAt(from - 1);
  const after = to < limit ? byteAt(to) : 32;
  if (isLetter(before) && (isUpper(before) || !isUpper(byteAt(from)))) return false;
  return !isLetter(after) || (isUpper(after) && !isUpper(byteAt(to - 1)));
}

function isLetter(c: i32): bool {
  return (c >= 97 && c <= 122) || isUpper(c);
}

function isUpper(c: i32): bool {
  return c >= 65 && c <= 90;
}

/** Writes a record for each word of the chain that stands at p; `gram` is the beginning that they all must have. */
function wordsAt(p: i32, to: i32, gram: i32, head: i32): void {
  let entry = head;
  while (entry != 0) {
    const at = WORDS + (entry - 1) * 16;
    const nextAndId = wordAt(at + 12);
    if (wordAt(at) == gram && standsAt(p, to, wordAt(at + 4), wordAt(at + 8))) {
      if (out < 0 || out + 64 > OUTPUT_END) {
        out = -1;
        return;
      }
      put(out, nextAndId >>> 16);
      put(out + 4, p - INPUT);
      out += 8;
    }
    entry = nextAndId & 0xffff;
  }
}

function standsAt(p: i32, to: i32, text: i32, marks: i32): bool {
  const length = marks & (EXACT - 1);
  if (p + length > to) return false;
  if ((marks & EXACT) != 0 ? !sameBytes(p, text, length) : !sameText(p, text, length)) return false;
  return (marks & PART) == 0 || isPart(p, p + length);
}

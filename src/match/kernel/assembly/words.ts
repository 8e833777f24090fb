// Looks words up around candidates.
// Compiled twice from this one text: by AssemblyScript, and to plain JavaScript with ../fallback in place of ./memory, ./seen
// and ./blocks. So both give the same results.

import { is, min, sameBytes, sameText } from './characters';
import {
  BEGINNINGS,
  BEGINS,
  EXACT,
  FOUR_HEAD,
  INPUT,
  IS_ALNUM,
  IS_DIGIT,
  IS_NAME,
  IS_PART,
  LEAST,
  OFFSET,
  OUTPUT_END,
  PART,
  PREFIX_HEAD,
  THREE_HEAD,
  WORD_LIST,
  WORDS,
} from './layout';
import { byteAt, foldedAt, halfAt, hash16, put, wordAt } from './memory';

/** Bytes whose places are listed at a time. */
const PORTION: i32 = 4096;

let limit: i32 = 0;
let out: i32 = 0;
let longest: i32 = 0;
/**
 * One of the words that were found last leads to something: no key's beginning that too little follows, and none of a key that
 * is longer than all runs.
 */
export let leads: bool = false;

/**
 * Looks every place of [from, to) up: words by their rarest four bytes, those of three by all. Writes a record for each
 * word at `at`; the input ends at `end`, and the longest run among them has `run` characters. Returns the address after the last
 * record, or -1 when they do not fit.
 */
export function words(from: i32, to: i32, end: i32, at: i32, run: i32): i32 {
  limit = end;
  out = at;
  longest = run;
  leads = false;
  for (let begin = from; begin < to; begin += PORTION) portion(begin, min(to, begin + PORTION), from, to);
  return out;
}

/** Lists the places first, without deciding anything, as a processor guesses wrong too often. */
function portion(begin: i32, end: i32, from: i32, to: i32): void {
  let last = WORD_LIST;
  let p = begin;
  for (; p + 4 <= end; p += 4) last = list(list(list(list(last, p), p + 1), p + 2), p + 3);
  for (; p < end; p++) last = list(last, p);
  let kept = WORD_LIST;
  for (let at = WORD_LIST; at < last; at += 4) {
    const p = wordAt(at);
    const four = foldedAt(p);
    put(kept, p);
    kept += step(halfAt(FOUR_HEAD + hash16(four) * 2) | (byteAt(BEGINNINGS + (hash16(four << 8) >> 2)) & 1));
  }
  for (let at = WORD_LIST; at < kept; at += 4) {
    const p = wordAt(at);
    const four = foldedAt(p);
    const begun = byteAt(BEGINNINGS + (hash16(four << 8) >> 2));
    if ((begun & 2) != 0) wordsAt(p, from, to, four, halfAt(FOUR_HEAD + hash16(four) * 2));
    if ((begun & 1) != 0) wordsAt(p, from, to, four & 0xffffff, halfAt(THREE_HEAD + (hash16(four << 8) >> 4) * 2));
  }
}

/** Puts p at the end of the list where a word may begin there. Returns the new end. */
function list(last: i32, p: i32): i32 {
  put(last, p);
  return last + (byteAt(BEGINNINGS + (hash16(foldedAt(p) << 8) >> 2)) & 4);
}

/** The length of an entry where there is something, else 0. */
function step(x: i32): i32 {
  return x != 0 ? 4 : 0;
}

/** A key may begin at p: no letter or digit stands before, or an escape sequence. */
export function mayBegin(p: i32): bool {
  return !is(p - 1, IS_ALNUM) || mayEndEscape(p);
}

/** What stands before p may be the end of an escape sequence: \n, %3D, \x22, \u0022, %u0022, or `ESC [ 0 ; 32 m`. */
function mayEndEscape(p: i32): bool {
  if (byteAt(p - 2) == 92 || byteAt(p - 3) == 37 || byteAt(p - 4) == 92) return true;
  const six = byteAt(p - 6);
  return six == 92 || six == 37 || (byteAt(p - 1) == 109 && endsOrder(p - 1));
}

/** `ESC [ 0 ; 32` stands before the `m` at p. */
function endsOrder(p: i32): bool {
  let q = p - 1;
  for (const least = p - 13; q > least && (is(q, IS_DIGIT) || byteAt(q) == 59); ) q--;
  return byteAt(q) == 91 && byteAt(q - 1) == 27;
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

/** Writes a record for each word of the chain whose gram is at p. */
function wordsAt(p: i32, from: i32, to: i32, gram: i32, head: i32): void {
  let entry = head;
  while (entry != 0) {
    const at = WORDS + (entry - 1) * 16;
    const id = entry - 1;
    entry = halfAt(at + 12);
    if (wordAt(at) != gram) continue;
    const marks = wordAt(at + 8);
    const start = p - ((marks >>> OFFSET) & 255);
    if (start < from || !standsAt(start, to, wordAt(at + 4), marks)) continue;
    if (out < 0 || out + 64 > OUTPUT_END) {
      out = -1;
      return;
    }
    put(out, id);
    put(out + 4, start - INPUT);
    out += 8;
    leads = leads || ((marks & BEGINS) != 0 ? isFollowed(start, marks >>> LEAST, limit) : longest >= marks >>> LEAST);
  }
}

/** So many characters of keys stand at p, before the input ends at `end`. */
export function isFollowed(p: i32, least: i32, end: i32): bool {
  if (p + least > end) return false;
  for (let i = 0; i < least; i++) if (!is(p + i, IS_NAME | IS_PART)) return false;
  return true;
}

function standsAt(p: i32, to: i32, text: i32, marks: i32): bool {
  const length = marks & 255;
  if (p + length > to || !isText(p, text, marks)) return false;
  if ((marks & BEGINS) != 0 && !mayBegin(p)) return false;
  return (marks & PART) == 0 || isPart(p, p + length);
}

/** The word's text is at p, in its own case where that counts. */
function isText(p: i32, text: i32, marks: i32): bool {
  const length = marks & 255;
  // Most that differ do so here.
  if (length > 3 && foldedAt(p) != foldedAt(text)) return false;
  return (marks & EXACT) != 0 ? sameBytes(p, text, length) : sameText(p, text, length);
}

/** Some key's prefix is at p. */
export function prefixAt(p: i32): bool {
  let entry = halfAt(PREFIX_HEAD + (hash16(foldedAt(p) & 0xffffff) >> 4) * 2);
  while (entry != 0) {
    const at = WORDS + (entry - 1) * 16;
    if (isText(p, wordAt(at + 4), wordAt(at + 8))) return true;
    entry = halfAt(at + 14);
  }
  return false;
}

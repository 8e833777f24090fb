// Where a key may be cut in two and joined by the language that it is written in.
// Compiled twice from this one text: by AssemblyScript, and to plain JavaScript with ../fallback in place of ./memory, ./seen,
// ./look and ./blocks. So both give the same results.

import { is, isQuote } from './characters';
import { behindGap, GAP, goesOn, isPart } from './gaps';
import { INPUT, IS_ALNUM, IS_DIGIT, IS_TOKEN, LOOKS_RANDOM, LOOKS_SHORT, SCRATCH } from './layout';
import { lookOf } from './look';
import { byteAt, hasDigit, putByte } from './memory';
import { prefixAt } from './words';

/** Bytes before a cut in which a digit is looked for. */
const NEAR: i32 = 32;
/** What is joined has so many characters, or consists of whole parts, as when a password is cut into two. */
const LEAST: i32 = 12;
/** Fewest characters of a password. */
const SHORTEST: i32 = 6;
/** Parts of a text that are looked at together, and characters. */
const PARTS: i32 = 16;
const LONGEST: i32 = 64;

/** Where the part behind the last gap begins: more gaps of the same text are as good as that one. */
let goneOn: i32 = 0;

export function beginJoins(): void {
  goneOn = 0;
}

/**
 * A token goes on behind the gap at p: `" + "`, `"` and `"` on the next line, a `\` or `=` at the end of a line, a piece of
 * a template, `${"`, or the next element of a list.
 */
export function joins(p: i32, limit: i32): bool {
  const next = goesOn(p, limit, false);
  if (next == 0) return false;
  const before = byteAt(p) == 123 ? p - 1 : p;
  let from = before;
  while (isPart(from - 1) && before - from < LONGEST) from--;
  // The letter of an escape, as in "\n", is none of it.
  if (byteAt(from - 1) == 92 && ++from >= before) return false;
  // Between two pieces of a template stands nothing.
  const isMore = from == goneOn || (byteAt(before - 1) == 125 && goneOn > before - GAP);
  if (!isMore && !isCutToken(from, before, next, limit)) return false;
  goneOn = next;
  return true;
}

/**
 * A token may be cut at p, and not two words that stand below each other in a list of names: some part of it holds a digit, as
 * words that are joined seldom do, and it looks like a key, or is a value.
 */
function isCutToken(from: i32, p: i32, next: i32, limit: i32): bool {
  const list = byteAt(p + 1) == 44;
  let start = from;
  while (isWithin(start - 1) && p - start < LONGEST) start--;
  let length = gather(start, p, 0);
  let q = next;
  for (let i = 0; i < PARTS && length < LONGEST; i++) {
    let end = q;
    while (end < limit && isWithin(end) && end - q < LONGEST) end++;
    length = gather(q, end, length);
    if (end >= limit) return hasDigit(SCRATCH, SCRATCH + length);
    q = behindGap(end, limit, list);
    if (q == 0) {
      if (length < LEAST && (isInName(from - 1) || isInName(end))) return false;
      if (length < SHORTEST && isQuote(byteAt(start - 1)) && isQuote(byteAt(end))) return false;
      break;
    }
  }
  return isKey(start, length);
}

/** Puts the part [from, to) behind the `length` characters that were gathered. Returns how many there are then. */
function gather(from: i32, to: i32, length: i32): i32 {
  let count = length;
  for (let q = from; q < to && count < LONGEST; q++) putByte(SCRATCH + count++, byteAt(q));
  return count;
}

/** A part, or a sign that may stand within a key or between two words of one: `! $ % * . : ~ @`. */
function isWithin(p: i32): bool {
  if (p < INPUT) return false;
  const c = byteAt(p);
  if (c == 36) return byteAt(p + 1) != 123;
  return isPart(p) || c == 33 || c == 37 || c == 42 || c == 46 || c == 58 || c == 126 || c == 64;
}

/** What was gathered, whose first part begins at `from`, may be a key or a password. */
function isKey(from: i32, length: i32): bool {
  const end = SCRATCH + length;
  if (!hasDigit(SCRATCH, end)) return false;
  if (length < LEAST || isValue(from)) return length < LONGEST || hasLetter(end);
  const look = lookOf(SCRATCH, end);
  return (look == LOOKS_RANDOM || look == LOOKS_SHORT || holdsPrefix(end)) && hasLetter(end);
}

/** A token of what was gathered begins as keys do. */
function holdsPrefix(end: i32): bool {
  for (let q = SCRATCH; q < end; q++) if ((q == SCRATCH || !is(q - 1, IS_TOKEN)) && prefixAt(q)) return true;
  return false;
}

/** Digits alone are numbers. */
function hasLetter(end: i32): bool {
  for (let q = SCRATCH; q < end; q++) if (is(q, IS_ALNUM) && !is(q, IS_DIGIT)) return true;
  return false;
}

/** A `=`, `:` or `(` stands before the quote before the part that begins at p. */
function isValue(p: i32): bool {
  let q = p - 1;
  if (!isQuote(byteAt(q))) return false;
  for (const least = q - 3; q > least && (isQuote(byteAt(q)) || byteAt(q) == 32); ) q--;
  const c = byteAt(q);
  return c == 61 || c == 58 || c == 40 || c == 91;
}

/** A sign within the names of files, modules and hosts: a part that it ends is not the whole one. */
function isInName(p: i32): bool {
  const c = byteAt(p);
  return c == 46 || c == 58 || c == 64;
}

/** Of what is cut a digit stands near the cut; in words it seldom does. */
export function hasDigitNear(p: i32, limit: i32): bool {
  const from = p - NEAR > INPUT ? p - NEAR : INPUT;
  return hasDigit(from, p + GAP < limit ? p + GAP : limit);
}

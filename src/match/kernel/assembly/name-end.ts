// What the end of a name says: whether what it names may be a secret.
// Compiled twice from this one text: by AssemblyScript, and to plain JavaScript with ../fallback in place of ./memory, ./seen
// and ./blocks. So both give the same results.

import { is, lower } from './characters';
import {
  INPUT,
  IS_ALNUM,
  IS_DIGIT,
  IS_LOWER,
  IS_NAME,
  IS_UPPER,
  NAME_WORDS,
  NAMES_AFTER,
  NEUTRAL,
  NO_SECRETS,
  SLOTS,
  TELLS,
} from './layout';
import { byteAt, wordAt } from './memory';

/** Of a longer name the engine reads the beginning, in bytes. */
const LONGEST: i32 = 80;

/**
 * What the name names that ends at `end` may be a secret: its last word says so, or the one before words that change nothing.
 * A looser form of ../../name-strength.ts, of whose words it has a table: this may say yes where that says no, never the other way.
 */
export function mayTell(end: i32): bool {
  const least = end - LONGEST > INPUT ? end - LONGEST : INPUT;
  let to = end;
  while (to > least && isPoint(byteAt(to - 1))) to--;
  let first = to;
  while (first > least && is(first - 1, IS_NAME) && byteAt(first - 1) != 46) first--;
  let whole = first;
  while (whole > least && (is(whole - 1, IS_NAME) || byteAt(whole - 1) == 36)) whole--;
  if (is(end, IS_NAME) || end - whole >= LONGEST || isMember(first, to)) return true;
  // A number at the end of a name is a word of its own.
  const isNumbered = to > first && is(to - 1, IS_DIGIT);
  while (to > first && is(to - 1, IS_DIGIT)) to--;
  to = skipSigns(first, to);
  for (let last = true; to > first; last = false) {
    const from = wordBefore(first, to);
    const next = skipSigns(first, from);
    // `cache_password_123` is one of many passwords.
    if (tells(first, to)) return isNumbered || (kindAt(wordBefore(first, next), next) & NO_SECRETS) == 0;
    // `password_paris`
    if (last && to - from > 2 && (kindAt(wordBefore(first, next), next) & NAMES_AFTER) != 0) return true;
    if (!is(from, IS_DIGIT) && (kindAt(from, to) & NEUTRAL) == 0) return false;
    to = next;
  }
  return false;
}

function isPoint(c: i32): bool {
  return c == 46 || c == 36;
}

/** Where the word begins that ends at `to`: behind a sign, or where the case changes; `to` where none does. */
function wordBefore(first: i32, to: i32): i32 {
  let p = to > first ? to - 1 : to;
  while (p > first && is(p - 1, IS_ALNUM) && !(is(p, IS_UPPER) && (!is(p - 1, IS_UPPER) || is(p + 1, IS_LOWER)))) p--;
  return p;
}

function skipSigns(first: i32, from: i32): i32 {
  let p = from;
  while (p > first && !is(p - 1, IS_ALNUM)) p--;
  return p;
}

/** What ends at `to` is a telling word, whatever it is grown together with; or two that are one, as `PassWord`. */
function tells(first: i32, to: i32): bool {
  let hash: i32 = 0;
  for (let p = to - 1; p >= first; p--) {
    if (!is(p, IS_ALNUM)) continue;
    hash = (hash * 31 + lower(p)) | 0;
    if ((kindOf(hash) & TELLS) != 0) return true;
  }
  return false;
}

/** What kind of word stands in [from, to). */
function kindAt(from: i32, to: i32): i32 {
  let hash: i32 = 0;
  for (let p = to - 1; p >= from; p--) hash = (hash * 31 + lower(p)) | 0;
  return kindOf(hash);
}

/** The kind that the table has for a hash of a word, from its last letter to its first; 0 for none. */
function kindOf(hash: i32): i32 {
  let slot = hash & (SLOTS - 1);
  let entry = wordAt(NAME_WORDS + slot * 4);
  while (entry != 0 && entry >>> 8 != hash >>> 8) {
    slot = (slot + 1) & (SLOTS - 1);
    entry = wordAt(NAME_WORDS + slot * 4);
  }
  return entry & 255;
}

/** `password.equals`: of a call it is the part before that tells. By the first letters and the lengths of such words. */
function isMember(from: i32, to: i32): bool {
  if (byteAt(from - 1) != 46) return false;
  const c = byteAt(from) | 32;
  const length = to - from;
  // append, assign; compareTo, contentEquals, contentEqualsIgnoreCase; equals, equalsIgnoreCase; set, setValue
  if (c == 97) return length == 6;
  if (c == 99) return length == 9 || length == 13 || length == 23;
  if (c == 101) return length == 6 || length == 16;
  return c == 115 && (length == 3 || length == 8);
}

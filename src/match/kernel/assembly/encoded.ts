// Where encoded text may lie: what decodes it is plain TypeScript, in src/chunk/decode, and is called for these places alone.
// Compiled twice from this one text: by AssemblyScript, and to plain JavaScript with ../fallback in place of ./memory, ./seen
// and ./blocks. So both give the same results.

import { isBlockSign } from './block-sign';
import { is, min } from './characters';
import { deflatedText } from './deflated';
import { beginJoins, hasDigitNear, joins } from './joins';
import {
  INPUT,
  IS_ALNUM,
  IS_DIGIT,
  IS_TOKEN,
  NO_SEXTET,
  PLACE_BASE64,
  PLACE_BLOCK,
  PLACE_ESCAPE,
  PLACE_HEX,
  PLACE_LIST,
  PLACE_QUOTED,
  PLACES,
  PLACES_END,
  RUN,
  SAME_TEXT,
  SEXTETS,
} from './layout';
import { byteAt, hasDigit, hasUpper, put } from './memory';
import { areNumbers, beginNumbers, tokenOf } from './numbers';
import { base64Text, hexText, hexValue } from './plausible';
import { hasRoom } from './room';

/** Fewest characters of keys among the eight first bytes of a list. */
const FEWEST: i32 = 3;

let limit: i32 = 0;
let out: i32 = 0;
let overflow: bool = false;
let lastEscape: i32 = 0;
let lastQuoted: i32 = 0;
let lastList: i32 = 0;

/** Begins a scan of the input up to address `end`. */
export function beginPlaces(end: i32): void {
  limit = end;
  out = PLACES + 4;
  overflow = false;
  lastEscape = 0;
  lastQuoted = 0;
  lastList = 0;
  beginJoins();
  beginNumbers();
}

/** Ends the scan. False when the places did not fit. */
export function finishPlaces(): bool {
  put(PLACES, (out - PLACES - 4) >> 3);
  return !overflow;
}

/** A run of token characters may be base64 or hex, or a part of base64, whose `+` and `/` are no token characters. */
export function encodedRun(start: i32, end: i32): void {
  // An escape's letter before it, as in "\nQUJD", is none of it.
  const from = byteAt(start - 1) == 92 ? start + 1 : start;
  if (is(from, IS_DIGIT) && hexText(from, end)) return place(PLACE_HEX, from);
  if (start == INPUT) {
    // The beginning may be cut off: any of four places may begin a group of four characters.
    for (let i = 0; i < 4; i++) if (base64Text(from + i, end, limit)) return place(PLACE_BASE64, from + i);
    return;
  }
  const before = byteAt(start - 1);
  // Few parts of base64 so long are without a capital, and most parts of paths are.
  if ((before == 43 || before == 47) && hasUpper(start, end)) {
    const least = start - 256 > INPUT ? start - 256 : INPUT;
    let p = start;
    while (p > least && (byteAt(SEXTETS + byteAt(p - 1)) & NO_SEXTET) == 0) p--;
    // In the middle of something long, whose beginning was looked at.
    if (p == least && p > INPUT) return;
    if (base64Text(p, end, limit) || deflatedText(p, limit)) return place(PLACE_BASE64, p);
  }
  if (base64Text(from, end, limit)) return place(PLACE_BASE64, from);
  // A name may stand before it: session-QUJD… Names alone have seldom a digit.
  if (!hasDigit(start, end)) return;
  if (hasUpper(start, end) && deflatedText(from, limit)) return place(PLACE_BASE64, from);
  const last = min(end - RUN, start + SAME_TEXT);
  for (let p = from; p < last; p++) {
    const c = byteAt(p);
    if ((c == 45 || c == 95) && base64Text(p + 1, end, limit)) return place(PLACE_BASE64, p + 1);
  }
}

/** A value that is assigned to a secret-like name may be base64 though it is shorter than a run. */
export function shortValue(start: i32): void {
  let end = start;
  while (end < limit && is(end, IS_TOKEN) && end - start < RUN) end++;
  if (end - start >= RUN || end - start < 6) return;
  if (base64Text(start, end, limit)) place(PLACE_BASE64, start);
}

/** The two bytes at p may begin something encoded. */
export function mark(p: i32): void {
  if (p + 1 >= limit) return;
  const c = byteAt(p);
  if (c == 37) {
    if (isPercent(p) && hasRoom(p, limit)) escape(p);
  } else if (c == 92) backslash(p);
  else if (c == 38) {
    if (isEntity(p) && hasRoom(p, limit)) escape(p);
  } else if (c == 61) quotedPrintable(p);
  else if (c == 48 && byteAt(p + 1) == 120) list(p);
  else if (c >= 48 && c <= 57) numbers(p);
  else if (c == 62 || c == 124) {
    if (isBlockSign(p, limit)) place(PLACE_BLOCK, p);
  } else if (c == 60) {
    if (isBreak(p + 1) && touchesToken(p, p + 5) && hasDigitNear(p, limit)) escape(p);
  } else if ((c == 34 || c == 39 || c == 123) && joins(p, limit)) escape(p);
}

/** `%`, or `%u00`, and what stands for a sign that a key, or what leads to it, may have: no blank and no bracket. */
function isPercent(p: i32): bool {
  const at = seenAt(p + 1) == 117 && zeros(p + 2, 2) ? p + 4 : p + 1;
  const high = hexValue(seenAt(at));
  const low = hexValue(seenAt(at + 1));
  if (!isAscii(high, low) || (high == 2 && (low == 0 || low == 8 || low == 9))) return false;
  return touchesToken(p, at + 2) || seenAt(at + 2) == 37;
}

/** `wbr` of HTML: a word may be broken there. */
function isBreak(p: i32): bool {
  return (
    byteAt(p) == 119 && seenAt(p + 1) == 98 && seenAt(p + 2) == 114 && (seenAt(p + 3) == 62 || seenAt(p + 3) == 47)
  );
}

function backslash(p: i32): void {
  const c = byteAt(p + 1);
  let fits = false;
  if (c == 120 || c == 117 || c == 85 || c == 48 || c == 49) fits = isCode(p, c) && hasRoom(p, limit);
  else if (c == 34) fits = seenAt(p + 2) == 58 && seenAt(seenAt(p + 3) == 32 ? p + 4 : p + 3) == 92;
  else if (c == 47) fits = is(p - 1, IS_ALNUM) && p + 2 < limit && is(p + 2, IS_ALNUM) && hasDigitNear(p, limit);
  else if (c == 95) fits = is(p - 1, IS_ALNUM) && is(p + 2, IS_ALNUM) && hasDigitNear(p, limit);
  else fits = joins(p, limit);
  if (fits) escape(p);
}

/** `\x3d`, `\u003d`, `\u{3d}`, `\U0000003d` or `\075` at p. */
function isCode(p: i32, c: i32): bool {
  if (c == 120) return isAscii(hexValue(seenAt(p + 2)), hexValue(seenAt(p + 3))) && touches(p, p + 4);
  if (c == 85) return zeros(p + 2, 6) && isAscii(hexValue(seenAt(p + 8)), hexValue(seenAt(p + 9)));
  if (c == 117) {
    if (seenAt(p + 2) == 123) return hexValue(seenAt(p + 3)) >= 0;
    return zeros(p + 2, 2) && isAscii(hexValue(seenAt(p + 4)), hexValue(seenAt(p + 5))) && touches(p, p + 6);
  }
  const octal = (c - 48) * 64 + (seenAt(p + 2) - 48) * 8 + (seenAt(p + 3) - 48);
  return isOctal(seenAt(p + 2)) && isOctal(seenAt(p + 3)) && octal >= 32 && octal < 127 && touches(p, p + 4);
}

/** What is encoded goes on behind it, or stands behind a letter, digit or joint. */
function touches(p: i32, end: i32): bool {
  return seenAt(end) == 92 || touchesToken(p, end);
}

function isOctal(c: i32): bool {
  return c >= 48 && c <= 55;
}

function zeros(p: i32, count: i32): bool {
  for (let i = 0; i < count; i++) if (seenAt(p + i) != 48) return false;
  return true;
}

/** `#` and digits, or a name that stands for a sign of ASCII; a `;` ends it. It touches a token, or another one. */
function isEntity(p: i32): bool {
  const numeric = byteAt(p + 1) == 35;
  if (!numeric && !is(p + 1, IS_ALNUM)) return false;
  const end = min(limit, p + 10);
  for (let q = p + 2; q < end; q++) {
    const c = byteAt(q);
    if (c == 59) return (numeric || q - p > 3) && (touchesToken(p, q + 1) || seenAt(q + 1) == 38);
    if (numeric ? hexValue(c) < 0 && c != 120 && c != 88 : c < 97 || c > 122) return false;
  }
  return false;
}

/** `=3D`, a sign that is no word of ordinary text, or a line that ends in `=` where lines of mail end. */
function quotedPrintable(p: i32): void {
  if (lastQuoted != 0 && p < lastQuoted + SAME_TEXT) return;
  const next = byteAt(p + 1);
  const third = seenAt(p + 2);
  let fits = false;
  if (next == 10 || next == 13) fits = isMailLine(p) && joins(p, limit);
  else if (next == 51 && third == 68) fits = true;
  else if (isAscii(hexValue(next), hexValue(third)) && (third < 97 || third > 102)) {
    // + - . / _
    const isSign = next == 50 ? third == 66 || (third >= 68 && third <= 70) : next == 53 && third == 70;
    fits = (isSign && touchesToken(p, p + 3)) || (seenAt(p + 3) == 61 && hexValue(seenAt(p + 4)) >= 2);
  }
  if (!fits) return;
  lastQuoted = p;
  place(PLACE_QUOTED, p);
}

/** 70 to 77 characters stand before the `=` at p on its line: some programs fill lines to one more than the standard allows. */
function isMailLine(p: i32): bool {
  let from = p;
  while (from > INPUT && p - from <= 77 && byteAt(from - 1) != 10) from--;
  return p - from >= 70 && p - from <= 77;
}

/** `0x67, 0x68, …`: eight bytes of text in a row. */
function list(p: i32): void {
  if (lastList != 0 && p < lastList + SAME_TEXT) return;
  let q = p;
  let tokens = 0;
  for (let i = 0; i < 8; i++) {
    if (seenAt(q) != 48 || (seenAt(q + 1) | 32) != 120) return;
    const high = hexValue(seenAt(q + 2));
    const low = hexValue(seenAt(q + 3));
    if (!isAscii(high, low)) return;
    tokens += tokenOf(high * 16 + low);
    q += 4;
    const from = q;
    while (q < from + 16 && isBetween(seenAt(q))) q++;
    if (q == from) return;
  }
  if (tokens < FEWEST) return;
  lastList = p;
  place(PLACE_LIST, p);
}

/** A comma, a blank, the end of a line, or of what says the type: `(byte) 0x67`, `0x67u8`. */
function isBetween(c: i32): bool {
  if (c == 44 || c == 32 || c == 10 || c == 13 || c == 9 || c == 40 || c == 41) return true;
  return c == 98 || c == 121 || c == 116 || c == 101 || c == 117 || c == 56;
}

/** Numbers, each of which is a character of a text: `103, 104, …`, `67 68 …`, `6768 705f …`, `67:68:…`. */
function numbers(p: i32): void {
  if (lastList != 0 && p < lastList + SAME_TEXT) return;
  const start = areNumbers(p, limit);
  if (start == 0) return;
  lastList = p;
  place(PLACE_LIST, start);
}

/** A letter, digit or joint stands before or after what is encoded. */
function touchesToken(from: i32, to: i32): bool {
  return is(from - 1, IS_TOKEN) || (to < limit && is(to, IS_TOKEN));
}

/** Two hex digits that stand for a printable character. */
function isAscii(high: i32, low: i32): bool {
  return high >= 2 && high < 8 && low >= 0 && (high != 7 || low != 15);
}

/** 0 outside of the input. */
function seenAt(p: i32): i32 {
  return p >= INPUT && p < limit ? byteAt(p) : 0;
}

function escape(p: i32): void {
  if (lastEscape != 0 && p < lastEscape + SAME_TEXT) return;
  lastEscape = p;
  place(PLACE_ESCAPE, p);
}

function place(kind: i32, p: i32): void {
  if (out + 8 > PLACES_END) {
    overflow = true;
    return;
  }
  put(out, kind);
  put(out + 4, p - INPUT);
  out += 8;
}

// The scalar part of the kernel: groups candidates, looks words up around them, writes records. Compiled twice from
// this one text, by AssemblyScript and (with ../fallback in place of ./memory and ./blocks) to plain JavaScript,
// so both give the same results.

import { hasDigit, seenBefore } from './blocks';
import {
  CAND_ASSIGN,
  CAND_RUN,
  CAND_SENTINEL,
  CHANGES,
  CLASS,
  DIGITS,
  EXACT,
  FOLD,
  GROUP,
  INPUT,
  IS_ALNUM,
  IS_DIGIT,
  IS_ESCAPE,
  IS_KIND,
  IS_NAME,
  IS_SPACE,
  KIND_ASSIGN,
  KIND_URL,
  LONG_RUN,
  LOWER,
  MARGIN,
  OUTPUT,
  OUTPUT_END,
  PART,
  PIECE,
  PREFIX_BITS,
  PREFIX_HEAD,
  RUN,
  SENTINEL_HEAD,
  SENTINELS,
  STRETCH,
  WORD_BITS,
  WORD_HEAD,
  WORDS,
} from './layout';
import { byteAt, halfAt, hash16, put, wordAt } from './memory';

let limit: i32 = 0;
let out: i32 = 0;
let overflow: bool = false;
let open: bool = false;
let keep: bool = false;
let whole: bool = false;
let header: i32 = 0;
let candidates: i32 = 0;
let groupStart: i32 = 0;
let groupEnd: i32 = 0;
let lastValue: i32 = 0;
let noAt: i32 = 0;

/** Begins a scan of the input up to address `end`. */
export function begin(end: i32): void {
  limit = end;
  out = OUTPUT;
  overflow = false;
  open = false;
  lastValue = -1;
  noAt = 0;
}

/** Ends the scan. Returns the address after the last record, or -1 when the records did not fit. */
export function finish(): i32 {
  flush();
  return overflow ? -1 : out;
}

function is(p: i32, mask: i32): bool {
  return (byteAt(CLASS + byteAt(p)) & mask) != 0;
}

function lower(p: i32): i32 {
  return byteAt(LOWER + byteAt(p));
}

function hasBit(bits: i32, hash: i32): bool {
  return (byteAt(bits + (hash >> 3)) & (1 << (hash & 7))) != 0;
}

/** A run of token characters, RUN or longer. */
export function run(start: i32, end: i32): void {
  let from = start;
  while (end - from > LONG_RUN) {
    oneRun(from, from + LONG_RUN);
    from += LONG_RUN;
  }
  oneRun(from, end);
}

function oneRun(start: i32, end: i32): void {
  if ((hasDigit(start, end) && looksRandom(start, end)) || beginsLikeKey(start)) candidate(CAND_RUN, start, end);
}

/**
 * What random characters have and names have not: PIECE letters and digits without a joint between, one digit among them,
 * and either digits in several places, or no longer stretch of letters in one case. A name such as `_ForwardIterator1` has
 * neither. Of keys of 20 letters and digits one in 50 is taken for a name; where it is assigned, it is found all the same.
 */
function looksRandom(start: i32, end: i32): bool {
  let piece: i32 = 0;
  let digits: i32 = 0;
  let digitsBefore: i32 = 0;
  let changes: i32 = 0;
  let stretch: i32 = 0;
  let longest: i32 = 0;
  let before: i32 = 0;
  let whole = false;
  for (let p = start; p < end; p++) {
    const kind = byteAt(CLASS + byteAt(p)) & IS_KIND;
    if (kind == 0) {
      piece = 0;
      digitsBefore = digits;
    } else {
      piece++;
      if (kind == IS_DIGIT) digits++;
      if (kind != before && before != 0 && (kind == IS_DIGIT || before == IS_DIGIT)) changes++;
      stretch = kind == before && kind != IS_DIGIT ? stretch + 1 : 1;
      if (stretch > longest) longest = stretch;
      if (piece >= PIECE && digits > digitsBefore) whole = true;
      if (whole && (changes >= CHANGES || digits >= DIGITS)) return !isHexNumber(start, end);
    }
    before = kind;
  }
  return whole && longest < STRETCH;
}

/** `0x` and up to 16 digits: a number of a program. */
function isHexNumber(start: i32, end: i32): bool {
  const at = byteAt(start) == 45 ? start + 1 : start;
  return byteAt(at) == 48 && byteAt(at + 1) == 120 && end - at <= 18;
}

function beginsLikeKey(p: i32): bool {
  return hasBit(PREFIX_BITS, hash16(lower(p) | (lower(p + 1) << 8) | (lower(p + 2) << 16)));
}

/** The first three bytes of some sentinel may lie at p. */
export function sentinel(p: i32): void {
  if (p < INPUT || p + 3 > limit) return;
  const hash = hash16(lower(p) | (lower(p + 1) << 8) | (lower(p + 2) << 16)) >> 4;
  let entry = byteAt(SENTINEL_HEAD + hash);
  while (entry != 0) {
    const at = SENTINELS + (entry - 1) * 16;
    const length = wordAt(at + 4);
    if (p + length <= limit && sameText(p, wordAt(at), length)) {
      const kind = wordAt(at + 8);
      if (kind == KIND_ASSIGN) assignment(p, p + length);
      else if (kind == KIND_URL) address(p, p + length);
      else {
        candidate(CAND_SENTINEL, p, kind);
        whole = true;
      }
    }
    entry = wordAt(at + 12);
  }
}

function sameText(p: i32, text: i32, length: i32): bool {
  for (let i = 0; i < length; i++) if (lower(p + i) != byteAt(text + i)) return false;
  return true;
}

function sameBytes(p: i32, text: i32, length: i32): bool {
  for (let i = 0; i < length; i++) if (byteAt(p + i) != byteAt(text + i)) return false;
  return true;
}

/** `://` with an `@` before the next space: an address that carries a user's name or password. */
function address(p: i32, after: i32): void {
  if (after < noAt) return;
  const end = min(limit, after + MARGIN);
  for (let q = after; q < end; q++) {
    const c = byteAt(q);
    if (c == 64) {
      candidate(CAND_SENTINEL, p, 0);
      return;
    }
    if (c <= 32 || c == 34 || c == 39 || c == 60 || c == 62) {
      noAt = q;
      return;
    }
  }
  noAt = end;
}

/**
 * A secret-like word that ends at `after`: is a literal assigned to the name that it is part of?
 * Skips the rest of the name, closing quotes and brackets, one operator and opening quotes.
 */
function assignment(p: i32, after: i32): void {
  let q = after;
  const nameEnd = min(limit, after + 40);
  while (q < nameEnd && is(q, IS_NAME)) q++;
  const afterName = q;
  q = skipQuotesAndSpaces(q, 8);
  if (q >= limit) return;
  const c = byteAt(q);
  if (c == 61 || c == 58) {
    q++;
    while (q < limit && (byteAt(q) == 61 || byteAt(q) == 62 || byteAt(q) == 58)) q++;
  } else if (c == 44 && q > afterName) q++;
  else if (c == 62) q++;
  else return;
  q = skipQuotesAndSpaces(q, 24);
  if (q == lastValue || !looksLikeValue(q)) return;
  lastValue = q;
  candidate(CAND_ASSIGN, p, q);
}

/** In quotes 5 or more characters; bare 7 or more with a digit among them, and no call. */
function looksLikeValue(start: i32): bool {
  const before = byteAt(start - 1);
  const quoted = before == 34 || before == 39 || before == 96;
  const end = min(limit, start + 32);
  let digit = false;
  let p = start;
  for (; p < end; p++) {
    const c = byteAt(p);
    if (c == 34 || c == 39 || c == 96 || is(p, IS_SPACE)) break;
    if (!quoted && (c == 40 || c == 44 || c == 59 || c == 91 || c == 123)) return false;
    if (c >= 48 && c <= 57) digit = true;
  }
  return quoted ? p - start >= 5 : digit && p - start >= 7;
}

function skipQuotesAndSpaces(p: i32, most: i32): i32 {
  const end = min(limit, p + most);
  while (p < end) {
    const c = byteAt(p);
    if (c != 34 && c != 39 && c != 32 && c != 9 && c != 93 && c != 92 && c != 96 && c != 40 && c != 91) return p;
    p++;
  }
  return p;
}

function min(a: i32, b: i32): i32 {
  return a < b ? a : b;
}

function candidate(kind: i32, a: i32, b: i32): void {
  const start = a;
  const end = kind == CAND_SENTINEL ? a + 3 : b;
  if (open && (start - MARGIN > groupEnd + MARGIN || groupEnd - groupStart > GROUP)) flush();
  if (out + 64 > OUTPUT_END) {
    overflow = true;
    return;
  }
  if (!open) {
    open = true;
    keep = false;
    whole = false;
    header = out;
    out += 20;
    candidates = 0;
    groupStart = start;
    groupEnd = end;
  }
  if (start < groupStart) groupStart = start;
  if (end > groupEnd) groupEnd = end;
  if (kind != CAND_RUN) keep = true;
  put(out, kind);
  put(out + 4, kind == CAND_SENTINEL ? a - INPUT : a - INPUT);
  put(out + 8, kind == CAND_SENTINEL ? b : b - INPUT);
  out += 12;
  candidates++;
}

/** Looks words up around the open group and completes its record, or drops it when nothing can come of it. */
function flush(): void {
  if (!open) return;
  open = false;
  let from = groupStart - MARGIN;
  if (from < INPUT) from = INPUT;
  const to = min(limit, groupEnd + MARGIN);
  const edge = (from == INPUT ? 1 : 0) | (to == limit ? 2 : 0);
  if (!whole && seenBefore(from, to, edge)) {
    out = header;
    return;
  }
  const first = out;
  words(from, to);
  const count = (out - first) / 8;
  if (count == 0 && !keep) {
    out = header;
    return;
  }
  put(header, from - INPUT);
  put(header + 4, to - INPUT);
  put(header + 8, candidates);
  put(header + 12, count as i32);
  put(header + 16, edge);
}

/**
 * Looks every place of [from, to) up: words by their first four bytes, prefixes by three where a key may begin. Four bytes
 * and their classes roll through `text` and `classes`.
 */
function words(from: i32, to: i32): void {
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
      const begin = hash16(text & 0xffffff);
      if (hasBit(PREFIX_BITS, begin)) wordsAt(p, to, halfAt(PREFIX_HEAD + (begin >> 4) * 2));
    }
    const hash = hash16(text);
    if (hasBit(WORD_BITS, hash)) wordsAt(p, to, halfAt(WORD_HEAD + hash * 2));
    afterAlnum = (classes & IS_ALNUM) != 0;
    if ((classes & IS_ESCAPE) != 0) escape = p + 6;
  }
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

function wordsAt(p: i32, to: i32, head: i32): void {
  let entry = head;
  while (entry != 0) {
    const at = WORDS + (entry - 1) * 16;
    const marks = wordAt(at + 4);
    const length = marks & (EXACT - 1);
    const text = wordAt(at);
    const same = p + length <= to && ((marks & EXACT) != 0 ? sameBytes(p, text, length) : sameText(p, text, length));
    if (same && ((marks & PART) == 0 || isPart(p, p + length))) {
      if (out + 64 > OUTPUT_END) {
        overflow = true;
        return;
      }
      put(out, wordAt(at + 12));
      put(out + 4, p - INPUT);
      out += 8;
    }
    entry = wordAt(at + 8);
  }
}

// Whether what is assigned looks like a secret.
// Compiled twice from this one text: by AssemblyScript, and to plain JavaScript with ../fallback in place of ./memory, ./seen
// and ./blocks. So both give the same results.

import { is, isQuote, min } from './characters';
import { IS_DIGIT, IS_LOWER, IS_NAME, IS_PART, IS_SPACE, IS_UPPER } from './layout';
import { byteAt } from './memory';

/** What is no longer is none of the keys that are told by their looks alone. */
const KEY_LIKE: i32 = 20;
/** Shortest value without a digit that a service may have issued. */
const ISSUED: i32 = 14;
/** Shortest key of a rule that a context and no run of token characters tells, in characters. */
const SHORTEST_KEY: i32 = 10;
/** Longest word of a name. */
const LONGEST_WORD: i32 = 14;
const LONGEST_PHRASE: i32 = 120;
/** As far as the engine reads a value, in bytes. */
const LONGEST: i32 = 360;
const LONGEST_PATH: i32 = 200;

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

/**
 * A stretch of characters of keys with a digit among them stands in the value, which its quote, or a space, ends: a key that a
 * word beside it tells, though the name or what stands around says of no secret.
 */
export function holdsRun(start: i32, limit: i32): bool {
  const quote = byteAt(start - 1);
  const quoted = isQuote(quote);
  const end = min(limit, start + LONGEST);
  let digit = false;
  let from = start;
  for (let p = start; p < end; p++) {
    const c = byteAt(p);
    if (is(p, IS_PART)) {
      if (is(p, IS_DIGIT)) digit = true;
      if (digit && p + 1 - from >= SHORTEST_KEY) return true;
      continue;
    }
    if (c == 10 || c == 13 || (quoted ? c == quote : c <= 32)) return false;
    from = p + 1;
    digit = false;
  }
  return false;
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
  // CDATA[
  if (before == 91 && byteAt(start - 2) == 65 && byteAt(start - 3) == 84) return hasData(start, limit);
  if (before != 61 && before != 32 && before != 9 && before != 58 && before != 62) return false;
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

/** No space from `start` to the `]]>` that ends the data, and 6 characters or more with a digit among them. */
function hasData(start: i32, limit: i32): bool {
  const end = min(limit, start + 128);
  let digit = false;
  let p = start;
  for (; p < end && !is(p, IS_SPACE); p++) {
    if (byteAt(p) == 93 && p + 2 < end && byteAt(p + 1) == 93 && byteAt(p + 2) == 62) return digit && p - start >= 6;
    if (is(p, IS_DIGIT)) digit = true;
  }
  return false;
}

/** Of what `,` or `;` ends without quotes, as in logs and a shell: in characters, with a letter behind a digit, as `settings2` has none. */
const LEAST_ENDED: i32 = 8;

/**
 * In quotes 5 or more characters; bare 7 or more with a digit among the first 32, or no fewer than these, and no call; or what no
 * code looks like.
 */
export function looksLikeValue(start: i32, limit: i32): bool {
  const before = byteAt(start - 1);
  const quoted = isQuote(before);
  const end = min(limit, start + 32);
  let digit = false;
  let mixed = false;
  let p = start;
  for (; p < end; p++) {
    const c = byteAt(p);
    if (is(p, IS_SPACE) || (quoted ? c == before : isQuote(c))) break;
    if (!quoted && (c == 44 || c == 59) && mixed && p - start >= LEAST_ENDED) break;
    if (!quoted && (c == 40 || c == 44 || c == 59 || c == 91 || c == 123)) return hasOddBrackets(start, limit);
    if (c >= 48 && c <= 57) digit = true;
    else if (digit && is(p, IS_LOWER | IS_UPPER)) mixed = true;
  }
  if (quoted) return p - start >= 5;
  return digit ? p - start >= 7 : p - start == 32 && !isPath(start, limit);
}

/** Signs that stand in passwords, not in code: `! # $ % & * ? @ ^`. */
function isOfPhrase(c: i32): bool {
  return c == 33 || (c >= 35 && c <= 38) || c == 42 || c == 63 || c == 64 || c == 94;
}

/** Words with points between them to the end of the statement, as code names things: `exports.AUTH_FORMAT`. No secret, whoever's it is. */
function isPath(start: i32, limit: i32): bool {
  const end = min(limit, start + LONGEST_PATH);
  let points = 0;
  let p = start;
  for (; p < end; p++) {
    const c = byteAt(p);
    if (c == 46 && is(p - 1, IS_NAME) && p > start) points++;
    else if (!is(p, IS_LOWER | IS_UPPER) && c != 95 && c != 36) break;
  }
  return points > 0 && p < end && is(p - 1, IS_NAME) && (is(p, IS_SPACE) || byteAt(p) == 44 || byteAt(p) == 59);
}

/** Without quotes or a digit, words with points between them, or what a call, an index or a type's argument follows. */
export function isCode(start: i32, limit: i32): bool {
  if (isQuote(byteAt(start - 1))) return false;
  const end = min(limit, start + LONGEST_PATH);
  let points = 0;
  let plain = true;
  let p = start;
  for (; p < end && !endsCode(byteAt(p)); p++) {
    if (is(p, IS_DIGIT)) return false;
    if (byteAt(p) == 46 && is(p - 1, IS_NAME) && p > start) points++;
    else if (!is(p, IS_LOWER | IS_UPPER) && byteAt(p) != 95 && byteAt(p) != 36) plain = false;
  }
  if (p >= end) return false;
  const c = byteAt(p);
  if (c == 40 || c == 91 || c == 123 || (c == 60 && p + 1 < end && byteAt(p + 1) != 47))
    return !closesMore(p, end) && !hasOddBrackets(start, limit);
  return plain && points > 0 && is(p - 1, IS_NAME);
}

/** To the end of the line no space or quote, and more brackets are closed than are open: a password in a settings file may be so. */
function closesMore(start: i32, end: i32): bool {
  let open = 0;
  let more = false;
  let p = start;
  for (; p < end && !is(p, IS_SPACE) && !isQuote(byteAt(p)); p++) {
    const c = byteAt(p);
    if (c == 40 || c == 91 || c == 123) open++;
    else if (c == 41 || c == 93 || c == 125) open--;
    if (open < 0) more = true;
  }
  if (p < end && isQuote(byteAt(p))) p++;
  return more && (p >= end || byteAt(p) == 10 || byteAt(p) == 13);
}

/** What ends a value that stands without quotes: spaces, quotes, brackets and `& , ; < > \ |`. */
function endsCode(c: i32): bool {
  if (c <= 32 || isQuote(c) || (c >= 38 && c <= 41) || c == 44 || c == 59 || c == 60 || c == 62) return true;
  return c == 91 || c == 92 || c == 93 || (c >= 123 && c <= 125);
}

/**
 * In quotes, a name of one or several words, as `"Identifier"` or `"STRING_VALUE"`, words with spaces between, none of them as
 * long as a key, or what is short and has no digit: what is assigned to most names with `key` or `token` in them. The engine
 * takes none of it for a secret, unless the name says that it is one: see ../../assignment-score.ts and ../../identifier.ts,
 * of whose answers these are the plainest.
 */
export function isWords(start: i32, limit: i32): bool {
  const quote = byteAt(start - 1);
  if ((quote != 34 && quote != 39) || byteAt(start - 2) == 92) return false;
  const end = min(limit, start + LONGEST_PHRASE);
  let letters = 0;
  let words = 0;
  let word = 0;
  let plain = true;
  let telling = false;
  let signs = false;
  let spaces = false;
  let piece = start;
  let p = start;
  for (; p < end; p++) {
    const c = byteAt(p);
    if (c == quote || c == 92 || c == 10 || c == 13) break;
    if (c == 32) {
      if (p > piece) spaces = true;
      if (p - piece >= KEY_LIKE) return false;
      piece = p + 1;
    } else if (is(p, IS_LOWER | IS_UPPER)) {
      // A capital begins a word behind a small letter, and the last of several does before one.
      const begins = word > 0 && is(p, IS_UPPER) && (is(p - 1, IS_LOWER) || is(p + 1, IS_LOWER));
      if (word == 0 || begins) {
        if (word == 1) plain = false;
        word = 0;
        words++;
      }
      word++;
      letters++;
      if (word > LONGEST_WORD) plain = false;
    } else if (c == 45 || c == 95) {
      if (word == 1) plain = false;
      word = 0;
      signs = true;
    } else {
      plain = false;
      if (is(p, IS_DIGIT) || isOfPhrase(c)) telling = true;
    }
  }
  if (p >= end || byteAt(p) != quote || (p + 1 < limit && byteAt(p + 1) == quote)) return false;
  const length = p - start;
  if (spaces && p > piece) return p - piece < KEY_LIKE;
  if (!telling && length < ISSUED) return true;
  if (!plain || spaces || word == 1 || piece > start) return false;
  return letters >= words * 4 && letters * 5 >= length * 3 && (signs || length < KEY_LIKE);
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

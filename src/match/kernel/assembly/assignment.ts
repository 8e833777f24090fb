// What is assigned to secret-like names.
// Compiled twice from this one text: by AssemblyScript, and to plain JavaScript with ../fallback in place of ./memory, ./seen
// and ./blocks. So both give the same results.

import { is, isQuote, min } from './characters';
import { shortValue } from './encoded';
import { candidate, reach } from './group';
import { CAND_ASSIGN, INPUT, IS_DIGIT, IS_LOWER, IS_NAME, IS_UPPER } from './layout';
import { behindMarkup, behindPicture, isKeyLiteral, nextArgument, ofOption, returned } from './literal-beside';
import { byteAt } from './memory';
import { mayTell } from './name-end';
import { isFirstPassword, isFlag, isSet } from './name-place';
import { isNoLiteral, isOfPath } from './no-literal';
import { holdsRun, isCode, isLongRun, isPass, isWords, looksLikePassword, looksLikeValue } from './value';
import {
  beginValues,
  behindCall,
  behindDefault,
  behindElement,
  behindTag,
  literalAt,
  seenAt,
  skipBlockSign,
  skipLines,
  skipQuotesAndSpaces,
  valueField,
  wrapped,
} from './value-place';

let limit: i32 = 0;
let lastValue: i32 = 0;
/** Between them nothing ends a value that stands without quotes. */
let bareFrom: i32 = 0;
let bareTo: i32 = 0;

/** Longer than any value that is read. */
const ENDLESS: i32 = 512;

/** Begins a scan of the input up to address `end`. */
export function beginAssignments(end: i32): void {
  limit = end;
  beginValues(end);
  lastValue = -1;
  bareFrom = 0;
  bareTo = 0;
}

/**
 * A secret-like word that ends at `after`: is a literal assigned to the name that it is part of?
 * Skips the rest of the name, closing quotes and brackets, one operator and opening quotes.
 */
export function assignment(p: i32, after: i32): void {
  let q = after;
  const nameEnd = min(limit, after + 40);
  while (q < nameEnd && is(q, IS_NAME)) q++;
  // Names of texts end so in BASIC.
  if (byteAt(q) == 36 && (seenAt(q + 1) == 32 || seenAt(q + 1) == 61)) q++;
  const afterName = q;
  q = skipLength(skipQuotesAndSpaces(q, 8));
  if (byteAt(q) == 42) q = skipStars(q);
  if (q >= limit) return;
  if (byteAt(q) == 10 || byteAt(q) == 13) q = nextLineAssigns(q);
  else if (byteAt(q) == 123 || byteAt(q) == 125) q = behindBrace(q);
  q = skipOperator(p, q, afterName);
  if (q < 0) return comparison(p, afterName);
  q = wrapped(behindMarkup(q));
  if (q < 0) return;
  q = skipStringSign(q);
  if (q == lastValue || isEndless(q) || !(looksLikeValue(q, limit) || (isPass(p) && looksLikePassword(p, q, limit))))
    return;
  shortValue(q);
  const isPlain = !saysSecret(p);
  if (!holdsRun(q, limit) && (isNoLiteral(q, limit) || !mayTell(afterName) || (isPlain && isCode(q, limit)))) return;
  if (isPlain && (isWords(q, limit) || isOfPath(q, limit))) return;
  lastValue = q;
  candidate(CAND_ASSIGN, p, q);
}

/** The word at `p` is `secret`, or one of those for passwords: a plain word may be one. */
function saysSecret(p: i32): bool {
  return isPass(p) || (byteAt(p) | 32) == 115;
}

/** `key=key=key=…`: what is assigned is an assignment itself, and no end of it is near. Else each of them would be looked at. */
function isEndless(value: i32): bool {
  let p = value;
  const nameEnd = min(limit, value + 40);
  while (p < nameEnd && is(p, IS_NAME)) p++;
  if (seenAt(p) != 61 || !is(p + 1, IS_NAME) || isQuote(byteAt(value - 1))) return false;
  if (value < bareFrom || value > bareTo) {
    bareFrom = value;
    bareTo = value;
  }
  const end = value + ENDLESS;
  while (bareTo < end && bareTo < limit && !endsBare(byteAt(bareTo))) bareTo++;
  return bareTo >= end;
}

/** Spaces, quotes, `& , ; < >`, backslashes and brackets. */
function endsBare(c: i32): bool {
  if (c <= 34 || c == 38 || c == 39 || c == 40 || c == 41 || c == 44 || c == 59 || c == 60 || c == 62) return true;
  return c == 91 || c == 92 || c == 93 || c == 96 || c == 123 || c == 124 || c == 125;
}

/**
 * The place of the value behind what assigns it, which stands at `q`: `=` and `:` and their kin, `,` between arguments, `>`
 * of a tag, `value` of another attribute or field, a type and ` =`, or nothing behind a flag. Below 0 where nothing does.
 */
function skipOperator(p: i32, q: i32, afterName: i32): i32 {
  const c = byteAt(q);
  const next = seenAt(q + 1);
  if (c == 61 || c == 58) {
    let to = q + 1;
    while (to < limit && (byteAt(to) == 61 || byteAt(to) == 62 || byteAt(to) == 58)) to++;
    to = skipQuotesAndSpaces(to, 24);
    // **Password:** …
    if (seenAt(to) == 42 && seenAt(to + 1) == 42) to = skipQuotesAndSpaces(to + 2, 8);
    const first = seenAt(to);
    if (first == 123 || first == 10 || first == 13) {
      const named = valueField(first == 123 ? to + 1 : to);
      if (named >= 0) return named;
    }
    // ${NAME:-default}
    if (c == 58 && first == 45 && next == 45) return to + 1;
    return c == 58 ? skipType(skipBlockSign(skipTag(to))) : skipToLiteral(to);
  }
  // ! . ? + | ~ before =, and || and ?? before a default
  if (next == 61 && c == 33) return skipQuotesAndSpaces(seenAt(q + 2) == 61 ? q + 3 : q + 2, 24);
  if (next == 61 && (c == 46 || c == 63 || c == 43 || c == 124 || c == 126)) return skipQuotesAndSpaces(q + 2, 24);
  if (next == c && (c == 124 || c == 63)) return skipQuotesAndSpaces(seenAt(q + 2) == 61 ? q + 3 : q + 2, 24);
  // A binary of Erlang ends, and the next begins.
  if (c == 62 && next == 62 && seenAt(q + 2) == 44) return nextArgument(q + 2, limit);
  if (c == 62) return skipLines(q + 1);
  // R has <- for =.
  if (c == 60 && next == 45) return skipQuotesAndSpaces(q + 2, 24);
  if (c == 60 && next == 47) return behindElement(q + 2);
  if (c == 44 || c == 10 || c == 13) {
    const named = valueField(c == 44 ? q + 1 : q);
    if (named >= 0) return named;
  }
  if (q == afterName) return c == 44 ? nextArgument(q, limit) : braced(q);
  if (c == 44) return behindDefault(skipQuotesAndSpaces(q + 1, 24));
  if (c == 41) return byteAt(q - 1) == 40 ? returned(q + 1, limit) : behindCall(q + 1);
  // A row of a table.
  if (c == 124 && next == 32) return skipQuotesAndSpaces(q + 1, 24);
  if ((c | 32) == 118 && seenAt(q + 4) == 101 && seenAt(q + 5) == 61) return skipQuotesAndSpaces(q + 6, 8);
  const typed = skipType(q);
  if (typed != q) return typed;
  const tagged = behindTag(p, q);
  if (tagged >= 0) return tagged;
  // Notes for people: `token - "…"`, `the password is "…"`.
  if (c == 45 && next == 32) return skipQuotesAndSpaces(q + 1, 8);
  if (c == 105 && next == 115 && (seenAt(q + 2) == 32 || seenAt(q + 2) == 58)) return skipQuotesAndSpaces(q + 3, 8);
  // Maps of Scala and Kotlin: `"token" -> "…"`, `"token" to "…"`.
  if (isQuote(byteAt(afterName)) && ((c == 45 && next == 62) || (c == 116 && next == 111))) return literalAt(q + 2, 4);
  const literal = c == 64 && isQuote(next) ? q + 2 : q; // Objective-C has @"…"
  if (literal - 1 > afterName && isKeyLiteral(literal, limit)) return literal;
  if (c == 45 && next == 45) return ofOption(q, limit);
  if (byteAt(afterName) != 32 && byteAt(afterName) != 9) return -1;
  if (isFlag(p) || isLongRun(q, limit) || isStatement(q) || isSet(p)) return q;
  return isFirstPassword(p, afterName) && looksLikePassword(p, q, limit) ? q : behindPicture(q, limit);
}

/** `password{"…"}` of C++; below 0 elsewhere. */
function braced(p: i32): i32 {
  return byteAt(p) == 123 && isKeyLiteral(p + 2, limit) ? p + 2 : -1;
}

/** The colon behind the signs of bold text, `**Password**: …`, or `p`. */
function skipStars(p: i32): i32 {
  let to = p;
  while (seenAt(to) == 42 && to - p < 3) to++;
  return seenAt(to) == 58 ? to : p;
}

/** The other way about: `"…" === secret)`. */
function comparison(p: i32, afterName: i32): void {
  if (byteAt(afterName) != 41) return;
  const least = p - 120 > INPUT ? p - 120 : INPUT;
  let q = p - 1;
  while (q > least && is(q, IS_NAME)) q--;
  while (q > least && (byteAt(q) == 32 || byteAt(q) == 36)) q--;
  if (byteAt(q) != 61 || (byteAt(q - 1) != 61 && byteAt(q - 1) != 33)) return;
  while (q > least && (byteAt(q) == 61 || byteAt(q) == 33 || byteAt(q) == 32)) q--;
  const quote = byteAt(q);
  if (quote != 34 && quote != 39) return;
  const end = q;
  for (q--; q >= least && byteAt(q) != 10; q--) {
    if (byteAt(q) != quote) continue;
    if (q == lastValue - 1 || end - q < 6) return;
    if (!holdsRun(q + 1, limit) && (isNoLiteral(q + 1, limit) || !mayTell(afterName))) return;
    lastValue = q + 1;
    candidate(CAND_ASSIGN, p, q + 1);
    reach(p);
    return;
  }
}

/** The length of an array behind its name, as in `char secret[25] = "…"`. */
function skipLength(start: i32): i32 {
  if (byteAt(start - 1) != 91) return start;
  let p = start;
  while (is(p, IS_DIGIT) && p - start < 5) p++;
  return p > start && byteAt(p) == 93 ? skipQuotesAndSpaces(p, 4) : start;
}

/** A letter or sign before a quote that says what kind of text it begins: `b"…"`, `L"…"`, `@"…"`. */
function skipStringSign(p: i32): i32 {
  const quote = seenAt(p + 1);
  if (quote != 34 && quote != 39) return p;
  const c = byteAt(p) | 32;
  // $ @ b f l n r u
  return byteAt(p) == 36 || byteAt(p) == 64 || c == 98 || c == 102 || c == 108 || c == 110 || c == 114 || c == 117
    ? p + 2
    : p;
}

/** A text in quotes and the end of the line or statement behind it: `password "…";` of a configuration. */
function isStatement(start: i32): bool {
  const quote = byteAt(start - 1);
  if (quote != 34 && quote != 39) return false;
  const end = min(limit, start + 80);
  for (let p = start; p < end; p++) {
    const c = byteAt(p);
    if (c == 10) return false;
    if (c != quote) continue;
    const next = seenAt(p + 1);
    return next == 59 || next == 10 || next == 13 || next == 0;
  }
  return false;
}

/** Formatters of code break a long line before or behind its `=`: the place of that, or `p` where none follows. */
function nextLineAssigns(p: i32): i32 {
  const to = skipLines(p);
  return seenAt(to) == 61 && seenAt(to + 1) == 32 ? to : p;
}

/** The `=` behind `$settings{name}` of Perl, or behind `{ get; set; }` of C#; `p` where none stands there. */
function behindBrace(p: i32): i32 {
  let to = p;
  if (byteAt(p) == 123) {
    if (seenAt(p + 2) != 103 || seenAt(p + 3) != 101 || seenAt(p + 4) != 116) return p;
    const end = min(limit, p + 40);
    while (to < end && byteAt(to) != 125) to++;
  }
  if (seenAt(to) != 125) return p;
  to++;
  while (seenAt(to) == 32) to++;
  return seenAt(to) == 61 && seenAt(to + 1) != 61 && seenAt(to + 1) != 126 ? to : p;
}

/** Behind `!!str` or an anchor of YAML, as `&name`, which stand before a value. */
function skipTag(p: i32): i32 {
  const c = seenAt(p);
  if (c != 38 && !(c == 33 && seenAt(p + 1) == 33)) return p;
  const end = min(limit, p + 40);
  let to = c == 38 ? p + 1 : p + 2;
  while (to < end && is(to, IS_NAME)) to++;
  // `&str =` is a type of Rust.
  return byteAt(to) == 32 && to > p + 1 && seenAt(to + 1) != 61 ? skipQuotesAndSpaces(to, 8) : p;
}

/** The literal on the next line where `p` ends one, or `p`. */
function skipToLiteral(p: i32): i32 {
  if (seenAt(p) != 10 && seenAt(p) != 13) return p;
  const to = skipLines(p);
  // A backslash goes on with the line of a file of properties.
  return isQuote(byteAt(to - 1)) || byteAt(p - 1) == 92 ? to : p;
}

/** Where a type stands between the name and ` =`, as in `secret: Optional[str] = "…"`: the place of the value. */
function skipType(start: i32): i32 {
  const end = min(limit, start + 40);
  let p = start;
  while (p < end && (is(p, IS_LOWER | IS_UPPER | IS_DIGIT) || isTypeSign(byteAt(p)))) p++;
  if (p == start || p >= end || byteAt(p - 1) != 32) return start;
  // Ada has := for =.
  if (byteAt(p) == 58) p++;
  if (byteAt(p) != 61 || byteAt(p + 1) == 61) return start;
  return skipQuotesAndSpaces(p + 1, 24);
}

/** `& ' ( ) . < > ? [ ] _ |` and the space. */
function isTypeSign(c: i32): bool {
  return (
    c == 38 ||
    (c >= 39 && c <= 41) ||
    c == 46 ||
    c == 60 ||
    c == 62 ||
    c == 63 ||
    c == 91 ||
    c == 93 ||
    c == 95 ||
    c == 124 ||
    c == 32
  );
}

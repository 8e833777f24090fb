// Where the value stands that is assigned to a name, over what syntax puts between the two.
// Compiled twice from this one text: by AssemblyScript, and to plain JavaScript with ../fallback in place of ./memory, ./seen
// and ./blocks. So both give the same results.

import { is, isQuote, min } from './characters';
import { IS_DIGIT, IS_LOWER, IS_NAME, IS_UPPER } from './layout';
import { byteAt } from './memory';
import { holdsRun } from './value';

let limit: i32 = 0;

/** Begins a scan of the input up to address `end`. */
export function beginValues(end: i32): void {
  limit = end;
}

/** 0 behind the end: what stands there is left from another chunk. */
export function seenAt(p: i32): i32 {
  return p < limit ? byteAt(p) : 0;
}

export function skipQuotesAndSpaces(p: i32, most: i32): i32 {
  const end = min(limit, p + most);
  while (p < end) {
    const c = byteAt(p);
    if (c != 34 && c != 39 && c != 32 && c != 9 && c != 93 && c != 92 && c != 96 && c != 40 && c != 91) return p;
    p++;
  }
  return p;
}

/** As skipQuotesAndSpaces, over the ends of lines too. */
export function skipLines(start: i32): i32 {
  let p = skipQuotesAndSpaces(start, 24);
  if (seenAt(p) == 13) p++;
  return seenAt(p) == 10 ? skipQuotesAndSpaces(p + 1, 64) : p;
}

/** `|` or `>` that begins a block of YAML: the place of its first line. */
export function skipBlockSign(p: i32): i32 {
  const c = seenAt(p);
  if (c != 124 && c != 62) return p;
  const to = seenAt(p + 1) == 45 ? p + 2 : p + 1;
  return seenAt(to) == 10 || seenAt(to) == 13 ? skipLines(to) : p;
}

/**
 * The name stands in a field, and its value in the next or the one after: `"name": "DB_PASSWORD", "value": "…"`, also over the end
 * of a line, in `{ "value": …`, or with `=` as Terraform and XML have it. The place of the value; below 0 where no such field
 * stands at `start`.
 */
export function valueField(start: i32): i32 {
  const from = skipLines(start);
  const at = fieldAt(from);
  if (at >= 0) return at;
  const between = behindField(from);
  return between < 0 ? -1 : fieldAt(skipLines(between));
}

/** The place of the value in a field called `value`, or whose name ends so. */
function fieldAt(from: i32): i32 {
  const end = min(limit, from + 32);
  let p = from;
  // A name space, `android:value`, may stand before it.
  while (p < end && (is(p, IS_NAME) || (byteAt(p) == 58 && is(p + 1, IS_LOWER)))) p++;
  if (p - from < 5 || (byteAt(p - 5) | 32) != 118 || byteAt(p - 4) != 97 || byteAt(p - 3) != 108) return -1;
  if (byteAt(p - 2) != 117 || byteAt(p - 1) != 101) return -1;
  p = skipQuotesAndSpaces(p, 4);
  const c = seenAt(p);
  return c == 58 || (c == 61 && seenAt(p + 1) != 61) ? skipBlockSign(skipQuotesAndSpaces(p + 1, 24)) : -1;
}

/** Behind a short field of another name, `type = "SecureString"` and its line, `"secret": true,`; below 0 where none stands there. */
function behindField(from: i32): i32 {
  let p = from;
  const end = min(limit, from + 64);
  while (p < end && is(p, IS_NAME)) p++;
  if (p == from) return -1;
  p = skipQuotesAndSpaces(p, 16);
  if (seenAt(p) != 58 && seenAt(p) != 61) return -1;
  for (; p < end; p++) {
    const c = byteAt(p);
    if (c == 44) return p + 1;
    if (c == 10 || c == 13) return p;
    if (c == 40 || c == 59 || c == 60 || c == 123 || c == 125) return -1;
  }
  return -1;
}

/**
 * Behind the tag that ends the element of a name and the one that begins that of its value: `<key>ApiSecret</key> <string>`,
 * `<td>Password</td><td>`. Below 0 where no such tags stand there.
 * @param start behind `</`
 */
export function behindElement(start: i32): i32 {
  let p = start;
  while (p - start < 5 && seenAt(p) != 62 && is(p, IS_LOWER)) p++;
  if (p == start || seenAt(p) != 62) return -1;
  p = skipLines(p + 1);
  if (seenAt(p) != 60 || !is(p + 1, IS_LOWER)) return -1;
  const from = p + 1;
  p = from;
  while (p - from < 8 && is(p, IS_LOWER)) p++;
  return seenAt(p) == 62 ? skipQuotesAndSpaces(p + 1, 8) : -1;
}

/** Behind what ends the tag in which the name is an attribute, `<string name="api_secret" translatable="false">`; below 0 elsewhere. */
export function behindTag(name: i32, start: i32): i32 {
  let from = name;
  while (name - from < 40 && is(from - 1, IS_NAME)) from--;
  // name=" or key="
  if (byteAt(from - 1) != 34 || byteAt(from - 2) != 61) return -1;
  if (byteAt(from - 3) != 101 && byteAt(from - 3) != 121) return -1;
  const end = min(limit, start + 48);
  for (let p = start; p < end; p++) {
    const c = byteAt(p);
    if (c == 62) return byteAt(p - 1) == 47 ? -1 : toElement(p + 1);
    if (c == 60 || c == 10 || c == 123) return -1;
  }
  return -1;
}

/** The element on the next line, where `p` ends one: `<setting name="Password">` and its `<value>`; `p` elsewhere. */
function toElement(p: i32): i32 {
  const to = skipLines(p);
  return seenAt(to) == 60 ? to : p;
}

/**
 * What a call with the name gives, if it gives nothing: `getenv("API_SECRET") or "…"`, `?: "…"`, `.unwrap_or("…")`. Below 0 where
 * no such default in quotes follows.
 * @param start behind the bracket that ends the call
 */
export function behindCall(start: i32): i32 {
  let p = start;
  if (seenAt(p) == 41) p++;
  while (seenAt(p) == 32 && p - start < 4) p++;
  const c = seenAt(p);
  const next = seenAt(p + 1);
  if ((c == 124 && next == 124) || (c == 63 && (next == 63 || next == 58))) return literalAt(p + 2, 4);
  if (c == 111 && next == 114 && seenAt(p + 2) == 32) return literalAt(p + 2, 4);
  // A block of Ruby.
  if (c == 123 && next == 32) return literalAt(p + 2, 1);
  if (c != 46) return -1;
  const from = p + 1;
  p = from;
  while (p - from < 24 && p < limit && is(p, IS_NAME)) p++;
  // orElse, unwrap_or, unwrap_or_else
  const isDefault = (byteAt(from) == 111 && byteAt(from + 1) == 114) || byteAt(from) == 117;
  return isDefault && seenAt(p) == 40 ? literalAt(p + 1, 8) : -1;
}

/** Behind the quote that begins a literal, over up to `most` signs that belong to no name; below 0 where there is none. */
export function literalAt(start: i32, most: i32): i32 {
  for (let p = start; p < limit && p - start < most; p++) {
    const c = byteAt(p);
    if (isQuote(c)) return p + 1;
    // Spaces, `|_|`, `() ->`
    if (c != 32 && c != 124 && c != 95 && c != 40 && c != 41 && c != 45 && c != 62) return -1;
  }
  return -1;
}

/** `default="…"` of an argument behind its name: the place of the literal, or `p`. */
export function behindDefault(p: i32): i32 {
  if (seenAt(p) != 100 || seenAt(p + 6) != 116 || seenAt(p + 7) != 61) return p;
  const to = literalAt(p + 8, 4);
  return to < 0 ? p : to;
}

/**
 * A literal that is made into something else, `SecretStr("…")`, `String::from("…")`, `Field(default="…")`,
 * `ConvertTo-SecureString "…"`: the place of the literal, or `p` where none stands there. Below 0 where what is called asks for
 * a value by the literal, `require("…")`; of the rest the engine tells whether it counts.
 */
export function wrapped(p: i32): i32 {
  if (p >= limit || (!is(p, IS_LOWER | IS_UPPER) && (byteAt(p) != 95 || seenAt(p + 1) != 84)) || isQuote(byteAt(p - 1)))
    return p;
  const end = min(limit, p + 40);
  let q = p;
  // new
  if (byteAt(p) == 110 && seenAt(p + 2) == 119 && seenAt(p + 3) == 32) q = p + 4;
  const from = q;
  let dash = false;
  while (q < end && (is(q, IS_NAME) || byteAt(q) == 58)) {
    if (byteAt(q) == 45) dash = true;
    q++;
  }
  if (q == from || q >= end) return p;
  const c = byteAt(q);
  if (c == 32 && dash) return optionLiteral(p, q + 1);
  if (c != 40) return p;
  const to = behindDefault(q + 1);
  if (to != q + 1) return to;
  const literal = literalAt(q + 1, 2);
  if (literal < 0 || !closes(literal)) return p;
  return isAsking(from, q) && !holdsRun(literal, limit) ? -1 : literal;
}

/**
 * What is called makes nothing of a literal: the last part of its name begins as none of those that do. By their first letters,
 * for the engine looks again: see ../../reader/of-code.ts.
 */
function isAsking(from: i32, end: i32): bool {
  let p = end;
  while (p > from && byteAt(p - 1) != 46 && byteAt(p - 1) != 58) p--;
  const c = byteAt(p);
  const next = byteAt(p + 1);
  // A `-` before it is that of an option; `return`.
  if (!is(p, IS_LOWER) || byteAt(from - 1) == 45 || (c == 114 && end - p == 6 && byteAt(end - 1) == 110)) return false;
  // atob; bytes, base64_decode, b64decode, btoa; decode; encode; from; getBytes, g_strdup
  if (c == 97) return next != 116;
  if (c == 98) return next != 121 && next != 97 && next != 54 && next != 116;
  if (c == 100 || c == 101) return next != (c == 100 ? 101 : 110);
  if (c == 102) return next != 114;
  if (c == 103) return next != 95 && !(next == 101 && byteAt(p + 3) == 66);
  // new; of, or; strdup; trim, toCharArray; unwrap_or; xstrdup
  if (c == 110) return next != 101;
  if (c == 111) return next != 102 && next != 114;
  if (c == 115) return next != 116;
  if (c == 116) return next != 114 && next != 111;
  return c != 117 && c != 120;
}

/** The literal that begins at `p` ends on its line, and what follows is no text. */
function closes(start: i32): bool {
  const quote = byteAt(start - 1);
  const end = min(limit, start + 200);
  for (let p = start; p < end && byteAt(p) != 10; p++) {
    if (byteAt(p) != quote) continue;
    const next = seenAt(p + 1);
    return next == 41 || next == 44 || next == 46 || next == 32 || next == 10 || next == 13 || next == 0;
  }
  return false;
}

/** `-String "…"` or the literal alone, behind a command of PowerShell at `p`. */
function optionLiteral(p: i32, start: i32): i32 {
  let q = start;
  if (seenAt(q) == 45) {
    q++;
    while (q - start < 12 && is(q, IS_LOWER | IS_UPPER | IS_DIGIT)) q++;
  }
  const literal = literalAt(q, 2);
  return literal < 0 ? p : literal;
}

// Whether the text around an escape has room for a key.
// Compiled twice from this one text: by AssemblyScript, and to plain JavaScript with ../fallback in place of ./memory, ./seen,
// ./look and ./blocks. So both give the same results.

import { INPUT } from './layout';
import { byteAt } from './memory';
import { hexValue } from './plausible';

/** Fewest characters of a password, or of what it is joined to. */
const LEAST: i32 = 6;

/**
 * The text in which the escape at p stands, up to blanks, quotes and brackets, has so many characters. Escapes before p count
 * as they are written: of several in a row the first tells.
 */
export function hasRoom(p: i32, limit: i32): bool {
  let count = 0;
  for (let q = p - 1; q >= INPUT && count < LEAST && isWithin(byteAt(q)); q--) count++;
  for (let q = p; q < limit && count < LEAST; count++) {
    const length = escapeAt(q);
    if (length == 0 && !isWithin(byteAt(q))) return false;
    q += length == 0 ? 1 : length;
  }
  return count >= LEAST;
}

/** No blank, quote or bracket, and no sign that ends a part of a list or a statement: `" ' ( ) , ; < > [ ] { } and a grave accent. */
function isWithin(c: i32): bool {
  if (c <= 34 || c == 39 || c == 40 || c == 41 || c == 44) return c == 33;
  return c != 59 && c != 60 && c != 62 && c != 91 && c != 93 && c != 96 && c != 123 && c != 125;
}

/** The length of the escape at p; 0 where none is. */
function escapeAt(p: i32): i32 {
  const c = byteAt(p);
  const next = byteAt(p + 1);
  if (c == 37) return isHex(p + 1, 2) ? 3 : 0;
  if (c == 92) {
    if (next == 120) return isHex(p + 2, 2) ? 4 : 0;
    if (next == 117) return byteAt(p + 2) == 123 ? ending(p + 3, 125) : isHex(p + 2, 4) ? 6 : 0;
    if (next == 85) return isHex(p + 2, 8) ? 10 : 0;
    return next >= 48 && next <= 51 && isHex(p + 2, 2) ? 4 : 2;
  }
  return c == 38 ? ending(p + 2, 59) : 0;
}

/** The length of an entity, or of a code in braces, that the sign ends; 0 where it does not end soon. */
function ending(from: i32, sign: i32): i32 {
  for (let q = from; q < from + 12; q++) {
    const c = byteAt(q);
    if (c == sign) return q + 1 - from + (sign == 59 ? 2 : 3);
    if (!(c >= 48 && c <= 57) && !((c | 32) >= 97 && (c | 32) <= 122)) return 0;
  }
  return 0;
}

function isHex(p: i32, count: i32): bool {
  for (let q = p; q < p + count; q++) if (hexValue(byteAt(q)) < 0) return false;
  return true;
}

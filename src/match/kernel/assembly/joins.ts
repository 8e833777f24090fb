// Where a key may be cut in two and joined by the language that it is written in.
// Compiled twice from this one text: by AssemblyScript, and to plain JavaScript with ../fallback in place of ./memory, ./seen
// and ./blocks. So both give the same results.

import { is } from './characters';
import { INPUT, IS_DIGIT, IS_TOKEN } from './layout';
import { byteAt } from './memory';

/** Longest gap between two parts of a text, in bytes. */
const GAP: i32 = 96;
/** Bytes before a cut in which a digit is looked for. */
const NEAR: i32 = 32;

/**
 * A token goes on behind the gap at p: `" + "`, `"` and `"` on the next line, a `\` or `=` at the end of a line, or a piece of
 * a template, `${"`.
 */
export function joins(p: i32, limit: i32): bool {
  return goesOn(p, limit) && hasDigitNear(p, limit);
}

/** Of what a key is cut into some part next to the cut holds a digit; words that are joined seldom do. */
export function hasDigitNear(p: i32, limit: i32): bool {
  const from = p - NEAR > INPUT ? p - NEAR : INPUT;
  const to = p + GAP < limit ? p + GAP : limit;
  for (let q = from; q < to; q++) if (is(q, IS_DIGIT)) return true;
  return false;
}

function goesOn(p: i32, limit: i32): bool {
  const c = byteAt(p);
  if (c == 123) return byteAt(p - 1) == 36 && isPart(p - 2) && p + 2 < limit && isPart(p + 2);
  if (!isPart(p - 1)) return false;
  if (c == 92 || c == 61) return endOfLine(p + 1, limit);
  const end = p + GAP < limit ? p + GAP : limit;
  let signs = 0;
  for (let q = p + 1; q < end; q++) {
    const d = byteAt(q);
    if (d == 34 || d == 39 || d == 96) return q + 1 < limit && isPart(q + 1) && (signs > 0 || q > p + 1 || d != c);
    if (d == 43 || d == 46 || d == 38 || d == 92 || d == 95) signs++;
    else if (d != 32 && d != 10 && d != 13 && d != 9) return false;
    if (signs > 3) return false;
  }
  return false;
}

/** A line ends at p, and the next begins with a part, perhaps indented. */
function endOfLine(p: i32, limit: i32): bool {
  let q = p;
  if (q < limit && byteAt(q) == 13) q++;
  if (q >= limit || byteAt(q) != 10) return false;
  q++;
  while (q < limit && q < p + GAP && (byteAt(q) == 32 || byteAt(q) == 9)) q++;
  return q < limit && isPart(q);
}

/** A character that keys and encoded text are made of. */
function isPart(p: i32): bool {
  if (p < INPUT) return false;
  const c = byteAt(p);
  return is(p, IS_TOKEN) || c == 43 || c == 47 || c == 61;
}

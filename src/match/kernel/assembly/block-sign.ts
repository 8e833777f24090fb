// The sign behind which a block of YAML begins, or the last one below the head of a table.
// Compiled twice from this one text: by AssemblyScript, and to plain JavaScript with ../fallback in place of ./memory, ./seen
// and ./blocks. So both give the same results.

import { is } from './characters';
import { INPUT, IS_DIGIT, SAME_TEXT } from './layout';
import { byteAt } from './memory';

let limit: i32 = 0;

/** `|` or `>` at p begins a block of YAML, or `|` ends a cell of the line below the head of a table of Markdown. @param end of the input */
export function isBlockSign(p: i32, end: i32): bool {
  limit = end;
  const before = seenAt(p - 1);
  if (byteAt(p) == 124 && endsRule(before == 32 ? p - 2 : p - 1)) return true;
  return before == 32 && beginsBlock(p - 2) && hasLines(p + 1);
}

/** A cell of the line below the head of a table of Markdown ends at p: `--`, `-:`. */
function endsRule(p: i32): bool {
  const c = seenAt(p);
  return (c == 45 || c == 58) && seenAt(p - 1) == 45;
}

/** A name, an item, a tag or an anchor ends at p, and stands before the sign of a block. */
function beginsBlock(p: i32): bool {
  const c = seenAt(p);
  if (c == 58) return true;
  // In the line below the head of a table more of them stand.
  if (c == 45) return seenAt(p - 1) <= 32;
  let q = p;
  for (const least = p - SAME_TEXT > INPUT ? p - SAME_TEXT : INPUT; q > least && byteAt(q) > 32; ) q--;
  return q < p && (byteAt(q + 1) == 33 || byteAt(q + 1) == 38);
}

/** The line behind the sign of a block that ends at p is indented, or empty: others are of no block. */
function hasLines(p: i32): bool {
  let q = p;
  while (q < p + 2 && (seenAt(q) == 43 || seenAt(q) == 45 || is(q, IS_DIGIT))) q++;
  if (seenAt(q) == 13) q++;
  if (seenAt(q) == 10) return seenAt(q + 1) <= 32;
  while (q < p + SAME_TEXT && seenAt(q) == 32) q++;
  return seenAt(q) == 35;
}

function seenAt(p: i32): i32 {
  return p >= INPUT && p < limit ? byteAt(p) : 0;
}

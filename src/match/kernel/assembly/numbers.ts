// Whether numbers in a row are the characters of a text: lists of decimal numbers, bytes in hex with signs between, dumps.
// Compiled twice from this one text: by AssemblyScript, and to plain JavaScript with ../fallback in place of ./memory, ./seen
// and ./blocks. So both give the same results.

import { is } from './characters';
import { INPUT, IS_TEXT, IS_TOKEN, SEXTETS } from './layout';
import { byteAt } from './memory';
import { hexValue } from './plausible';

/** Bytes of text that must stand in a row. */
const LEAST: i32 = 8;
/** Numbers that are looked at: some may be zero, as in wide text. */
const MOST: i32 = 24;
/** Digits of the longest number. */
const LONGEST: i32 = 8;
const INDENT: i32 = 32;

/** Before this address no list begins: that was tried. */
let tried: i32 = 0;

export function beginNumbers(): void {
  tried = 0;
}

/** The place of the first number, where the one that ends at p and those behind it are text; 0 where they are not. */
export function areNumbers(p: i32, limit: i32): i32 {
  // Most digits are those of no such number, and that shows at once.
  const sign = byteAt(p + 1);
  if (p < tried || (sign != 32 && sign != 44 && sign != 45 && sign != 58)) return 0;
  const hundreds = byteAt(p - 2);
  if (hundreds >= 50 && hundreds <= 57 && hexValue(byteAt(p - 3)) < 0) return 0;
  let start = p;
  while (start > INPUT && p - start < LONGEST && hexValue(byteAt(start - 1)) >= 0) start--;
  const digits = p - start + 1;
  if (digits < 2 || bytesOf(start, digits) == 0) return 0;
  if (start > INPUT && is(start - 1, IS_TOKEN) && byteAt(start - 1) != sign) return 0;
  let count = 0;
  let q = start;
  for (let i = 0; i < MOST && q < limit; i++) {
    let end = q;
    while (end < limit && end - q <= LONGEST && hexValue(byteAt(end)) >= 0) end++;
    const bytes = bytesOf(q, end - q);
    // What begins behind the first number ends here too.
    tried = end;
    if (bytes == 0) return 0;
    if (byteAt(q) != 48 || byteAt(q + 1) != 48) count += bytes;
    if (count >= LEAST) {
      tried = 0;
      return start;
    }
    if (end >= limit || (byteAt(end) != sign && !(sign == 32 && isBlank(byteAt(end))))) return 0;
    q = end + 1;
    // A space in the middle of a line of a dump is wider; a list may go over lines.
    for (const most = q + INDENT; q < limit && q < most && isBlank(byteAt(q)); ) q++;
  }
  return 0;
}

/** A number of two or three decimal digits stands for a byte of text, others for one in hex for each two digits; 0: for none. */
function bytesOf(p: i32, digits: i32): i32 {
  if (digits == 3) {
    const value = (byteAt(p) - 48) * 100 + (byteAt(p + 1) - 48) * 10 + byteAt(p + 2) - 48;
    return byteAt(p) == 49 && byteAt(p + 1) < 58 && byteAt(p + 2) < 58 && value < 127 ? 1 : 0;
  }
  if (digits != 2 && digits != 4 && digits != 8) return 0;
  for (let q = p; q < p + digits; q += 2) {
    const high = hexValue(byteAt(q));
    const low = hexValue(byteAt(q + 1));
    const isDecimal = digits == 2 && high < 10 && low < 10;
    if ((byteAt(SEXTETS + high * 16 + low) & IS_TEXT) == 0 && !(isDecimal && high > 3)) return 0;
  }
  return digits == 2 ? 1 : digits >> 1;
}

function isBlank(c: i32): bool {
  return c == 32 || c == 10 || c == 13 || c == 9 || c == 92;
}

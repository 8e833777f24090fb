// Whether numbers in a row are the characters of a text: lists of decimal numbers, bytes in hex with signs between, dumps.
// Compiled twice from this one text: by AssemblyScript, and to plain JavaScript with ../fallback in place of ./memory, ./seen
// and ./blocks. So both give the same results.

import { is } from './characters';
import { CLASS, INPUT, IS_TEXT, IS_TOKEN, SEXTETS } from './layout';
import { byteAt } from './memory';
import { hexValue } from './plausible';

/** Bytes of text that must stand in a row. */
const LEAST: i32 = 8;
/** Numbers that are looked at: some may be zero, as in wide text. */
const MOST: i32 = 24;
/** Fewest characters of keys among them. */
const FEWEST: i32 = 5;
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
      return holdsText(start, sign, limit) ? start : 0;
    }
    if (end >= limit || (byteAt(end) != sign && !(sign == 32 && isBlank(byteAt(end))))) return 0;
    q = end + 1;
    // A space in the middle of a line of a dump is wider; a list may go over lines.
    for (const most = q + INDENT; q < limit && q < most && isBlank(byteAt(q)); ) q++;
  }
  return 0;
}

/**
 * FEWEST of the numbers stand for what keys are made of: in decimal up to the first that is no text, or in hex where a digit
 * says so or no comma stands between them. Numbers of which each is greater than the one before are those of a table.
 */
function holdsText(start: i32, sign: i32, limit: i32): bool {
  let isHex = sign != 44;
  let isDecimal = true;
  let decimal = 0;
  let hex = 0;
  let grown = 0;
  let last = 0;
  let q = start;
  for (let i = 0; i < MOST && q < limit; i++) {
    let end = q;
    let number = 0;
    for (; end < limit && end - q <= LONGEST && hexValue(byteAt(end)) >= 0; end++) {
      number = (number << 4) | hexValue(byteAt(end));
      if (byteAt(end) > 57) isHex = true;
    }
    const digits = end - q;
    if (digits > 3) isHex = true;
    if (number < last) grown = -MOST;
    last = number;
    grown++;
    if (digits > 3 || !isText(decimalAt(q, digits))) isDecimal = false;
    if (isDecimal) decimal += tokenOf(decimalAt(q, digits));
    for (let p = q; p + 1 < end; p += 2) hex += tokenOf(hexValue(byteAt(p)) * 16 + hexValue(byteAt(p + 1)));
    if (grown < 0 && isHex && hex >= FEWEST) return true;
    if (digits == 0 || end >= limit || (byteAt(end) != sign && !(sign == 32 && isBlank(byteAt(end))))) break;
    q = end + 1;
    for (const most = q + INDENT; q < limit && q < most && isBlank(byteAt(q)); ) q++;
  }
  return grown < LEAST && ((isHex && hex >= FEWEST) || decimal >= FEWEST);
}

/** The number of up to three decimal digits at p; 0 for another. */
function decimalAt(p: i32, digits: i32): i32 {
  let value = 0;
  for (let q = p; q < p + digits; q++) value = byteAt(q) > 57 ? 1000 : value * 10 + byteAt(q) - 48;
  return value < 256 ? value : 0;
}

/** As the decoder has it, which takes zeros for the end. */
function isText(value: i32): bool {
  return value > 31 ? value != 127 : value == 9 || value == 10 || value == 13;
}

/** 1 for the code of a letter, a digit or a joint, else 0. */
export function tokenOf(value: i32): i32 {
  return value < 128 && (byteAt(CLASS + value) & IS_TOKEN) != 0 ? 1 : 0;
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

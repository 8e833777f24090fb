import { hexAt, hexValue } from './hex-digits.ts';
import type { Rewriter } from './rewriter.ts';

const STRING = 'string escapes';
const UNICODE = 'unicode escapes';
const HEX = 'hex escapes';
const BACKSLASH = 92;
/** What a letter behind a backslash stands for. */
const LETTERS: Readonly<Record<number, number>> = { 110: 10, 114: 13, 116: 9, 34: 34, 39: 39, 47: 47, 95: 95, 96: 96 };

/**
 * The escape sequences of JSON, of C and of what came after it, at the first of a row of backslashes. Of two in a row one is
 * left, so that text within text comes out one level at a time. Returns where they end, or p when nothing is to be done.
 */
export function backslash(bytes: Uint8Array, p: number, limit: number, out: Rewriter): number {
  let q = p;
  while (q < limit && bytes[q] === BACKSLASH) q++;
  const count = q - p;
  for (let i = 0; i + 1 < count; i += 2) out.put(BACKSLASH, p + i, p + i + 2, STRING);
  if (count % 2 === 0) return q;
  const at = q - 1;
  const end = single(bytes, at, limit, out);
  if (end > at) return end;
  // A lone backslash that escapes nothing we know stays.
  return q;
}

/** One escape sequence whose backslash is at p. */
function single(bytes: Uint8Array, p: number, limit: number, out: Rewriter): number {
  const c = bytes[p + 1]!;
  if (p + 1 >= limit) return p;
  const letter = LETTERS[c];
  if (letter !== undefined) {
    out.put(letter, p, p + 2, STRING);
    return p + 2;
  }
  if (c === 120) return coded(hexAt(bytes, p + 2, 2), p, p + 4, limit, HEX, out, true);
  if (c === 85) return coded(hexAt(bytes, p + 2, 8), p, p + 10, limit, UNICODE, out);
  if (c === 117) return bytes[p + 2] === 123 ? braced(bytes, p, limit, out) : four(bytes, p, limit, out);
  if (c >= 48 && c <= 51 && isOctal(bytes[p + 2]) && isOctal(bytes[p + 3])) {
    const value = (c - 48) * 64 + (bytes[p + 2]! - 48) * 8 + (bytes[p + 3]! - 48);
    return coded(value, p, p + 4, limit, 'octal escapes', out, true);
  }
  return p;
}

function coded(
  value: number,
  p: number,
  end: number,
  limit: number,
  step: string,
  out: Rewriter,
  isByte = false,
): number {
  if (value < 0 || value > 0x10ffff || end > limit) return p;
  if (isByte) out.put(value, p, end, step);
  else out.putCharacter(value, p, end, step);
  return end;
}

/** `\u0041`, or two of them that make one character. */
function four(bytes: Uint8Array, p: number, limit: number, out: Rewriter): number {
  const high = hexAt(bytes, p + 2, 4);
  if (high >= 0xd800 && high < 0xdc00 && bytes[p + 6] === BACKSLASH && bytes[p + 7] === 117) {
    const low = hexAt(bytes, p + 8, 4);
    if (low >= 0xdc00 && low < 0xe000)
      return coded(0x10000 + ((high - 0xd800) << 10) + (low - 0xdc00), p, p + 12, limit, UNICODE, out);
  }
  return coded(high, p, p + 6, limit, UNICODE, out);
}

/** `\u{41}` */
function braced(bytes: Uint8Array, p: number, limit: number, out: Rewriter): number {
  let q = p + 3;
  while (q < limit && q < p + 9 && hexValue(bytes[q]) >= 0) q++;
  if (q === p + 3 || q >= limit || bytes[q] !== 125) return p;
  return coded(hexAt(bytes, p + 3, q - p - 3), p, q + 1, limit, UNICODE, out);
}

function isOctal(c: number | undefined): boolean {
  return c !== undefined && c >= 48 && c <= 55;
}

import { Continued, type Rest } from './continued.ts';
import { hexValue } from './hex-digits.ts';

/** Hex digits as they stand in a text, two for each byte. */
export interface Hex {
  readonly bytes: Uint8Array;
  /** Where each byte's digits begin. */
  readonly places: Int32Array;
  readonly end: number;
  /** Digits of each line, 0 when there is one line alone. */
  readonly width: number;
}

/** Lines of hex digits are at least so long, but for the last. */
const LINE_SHORTEST = 32;

/** Reads the run of hex digits at `at`; `0x` may stand before them, and they may go over lines of one length. */
export function readHex(source: Uint8Array, at: number, limit: number): Hex {
  const from = source[at] === 48 && ((source[at + 1] ?? 0) | 32) === 120 ? at + 2 : at;
  const width = digitsAt(source, from, limit);
  const lines: number[] = [from];
  let last = width;
  for (let next = nextLine(source, from + width, limit, width); next > 0; ) {
    lines.push(next);
    last = digitsAt(source, next, limit);
    next = last === width ? nextLine(source, next + width, limit, width) : 0;
  }
  const count = ((lines.length - 1) * width + last) >> 1;
  const bytes = new Uint8Array(count);
  const places = new Int32Array(count);
  const inLine = lines.length > 1 ? width >> 1 : count;
  for (let i = 0; i < count; i++) {
    const p = lines[Math.floor(i / inLine)]! + (i % inLine) * 2;
    bytes[i] = hexValue(source[p]) * 16 + hexValue(source[p + 1]);
    places[i] = p;
  }
  return { bytes, places, end: (places[count - 1] ?? from - 2) + 2, width: lines.length > 1 ? width : 0 };
}

/** How it is read on behind its last whole byte. */
export function restOfHex({ bytes, end, width }: Hex): Rest {
  const column = width === 0 ? 0 : (bytes.length * 2) % width || width;
  return { bytes: bytes.length, at: end, reader: new Continued('hex', width, column) };
}

function digitsAt(source: Uint8Array, at: number, limit: number): number {
  let end = at;
  while (end < limit && hexValue(source[end]) >= 0) end++;
  return end - at;
}

/** Where hex goes on behind the end of a line at p that was `width` digits long; 0 where it does not. */
function nextLine(source: Uint8Array, p: number, limit: number, width: number): number {
  if (width < LINE_SHORTEST || width % 2 === 1) return 0;
  let q = source[p] === 13 ? p + 1 : p;
  if (source[q] !== 10) return 0;
  q++;
  for (const start = q; q < limit && q < start + INDENT && (source[q] === 32 || source[q] === 9); ) q++;
  const digits = digitsAt(source, q, limit);
  const after = source[q + digits] ?? 10;
  return digits > 1 && digits <= width && digits % 2 === 0 && !isWordLike(after) ? q : 0;
}

function isWordLike(c: number): boolean {
  return (c >= 48 && c <= 57) || (c >= 65 && c <= 90) || (c >= 97 && c <= 122) || c === 95 || c === 45;
}

/** Reads a list of bytes at `at`: `0x67, 0x68, …`, with spaces and line ends between them. */
export function readHexList(source: Uint8Array, at: number, limit: number): Hex {
  const bytes: number[] = [];
  const places: number[] = [];
  let end = at;
  for (let p = at; p + 3 < limit; ) {
    const high = hexValue(source[p + 2]);
    const low = hexValue(source[p + 3]);
    if (source[p] !== 48 || (source[p + 1]! | 32) !== 120 || high < 0 || low < 0) break;
    const value = high * 16 + low;
    // A table of numbers, as most are.
    if (value < 32 && value !== 0 && (value < 9 || value > 13)) break;
    bytes.push(value);
    places.push(p);
    end = p + 4;
    p = end;
    while (p < limit && p < end + INDENT && isBetween(source[p]!)) p++;
    if (p === end) break;
  }
  return { bytes: Uint8Array.from(bytes), places: Int32Array.from(places), end, width: 0 };
}

const INDENT = 64;

/** What stands between the numbers of a list, casts and suffixes too: `(byte) 0x67`, `0x67u8`. */
const BETWEEN = new Uint8Array(256);
for (const char of ', \t\r\n()byteu8') BETWEEN[char.charCodeAt(0)] = 1;

function isBetween(c: number): boolean {
  return BETWEEN[c] === 1;
}

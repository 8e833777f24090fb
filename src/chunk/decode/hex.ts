import { hexValue } from './hex-digits.ts';

/** Hex digits as they stand in a text, two for each byte. */
export interface Hex {
  readonly bytes: Uint8Array;
  /** Where each byte's digits begin. */
  readonly places: Int32Array;
  readonly end: number;
}

/** Reads the run of hex digits at `at`; `0x` may stand before them. */
export function readHex(source: Uint8Array, at: number, limit: number): Hex {
  const from = source[at] === 48 && ((source[at + 1] ?? 0) | 32) === 120 ? at + 2 : at;
  let end = from;
  while (end < limit && hexValue(source[end]) >= 0) end++;
  const count = (end - from) >> 1;
  const bytes = new Uint8Array(count);
  const places = new Int32Array(count);
  for (let i = 0; i < count; i++) {
    const p = from + i * 2;
    bytes[i] = hexValue(source[p]) * 16 + hexValue(source[p + 1]);
    places[i] = p;
  }
  return { bytes, places, end: from + count * 2 };
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
  return { bytes: Uint8Array.from(bytes), places: Int32Array.from(places), end };
}

const INDENT = 64;

function isBetween(c: number): boolean {
  return c === 44 || c === 32 || c === 10 || c === 13 || c === 9;
}

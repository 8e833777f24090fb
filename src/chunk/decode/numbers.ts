import { hexAt, hexValue } from './hex-digits.ts';
import { afterLineBreak } from './line-break.ts';

/** Numbers in a row, each of which stands for one byte, or in hex for several. */
export interface Numbers {
  readonly step: 'decimal list' | 'hex list' | 'hex dump';
  readonly bytes: Uint8Array;
  /** Where each byte's digits begin, and where they end. */
  readonly places: readonly number[];
  readonly ends: readonly number[];
}

/** Numbers by which it is told how all are written. */
const LOOK = 64;
/** Fewer numbers that happen to be text are many. */
const SHORTEST = 12;
const LONGEST_BACK = 160;
const COMMA = 44;
const SPACE = 32;

/**
 * Reads the list around `at`, where a number begins: `103, 104, …`, `67 68 …`, `6768 705f …`, `67:68:…`, also over lines. It
 * ends where a number is no character of a text. Null when it is too short.
 */
export function readNumbers(source: Uint8Array, at: number, limit: number): Numbers | null {
  const sign = source[at + digitsAt(source, at, limit)]!;
  const isHex = isHexList(source, at, limit, sign);
  const start = firstOf(source, at, sign, isHex);
  const bytes: number[] = [];
  const places: number[] = [];
  const ends: number[] = [];
  for (let p = start, end = start; ; p = nextOf(source, end, limit, sign)) {
    const digits = digitsAt(source, p, limit);
    if (digits === 0 || !addNumber(source, p, digits, isHex, bytes)) break;
    end = p + digits;
    for (let q = isHex ? p : end; places.length < bytes.length; q += 2) {
      places.push(isHex ? q : p);
      ends.push(isHex ? q + 2 : end);
    }
  }
  if (bytes.length < SHORTEST) return null;
  return { step: isHex ? 'hex list' : 'decimal list', bytes: Uint8Array.from(bytes), places, ends };
}

/** Where the list begins in which a number stands at `at`: the kernel does not look at each. */
function firstOf(source: Uint8Array, at: number, sign: number, isHex: boolean): number {
  let first = at;
  const bytes: number[] = [];
  for (const least = Math.max(0, at - LONGEST_BACK); first > least; ) {
    let p = first - 1;
    while (p > least && isBlank(source[p]!)) p--;
    if (sign === SPACE && p < first - 1) p++;
    else if (source[p] !== sign) break;
    const end = p;
    while (p > 0 && end - p < 8 && hexValue(source[p - 1]) >= 0) p--;
    if (p === end || isWord(source[p - 1]) || !addNumber(source, p, end - p, isHex, bytes)) break;
    first = p;
  }
  return first;
}

function isBlank(c: number): boolean {
  return c === SPACE || c === 10 || c === 13 || c === 9 || c === 92;
}

/** Some number is written with a letter, or stands for several bytes, and none takes three digits. */
function isHexList(source: Uint8Array, start: number, limit: number, sign: number): boolean {
  let p = start;
  for (let i = 0; i < LOOK; i++) {
    const digits = digitsAt(source, p, limit);
    if (digits === 3) return false;
    if (digits === 0) break;
    if (digits > 3) return true;
    for (let q = p; q < p + digits; q++) if (hexValue(source[q]) > 9) return true;
    // `80` to `99` are letters in decimal alone.
    if (digits === 2 && source[p]! >= 56) return false;
    p = nextOf(source, p + digits, limit, sign);
  }
  return sign !== COMMA;
}

/** The bytes that a number stands for; false when one is no text. */
function addNumber(source: Uint8Array, p: number, digits: number, isHex: boolean, bytes: number[]): boolean {
  if (!isHex) {
    let value = 0;
    for (let q = p; q < p + digits; q++) value = source[q]! > 57 ? 256 : value * 10 + source[q]! - 48;
    if (digits > 3 || !isText(value)) return false;
    bytes.push(value);
    return true;
  }
  if (digits % 2 === 1 || digits > 16) return false;
  for (let q = p; q < p + digits; q += 2) {
    const value = hexAt(source, q, 2);
    if (!isText(value) && value !== 0) return false;
    bytes.push(value);
  }
  return true;
}

function isText(value: number): boolean {
  return value > 31 ? value !== 127 && value < 256 : value === 9 || value === 10 || value === 13;
}

/** Where the number behind the sign at p begins; p when none does. */
function nextOf(source: Uint8Array, p: number, limit: number, sign: number): number {
  let q = p;
  if (source[q] === sign) q++;
  else if (sign !== SPACE || afterLineBreak(source, q, limit) === q) return limit;
  if (source[q] === SPACE) q++;
  if (source[q] === 92) q++;
  q = afterLineBreak(source, q, limit);
  if (sign === COMMA) while (q < limit && (source[q] === SPACE || source[q] === 9)) q++;
  return q;
}

function digitsAt(source: Uint8Array, at: number, limit: number): number {
  let end = at;
  while (end < limit && end - at < 17 && hexValue(source[end]) >= 0) end++;
  return isWord(source[end]) && end < limit ? 0 : end - at;
}

function isWord(c: number | undefined): boolean {
  return c !== undefined && ((c >= 48 && c <= 57) || (c >= 65 && c <= 90) || (c >= 97 && c <= 122) || c === 95);
}

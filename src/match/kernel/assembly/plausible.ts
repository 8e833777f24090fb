// Whether a run of characters may be base64 or hex of text, by the first bytes that it stands for.
// Compiled twice from this one text: by AssemblyScript, and to plain JavaScript with ../fallback in place of ./memory, ./seen
// and ./blocks. So both give the same results.

import { min } from './characters';
import { IS_TEXT, NO_SEXTET, SEXTETS } from './layout';
import { byteAt, wordAt } from './memory';

/** Characters that are looked at, and groups of four in a row that must stand for text. */
const LOOK: i32 = 256;
const GROUPS: i32 = 3;
/** Groups of zeros that follow a short name in a line. */
const ZEROS: i32 = 10;
/** Shorter ones are numbers of programs, which digits alone often make text. */
const SHORTEST_HEX: i32 = 24;
/** Of the first bytes of text so many are zero in wide text, and no more. */
const MOST_ZEROS: i32 = 9;
/** Text that begins with other characters than those of ASCII is looked for in runs of so many characters. */
const LONG: i32 = 64;

/** The characters from `start` on may be base64 of text, wide text or compressed data. A token ends at `end`. */
export function base64Text(start: i32, end: i32, limit: i32): bool {
  // Of ASCII the first bit is 0, so base64 of it begins with A to Z or a to f; a byte order mark with `7` or `/`.
  const first = byteAt(SEXTETS + byteAt(start)) & 127;
  if (first >= 32 && end - start < LONG && first != 59 && first != 63) return false;
  const last = min(limit, start + LOOK);
  let good = 0;
  let zeros = 0;
  let p = start;
  for (; p + 4 <= last; p += 4) {
    const a = byteAt(SEXTETS + byteAt(p)) & 127;
    const b = byteAt(SEXTETS + byteAt(p + 1)) & 127;
    const c = byteAt(SEXTETS + byteAt(p + 2)) & 127;
    const d = byteAt(SEXTETS + byteAt(p + 3)) & 127;
    if (((a | b | c | d) & NO_SEXTET) != 0) break;
    const bytes = (a << 18) | (b << 12) | (c << 6) | d;
    if (p == start && isMagic(bytes)) return true;
    if ((bytes & 0x808080) != 0 || !isText(bytes >> 16) || !isText((bytes >> 8) & 255) || !isText(bytes & 255)) {
      if (end - start < LONG) return false;
      good = 0;
    } else if (bytes != 0) good++;
    else zeros++;
    if (good == GROUPS) return end - start < LONG ? mayBeText(p + 4, last) : !isPicture(start);
  }
  // A line of a name and zeros, as an archive of tar begins.
  if (good > 0 && zeros >= ZEROS) return true;
  // Shorter ones end here: all of it must be text.
  return good > 0 && p - start == good * 4 && endsHere(p, last);
}

/**
 * What a short run stands for behind its first groups, from p on, is UTF-8 without control characters, as in a name that is
 * base64 by chance it is not. What has zeros may be wide text, and what ends where the line does may go on.
 */
function mayBeText(from: i32, last: i32): bool {
  let follow = 0;
  for (let p = from; p + 4 <= last; p += 4) {
    const a = byteAt(SEXTETS + byteAt(p)) & 127;
    const b = byteAt(SEXTETS + byteAt(p + 1)) & 127;
    const c = byteAt(SEXTETS + byteAt(p + 2)) & 127;
    const d = byteAt(SEXTETS + byteAt(p + 3)) & 127;
    if (((a | b | c | d) & NO_SEXTET) != 0) return true;
    const bytes = (a << 18) | (b << 12) | (c << 6) | d;
    for (let shift = 16; shift >= 0; shift -= 8) {
      const value = (bytes >> shift) & 255;
      if (value == 0) return true;
      follow = following(follow, value);
      if (follow < 0) return endsWithLine(p + 4, last);
    }
  }
  return true;
}

/** Bytes that are to follow behind `value` in its character of UTF-8, of which `follow` were to come; below 0 for what is no text. */
function following(follow: i32, value: i32): i32 {
  if (follow > 0) return value >> 6 == 2 ? follow - 1 : -1;
  if (value < 128) return isText(value) ? 0 : -1;
  if (value < 0xc2) return -1;
  return value < 0xe0 ? 1 : value < 0xf0 ? 2 : value < 0xf5 ? 3 : -1;
}

/** The run ends where its line does, bare or written `\\n`. */
function endsWithLine(p: i32, last: i32): bool {
  let q = p;
  while (q < last && (byteAt(SEXTETS + byteAt(q)) & NO_SEXTET) == 0) q++;
  const c = byteAt(q);
  return q == last || c == 10 || c == 13 || c == 92;
}

/** PNG, JPEG or WebAssembly, which the scan does not open where they are encoded. */
function isPicture(p: i32): bool {
  const four = wordAt(p);
  // iVBO, /9j/, AGFz
  return four == 0x4f425669 || four == 0x2f6a392f || four == 0x7a464741;
}

/** Nothing is left but what may end base64: two or three characters, of which the last may be `=`. */
function endsHere(p: i32, end: i32): bool {
  let q = p;
  while (q < end && q < p + 4 && (byteAt(SEXTETS + byteAt(q)) & NO_SEXTET) == 0) q++;
  if (q == p || q == p + 1) return q == p;
  return q < end && byteAt(q) == 61;
}

/** The first three bytes of gzip, zlib, zstd, xz, lzma, zip, 7z, rar, or a byte order mark; other archives begin with text. */
export function isMagic(bytes: i32): bool {
  if (bytes == 0x1f8b08 || bytes == 0x28b52f || bytes == 0xefbbbf) return true;
  if (bytes == 0x504b03 || bytes == 0xfd377a || bytes == 0x377abc || bytes == 0x526172 || bytes == 0x5d0000)
    return true;
  const two = bytes >> 8;
  return two == 0x7801 || two == 0x785e || two == 0x789c || two == 0x78da || two == 0xfffe || two == 0xfeff;
}

/** The run may be hex of text or wide text, or of what begins as compressed data and archives do: `0x` may stand before. */
export function hexText(start: i32, end: i32): bool {
  const from = byteAt(start) == 48 && (byteAt(start + 1) | 32) == 120 ? start + 2 : start;
  if (end - from < SHORTEST_HEX) return false;
  let zeros = 0;
  let follow = 0;
  for (let p = from; p < from + SHORTEST_HEX; p += 2) {
    const high = hexValue(byteAt(p));
    const low = hexValue(byteAt(p + 1));
    if (high < 0 || low < 0) return false;
    const value = high * 16 + low;
    if (p == from && value == 0x1f) return hexValue(byteAt(p + 2)) == 8 && (byteAt(p + 3) | 32) == 98;
    if (value == 0) zeros++;
    if (isText(value) ? follow == 0 : follow > 0 ? value >> 6 == 2 : p >= from + 4 && value >= 0xc2) {
      // The bytes of a character of UTF-8 that follow its first.
      follow = follow > 0 ? follow - 1 : value < 128 ? 0 : value < 0xe0 ? 1 : value < 0xf0 ? 2 : 3;
    } else return isPacked(from);
  }
  return zeros <= MOST_ZEROS;
}

/** Archives and compressed data that begin with some bytes of text. */
function isPacked(p: i32): bool {
  const four = (hexAt(p) << 24) | (hexAt(p + 2) << 16) | (hexAt(p + 4) << 8) | hexAt(p + 6);
  // zip, rar, cab, lzip, pdf, a binary property list
  if (four >>> 8 == 0x504b03 || four == 0x52617221 || four == 0x4d534346 || four == 0x4c5a4950) return true;
  return four >>> 8 == 0x425a68 || four == 0x25504446 || four == 0x62706c69 || isStream(p);
}

function hexAt(p: i32): i32 {
  return hexValue(byteAt(p)) * 16 + hexValue(byteAt(p + 1));
}

/** `7801`, `785e`, `789c`, `78da` of zlib, `28b52f` of zstd: they begin with what may be text. */
function isStream(p: i32): bool {
  const one = hexAt(p);
  const two = hexAt(p + 2);
  if (one == 0x78) return two == 0x01 || two == 0x5e || two == 0x9c || two == 0xda;
  return one == 0x28 && two == 0xb5 && byteAt(p + 4) == 50 && (byteAt(p + 5) | 32) == 102;
}

function isText(c: i32): bool {
  return (byteAt(SEXTETS + c) & IS_TEXT) != 0;
}

/** 0 to 15; -1 for what is no hex digit. */
export function hexValue(c: i32): i32 {
  if (c >= 48 && c <= 57) return c - 48;
  const letter = c | 32;
  return letter >= 97 && letter <= 102 ? letter - 87 : -1;
}

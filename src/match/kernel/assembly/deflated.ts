// Whether base64 may stand for deflated text that has no head to be told by, as `gzinflate(base64_decode("…"))` reads it.
// Compiled twice from this one text: by AssemblyScript, and to plain JavaScript with ../fallback in place of ./memory, ./seen
// and ./blocks. So both give the same results.

import { IS_TEXT, NO_SEXTET, SEXTETS } from './layout';
import { byteAt } from './memory';

/** Characters of base64 that the shortest text with a key in it comes to. */
const SHORTEST: i32 = 40;
/** Characters of text that a block with the usual codes begins with before any of them is repeated. */
const LITERALS: i32 = 8;
/** The lengths of the codes of a block fill so much: none is left over. */
const FULL: i32 = 128;

/** The base64 from p on begins with the head of a block of Deflate, of which few other bytes have the form. */
export function deflatedText(p: i32, limit: i32): bool {
  if (limit - p < SHORTEST || !isBase64(p)) return false;
  // The three lowest bits of the first byte: whether the block is the last, and its kind.
  const kind = ((sextet(p) & 1) << 1) | (sextet(p + 1) >> 5);
  return kind == 2 ? hasOwnCodes(p) : kind == 1 && hasUsualCodes(p);
}

/** All characters of the shortest text are those of base64; from the last one on, as few names are so long. */
function isBase64(p: i32): bool {
  for (let i = SHORTEST - 1; i >= 0; i--) if ((byteAt(SEXTETS + byteAt(p + i)) & NO_SEXTET) != 0) return false;
  return true;
}

/** How many codes there are, and the lengths of the codes for their lengths: a complete set. */
function hasOwnCodes(p: i32): bool {
  if (bits(p, 3, 5) > 29 || bits(p, 8, 5) > 29) return false;
  const count = bits(p, 13, 4) + 4;
  let filled = 0;
  for (let i = 0; i < count; i++) {
    const length = bits(p, 17 + i * 3, 3);
    if (length > 0) filled += FULL >> length;
    if (filled > FULL) return false;
  }
  return filled == FULL;
}

/** Codes of eight bits, the highest first, from 0x30 on, stand for the characters of text. */
function hasUsualCodes(p: i32): bool {
  for (let i = 0; i < LITERALS; i++) {
    let code = 0;
    for (let j = 0, rest = bits(p, 3 + i * 8, 8); j < 8; j++, rest >>= 1) code = code * 2 + (rest & 1);
    if (code <= 0x30 || code > 0xaf || (byteAt(SEXTETS + code - 0x30) & IS_TEXT) == 0) return false;
  }
  return true;
}

/** `count` bits, 8 at most, from bit `at` on of the bytes that the base64 at p stands for; of each byte the lowest is the first. */
function bits(p: i32, at: i32, count: i32): i32 {
  const byte = at >> 3;
  return (((decoded(p, byte + 1) << 8) | decoded(p, byte)) >> (at & 7)) & ((1 << count) - 1);
}

/** The byte that six bits of one character and the rest of the next one make. */
function decoded(p: i32, byte: i32): i32 {
  const bit = byte * 8;
  // Without a rest, as plain JavaScript has no division of whole numbers.
  const at = p + (bit - (bit % 6)) / 6;
  const pair = (sextet(at) << 6) | sextet(at + 1);
  return (pair >> (4 - (bit % 6))) & 255;
}

function sextet(p: i32): i32 {
  return byteAt(SEXTETS + byteAt(p)) & 63;
}

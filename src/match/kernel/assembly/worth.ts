// What of the lists is worth a look. Nothing is decided on the way, so that a processor has nothing to guess: `&` and `|` in
// place of `&&` and `||`. Each may say yes too often and never no where something is.

import { is } from './characters';
import { GOES_ON, INPUT, IS_PART, IS_TEXT, PREFIX_FOURTH, SEXTETS, SIDES } from './layout';
import { byteAt, foldedAt, hash16, wordAt } from './memory';
import { isMagic } from './plausible';

/** Base64 of compressed data begins with one of these: `H K N U X e 7 /`. */
const MAGIC: u64 = 0x8800000040902480;

/** Some sentinel has these three bytes, or three of the same hash, and what stands beside them in it stands beside them here. */
export function fitsSentinel(place: i32): bool {
  const folded = foldedAt(place);
  const at = SIDES + (hash16(folded & 0xffffff) >> 5) * 8;
  return ((wordAt(at) >>> (byteAt(place - 1) & 31)) & (wordAt(at + 4) >>> ((folded >>> 24) & 31)) & 1) != 0;
}

/** A run may begin as a key does. */
export function mayBeginKey(start: i32): bool {
  const folded = foldedAt(start);
  return ((wordAt(PREFIX_FOURTH + (hash16(folded & 0xffffff) >> 5) * 4) >>> ((folded >>> 24) & 31)) & 1) != 0;
}

/** A run has a digit, or may be encoded text. */
export function isRunOfUse(start: i32, end: i32): bool {
  const digits = v128.or(digitsOf(start), digitsOf(end - 16));
  const before = byteAt(start - 1);
  return (
    (i32(v128.any_true(digits)) |
      // The two look no further than 32 characters.
      i32(end - start > 32) |
      i32(start == INPUT) |
      i32(before == 92) |
      i32(before == 43) |
      i32(before == 47) |
      i32(beginsText(start))) !=
    0
  );
}

/** A sign is the second of a run: a key may be joined to a letter, `b-glpat-…`. */
export function mayHoldKey(start: i32): bool {
  const second = byteAt(start + 1);
  return (i32(second == 45) | i32(second == 95)) != 0;
}

function digitsOf(p: i32): v128 {
  return i8x16.lt_u(i8x16.sub(v128.load(p), i8x16.splat(48)), i8x16.splat(10));
}

/** The first four characters of a token are base64 of text, or of what compressed data begins with. */
function beginsText(p: i32): bool {
  const a = byteAt(SEXTETS + byteAt(p)) & 63;
  const b = byteAt(SEXTETS + byteAt(p + 1)) & 63;
  const c = byteAt(SEXTETS + byteAt(p + 2)) & 63;
  const d = byteAt(SEXTETS + byteAt(p + 3)) & 63;
  const bytes = (a << 18) | (b << 12) | (c << 6) | d;
  const first = byteAt(SEXTETS + (bytes >> 16));
  const second = byteAt(SEXTETS + ((bytes >> 8) & 255));
  const third = byteAt(SEXTETS + (bytes & 255));
  return (first & second & third & IS_TEXT) != 0 || (((MAGIC >>> (a as u64)) & 1) != 0 && isMagic(bytes));
}

/** False where `mark` would find nothing: told quickly for most quotes, tags and numbers in hex. */
export function isMarkOfUse(p: i32): bool {
  const c = byteAt(p);
  const next = byteAt(p + 1);
  const third = byteAt(p + 2);
  const before = byteAt(p - 1);
  const isQuote = i32(c == 34) | i32(c == 39);
  const isBlock = i32(c == 62) | i32(c == 124);
  const isHex = i32(c == 48) & i32(next == 120);
  const isPiece = i32(c == 123);
  return (
    ((byteAt(GOES_ON + c) >> 3) &
      ((1 - isPiece) | i32(before == 36)) &
      ((1 - isQuote) | (i32(is(p - 1, IS_PART)) & i32(mayGoOn(p, i32(next == 44))))) &
      ((1 - isBlock) | i32(before == 32) | (i32(c == 124) & (i32(before == 45) | i32(before == 58)))) &
      ((1 - isHex) | (i32(third >= 50) & i32(third <= 55)))) !=
    0
  );
}

/** What stands behind the quote at p, and perhaps a comma, may lead to another part of the text: as ./gaps has it. */
function mayGoOn(p: i32, comma: i32): bool {
  const from = p + 1 + comma;
  const bytes = v128.load(from);
  const blank = v128.or(
    v128.or(i8x16.eq(bytes, i8x16.splat(32)), i8x16.eq(bytes, i8x16.splat(9))),
    v128.or(i8x16.eq(bytes, i8x16.splat(10)), i8x16.eq(bytes, i8x16.splat(13))),
  );
  const blanks = ctz<i32>(~(i8x16.bitmask(blank) as i32));
  const at = from + blanks;
  const first = byteAt(GOES_ON + byteAt(at));
  const second = byteAt(GOES_ON + byteAt(at + 1));
  const third = byteAt(GOES_ON + byteAt(at + 2));
  const isPrefix = (first >> 2) & (second | ((second >> 2) & third));
  return (i32(blanks == 16) | (first & 1) | ((1 - comma) & (((first >> 1) | isPrefix) & 1))) != 0;
}

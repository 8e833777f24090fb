// What a run looks like, by masks of 64 bits; its twin for plain JavaScript is ../fallback/look.ts.

import { CHANGES, DIGITS, LOOKS_MIXED, LOOKS_NAMED, LOOKS_RANDOM, LOOKS_SHORT, PIECE } from './layout';

/**
 * What random characters have and names have not, in the up to 64 characters [start, end): PIECE letters and digits without a
 * joint between, one digit among them, and either digits in several places, or no longer stretch of letters in one case. A
 * name such as `_ForwardIterator1` has neither. Of keys of 20 letters and digits one in 50 is taken for a name; where it is
 * assigned, it is found all the same.
 */
export function lookOf(start: i32, end: i32): i32 {
  let digits: u64 = 0;
  let upper: u64 = 0;
  let lower: u64 = 0;
  for (let q: i32 = 0; q < end - start; q += 16) {
    const bytes = v128.load(start + q);
    digits |= among(bytes, 48, 10) << (q as u64);
    upper |= among(bytes, 65, 26) << (q as u64);
    lower |= among(bytes, 97, 26) << (q as u64);
  }
  const used = (-1 as u64) >>> ((64 - (end - start)) as u64);
  digits &= used;
  upper &= used;
  lower &= used;
  const all = digits | upper | lower;
  if (!hasPiece(all, digits)) return LOOKS_NAMED;
  const changes = (digits ^ (digits << 1)) & all & (all << 1);
  if ((popcnt<u64>(changes) as i32) >= CHANGES || (popcnt<u64>(digits) as i32) >= DIGITS) return LOOKS_RANDOM;
  return sixInRow(upper) || sixInRow(lower) ? LOOKS_MIXED : LOOKS_SHORT;
}

/** Which of the 16 bytes are among the `count` from `first` on. */
function among(bytes: v128, first: i8, count: i8): u64 {
  return i8x16.bitmask(i8x16.lt_u(i8x16.sub(bytes, i8x16.splat(first)), i8x16.splat(count))) as u64;
}

/** PIECE set bits in a row, a digit's among them or in the row that goes on. */
function hasPiece(all: u64, digits: u64): bool {
  let long = all & (all >>> 1);
  long &= long >>> 2;
  long &= long >>> ((PIECE as u64) - 4);
  while (long != 0) {
    const start = ctz<u64>(long);
    const rest = ~(all >>> start);
    const row = rest == 0 ? (-1 as u64) : ((1 as u64) << ctz<u64>(rest)) - 1;
    if ((digits & (row << start)) != 0) return true;
    long &= ~(row << start);
  }
  return false;
}

/** STRETCH set bits in a row. */
function sixInRow(mask: u64): bool {
  let row = mask & (mask >>> 1);
  row &= row >>> 2;
  return (row & (row >>> 2)) != 0;
}

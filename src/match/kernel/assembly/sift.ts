// The first pass over all bytes, 16 at a time: marks what may be of use.

import { HIT_BITS, MARKS, SIEVE, TOKEN_BITS } from './layout';

/**
 * Marks what lies in a segment, a bit for each byte: the token characters, and in a mask turned round where a gram may end.
 * Two nibble tables tell the class of a byte; three pairs of them more, after Hyperscan's "Teddy", sift for the grams. All
 * that is done with a mark waits until the segment is done: for the tables alone a processor has hardly enough registers.
 */
export function sift(from: i32, end: i32, isFirst: bool): void {
  const lowToken = v128.load(SIEVE);
  const highToken = v128.load(SIEVE + 16);
  const low1 = v128.load(SIEVE + 32);
  const high1 = v128.load(SIEVE + 48);
  const low2 = v128.load(SIEVE + 64);
  const high2 = v128.load(SIEVE + 80);
  const low3 = v128.load(SIEVE + 96);
  const high3 = v128.load(SIEVE + 112);
  const nibble = i8x16.splat(15);
  const before = isFirst ? i8x16.splat(0) : v128.load(from - 16);
  const lowBefore = v128.and(before, nibble);
  const highBefore = v128.and(i16x8.shr_u(before, 4), nibble);
  let first = v128.and(i8x16.swizzle(low1, lowBefore), i8x16.swizzle(high1, highBefore));
  let second = v128.and(i8x16.swizzle(low2, lowBefore), i8x16.swizzle(high2, highBefore));
  if (isFirst) {
    first = i8x16.splat(0);
    second = i8x16.splat(0);
  }
  let at: i32 = 0;
  // In whole masks.
  for (const last = ((end - from + 63) & ~63) >> 3; at < last; at += 2) {
    const bytes = v128.load(from + (at << 3));
    const lo = v128.and(bytes, nibble);
    const hi = v128.and(i16x8.shr_u(bytes, 4), nibble);
    const token = v128.and(i8x16.swizzle(lowToken, lo), i8x16.swizzle(highToken, hi));
    store<u16>(TOKEN_BITS + at, i8x16.bitmask(i8x16.gt_s(token, i8x16.splat(0))) as u16);
    const one = v128.and(i8x16.swizzle(low1, lo), i8x16.swizzle(high1, hi));
    const two = v128.and(i8x16.swizzle(low2, lo), i8x16.swizzle(high2, hi));
    const three = v128.and(i8x16.swizzle(low3, lo), i8x16.swizzle(high3, hi));
    const hits = v128.and(
      three,
      v128.and(
        i8x16.shuffle(second, two, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30),
        i8x16.shuffle(first, one, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29),
      ),
    );
    store<u16>(HIT_BITS + at, i8x16.bitmask(i8x16.eq(hits, i8x16.splat(0))) as u16);
    first = one;
    second = two;
  }
}

/**
 * Marks the second of two bytes that may begin encoded text, and apart from them the signs behind digits, in place of tokens:
 * a pass of its own, as few texts are searched for it alone.
 */
export function siftMarks(from: i32, end: i32, isFirst: bool): void {
  const low1 = v128.load(MARKS);
  const high1 = v128.load(MARKS + 16);
  const low2 = v128.load(MARKS + 32);
  const high2 = v128.load(MARKS + 48);
  const nibble = i8x16.splat(15);
  const before = v128.load(from - 16);
  let begun = v128.and(
    i8x16.swizzle(low1, v128.and(before, nibble)),
    i8x16.swizzle(high1, v128.and(i16x8.shr_u(before, 4), nibble)),
  );
  if (isFirst) begun = i8x16.splat(0);
  let at: i32 = 0;
  for (const last = ((end - from + 63) & ~63) >> 3; at < last; at += 2) {
    const bytes = v128.load(from + (at << 3));
    const lo = v128.and(bytes, nibble);
    const hi = v128.and(i16x8.shr_u(bytes, 4), nibble);
    const begins = v128.and(i8x16.swizzle(low1, lo), i8x16.swizzle(high1, hi));
    const ends = v128.and(i8x16.swizzle(low2, lo), i8x16.swizzle(high2, hi));
    const pairs = v128.and(
      ends,
      i8x16.shuffle(begun, begins, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30),
    );
    // The last bit is that of numbers.
    store<u16>(HIT_BITS + at, i8x16.bitmask(i8x16.eq(i8x16.add(pairs, pairs), i8x16.splat(0))) as u16);
    store<u16>(TOKEN_BITS + at, i8x16.bitmask(pairs) as u16);
    begun = begins;
  }
}

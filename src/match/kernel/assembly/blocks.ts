// The first pass over all bytes, 64 at a time.

import { mark } from './encoded';
import { HITS, INPUT, MANY_NUMBERS, MARKS, NUMBERS, RUN, SIEVE } from './layout';
import { run } from './run';
import { sentinel } from './sentinel';

/**
 * Reports every run of RUN or more token characters and every place where a sentinel's gram may lie, in [INPUT, end).
 * Two nibble tables tell the class of a byte; three pairs of them more, after Hyperscan's "Teddy", sift for the grams.
 */
export function blocks(end: i32): void {
  const lowToken = v128.load(SIEVE);
  const highToken = v128.load(SIEVE + 16);
  const low1 = v128.load(SIEVE + 32);
  const high1 = v128.load(SIEVE + 48);
  const low2 = v128.load(SIEVE + 64);
  const high2 = v128.load(SIEVE + 80);
  const low3 = v128.load(SIEVE + 96);
  const high3 = v128.load(SIEVE + 112);
  const nibble = i8x16.splat(15);
  let first = i8x16.splat(0);
  let second = i8x16.splat(0);
  let open: i32 = 0;
  for (let p: i32 = INPUT; p < end; p += 64) {
    let mask: u64 = 0;
    let any = i8x16.splat(0);
    for (let q: i32 = 0; q < 64; q += 16) {
      const bytes = v128.load(p + q);
      const lo = v128.and(bytes, nibble);
      const hi = v128.and(i16x8.shr_u(bytes, 4), nibble);
      const token = v128.and(i8x16.swizzle(lowToken, lo), i8x16.swizzle(highToken, hi));
      mask |= (i8x16.bitmask(i8x16.gt_s(token, i8x16.splat(0))) as u64) << (q as u64);
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
      v128.store(HITS + q, hits);
      any = v128.or(any, hits);
      first = one;
      second = two;
    }
    if (p + 64 > end) mask &= ((1 as u64) << ((end - p) as u64)) - 1;
    if (~mask == 0) open += 64;
    else {
      const head = ctz<u64>(~mask) as i32;
      if (open + head >= RUN) run(p - open, p + head);
      open = clz<u64>(~mask) as i32;
      const inner = mask & (mask + 1);
      innerRuns(p, open == 0 ? inner : inner & ((-1 as u64) >>> (open as u64)));
    }
    if (v128.any_true(any)) hitsAt(p);
  }
  if (open >= RUN) run(end - open, end);
}

/**
 * Reports pairs of bytes that may begin encoded text. A pass of its own: for the tables of both together a processor has
 * too few registers.
 */
export function marks(end: i32): void {
  const low1 = v128.load(MARKS);
  const high1 = v128.load(MARKS + 16);
  const low2 = v128.load(MARKS + 32);
  const high2 = v128.load(MARKS + 48);
  const nibble = i8x16.splat(15);
  let begun = i8x16.splat(0);
  for (let p: i32 = INPUT; p < end; p += 64) {
    let any = i8x16.splat(0);
    for (let q: i32 = 0; q < 64; q += 16) {
      const bytes = v128.load(p + q);
      const lo = v128.and(bytes, nibble);
      const hi = v128.and(i16x8.shr_u(bytes, 4), nibble);
      const begins = v128.and(i8x16.swizzle(low1, lo), i8x16.swizzle(high1, hi));
      const ends = v128.and(i8x16.swizzle(low2, lo), i8x16.swizzle(high2, hi));
      const pairs = v128.and(
        ends,
        i8x16.shuffle(begun, begins, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30),
      );
      v128.store(HITS + q, pairs);
      any = v128.or(any, pairs);
      begun = begins;
    }
    if (v128.any_true(any)) marksAt(p, end);
  }
}

/** Looks at the pairs among the 64 bytes at p. */
function marksAt(p: i32, end: i32): void {
  let found: u64 = 0;
  let numbers: u64 = 0;
  for (let q: i32 = 0; q < 64; q += 16) {
    const pairs = v128.load(HITS + q);
    found |= (i8x16.bitmask(i8x16.gt_s(v128.and(pairs, i8x16.splat(127)), i8x16.splat(0))) as u64) << (q as u64);
    numbers |= (i8x16.bitmask(pairs) as u64) << (q as u64);
  }
  if (p + 64 > end) numbers &= ((1 as u64) << ((end - p) as u64)) - 1;
  if ((popcnt<u64>(numbers) as i32) >= NUMBERS) {
    numbers = ofBytes(p, numbers);
    const count = popcnt<u64>(numbers) as i32;
    if (count >= NUMBERS) found |= count >= MANY_NUMBERS ? eachThird(numbers) : numbers;
  }
  while (found != 0) {
    mark(p + (ctz<u64>(found) as i32) - 1);
    found &= found - 1;
  }
}

/** Of the signs behind numbers those behind two, four or eight digits, or behind three of which the first is a 1: such stand for bytes. */
function ofBytes(p: i32, signs: u64): u64 {
  let digits: u64 = 0;
  let ones: u64 = 0;
  for (let q: i32 = 0; q < 64; q += 16) {
    digits |= hexDigits(p + q) << (q as u64);
    ones |= onesAt(p + q) << (q as u64);
  }
  const before = hexDigits(p - 16);
  const onesBefore = onesAt(p - 16);
  const three = back(digits, before, 3);
  const four = three & back(digits, before, 4);
  const five = four & back(digits, before, 5);
  const eight =
    five & back(digits, before, 6) & back(digits, before, 7) & back(digits, before, 8) & ~back(digits, before, 9);
  return signs & back(digits, before, 2) & (~three | (~four & back(ones, onesBefore, 3)) | (four & ~five) | eight);
}

/** Which of the 64 places have a digit so many places before them. */
function back(digits: u64, before: u64, places: u64): u64 {
  return (digits << places) | (before >>> (16 - places));
}

function onesAt(p: i32): u64 {
  return i8x16.bitmask(i8x16.eq(v128.load(p), i8x16.splat(49))) as u64;
}

function hexDigits(p: i32): u64 {
  const bytes = v128.load(p);
  const letter = i8x16.sub(v128.or(bytes, i8x16.splat(32)), i8x16.splat(97));
  const isDigit = i8x16.lt_u(i8x16.sub(bytes, i8x16.splat(48)), i8x16.splat(10));
  return i8x16.bitmask(v128.or(isDigit, i8x16.lt_u(letter, i8x16.splat(6)))) as u64;
}

/** Of the numbers of a long list one in three is enough to find it. */
function eachThird(numbers: u64): u64 {
  let some: u64 = 0;
  for (let left = numbers; left != 0; ) {
    some |= left & (0 - left);
    left &= left - 1;
    left &= left - 1;
    left &= left - 1;
  }
  return some;
}

/** Reports the runs among the 64 bytes at p that neither begin at their start nor reach their end. */
function innerRuns(p: i32, mask: u64): void {
  let long = mask & (mask >>> 1);
  long &= long >>> 2;
  long &= long >>> 4;
  long &= long >>> 8;
  while (long != 0) {
    const start = ctz<u64>(long);
    const length = ctz<u64>(~(mask >>> start));
    run(p + (start as i32), p + ((start + length) as i32));
    long &= (-1 as u64) << (start + length);
  }
}

function hitsAt(p: i32): void {
  let places: u64 = 0;
  for (let q: i32 = 0; q < 64; q += 16) {
    places |= (i8x16.bitmask(i8x16.ne(v128.load(HITS + q), i8x16.splat(0))) as u64) << (q as u64);
  }
  while (places != 0) {
    sentinel(p + (ctz<u64>(places) as i32) - 2);
    places &= places - 1;
  }
}

// The first pass over all bytes, 64 at a time: lists what may be of use.

import { HIT_LIST, MARKS, RUN, RUN_LIST, SIEVE } from './layout';
import { signsOfText } from './rows';

/** Token characters before the next segment that belong to one run. */
export let open: i32 = 0;
/** The ends of the lists of the last segment. */
export let hitsEnd: i32 = 0;
export let runsEnd: i32 = 0;

export function beginSift(): void {
  open = 0;
}

/**
 * Lists what lies in a segment. Two nibble tables tell the class of a byte; three pairs of them more, after Hyperscan's
 * "Teddy", sift for the grams. Nothing is called and hardly anything decided, as a processor that guesses wrong loses more
 * time than it takes to list what is of no use.
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
  let hit = HIT_LIST;
  let found = RUN_LIST;
  let touching = open;
  for (let p: i32 = from; p < end; p += 64) {
    let mask: u64 = 0;
    let none: u64 = 0;
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
      none |= (i8x16.bitmask(i8x16.eq(hits, i8x16.splat(0))) as u64) << (q as u64);
      first = one;
      second = two;
    }
    let hits = ~none;
    const next = hit + (popcnt<u64>(hits) as i32) * 4;
    do {
      store<i32>(hit, p + (ctz<u64>(hits) as i32) - 2);
      hits &= hits - 1;
      store<i32>(hit + 4, p + (ctz<u64>(hits) as i32) - 2);
      hits &= hits - 1;
      store<i32>(hit + 8, p + (ctz<u64>(hits) as i32) - 2);
      hits &= hits - 1;
      store<i32>(hit + 12, p + (ctz<u64>(hits) as i32) - 2);
      hits &= hits - 1;
      hit += 16;
    } while (hits != 0);
    hit = next;
    if (p + 64 > end) mask &= ((1 as u64) << ((end - p) as u64)) - 1;
    if (~mask == 0) touching += 64;
    else {
      const head = ctz<u64>(~mask) as i32;
      store<i32>(found, p - touching);
      store<i32>(found + 4, p + head);
      store<i32>(found + 8, p);
      found += i32(touching + head >= RUN) << 4;
      touching = clz<u64>(~mask) as i32;
      const inner = mask & (mask + 1);
      const runs = touching == 0 ? inner : inner & ((-1 as u64) >>> (touching as u64));
      let long = runs & (runs >>> 1);
      long &= long >>> 2;
      long &= long >>> 4;
      long &= long >>> 8;
      while (long != 0) {
        const start = ctz<u64>(long);
        const length = ctz<u64>(~(runs >>> start));
        store<i32>(found, p + (start as i32));
        store<i32>(found + 4, p + ((start + length) as i32));
        store<i32>(found + 8, p);
        found += 16;
        long &= (-1 as u64) << (start + length);
      }
    }
  }
  hitsEnd = hit;
  runsEnd = found;
  open = touching;
}

/**
 * Lists pairs of bytes that may begin encoded text. A pass of its own: for the tables of both together a processor has
 * too few registers. Returns the end of the list.
 */
export function siftMarks(from: i32, end: i32, isFirst: bool): i32 {
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
  let list = HIT_LIST;
  for (let p: i32 = from; p < end; p += 64) {
    let none: u64 = 0;
    let signs: u64 = 0;
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
      // The last bit is that of numbers.
      none |= (i8x16.bitmask(i8x16.eq(i8x16.add(pairs, pairs), i8x16.splat(0))) as u64) << (q as u64);
      signs |= (i8x16.bitmask(pairs) as u64) << (q as u64);
      begun = begins;
    }
    let found = ~none;
    if (p + 64 > end) signs &= ((1 as u64) << ((end - p) as u64)) - 1;
    found |= signsOfText(p, signs);
    const next = list + (popcnt<u64>(found) as i32) * 4;
    do {
      store<i32>(list, p + (ctz<u64>(found) as i32) - 1);
      found &= found - 1;
      store<i32>(list + 4, p + (ctz<u64>(found) as i32) - 1);
      found &= found - 1;
      list += 8;
    } while (found != 0);
    list = next;
  }
  return list;
}

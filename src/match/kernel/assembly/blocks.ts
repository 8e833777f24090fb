// What needs SIMD or 64-bit arithmetic: the first pass over all bytes, and the memory of windows seen before.

import { INPUT, RUN, SEEN, SEEN_MASK, TEDDY } from './layout';
import { run, sentinel } from './scan';

let remember: bool = false;

/** With on, a window whose bytes were scanned before is skipped until forgotten. */
export function rememberWindows(on: bool): void {
  remember = on;
}

/** Hash of the bytes; positions in the table are never shared, so a later window replaces an earlier one. */
function windowHash(from: i32, to: i32, edge: i32): u64 {
  let h: u64 = 0x9e3779b97f4a7c15 ^ ((((to - from) << 2) | edge) as u64);
  let p = from;
  for (; p + 8 <= to; p += 8) {
    h = (h ^ load<u64>(p)) * 0xd6e8feb86659fd93;
    h ^= h >>> 32;
  }
  for (; p < to; p++) {
    h = (h ^ load<u8>(p)) * 0xd6e8feb86659fd93;
    h ^= h >>> 32;
  }
  return h | 1;
}

/** @param edge whether the window lies at the edges of the input, where a key may end without anything after it */
export function seenBefore(from: i32, to: i32, edge: i32): bool {
  if (!remember) return false;
  const h = windowHash(from, to, edge);
  const slot = SEEN + (((h >>> 40) as i32) & SEEN_MASK) * 8;
  if (load<u64>(slot) == h) return true;
  store<u64>(slot, h);
  return false;
}

/** Takes back the note that the window was seen: it holds a match, which must be found again elsewhere. */
export function forget(from: i32, to: i32, edge: i32): void {
  const h = windowHash(INPUT + from, INPUT + to, edge);
  const slot = SEEN + (((h >>> 40) as i32) & SEEN_MASK) * 8;
  if (load<u64>(slot) == h) store<u64>(slot, 0);
}

/** True when a digit is in [start, end); reads up to 15 bytes further. */
export function hasDigit(start: i32, end: i32): bool {
  for (let p = start; p < end; p += 16) {
    let mask: i32 = i8x16.bitmask(i8x16.lt_u(i8x16.sub(v128.load(p), i8x16.splat(48)), i8x16.splat(10)));
    if (end - p < 16) mask &= (1 << (end - p)) - 1;
    if (mask != 0) return true;
  }
  return false;
}

/** Reports every run of RUN or more token characters and every place where a sentinel may begin, in [INPUT, end). */
export function blocks(end: i32): void {
  const low1 = v128.load(TEDDY);
  const high1 = v128.load(TEDDY + 16);
  const low2 = v128.load(TEDDY + 32);
  const high2 = v128.load(TEDDY + 48);
  const low3 = v128.load(TEDDY + 64);
  const high3 = v128.load(TEDDY + 80);
  const nibble = i8x16.splat(15);
  let first = i8x16.splat(0);
  let second = i8x16.splat(0);
  let carry: i32 = 0;
  const last = end - 15;
  let p: i32 = INPUT;
  for (; p < end; p += 16) {
    const bytes = v128.load(p);
    const folded = v128.or(bytes, i8x16.splat(32));
    const letters = i8x16.lt_u(i8x16.sub(folded, i8x16.splat(97)), i8x16.splat(26));
    const digits = i8x16.lt_u(i8x16.sub(bytes, i8x16.splat(48)), i8x16.splat(10));
    const joints = v128.or(i8x16.eq(bytes, i8x16.splat(95)), i8x16.eq(bytes, i8x16.splat(45)));
    let mask: i32 = i8x16.bitmask(v128.or(v128.or(letters, digits), joints));
    if (p >= last) mask &= (1 << (end - p)) - 1;

    if (mask == 0xffff) carry += 16;
    else {
      const head = ctz<i32>(~mask);
      if (carry + head >= RUN) run(p - carry, p + head);
      carry = clz<i32>(~(mask << 16));
    }

    const lo = v128.and(folded, nibble);
    const hi = v128.and(i16x8.shr_u(folded, 4), nibble);
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
    first = one;
    second = two;
    if (v128.any_true(hits)) {
      let places: i32 = i8x16.bitmask(i8x16.ne(hits, i8x16.splat(0)));
      while (places != 0) {
        sentinel(p + ctz<i32>(places) - 2);
        places &= places - 1;
      }
    }
  }
  if (carry >= RUN) run(end - carry, end);
}

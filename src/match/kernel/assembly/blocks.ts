// The first pass over all bytes, 16 at a time.

import { INPUT, RUN, TEDDY } from './layout';
import { run } from './run';
import { sentinel } from './sentinel';

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

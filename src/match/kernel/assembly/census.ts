// Counts over all bytes, by which data are told from text. Its twin for plain JavaScript is ../fallback/census.ts.

import { CENSUS, HAS_PDF, HAS_ZEROS, INPUT } from './layout';

/**
 * Whether `%PDF-` (HAS_PDF) or a zero (HAS_ZEROS) is in `length` bytes at INPUT. With a zero, the numbers at CENSUS are those of zeros, by the
 * last two bits of their place, and of other control characters.
 */
export function census(length: i32): i32 {
  const end = INPUT + length;
  const zero = i8x16.splat(0);
  let zeros = zero;
  let found: i32 = 0;
  for (let p = INPUT; p < end; p += 16) {
    const bytes = v128.load(p);
    const isZero = i8x16.eq(bytes, zero);
    if (end - p >= 16) zeros = v128.or(zeros, isZero);
    else if ((i8x16.bitmask(isZero) & inside(p, end)) != 0) found |= HAS_ZEROS;
    const begins = v128.and(i8x16.eq(bytes, i8x16.splat(37)), i8x16.eq(v128.load(p + 1), i8x16.splat(80)));
    if (v128.any_true(begins) && hasPdf(p, end)) found |= HAS_PDF;
  }
  if (v128.any_true(zeros)) found |= HAS_ZEROS;
  if ((found & HAS_ZEROS) != 0) count(end);
  return found;
}

/** Whether `%PDF-` begins among the 16 bytes at `p`. */
function hasPdf(p: i32, end: i32): bool {
  for (let q = p; q < p + 16 && q + 5 <= end; q++) if (load<i32>(q) == 0x46445025 && load<u8>(q + 4) == 45) return true;
  return false;
}

function count(end: i32): void {
  let first: i32 = 0;
  let second: i32 = 0;
  let third: i32 = 0;
  let fourth: i32 = 0;
  let controls: i32 = 0;
  for (let p = INPUT; p < end; p += 16) {
    const bytes = v128.load(p);
    const isLow = i8x16.lt_u(i8x16.sub(bytes, i8x16.splat(1)), i8x16.splat(8));
    const isHigher = i8x16.lt_u(i8x16.sub(bytes, i8x16.splat(14)), i8x16.splat(13));
    controls += popcnt<i32>(i8x16.bitmask(v128.or(isLow, isHigher)) & inside(p, end));
    const zeros = i8x16.bitmask(i8x16.eq(bytes, i8x16.splat(0))) & inside(p, end);
    first += popcnt<i32>(zeros & 0x1111);
    second += popcnt<i32>(zeros & 0x2222);
    third += popcnt<i32>(zeros & 0x4444);
    fourth += popcnt<i32>(zeros & 0x8888);
  }
  store<i32>(CENSUS, first);
  store<i32>(CENSUS, second, 4);
  store<i32>(CENSUS, third, 8);
  store<i32>(CENSUS, fourth, 12);
  store<i32>(CENSUS, controls, 16);
}

/** A bit for each of the 16 bytes at `p` that lies before `end`. */
function inside(p: i32, end: i32): i32 {
  return end - p >= 16 ? 0xffff : (1 << (end - p)) - 1;
}

// Which of the signs among 64 bytes stand behind numbers that may be the bytes of a text.

import { MANY_NUMBERS, NUMBERS } from './layout';

/** Those of NUMBERS signs or more at p that are worth a look: NUMBERS of them or more follow each other, and of the numbers of a long list one in three. */
export function signsOfText(p: i32, signs: u64): u64 {
  let digits: u64 = 0;
  for (let q: i32 = 0; q < 64; q += 16) digits |= hexDigits(p + q) << (q as u64);
  // The sieve lets a digit behind another one pass.
  const ends = signs & ~digits;
  const numbers = inRows(ends, ends & ofBytes(p, digits));
  return (popcnt<u64>(numbers) as i32) >= MANY_NUMBERS ? eachThird(numbers) : numbers;
}

/** The places behind two, four or eight digits, or behind three of which the first is a 1: such stand for bytes. */
function ofBytes(p: i32, digits: u64): u64 {
  let ones: u64 = 0;
  for (let q: i32 = 0; q < 64; q += 16) ones |= onesAt(p + q) << (q as u64);
  const before = hexDigits(p - 16);
  const onesBefore = onesAt(p - 16);
  const three = back(digits, before, 3);
  const four = three & back(digits, before, 4);
  const five = four & back(digits, before, 5);
  const eight =
    five & back(digits, before, 6) & back(digits, before, 7) & back(digits, before, 8) & ~back(digits, before, 9);
  return back(digits, before, 2) & (~three | (~four & back(ones, onesBefore, 3)) | (four & ~five) | eight);
}

/** The signs behind numbers that stand for bytes, where NUMBERS of them or more follow each other, no other between. */
function inRows(signs: u64, fit: u64): u64 {
  // Four numbers and the signs between take ten bytes at least: so far from one of the others to the next it seldom is.
  let wide = ~(signs & ~fit);
  wide &= wide >>> 1;
  wide &= wide >>> 2;
  wide &= wide >>> 4;
  wide &= wide >>> 2;
  if (wide == 0) return 0;
  let rows: u64 = 0;
  let row: u64 = 0;
  for (let left = signs; left != 0; left &= left - 1) {
    const sign = left & (0 - left);
    if ((fit & sign) == 0) row = 0;
    else {
      row |= sign;
      if ((popcnt<u64>(row) as i32) >= NUMBERS) rows |= row;
    }
  }
  return rows;
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

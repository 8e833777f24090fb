// Small tests of single bytes and texts.
// Compiled twice from this one text: by AssemblyScript, and to plain JavaScript with ../fallback in place of ./memory, ./seen
// and ./blocks. So both give the same results.

import { CLASS, LOWER } from './layout';
import { byteAt } from './memory';

export function is(p: i32, mask: i32): bool {
  return (byteAt(CLASS + byteAt(p)) & mask) != 0;
}

export function lower(p: i32): i32 {
  return byteAt(LOWER + byteAt(p));
}

export function sameText(p: i32, text: i32, length: i32): bool {
  for (let i = 0; i < length; i++) if (lower(p + i) != byteAt(text + i)) return false;
  return true;
}

export function sameBytes(p: i32, text: i32, length: i32): bool {
  for (let i = 0; i < length; i++) if (byteAt(p + i) != byteAt(text + i)) return false;
  return true;
}

export function min(a: i32, b: i32): i32 {
  return a < b ? a : b;
}

export function max(a: i32, b: i32): i32 {
  return a > b ? a : b;
}

export function isQuote(c: i32): bool {
  return c == 34 || c == 39 || c == 96;
}

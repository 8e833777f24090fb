// Prefix codes, as deflate has them (RFC 1951).

import { INFLATE } from './layout';

/** A code's tables: entries for the first bits, then how many symbols each length has, then the symbols in order. */
export const CODE: i32 = 4096 + 32 + 640;
/** So many bits an entry is looked up by, at most. */
export const FAST: i32 = 10;
const CODE_COUNTS: i32 = 4096;
const CODE_SYMBOLS: i32 = CODE_COUNTS + 32;
const COUNTS: i32 = INFLATE;
const OFFSETS: i32 = COUNTS + 64;

/**
 * Builds the tables of a code from the lengths of its symbols. False when they make no code. An entry is a symbol and, in its
 * lowest four bits, its length; 0 where the symbol has more than `fast` bits.
 */
export function build(code: i32, lengths: i32, n: i32, fast: i32): bool {
  const size = 1 << fast;
  memory.fill(code, 0, size << 2);
  const counts = code + CODE_COUNTS;
  memory.fill(counts, 0, 32);
  for (let i = 0; i < n; i++) {
    const at = counts + (load<u8>(lengths + i) as i32) * 2;
    store<u16>(at, load<u16>(at) + 1);
  }
  const unused = load<u16>(counts) as i32;
  store<u16>(counts, 0);
  let left = 1;
  let codes = 0;
  let before = 0;
  let place = 0;
  for (let length = 1; length < 16; length++) {
    const amount = load<u16>(counts + length * 2) as i32;
    left = (left << 1) - amount;
    if (left < 0) return false;
    codes = (codes + before) << 1;
    place += before;
    before = amount;
    store<u16>(COUNTS + length * 2, codes);
    store<u16>(OFFSETS + length * 2, place);
  }
  // An incomplete code is allowed only where it has one symbol or none.
  if (left > 0 && n - unused > 1) return false;
  for (let symbol = 0; symbol < n; symbol++) {
    const length = load<u8>(lengths + symbol) as i32;
    if (length == 0) continue;
    const value = load<u16>(COUNTS + length * 2) as i32;
    store<u16>(COUNTS + length * 2, value + 1);
    const at = load<u16>(OFFSETS + length * 2) as i32;
    store<u16>(OFFSETS + length * 2, at + 1);
    store<u16>(code + CODE_SYMBOLS + at * 2, symbol);
    if (length > fast) continue;
    const entry = (symbol << 4) | length;
    const step = 4 << length;
    const last = code + (size << 2);
    for (let p = code + (reversed(value, length) << 2); p < last; p += step) store<u32>(p, entry);
  }
  return true;
}

/** The lowest `length` bits of a value, at most 15, in the other order. */
function reversed(value: i32, length: i32): i32 {
  let v = value;
  v = ((v >> 1) & 0x5555) | ((v & 0x5555) << 1);
  v = ((v >> 2) & 0x3333) | ((v & 0x3333) << 2);
  v = ((v >> 4) & 0x0f0f) | ((v & 0x0f0f) << 4);
  v = (v >> 8) | ((v & 0xff) << 8);
  return v >> (16 - length);
}

/** The symbol of a code that has more bits than its table tells, with its length; -1 when the bits are none. */
export function slow(code: i32, b: u64): i32 {
  let value = 0;
  let first = 0;
  let index = 0;
  for (let length = 1; length < 16; length++) {
    value |= ((b >> ((length - 1) as u64)) as i32) & 1;
    const amount = load<u16>(code + CODE_COUNTS + length * 2) as i32;
    if (value - first < amount) {
      return ((load<u16>(code + CODE_SYMBOLS + (index + value - first) * 2) as i32) << 4) | length;
    }
    index += amount;
    first = (first + amount) << 1;
    value <<= 1;
  }
  return -1;
}

// Inflates zlib streams (RFC 1950 and 1951) of known size. zlib of Node does it as fast, but needs some 6 µs to get ready, and
// the entries of a pack are mostly smaller than that: see ../inflate.ts.

import { INPUT, INPUT_SIZE, OUTPUT, OUTPUT_SIZE } from './layout';

/** Where things lie in memory, in bytes; below are the tables of constants. */
const COUNTS: i32 = 65536;
const OFFSETS: i32 = COUNTS + 64;
const LENGTHS: i32 = OFFSETS + 64;
const FIXED_LITERALS: i32 = 66560;
const FIXED_DISTANCES: i32 = FIXED_LITERALS + 2048;
const LITERALS: i32 = FIXED_DISTANCES + 2048;
const DISTANCES: i32 = LITERALS + 2048;
/** A code's tables: 512 entries of the first 9 bits, then how many symbols each length has, then the symbols in order. */
const CODE_COUNTS: i32 = 1024;
const CODE_SYMBOLS: i32 = 1056;
const FAST: i32 = 9;

const LENGTH_BASE = memory.data<u16>([
  3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258, 0,
  0,
]);
const LENGTH_EXTRA = memory.data<u8>([
  0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0, 0, 0,
]);
const DISTANCE_BASE = memory.data<u16>([
  1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145,
  8193, 12289, 16385, 24577, 0, 0,
]);
const DISTANCE_EXTRA = memory.data<u8>([
  0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13, 0, 0,
]);
const ORDER = memory.data<u8>([16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]);

let bits: u64 = 0;
let count: i32 = 0;
let next: i32 = 0;
let end: i32 = 0;
let out: i32 = 0;
let limit: i32 = 0;
let ready: bool = false;

/**
 * Inflates `length` bytes at INPUT to OUTPUT. Returns true when they are a whole and sound stream of `size` bytes; where
 * the stream ends within the input does not matter.
 */
export function inflate(length: i32, size: i32): bool {
  if (!ready) prepare();
  if (length < 8 || length > INPUT_SIZE || size > OUTPUT_SIZE) return false;
  const head = (load<u8>(INPUT) as i32) * 256 + (load<u8>(INPUT + 1) as i32);
  if ((load<u8>(INPUT) & 15) != 8 || head % 31 != 0 || (head & 32) != 0) return false;
  bits = 0;
  count = 0;
  next = INPUT + 2;
  end = INPUT + length;
  out = OUTPUT;
  limit = OUTPUT + size;
  store<u64>(end, 0);
  let last = false;
  while (!last) {
    refill();
    last = take(1) != 0;
    const kind = take(2);
    const done =
      kind == 0 ? stored() : kind == 1 ? symbols(FIXED_LITERALS, FIXED_DISTANCES) : kind == 2 ? dynamic() : false;
    if (!done || next - (count >> 3) > end) return false;
  }
  const at = next - (count >> 3);
  if (out != limit || at + 4 > end) return false;
  return bswap<u32>(load<u32>(at)) == checksum();
}

/** At least 56 bits are ready then; beyond the input they are zeros or worse, which the end tells. */
function refill(): void {
  if (next > end) return;
  bits |= load<u64>(next) << (count as u64);
  next += (63 - count) >> 3;
  count |= 56;
}

function take(n: i32): i32 {
  const value = (bits & (((1 as u64) << (n as u64)) - 1)) as i32;
  bits >>= n as u64;
  count -= n;
  return value;
}

function stored(): bool {
  take(count & 7);
  next -= count >> 3;
  bits = 0;
  count = 0;
  const length = load<u16>(next) as i32;
  if (((load<u16>(next + 2) as i32) ^ 0xffff) != length) return false;
  next += 4;
  if (next + length > end || out + length > limit) return false;
  memory.copy(out, next, length);
  next += length;
  out += length;
  return true;
}

function dynamic(): bool {
  const literals = take(5) + 257;
  const distances = take(5) + 1;
  const lengths = take(4) + 4;
  if (literals > 286 || distances > 30) return false;
  memory.fill(LENGTHS, 0, 19);
  for (let i = 0; i < lengths; i++) {
    refill();
    store<u8>(LENGTHS + load<u8>(ORDER + i), take(3));
  }
  if (!build(LITERALS, LENGTHS, 19)) return false;
  let at = 0;
  const all = literals + distances;
  // The lengths are read behind those that the code for them was built of.
  const to = LENGTHS + 32;
  while (at < all) {
    refill();
    const symbol = decode(LITERALS);
    if (symbol < 0) return false;
    if (symbol < 16) {
      store<u8>(to + at++, symbol);
      continue;
    }
    if (symbol == 16 && at == 0) return false;
    const value = symbol == 16 ? load<u8>(to + at - 1) : (0 as u8);
    const times = symbol == 16 ? 3 + take(2) : symbol == 17 ? 3 + take(3) : 11 + take(7);
    if (at + times > all) return false;
    memory.fill(to + at, value, times);
    at += times;
  }
  if (load<u8>(to + 256) == 0) return false;
  return build(LITERALS, to, literals) && build(DISTANCES, to + literals, distances) && symbols(LITERALS, DISTANCES);
}

/** Builds the tables of a code from the lengths of its symbols. False when they make no code. */
function build(code: i32, lengths: i32, n: i32): bool {
  memory.fill(code, 0, CODE_SYMBOLS);
  const counts = code + CODE_COUNTS;
  for (let i = 0; i < n; i++) {
    const at = counts + (load<u8>(lengths + i) as i32) * 2;
    store<u16>(at, load<u16>(at) + 1);
  }
  const unused = load<u16>(counts) as i32;
  store<u16>(counts, 0);
  let left = 1;
  let codes = 0;
  for (let length = 1; length < 16; length++) {
    const amount = load<u16>(counts + length * 2) as i32;
    left = (left << 1) - amount;
    if (left < 0) return false;
    codes = (codes + (load<u16>(counts + length * 2 - 2) as i32)) << 1;
    store<u16>(COUNTS + length * 2, codes);
    const before =
      length == 1 ? 0 : (load<u16>(OFFSETS + length * 2 - 2) as i32) + (load<u16>(counts + length * 2 - 2) as i32);
    store<u16>(OFFSETS + length * 2, before);
  }
  // An incomplete code is allowed only where it has one symbol or none.
  if (left > 0 && n - unused > 1) return false;
  for (let symbol = 0; symbol < n; symbol++) {
    const length = load<u8>(lengths + symbol) as i32;
    if (length == 0) continue;
    const value = load<u16>(COUNTS + length * 2) as i32;
    store<u16>(COUNTS + length * 2, value + 1);
    const place = load<u16>(OFFSETS + length * 2) as i32;
    store<u16>(OFFSETS + length * 2, place + 1);
    store<u16>(code + CODE_SYMBOLS + place * 2, symbol);
    if (length > FAST) continue;
    for (let at = reversed(value, length); at < 512; at += 1 << length)
      store<u16>(code + at * 2, (symbol << 4) | length);
  }
  return true;
}

function reversed(value: i32, length: i32): i32 {
  let result = 0;
  for (let i = 0; i < length; i++) result |= ((value >> i) & 1) << (length - 1 - i);
  return result;
}

/** The next symbol of a code; -1 when the bits are none. */
function decode(code: i32): i32 {
  const entry = load<u16>(code + (((bits as i32) & 511) << 1)) as i32;
  if (entry != 0) {
    bits >>= (entry & 15) as u64;
    count -= entry & 15;
    return entry >> 4;
  }
  let value = 0;
  let first = 0;
  let index = 0;
  for (let length = 1; length < 16; length++) {
    value |= ((bits >> ((length - 1) as u64)) as i32) & 1;
    const amount = load<u16>(code + CODE_COUNTS + length * 2) as i32;
    if (value - first < amount) {
      bits >>= length as u64;
      count -= length;
      return load<u16>(code + CODE_SYMBOLS + (index + value - first) * 2) as i32;
    }
    index += amount;
    first = (first + amount) << 1;
    value <<= 1;
  }
  return -1;
}

function symbols(literals: i32, distances: i32): bool {
  while (true) {
    refill();
    if (next - (count >> 3) > end) return false;
    const symbol = decode(literals);
    if (symbol < 0) return false;
    if (symbol < 256) {
      if (out >= limit) return false;
      store<u8>(out++, symbol);
      continue;
    }
    if (symbol == 256) return true;
    if (symbol > 285) return false;
    const length =
      (load<u16>(LENGTH_BASE + (symbol - 257) * 2) as i32) + take(load<u8>(LENGTH_EXTRA + symbol - 257) as i32);
    const place = decode(distances);
    if (place < 0 || place > 29) return false;
    const distance = (load<u16>(DISTANCE_BASE + place * 2) as i32) + take(load<u8>(DISTANCE_EXTRA + place) as i32);
    if (out - distance < OUTPUT || out + length > limit) return false;
    copy(distance, length);
  }
  return false;
}

/** Repeats what was put out before. May write a few bytes too many, which are put out next. */
function copy(distance: i32, length: i32): void {
  const to = out + length;
  if (distance >= 8) for (let at = out; at < to; at += 8) store<u64>(at, load<u64>(at - distance));
  else for (let at = out; at < to; at++) store<u8>(at, load<u8>(at - distance));
  out = to;
}

/** Adler-32 of the output. */
function checksum(): u32 {
  let a: u32 = 1;
  let b: u32 = 0;
  for (let at = OUTPUT; at < out; ) {
    // So many sums fit 32 bits.
    const to = out - at < 5552 ? out : at + 5552;
    for (; at < to; at++) {
      a += load<u8>(at);
      b += a;
    }
    a %= 65521;
    b %= 65521;
  }
  return (b << 16) | a;
}

function prepare(): void {
  ready = true;
  memory.fill(LENGTHS, 8, 144);
  memory.fill(LENGTHS + 144, 9, 112);
  memory.fill(LENGTHS + 256, 7, 24);
  memory.fill(LENGTHS + 280, 8, 8);
  build(FIXED_LITERALS, LENGTHS, 288);
  // Two of them stand for nothing, but make the code complete.
  memory.fill(LENGTHS, 5, 32);
  build(FIXED_DISTANCES, LENGTHS, 32);
}

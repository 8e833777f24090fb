// Inflates zlib streams (RFC 1950 and 1951) of known size. zlib of Node does it as fast, but needs some 6 µs to get ready, and
// the entries of a pack are mostly smaller than that.

import { adler32 } from './adler32';
import { build, CODE, FAST, slow } from './codes';
import { INFLATE } from './layout';

/** Where things lie in memory, in bytes; before them is the scratch of codes.ts. */
const LENGTHS: i32 = INFLATE + 128;
const FIXED_LITERALS: i32 = INFLATE + 1024;
const FIXED_DISTANCES: i32 = FIXED_LITERALS + CODE;
const LITERALS: i32 = FIXED_DISTANCES + CODE;
const DISTANCES: i32 = LITERALS + CODE;
/** What the symbols of each code mean, in numbers: see `prepare`. */
const OF_LITERALS: i32 = DISTANCES + CODE;
const OF_DISTANCES: i32 = OF_LITERALS + 288 * 4;
const OF_LENGTHS: i32 = OF_DISTANCES + 32 * 4;
/** Of an entry that stands for a byte: it is below 0. */
const LITERAL: i32 = -0x80000000;
/** Entries of lengths begin with it; what has no base is the end of the block. */
const SHORTEST: i32 = 3 << 16;
const FAST_MASK: i32 = (1 << FAST) - 1;

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
let begin: i32 = 0;
let out: i32 = 0;
let limit: i32 = 0;
let ready: bool = false;

/**
 * Inflates `length` bytes at `from` to `to`. Returns true when they are a whole and sound stream of `size` bytes; where the
 * stream ends within the input does not matter. May read and write SLACK bytes beyond both ends.
 */
export function inflate(from: i32, length: i32, to: i32, size: i32): bool {
  return inflateUpTo(from, length, to, size) == size;
}

/** The same where the size is not known, but the most that there is room for. Returns it; -1 for no whole and sound stream. */
export function inflateUpTo(from: i32, length: i32, to: i32, most: i32): i32 {
  if (!ready) prepare();
  if (length < 8) return -1;
  const head = (load<u8>(from) as i32) * 256 + (load<u8>(from + 1) as i32);
  if ((load<u8>(from) & 15) != 8 || head % 31 != 0 || (head & 32) != 0) return -1;
  bits = 0;
  count = 0;
  next = from + 2;
  end = from + length;
  begin = to;
  out = to;
  limit = to + most;
  let last = false;
  while (!last) {
    refill();
    last = take(1) != 0;
    const kind = take(2);
    const done =
      kind == 0 ? stored() : kind == 1 ? symbols(FIXED_LITERALS, FIXED_DISTANCES) : kind == 2 ? dynamic() : false;
    if (!done || next - (count >> 3) > end) return -1;
  }
  const at = next - (count >> 3);
  if (out > limit || at + 4 > end) return -1;
  return bswap<u32>(load<u32>(at)) == adler32(begin, out) ? out - begin : -1;
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
  if (!build(DISTANCES, LENGTHS, 19, 7, OF_LENGTHS)) return false;
  let at = 0;
  const all = literals + distances;
  // The lengths are read behind those that the code for them was built of.
  const to = LENGTHS + 32;
  while (at < all) {
    refill();
    // No length of this code has more than seven bits.
    const entry = load<u32>(DISTANCES + (((bits as i32) & 127) << 2)) as i32;
    if (entry == 0) return false;
    bits >>= (entry & 15) as u64;
    count -= entry & 15;
    const symbol = entry >> 16;
    if (symbol < 16) {
      store<u8>(to + at++, symbol);
      continue;
    }
    if (symbol == 16 && at == 0) return false;
    const value = symbol == 16 ? load<u8>(to + at - 1) : (0 as u8);
    const times = symbol == 16 ? 3 + take(2) : symbol == 17 ? 3 + take(3) : 11 + take(7);
    if (at + times > all) return false;
    for (let i = 0; i < times; i++) store<u8>(to + at + i, value);
    at += times;
  }
  if (load<u8>(to + 256) == 0) return false;
  return (
    build(LITERALS, to, literals, FAST, OF_LITERALS) &&
    build(DISTANCES, to + literals, distances, FAST, OF_DISTANCES) &&
    symbols(LITERALS, DISTANCES)
  );
}

/**
 * Written out at length, with all that changes in variables of its own: most time is spent here. Only the lowest six bits of `n` and
 * of what is shifted by count, so entries are taken as they are.
 */
function symbols(literals: i32, distances: i32): bool {
  const most = limit;
  const last = end;
  let b = bits;
  let n = count;
  let p = next;
  let o = out;
  while (true) {
    if (p - ((n & 63) >> 3) > last || o > most) return false;
    b |= load<u64>(p) << (n as u64);
    p += (~n & 63) >> 3;
    n |= 56;
    let entry = load<i32>(literals + (((b as i32) & FAST_MASK) << 2));
    // Up to three literals of the table come before there may be too few bits; SLACK has room for what is too much.
    if (entry < 0) {
      b >>= entry as u64;
      n -= entry;
      store<u8>(o++, entry >> 16);
      entry = load<i32>(literals + (((b as i32) & FAST_MASK) << 2));
      if (entry < 0) {
        b >>= entry as u64;
        n -= entry;
        store<u8>(o++, entry >> 16);
        entry = load<i32>(literals + (((b as i32) & FAST_MASK) << 2));
        if (entry < 0) {
          b >>= entry as u64;
          n -= entry;
          store<u8>(o++, entry >> 16);
          continue;
        }
      }
      b |= load<u64>(p) << (n as u64);
      p += (~n & 63) >> 3;
      n |= 56;
    }
    if (entry == 0) {
      entry = slow(literals, b, OF_LITERALS);
      if (entry == 0) return false;
      if (entry < 0) {
        b >>= entry as u64;
        n -= entry;
        store<u8>(o++, entry >> 16);
        continue;
      }
    }
    const length = (entry >> 16) + bitsOf(b, entry);
    b >>= entry as u64;
    n -= entry;
    if (entry < SHORTEST) {
      if (entry < 1 << 16) break;
      return false;
    }
    entry = load<i32>(distances + (((b as i32) & FAST_MASK) << 2));
    if (entry == 0) entry = slow(distances, b, OF_DISTANCES);
    // There is none, or it is one of those that stand for nothing.
    if (entry < 1 << 16) return false;
    const distance = (entry >> 16) + bitsOf(b, entry);
    b >>= entry as u64;
    n -= entry;
    const to = o + length;
    let from = o - distance;
    if (from < begin || to > most) return false;
    // May write some bytes too many, which are put out next.
    if (distance >= 16) {
      v128.store(o, v128.load(from));
      v128.store(o, v128.load(from, 16), 16);
      for (let left = length - 32; left > 0; left -= 16) {
        v128.store(o, v128.load(from, 32), 32);
        o += 16;
        from += 16;
      }
    } else if (distance >= 8) for (; o < to; o += 8) store<u64>(o, load<u64>(o - distance));
    else for (; o < to; o++) store<u8>(o, load<u8>(o - distance));
    o = to;
  }
  bits = b;
  count = n & 63;
  next = p;
  out = o;
  return o <= most;
}

/** What the extra bits of an entry tell. */
function bitsOf(b: u64, entry: i32): i32 {
  return ((b as i32) & ((1 << entry) - 1)) >>> ((entry >> 8) & 15);
}

/** A byte, and the base of a length or a distance, is sixteen bits to the left; how many bits follow is in the lowest byte. */
function prepare(): void {
  ready = true;
  for (let i = 0; i < 256; i++) store<i32>(OF_LITERALS + i * 4, (i << 16) | LITERAL);
  store<i32>(OF_LITERALS + 256 * 4, 0);
  for (let i = 0; i < 31; i++) {
    // The last two are no lengths.
    const base = max(1, load<u16>(LENGTH_BASE + i * 2) as i32);
    store<i32>(OF_LITERALS + (257 + i) * 4, (base << 16) | (load<u8>(LENGTH_EXTRA + i) as i32));
  }
  for (let i = 0; i < 32; i++) {
    const base = load<u16>(DISTANCE_BASE + i * 2) as i32;
    store<i32>(OF_DISTANCES + i * 4, (base << 16) | (load<u8>(DISTANCE_EXTRA + i) as i32));
    store<i32>(OF_LENGTHS + i * 4, i << 16);
  }
  memory.fill(LENGTHS, 8, 144);
  memory.fill(LENGTHS + 144, 9, 112);
  memory.fill(LENGTHS + 256, 7, 24);
  memory.fill(LENGTHS + 280, 8, 8);
  build(FIXED_LITERALS, LENGTHS, 288, FAST, OF_LITERALS);
  // Two of them stand for nothing, but make the code complete.
  memory.fill(LENGTHS, 5, 32);
  build(FIXED_DISTANCES, LENGTHS, 32, FAST, OF_DISTANCES);
}

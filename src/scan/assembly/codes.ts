// Prefix codes, as deflate has them (RFC 1951).

import { INFLATE } from './layout';

/** A code's tables: entries for the first bits, then how many symbols each length has, then the symbols in order. */
export const CODE: i32 = 4096 + 32 + 640;
/** So many bits an entry is looked up by, at most. */
export const FAST: i32 = 10;
const CODE_COUNTS: i32 = 4096;
const CODE_SYMBOLS: i32 = CODE_COUNTS + 32;
const OFFSETS: i32 = INFLATE + 64;

/**
 * Builds the tables of a code from the lengths of its symbols. False when they make no code. An entry is what a symbol means,
 * with its length added to the bits that it takes, which are the lowest byte, and once more in the byte above; 0 where the symbol
 * has more than `fast` bits.
 * @param meanings a number for each symbol: in its lowest byte the bits that follow it, then nothing in another
 */
export function build(code: i32, lengths: i32, n: i32, fast: i32, meanings: i32): bool {
  const counts = code + CODE_COUNTS;
  memory.fill(counts, 0, 32);
  for (let i = 0; i < n; i++) {
    // Most symbols are not in use, many beside each other.
    while (i + 8 <= n && load<u64>(lengths + i) == 0) i += 8;
    if (i == n) break;
    const at = counts + (load<u8>(lengths + i) as i32) * 2;
    store<u16>(at, load<u16>(at) + 1);
  }
  store<u16>(counts, 0);
  let left = 1;
  let place = 0;
  for (let length = 1; length < 16; length++) {
    store<u16>(OFFSETS + length * 2, place);
    const amount = load<u16>(counts + length * 2) as i32;
    left = (left << 1) - amount;
    if (left < 0) return false;
    place += amount;
  }
  // An incomplete code is allowed only where it has one symbol or none.
  if (left > 0 && place > 1) return false;
  for (let symbol = 0; symbol < n; symbol++) {
    while (symbol + 8 <= n && load<u64>(lengths + symbol) == 0) symbol += 8;
    if (symbol == n) break;
    const length = load<u8>(lengths + symbol) as i32;
    if (length == 0) continue;
    const at = load<u16>(OFFSETS + length * 2) as i32;
    store<u16>(OFFSETS + length * 2, at + 1);
    store<u16>(code + CODE_SYMBOLS + at * 2, symbol);
  }
  fill(code, counts, fast, meanings);
  return true;
}

/** Writes the entries for codes of each length in turn: for the next bit, all that there is is doubled. */
function fill(code: i32, counts: i32, fast: i32, meanings: i32): void {
  let symbols = code + CODE_SYMBOLS;
  /** The next code, its bits in the other order. */
  let next = 0;
  store<u32>(code, 0);
  for (let length = 1; length <= fast; length++) {
    const half: i32 = 4 << (length - 1);
    // What is too much is written again by the next doubling.
    for (let i = 0; i < half; i += 16) v128.store(code + half + i, v128.load(code + i));
    const full = (1 << length) - 1;
    for (let left = load<u16>(counts + length * 2) as i32; left > 0; left--) {
      store<i32>(code + (next << 2), entryOf(meanings, load<u16>(symbols), length));
      symbols += 2;
      const zeros = full & ~next;
      // The last code of all has none.
      if (zeros == 0) break;
      const bit: i32 = 1 << (31 - (clz<i32>(zeros) as i32));
      next = (next & (bit - 1)) | bit;
    }
  }
}

/** The entry of a code that has more bits than its table tells; 0 when the bits are none. */
export function slow(code: i32, b: u64, meanings: i32): i32 {
  let value = 0;
  let first = 0;
  let index = 0;
  for (let length = 1; length < 16; length++) {
    value |= ((b >> ((length - 1) as u64)) as i32) & 1;
    const amount = load<u16>(code + CODE_COUNTS + length * 2) as i32;
    if (value - first < amount) {
      const symbol = load<u16>(code + CODE_SYMBOLS + (index + value - first) * 2) as i32;
      return entryOf(meanings, symbol, length);
    }
    index += amount;
    first = (first + amount) << 1;
    value <<= 1;
  }
  return 0;
}

function entryOf(meanings: i32, symbol: i32, length: i32): i32 {
  return load<i32>(meanings + symbol * 4) + length * 0x101;
}

import { SIEVE } from './assembly/layout.ts';
import { formsOf } from './buckets.ts';

/** The token characters, as products of high and low nibbles; each has a bit of its own. */
const TOKEN_CLASSES = [
  { high: [3], low: [0, 9] },
  { high: [4, 6], low: [1, 15] },
  { high: [5, 7], low: [0, 10] },
  { high: [5], low: [15, 15] },
  { high: [2], low: [13, 13] },
] as const;

/**
 * Writes the nibble tables of the first pass: those of the token characters, and for each of three bytes those of the
 * grams, after Hyperscan's "Teddy": a byte may be the j-th of a gram of bucket b when bit b is set for both its nibbles.
 */
export function writeSieve(bytes: Uint8Array, buckets: readonly (readonly string[])[]): void {
  const set = (table: number, nibble: number, bit: number) => {
    const at = SIEVE + table * 16 + nibble;
    bytes[at] = bytes[at]! | (1 << bit);
  };
  TOKEN_CLASSES.forEach(({ high, low: [first, last] }, bit) => {
    for (let nibble = first; nibble <= last; nibble++) set(0, nibble, bit);
    for (const nibble of high) set(1, nibble, bit);
  });
  buckets.forEach((bucket, bit) => {
    for (const gram of bucket) {
      [...gram].forEach((char, j) => {
        for (const code of formsOf(char)) {
          set(2 + j * 2, code & 15, bit);
          set(3 + j * 2, code >> 4, bit);
        }
      });
    }
  });
}

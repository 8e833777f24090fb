import { SIEVE } from './assembly/layout.ts';
import { frequency } from './gram.ts';

/** The token characters, as products of high and low nibbles; each has a bit of its own. */
const TOKEN_CLASSES = [
  { high: [3], low: [0, 9] },
  { high: [4, 6], low: [1, 15] },
  { high: [5, 7], low: [0, 10] },
  { high: [5], low: [15, 15] },
  { high: [2], low: [13, 13] },
] as const;
const BUCKETS = 8;

/**
 * Writes the nibble tables of the first pass: those of the token characters, and for each of three bytes those of the
 * grams, after Hyperscan's "Teddy": a byte may be the j-th of a gram of bucket b when bit b is set for both its nibbles.
 */
export function writeSieve(bytes: Uint8Array, grams: readonly string[]): void {
  const set = (table: number, nibble: number, bit: number) => {
    const at = SIEVE + table * 16 + nibble;
    bytes[at] = bytes[at]! | (1 << bit);
  };
  TOKEN_CLASSES.forEach(({ high, low: [first, last] }, bit) => {
    for (let nibble = first; nibble <= last; nibble++) set(0, nibble, bit);
    for (const nibble of high) set(1, nibble, bit);
  });
  inBuckets(grams).forEach((bucket, bit) => {
    for (const gram of bucket) {
      [...gram].forEach((char, j) => {
        for (const form of [char.toLowerCase(), char.toUpperCase()]) {
          const code = form.charCodeAt(0);
          set(2 + j * 2, code & 15, bit);
          set(3 + j * 2, code >> 4, bit);
        }
      });
    }
  });
}

/** Shares the grams out so that few other bytes pass: two that add little to what a bucket lets through share it. */
function inBuckets(grams: readonly string[]): string[][] {
  const buckets = grams.map((gram) => [gram]);
  while (buckets.length > BUCKETS) {
    let least = Number.POSITIVE_INFINITY;
    let pair: [number, number] = [0, 1];
    buckets.forEach((one, i) => {
      buckets.slice(i + 1).forEach((other, k) => {
        const added = passing([...one, ...other]) - passing(one) - passing(other);
        if (added < least) [least, pair] = [added, [i, i + 1 + k]];
      });
    });
    buckets[pair[0]]!.push(...buckets.splice(pair[1], 1)[0]!);
  }
  return buckets;
}

/** The share of text that a bucket lets through, roughly. */
function passing(bucket: readonly string[]): number {
  let product = 1;
  for (let j = 0; j < 3; j++) {
    const highs = new Set(bucket.map((gram) => gram.charCodeAt(j) >> 4));
    const lows = new Set(bucket.map((gram) => gram.charCodeAt(j) & 15));
    let sum = 0;
    for (const high of highs) for (const low of lows) sum += frequency(String.fromCharCode(high * 16 + low));
    product *= sum;
  }
  return product;
}

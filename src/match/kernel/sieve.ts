import { SIEVE } from './assembly/layout.ts';
import { pairRate, rate } from './bigram-rates.ts';

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
        for (const code of formsOf(char)) {
          set(2 + j * 2, code & 15, bit);
          set(3 + j * 2, code >> 4, bit);
        }
      });
    }
  });
}

/**
 * Shares the grams out so that few other bytes pass: two buckets that add little to what they let through become one, then
 * single grams move to where they add less. Merging alone lets half as much again through.
 */
function inBuckets(grams: readonly string[]): string[][] {
  const known = new Map<string, number>();
  const cost = (bucket: readonly string[]): number => {
    const key = bucket.join('\0');
    const value = known.get(key) ?? passing(bucket);
    known.set(key, value);
    return value;
  };
  const buckets = merged(grams, cost);
  for (let moved = true; moved; ) {
    moved = false;
    for (const gram of grams) {
      const from = buckets.findIndex((bucket) => bucket.includes(gram));
      const rest = buckets[from]!.filter((other) => other !== gram);
      const added = buckets.map((bucket) => cost([...bucket, gram]) - cost(bucket));
      const saved = cost(buckets[from]!) - cost(rest);
      const to = added.reduce((best, value, i) => (i !== from && value < (added[best] ?? saved) ? i : best), -1);
      // The margin keeps sums that are equal but for rounding from going round in circles.
      if (to < 0 || added[to]! > saved * 0.999) continue;
      buckets[from] = rest;
      buckets[to]!.push(gram);
      moved = true;
    }
  }
  return buckets;
}

function merged(grams: readonly string[], cost: (bucket: readonly string[]) => number): string[][] {
  const buckets = grams.map((gram) => [gram]);
  while (buckets.length > BUCKETS) {
    let least = Number.POSITIVE_INFINITY;
    let pair: [number, number] = [0, 1];
    buckets.forEach((one, i) => {
      for (let k = i + 1; k < buckets.length; k++) {
        const added = cost([...one, ...buckets[k]!]) - cost(one) - cost(buckets[k]!);
        if (added < least) [least, pair] = [added, [i, k]];
      }
    });
    buckets[pair[0]]!.push(...buckets.splice(pair[1], 1)[0]!);
  }
  return buckets;
}

/** The share of places in source text that a bucket lets through, roughly. */
function passing(bucket: readonly string[]): number {
  if (bucket.length === 0) return 0;
  const [first, second, third] = [0, 1, 2].map((j) => codesAt(bucket, j)) as [number[], number[], number[]];
  let sum = 0;
  for (const code of second) {
    const before = first.reduce((total, other) => total + pairRate(other, code), 0);
    const after = third.reduce((total, other) => total + pairRate(code, other), 0);
    sum += (before * after) / rate(code);
  }
  return sum;
}

/** The bytes that the nibble tables of the grams' character `j` let through. */
function codesAt(grams: readonly string[], j: number): number[] {
  const codes = grams.flatMap((gram) => formsOf(gram[j]!));
  const lows = new Set(codes.map((code) => code & 15));
  return [...new Set(codes.map((code) => code >> 4))].flatMap((high) => [...lows].map((low) => high * 16 + low));
}

function formsOf(char: string): number[] {
  return [char.toLowerCase().charCodeAt(0), char.toUpperCase().charCodeAt(0)];
}

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

/** Grams whose bytes share nibble tables. */
interface Bucket {
  readonly grams: readonly string[];
  /** For each of three bytes, the nibbles that pass: the low ones as bits 0 to 15, the high ones above. */
  readonly nibbles: readonly [number, number, number];
  /** The share of places in source text that it lets through. */
  readonly cost: number;
}

/**
 * Shares the grams out so that few other bytes pass: two buckets that add little to what they let through become one, then
 * single grams move to where they add less. Merging alone lets half as much again through.
 */
function inBuckets(grams: readonly string[]): (readonly string[])[] {
  const single = new Map(grams.map((gram) => [gram, bucketOf([gram])]));
  const buckets = merged([...single.values()]);
  for (let moved = true; moved; ) {
    moved = false;
    for (const [gram, alone] of single) {
      const from = buckets.findIndex((bucket) => bucket.grams.includes(gram));
      const rest = bucketOf(buckets[from]!.grams.filter((other) => other !== gram));
      const added = buckets.map((bucket) => costOf(together(bucket, alone)) - bucket.cost);
      const saved = buckets[from]!.cost - rest.cost;
      const to = added.reduce((best, value, i) => (i !== from && value < (added[best] ?? saved) ? i : best), -1);
      // The margin keeps sums that are equal but for rounding from going round in circles.
      if (to < 0 || added[to]! > saved * 0.999) continue;
      buckets[from] = rest;
      buckets[to] = bucketOf([...buckets[to]!.grams, gram]);
      moved = true;
    }
  }
  return buckets.map((bucket) => bucket.grams);
}

function merged(singles: readonly Bucket[]): Bucket[] {
  const buckets = [...singles];
  // What each adds to those behind it when they become one: most of that stays as it is from one turn to the next.
  const rows = buckets.map((one, i) => buckets.map((other, k) => (k > i ? addedBy(one, other) : Infinity)));
  while (buckets.length > BUCKETS) {
    let least = Number.POSITIVE_INFINITY;
    let [one, other] = [0, 1];
    rows.forEach((row, i) => {
      for (let k = i + 1; k < row.length; k++) if (row[k]! < least) [least, one, other] = [row[k]!, i, k];
    });
    const both = bucketOf([...buckets[one]!.grams, ...buckets[other]!.grams]);
    buckets[one] = both;
    for (const list of [buckets, rows, ...rows]) list.splice(other, 1);
    for (let k = 0; k < buckets.length; k++) {
      if (k !== one) rows[Math.min(k, one)]![Math.max(k, one)] = addedBy(both, buckets[k]!);
    }
  }
  return buckets;
}

function addedBy(one: Bucket, other: Bucket): number {
  return costOf(together(one, other)) - one.cost - other.cost;
}

function together(one: Bucket, other: Bucket): Bucket['nibbles'] {
  const [a, b, c] = one.nibbles;
  const [x, y, z] = other.nibbles;
  return [a | x, b | y, c | z];
}

function bucketOf(grams: readonly string[]): Bucket {
  const at = (j: number) =>
    grams
      .flatMap((gram) => formsOf(gram[j]!))
      .reduce((all, code) => all | (1 << (code & 15)) | (1 << (16 + (code >> 4))), 0);
  const nibbles = [at(0), at(1), at(2)] as const;
  return { grams, nibbles, cost: costOf(nibbles) };
}

const known = new Map<string, number>();

function costOf(nibbles: Bucket['nibbles']): number {
  const key = nibbles.join();
  const cost = known.get(key) ?? passing(nibbles);
  known.set(key, cost);
  return cost;
}

/** The share of places in source text that nibbles let through, roughly. */
function passing(nibbles: Bucket['nibbles']): number {
  const [first, second, third] = nibbles.map(codesOf) as [number[], number[], number[]];
  let sum = 0;
  for (const code of second) {
    let before = 0;
    let after = 0;
    for (const other of first) before += pairRate(other, code);
    for (const other of third) after += pairRate(code, other);
    sum += (before * after) / rate(code);
  }
  return sum;
}

/** The bytes that nibbles let through. */
function codesOf(nibbles: number): number[] {
  const codes: number[] = [];
  for (let high = 0; high < 16; high++) {
    if ((nibbles & (1 << (16 + high))) === 0) continue;
    for (let low = 0; low < 16; low++) if ((nibbles & (1 << low)) !== 0) codes.push(high * 16 + low);
  }
  return codes;
}

function formsOf(char: string): number[] {
  return [char.toLowerCase().charCodeAt(0), char.toUpperCase().charCodeAt(0)];
}

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
 * @param rounds in which better buckets are looked for, of some milliseconds each
 */
export function writeSieve(bytes: Uint8Array, grams: readonly string[], rounds: number): void {
  const set = (table: number, nibble: number, bit: number) => {
    const at = SIEVE + table * 16 + nibble;
    bytes[at] = bytes[at]! | (1 << bit);
  };
  TOKEN_CLASSES.forEach(({ high, low: [first, last] }, bit) => {
    for (let nibble = first; nibble <= last; nibble++) set(0, nibble, bit);
    for (const nibble of high) set(1, nibble, bit);
  });
  inBuckets(grams, rounds).forEach((bucket, bit) => {
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

/** For each of three bytes, the nibbles that pass: the low ones as bits 0 to 15, the high ones above. */
type Nibbles = readonly [number, number, number];

interface Gram {
  readonly text: string;
  readonly nibbles: Nibbles;
}

/** Grams whose bytes share nibble tables. */
interface Bucket {
  readonly grams: readonly Gram[];
  readonly nibbles: Nibbles;
  /** The share of places in source text that it lets through. */
  readonly cost: number;
}

/**
 * Shares the grams out so that few other bytes pass: two buckets that add little to what they let through become one, then
 * single grams move to where they add less. Merging alone lets half as much again through. One gram more may end in buckets
 * that let a half more through: so grams are thrown into buckets at random and settle again, round by round, and the best is
 * kept. The numbers are the same in each build.
 */
function inBuckets(texts: readonly string[], rounds: number): (readonly string[])[] {
  const grams = texts.map((text) => ({ text, nibbles: nibblesOf(text) }));
  let best = settled(merged(grams.map((gram) => bucketOf([gram]))), grams);
  const random = numbersBelow();
  for (let round = 0; round < rounds; round++) {
    const tried = settled(thrown(best, grams, random), grams);
    if (sumOf(tried) < sumOf(best) * LESS) best = tried;
  }
  return best.map((bucket) => bucket.grams.map(({ text }) => text));
}

/** Keeps sums that are equal but for rounding from going round in circles. */
const LESS = 0.999;

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

/** Single grams move to where they add less, until none does. */
function settled(given: readonly Bucket[], grams: readonly Gram[]): Bucket[] {
  const buckets = [...given];
  for (let moved = true; moved; ) {
    moved = false;
    for (const gram of grams) {
      const from = buckets.findIndex((bucket) => bucket.grams.includes(gram));
      const rest = bucketOf(buckets[from]!.grams.filter((other) => other !== gram));
      const saved = buckets[from]!.cost - rest.cost;
      const added = buckets.map((bucket) => costOf(together(bucket.nibbles, gram.nibbles)) - bucket.cost);
      const to = added.reduce((best, value, i) => (i !== from && value < (added[best] ?? saved) ? i : best), -1);
      if (to < 0 || added[to]! > saved * LESS) continue;
      buckets[from] = rest;
      buckets[to] = bucketOf([...buckets[to]!.grams, gram]);
      moved = true;
    }
  }
  return buckets;
}

/** Some grams are put into any bucket. */
function thrown(buckets: readonly Bucket[], grams: readonly Gram[], random: (below: number) => number): Bucket[] {
  const lists = buckets.map((bucket) => [...bucket.grams]);
  for (let i = 0; i < Math.min(THROWN, grams.length); i++) {
    const gram = grams[random(grams.length)]!;
    const from = lists.find((list) => list.includes(gram))!;
    from.splice(from.indexOf(gram), 1);
    lists[random(lists.length)]!.push(gram);
  }
  return lists.map(bucketOf);
}

/** So many at a time led to the best buckets soonest. */
const THROWN = 16;

/** Numbers that look random, the same ones each time. */
function numbersBelow(): (below: number) => number {
  let state = 12_345;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) % below;
  };
}

function sumOf(buckets: readonly Bucket[]): number {
  return buckets.reduce((sum, { cost }) => sum + cost, 0);
}

function addedBy(one: Bucket, other: Bucket): number {
  return costOf(together(one.nibbles, other.nibbles)) - one.cost - other.cost;
}

function together([a, b, c]: Nibbles, [x, y, z]: Nibbles): Nibbles {
  return [a | x, b | y, c | z];
}

function bucketOf(grams: readonly Gram[]): Bucket {
  const nibbles = grams.reduce<Nibbles>((all, gram) => together(all, gram.nibbles), [0, 0, 0]);
  return { grams, nibbles, cost: costOf(nibbles) };
}

function nibblesOf(text: string): Nibbles {
  const at = (j: number) =>
    formsOf(text[j]!).reduce((all, code) => all | (1 << (code & 15)) | (1 << (16 + (code >> 4))), 0);
  return [at(0), at(1), at(2)];
}

const known = new Map<string, number>();

function costOf(nibbles: Nibbles): number {
  const key = nibbles.join();
  const cost = known.get(key) ?? passing(nibbles);
  known.set(key, cost);
  return cost;
}

/** The share of places in source text that nibbles let through, roughly. */
function passing(nibbles: Nibbles): number {
  const [first, second, third] = nibbles.map(codesOf) as [number[], number[], number[]];
  rates ??= ratesOfPairs();
  let sum = 0;
  for (const code of second) {
    let before = 0;
    let after = 0;
    for (const other of first) before += rates[other * 256 + code]!;
    for (const other of third) after += rates[code * 256 + other]!;
    sum += (before * after) / rate(code);
  }
  return sum;
}

let rates: Float64Array | undefined;

function ratesOfPairs(): Float64Array {
  return Float64Array.from({ length: 65_536 }, (_, pair) => pairRate(pair >> 8, pair & 255));
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

// Which grams share the nibble tables of the first pass: see sieve.ts.

import { pairRate, rate } from './bigram-rates.ts';

/** As many as a byte has bits. */
const BUCKETS = 8;

/** For each of three bytes, the nibbles that pass: the low ones as bits 0 to 15, the high ones above. */
type Nibbles = readonly [number, number, number];

interface Gram {
  readonly text: string;
  readonly nibbles: Nibbles;
}

/** Grams whose bytes share nibble tables. */
export interface Bucket {
  readonly grams: readonly Gram[];
  readonly nibbles: Nibbles;
  /** The share of places in source text that it lets through. */
  readonly cost: number;
}

/**
 * Shares grams out so that few other bytes pass: two buckets that add little to what they let through become one, then single
 * grams move to where they add less. Merging alone lets half as much again through.
 */
export function inBuckets(texts: readonly string[]): Bucket[] {
  const grams = texts.map(asGram);
  return settled(merged(grams.map((gram) => bucketOf([gram]))), grams);
}

/**
 * Better buckets of the same grams, looked for by simulated annealing, some times over. The numbers are the same in each build.
 * @param steps of some microseconds each; with none the buckets stay as they are
 */
export function cooled(start: readonly Bucket[], steps: number, random: () => number): readonly Bucket[] {
  const grams = start.flatMap((bucket) => bucket.grams);
  let best = start;
  for (let left = steps; left > 0; left -= AT_ONCE) {
    const tried = annealed(best, grams, Math.min(left, AT_ONCE), random);
    if (sumOf(tried) < sumOf(best)) best = tried;
  }
  return best;
}

/** The buckets without a gram. */
export function without(buckets: readonly Bucket[], text: string): Bucket[] {
  return buckets.map((bucket) => {
    const kept = bucket.grams.filter((gram) => gram.text !== text);
    return kept.length < bucket.grams.length ? bucketOf(kept) : bucket;
  });
}

/** The buckets with a gram more, where it adds least. */
export function withGram(buckets: readonly Bucket[], text: string): Bucket[] {
  const added = addedTo(buckets, text);
  const place = added.indexOf(Math.min(...added));
  return buckets.map((bucket, i) => (i === place ? bucketOf([...bucket.grams, asGram(text)]) : bucket));
}

/** What a gram more adds to the share of places that pass, at the best. */
export function leastAdded(buckets: readonly Bucket[], text: string): number {
  return Math.min(...addedTo(buckets, text));
}

function addedTo(buckets: readonly Bucket[], text: string): number[] {
  const nibbles = nibblesOf(text);
  return buckets.map((bucket) => costOf(together(bucket.nibbles, nibbles)) - bucket.cost);
}

/** The share of places in source text that buckets let through. */
export function sumOf(buckets: readonly Bucket[]): number {
  return buckets.reduce((sum, { cost }) => sum + cost, 0);
}

function asGram(text: string): Gram {
  return { text, nibbles: nibblesOf(text) };
}

/** Steps of one cooling: with fewer it ends in worse buckets, more make hardly better ones. */
const AT_ONCE = 200_000;
/** Share of all places by which a step may be worse and is taken in one of three cases: at the first step, and at the last. */
const [HOT, COLD] = [0.004, 0.0001];

/** Grams move at random, at first also to where they let more through. Returns the best buckets that were met. */
function annealed(start: readonly Bucket[], grams: readonly Gram[], steps: number, random: () => number): Bucket[] {
  const place = grams.map((gram) => start.findIndex((bucket) => bucket.grams.includes(gram)));
  const nibbles = start.map((bucket) => bucket.nibbles);
  const costs = start.map(({ cost }) => cost);
  let sum = sumOf(start);
  let [least, best] = [sum, [...place]];
  for (let step = 0; step < steps; step++) {
    const i = Math.floor(random() * grams.length);
    const to = Math.floor(random() * start.length);
    const from = place[i]!;
    if (to === from) continue;
    const joined = together(nibbles[to]!, grams[i]!.nibbles);
    const added = costOf(joined) - costs[to]!;
    const likely = HOT * (COLD / HOT) ** (step / steps);
    // No more can be saved than all of what it leaves.
    if (added - costs[from]! > likely * FAR) continue;
    place[i] = to;
    const left = grams.reduce<Nibbles>((all, gram, k) => (place[k] === from ? together(all, gram.nibbles) : all), NONE);
    const kept = costOf(left);
    const more = added + kept - costs[from]!;
    if (more > 0 && random() > Math.exp(-more / likely)) {
      place[i] = from;
      continue;
    }
    [nibbles[from], nibbles[to]] = [left, joined];
    [costs[from], costs[to]] = [kept, costs[to]! + added];
    sum += more;
    if (sum < least) [least, best] = [sum, [...place]];
  }
  return start.map((_, bucket) => bucketOf(grams.filter((_, i) => best[i] === bucket)));
}

const NONE: Nibbles = [0, 0, 0];
/** As many times as unlikely as that are not taken once in a cooling. */
const FAR = 15;

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

/** Numbers from 0 to 1 that look random, the same ones each time. */
export function randomNumbers(): () => number {
  let state = 12_345;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) / 0x1000000;
  };
}

function addedBy(one: Bucket, other: Bucket): number {
  return costOf(together(one.nibbles, other.nibbles)) - one.cost - other.cost;
}

function together([a, b, c]: Nibbles, [x, y, z]: Nibbles): Nibbles {
  return [a | x, b | y, c | z];
}

function bucketOf(grams: readonly Gram[]): Bucket {
  const nibbles = grams.reduce<Nibbles>((all, gram) => together(all, gram.nibbles), NONE);
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
function passing([first, second, third]: Nibbles): number {
  if (first === 0) return 0;
  const before = besideOf(befores, first, 256, 1);
  const after = besideOf(afters, third, 1, 256);
  return codesOf(second).reduce((sum, code) => sum + (before[code]! * after[code]!) / rate(code), 0);
}

const befores = new Map<number, Float64Array>();
const afters = new Map<number, Float64Array>();

/** For each byte, how often it stands beside one that nibbles let through. @param step of such a byte in the rates of pairs */
function besideOf(table: Map<number, Float64Array>, nibbles: number, step: number, next: number): Float64Array {
  let sums = table.get(nibbles);
  if (sums) return sums;
  rates ??= Float64Array.from({ length: 65_536 }, (_, pair) => pairRate(pair >> 8, pair & 255));
  sums = new Float64Array(256);
  for (const other of codesOf(nibbles))
    for (let code = 0; code < 256; code++) sums[code]! += rates[other * step + code * next]!;
  table.set(nibbles, sums);
  return sums;
}

let rates: Float64Array | undefined;

/** The bytes that nibbles let through. */
function codesOf(nibbles: number): number[] {
  const codes: number[] = [];
  for (let high = 0; high < 16; high++) {
    if ((nibbles & (1 << (16 + high))) === 0) continue;
    for (let low = 0; low < 16; low++) if ((nibbles & (1 << low)) !== 0) codes.push(high * 16 + low);
  }
  return codes;
}

export function formsOf(char: string): number[] {
  return [char.toLowerCase().charCodeAt(0), char.toUpperCase().charCodeAt(0)];
}

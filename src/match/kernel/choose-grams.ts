import { type Bucket, cooled, inBuckets, leastAdded, randomNumbers, sumOf, withGram, without } from './buckets.ts';
import { COMPARISON, inTurn, NEVER, rememberedRates, sharedGrams } from './gram.ts';

/** Characters of a gram. */
const SIZE = 3;
/**
 * What a place costs where a gram stands, in places that only pass the sieve: 20 ns against 3, and more than measured, as the
 * rates of grams are rough.
 */
const MET = 12;
/** So often each gram is asked whether its words are better served by others; later there is hardly one. */
const ROUNDS = 8;
/** Where it ends is much a matter of chance: the best of so many is taken. */
const TRIES = 8;

interface Grams {
  /** Of each word, in their order. */
  readonly ofWords: readonly string[];
  readonly buckets: readonly (readonly string[])[];
}

interface Choice {
  /** By word. */
  readonly chosen: ReadonlyMap<string, string>;
  readonly buckets: readonly Bucket[];
}

/**
 * A gram for each word, and buckets for the grams. What a gram lets through the sieve depends on those that it shares a bucket
 * with far more than on how rare it is: so where there is time its words are given others, as long as less passes then. A
 * quarter less passes than with the rarest grams.
 * @param steps see `cooled`; with none the rarest are taken
 */
export function chooseGrams(words: readonly string[], steps: number): Grams {
  const shared = sharedGrams(words, SIZE);
  const rateOf = rememberedRates();
  const start: Choice = {
    chosen: new Map(words.map((word, i) => [word, shared[i]!])),
    buckets: inBuckets([...new Set(shared)]),
  };
  let best = start;
  const random = randomNumbers();
  for (let left = steps > 0 ? TRIES : 0; left > 0; left--) {
    let tried = start;
    for (let round = 0; round < ROUNDS; round++) {
      tried = { ...tried, buckets: cooled(tried.buckets, steps / TRIES / ROUNDS, random) };
      for (const gram of new Set(tried.chosen.values())) tried = servedOtherwise(tried, gram, rateOf);
    }
    if (costOf(tried, rateOf) < costOf(best, rateOf)) best = tried;
  }
  return {
    ofWords: words.map((word) => best.chosen.get(word)!),
    buckets: best.buckets.map(({ grams }) => grams.map(({ text }) => text)),
  };
}

/** The same without a gram, where that is better. */
function servedOtherwise(choice: Choice, gram: string, rateOf: (gram: string) => number): Choice {
  const kept = new Map([...choice.chosen].filter(([, own]) => own !== gram));
  const freed = [...choice.chosen.keys()].filter((word) => !kept.has(word));
  let buckets = without(choice.buckets, gram);
  const chosen = inTurn(
    freed,
    SIZE,
    kept,
    (one) => (one === gram ? NEVER : rateOf(one)),
    (one) => (one === gram ? NEVER : leastAdded(buckets, one) + rateOf(one) * MET),
    (one) => {
      buckets = withGram(buckets, one);
    },
  );
  const other = { chosen, buckets };
  // The margin keeps sums that are equal but for rounding from going round in circles.
  return costOf(other, rateOf) < costOf(choice, rateOf) * 0.9999 ? other : choice;
}

/** The share of places that pass, and what is to be done there besides. */
function costOf({ chosen, buckets }: Choice, rateOf: (gram: string) => number): number {
  let sum = sumOf(buckets);
  for (const gram of new Set(chosen.values())) sum += rateOf(gram) * MET;
  for (const gram of chosen.values()) sum += rateOf(gram) * COMPARISON;
  return sum;
}

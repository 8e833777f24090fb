// Short parts of words that the kernel looks for first.

import { gramRate } from './bigram-rates.ts';

/** The share of places that one gram more lets through the sieve by chance. */
const ADDED_GRAM = 0.0001;

/** A comparison of a word's beginning, as a share of what a place costs that passes the sieve. */
export const COMPARISON = 0.15;

/** More than any text holds: what is asked for by it has no other gram. */
export const NEVER = 1000;

/**
 * Where a gram of `size` characters begins in each word: rare in text, and in few words, as all words of a gram that is met
 * must be compared. So `airbrake_token` is looked for by `brak`, not by `_tok`.
 */
export function spreadGrams(words: readonly string[], size: number): number[] {
  const taken = new Map<string, number>();
  const rateOf = rememberedRates();
  return words.map((word) => {
    let best = 0;
    let least = Number.POSITIVE_INFINITY;
    for (let at = 0; at + size <= word.length; at++) {
      const gram = word.slice(at, at + size).toLowerCase();
      const cost = rateOf(gram) * (1 + (taken.get(gram) ?? 0));
      if (cost < least) [best, least] = [at, cost];
    }
    const gram = word.slice(best, best + size).toLowerCase();
    taken.set(gram, (taken.get(gram) ?? 0) + 1);
    return best;
  });
}

/**
 * A gram of `size` characters for each word: rare ones, and few. A gram costs the places that pass the sieve for it, and a word
 * the comparison wherever its gram is met. What was taken early may be of no use in the end: so each is taken back once more.
 */
export function sharedGrams(words: readonly string[], size: number): string[] {
  const short = words.find((word) => word.length < size);
  if (short !== undefined) throw new RangeError(`a word has less than ${size} characters`);
  const rateOf = rememberedRates();
  const costOf = (chosen: ReadonlyMap<string, string>) => {
    let sum = 0;
    for (const gram of chosen.values()) sum += rateOf(gram) * COMPARISON;
    for (const gram of new Set(chosen.values())) sum += rateOf(gram) + ADDED_GRAM;
    return sum;
  };
  let chosen = inTurn([...new Set(words)], size, new Map(), rateOf);
  for (let better = true; better; ) {
    better = false;
    for (const gram of new Set(chosen.values())) {
      const kept = new Map([...chosen].filter(([, own]) => own !== gram));
      const freed = [...chosen.keys()].filter((word) => !kept.has(word));
      const other = inTurn(freed, size, kept, (one) => (one === gram ? NEVER : rateOf(one)));
      // The margin keeps sums that are equal but for rounding from going round in circles.
      if (costOf(other) >= costOf(chosen) * 0.9999) continue;
      chosen = other;
      better = true;
    }
  }
  return words.map((word) => chosen.get(word)!);
}

/**
 * Taken in turn is the gram that costs least for each word that it serves.
 * @param kept what other words have already
 * @param priceOf what a gram costs that no other word has
 * @param onTaken is told of such a gram
 */
export function inTurn(
  words: readonly string[],
  size: number,
  kept: ReadonlyMap<string, string>,
  rateOf: (gram: string) => number,
  priceOf = (gram: string) => rateOf(gram) + ADDED_GRAM,
  onTaken = (_: string) => {},
): Map<string, string> {
  const chosen = new Map(kept);
  const without = new Map<string, string[]>();
  for (const word of words) {
    for (let at = 0; at + size <= word.length; at++) {
      const gram = word.slice(at, at + size);
      without.set(gram, [...new Set([...(without.get(gram) ?? []), word])]);
    }
  }
  const taken = new Set(kept.values());
  while (without.size > 0) {
    let best = '';
    let least = Number.POSITIVE_INFINITY;
    for (const [gram, served] of without) {
      const own = taken.has(gram) ? 0 : priceOf(gram);
      const cost = own / served.length + rateOf(gram) * COMPARISON;
      if (cost < least) [best, least] = [gram, cost];
    }
    if (!taken.has(best)) onTaken(best);
    taken.add(best);
    for (const word of without.get(best)!) chosen.set(word, best);
    for (const [gram, served] of without) {
      const rest = served.filter((word) => !chosen.has(word));
      if (rest.length > 0) without.set(gram, rest);
      else without.delete(gram);
    }
  }
  return chosen;
}

/** Asked for the same grams again and again, as words share them. */
export function rememberedRates(): (gram: string) => number {
  const known = new Map<string, number>();
  return (gram) => {
    const rate = known.get(gram) ?? gramRate(gram);
    known.set(gram, rate);
    return rate;
  };
}

/** Its bytes as one number, folded as the kernel's `foldedAt` does. */
export function gramOf(text: string, from: number, size: number): number {
  let value = 0;
  for (let i = 0; i < size; i++) value |= (text.charCodeAt(from + i) | 32) << (8 * i);
  return value;
}

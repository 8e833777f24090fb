// Short parts of words that the kernel looks for first.

/**
 * Characters of source text, the frequent before the rare (letters of either case together), as counted over 50 MB of
 * packages. What is not among them is rarer still. It only decides how fast the kernel is, not what it finds.
 */
const BY_FREQUENCY = ` etarnisolcdpumfh(.0=,bg;12{}/"y:->3456vx587qkw9|\`+'jz&!#`;

/** How frequent a character is in source text, roughly: 1 for the most frequent, towards 0. */
export function frequency(char: string): number {
  const rank = BY_FREQUENCY.indexOf(char.toLowerCase());
  return 1 / ((rank < 0 ? BY_FREQUENCY.length : rank) + 1);
}

/** Where the part of `size` characters begins that is likely the rarest of the word. */
export function rarestGram(word: string, size: number): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let at = 0; at + size <= word.length; at++) {
    const rate = rateOf(word.slice(at, at + size));
    if (rate < least) [best, least] = [at, rate];
  }
  return best;
}

/** A gram of `size` characters for each word: rare ones, and such that many words share. */
export function sharedGrams(words: readonly string[], size: number): string[] {
  const chosen = new Map<string, string>();
  while (chosen.size < new Set(words).size) {
    const rates = new Map<string, { rate: number; words: Set<string> }>();
    for (const word of words) {
      for (let at = 0; at + size <= word.length && !chosen.has(word); at++) {
        const gram = word.slice(at, at + size);
        const entry = rates.get(gram) ?? { rate: rateOf(gram), words: new Set() };
        rates.set(gram, { ...entry, words: entry.words.add(word) });
      }
    }
    const cost = ([, one]: [string, { rate: number; words: Set<string> }]) => one.rate / one.words.size;
    const [best] = [...rates].sort((a, b) => cost(a) - cost(b));
    if (!best) throw new RangeError(`a word has less than ${size} characters`);
    for (const word of best[1].words) chosen.set(word, best[0]);
  }
  return words.map((word) => chosen.get(word)!);
}

/** How frequent a gram is, roughly. Where a character stands once, as in `----`, it often stands again. */
function rateOf(gram: string): number {
  let rate = 1;
  for (const [i, char] of [...gram].entries()) rate *= char === gram[i - 1] ? 0.5 : frequency(char);
  return rate;
}

/** Its bytes as one number, folded as the kernel's `foldedAt` does. */
export function gramOf(text: string, from: number, size: number): number {
  let value = 0;
  for (let i = 0; i < size; i++) value |= (text.charCodeAt(from + i) | 32) << (8 * i);
  return value;
}

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

/**
 * A gram of `size` characters for each word: rare ones, and as few as can be. The shortest words choose first, as they have
 * the least choice; what they take costs a longer word that holds it nothing.
 */
export function sharedGrams(words: readonly string[], size: number): string[] {
  const chosen = new Map<string, string>();
  for (const word of [...new Set(words)].sort((a, b) => a.length - b.length)) {
    if (word.length < size) throw new RangeError(`a word has less than ${size} characters`);
    if (chosen.has(word)) continue;
    const grams = Array.from({ length: word.length - size + 1 }, (_, at) => word.slice(at, at + size));
    const sharing = (gram: string) => words.filter((other) => !chosen.has(other) && other.includes(gram));
    // By the root: one gram that is frequent costs more than two that are rare.
    const cost = (gram: string) => rateOf(gram) / Math.sqrt(sharing(gram).length);
    const best = grams.reduce((a, b) => (cost(b) < cost(a) ? b : a));
    for (const other of sharing(best)) chosen.set(other, best);
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

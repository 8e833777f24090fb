/** Share of letters in words, and length of a word, that names have and random characters do not. */
const LETTERS = 0.6;
const WORD_LENGTH = 4;

/**
 * A name rather than a value: words, perhaps numbered, joined by case or by signs. Letters that are thrown together look
 * different: they hold digits in their midst.
 */
export function isIdentifier(value: string): boolean {
  const parts = value
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1_$2')
    .split(/[^A-Za-z0-9]+/)
    .filter((part) => part !== '');
  const words = parts.filter((part) => /^[A-Za-z]{2,14}$/.test(part));
  const numbered = parts.filter((part) => /^[A-Za-z]{1,8}\d{1,4}[a-z]{0,2}$|^\d{1,4}$/.test(part));
  const letters = words.reduce((sum, word) => sum + word.length, 0);
  if (words.length + numbered.length < parts.length) return false;
  return letters >= value.length * LETTERS && letters / Math.max(1, words.length) >= WORD_LENGTH;
}

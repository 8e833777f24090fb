import { unspoken } from './unspoken.ts';

/** Share of letters in words, and length of a word, that names have and random characters do not. */
const LETTERS = 0.6;
const WORD_LENGTH = 4;
/** Longest name of joined words, in characters: a passphrase may be longer. */
const LONGEST_NAME = 24;

/** From this length on letters and digits that are thrown together are told from words by their looks, in characters. */
const LONG = 20;
/** The same by their pairs of letters, and the bits that these tell: with a sign among them they are more often short names. */
const LONG_ENOUGH = 12;
const UNSPOKEN = 15;
const UNSPOKEN_JOINED = 30;
/** Of that with digits in the midst, as few names have them. */
const NUMBERED = 0.6;

/** Words of small letters, joined by one kind of sign: `x-ms-copy-id`; of two, each may be numbered: `sha256_password`. */
const JOINED =
  /^(?=.*[a-z]{4})(?:[a-z]{1,14}([-_.])[a-z]{1,14}(?:\1[a-z]{1,14})+|[a-z]{3,14}\d{0,3}[-_][a-z]{4,14}\d{0,3})$/;

/**
 * A name rather than a value: words, perhaps numbered, joined by case or by signs. Letters that are thrown together look
 * different: they hold digits in their midst.
 */
export function isIdentifier(value: string): boolean {
  if (JOINED.test(value) && value.length <= LONGEST_NAME) return true;
  if (value.length >= LONG && isSpeltByCase(value)) return true;
  if (value.length >= LONG_ENOUGH && unspoken(value) >= leastUnspoken(value)) return false;
  if (value.length >= LONG && isThrown(value)) return false;
  const parts = value
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1_$2')
    .split(/[^A-Za-z0-9]+/)
    .filter((part) => part !== '');
  // `oAuth2`, `getX`: one letter is a word, between longer ones.
  const words = parts.filter((part) => /^[A-Za-z]{1,14}$/.test(part));
  const numbered = parts.filter((part) => /^[A-Za-z]{1,8}\d{1,4}[a-z]{0,2}$|^\d{1,4}$/.test(part));
  const letters = words.reduce((sum, word) => sum + word.length, 0);
  if (words.length + numbered.length < parts.length) return false;
  return letters >= value.length * LETTERS && letters / Math.max(1, words.length) >= WORD_LENGTH;
}

/** Share of a name's letters and digits that its words make up, and fewest of these. */
const SPELT = 0.65;
const FEWEST_WORDS = 4;

/**
 * `heightAboveWGS84Units`, `postV2UserModifyApikey`: words that each begin with a capital and can be spoken, with a number in one place at
 * most. Pairs of letters tell it from words where these meet, so they are not asked.
 */
function isSpeltByCase(value: string): boolean {
  if (!/^[A-Za-z]+(?:\d{1,4}[A-Za-z]+)?\d{0,4}$/.test(value)) return false;
  const words = (value.match(/^[a-z]{3,14}(?![a-z])|[A-Z][a-z]{2,13}(?![a-z])/g) ?? []).filter((word) =>
    /[aeiouy]/i.test(word),
  );
  return words.length >= FEWEST_WORDS && words.join('').length >= value.length * SPELT;
}

function leastUnspoken(value: string): number {
  const least = /[^A-Za-z0-9]/.test(value) ? UNSPOKEN_JOINED : UNSPOKEN;
  return /[A-Za-z]\d+[A-Za-z]/.test(value) ? least * NUMBERED : least;
}

/** Without a sign between them: digits in three places, or letters that nobody could speak in a third of what would be words. */
function isThrown(value: string): boolean {
  if (/[^A-Za-z0-9]/.test(value)) return false;
  if ((value.match(/\d+/g)?.length ?? 0) >= 3) return true;
  const words = value.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g) ?? [];
  const unspoken = words.filter((word) => word.length >= 2 && !/[aeiouy]/i.test(word));
  return unspoken.length >= 3 && unspoken.length >= words.length / 3;
}

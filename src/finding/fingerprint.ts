/** Below so many bits a value could be guessed, and each guess must cost something. */
const GUESSABLE_BITS = 70;
/** About 1 ms and 512 KiB for each guess: thousands of times the price of a plain hash. */
const COST = { N: 512, r: 8, p: 1 };
const HEX_DIGITS = 16;
const SALT = 'unleak:v1:guessable';

/**
 * Names a secret by its value and nothing else, so that it has the same name on every machine, in every history and
 * under whichever rule it was found. A guessable value goes through a slow hash, so that the name helps nobody to guess it.
 */
export function fingerprint(value: string): string {
  const known = slow.get(value);
  if (known) return known;
  // Loaded late: a scan without a finding, as most commits are, needs no crypto.
  const { createHash, scryptSync } = process.getBuiltinModule('node:crypto');
  if (!isGuessable(value)) return createHash('sha256').update(`unleak:v1:${value}`).digest('hex').slice(0, HEX_DIGITS);
  const id = scryptSync(value, SALT, HEX_DIGITS / 2, COST).toString('hex');
  slow.set(value, id);
  return id;
}

/** Of guessable values, as far as they were made. */
const slow = new Map<string, string>();

/** What takes long to make, for `recallFingerprint` to spare another process; null for other values. */
export function slowFingerprint(value: string): string | null {
  return isGuessable(value) ? fingerprint(value) : null;
}

export function recallFingerprint(value: string, id: string): void {
  slow.set(value, id);
}

const begun = new Map<string, Promise<void>>();

/** Has the slow hashes of values made in other threads, for when they are asked for. A value that was given before costs nothing. */
export async function fingerprintAhead(values: Iterable<string>): Promise<void> {
  const { scrypt } = process.getBuiltinModule('node:crypto');
  const hash = (value: string) =>
    new Promise<void>((done) => {
      scrypt(value, SALT, HEX_DIGITS / 2, COST, (error, key) => {
        // Whoever asks makes it again, and meets the error.
        if (!error) slow.set(value, key.toString('hex'));
        done();
      });
    });
  const asked = [...new Set(values)].filter((value) => isGuessable(value) && !slow.has(value));
  for (const value of asked) if (!begun.has(value)) begun.set(value, hash(value));
  await Promise.all(asked.map((value) => begun.get(value)));
}

/** Somebody who tries values in turn could find it. */
function isGuessable(value: string): boolean {
  return bitsOf(value) < GUESSABLE_BITS;
}

/**
 * Somebody who tries words and dates could find it, however long it is. Ids do not follow from this, for they are to stay the
 * same; what is written down for all to read does.
 */
export function isMemorable(value: string): boolean {
  const [words, numbers, others] = [/[A-Z]?[a-z]{3,}|[A-Z]{3,}/g, /\d{2,}/g, /./gs];
  let bits = 0;
  const take = (rest: string, part: RegExp, bitsIn: (text: string) => number) =>
    rest.replace(part, (text) => {
      bits += bitsIn(text);
      return '';
    });
  const withoutWords = take(value, words, ({ length }) => Math.min(WORD_BITS, length * Math.log2(26)));
  const withoutNumbers = take(withoutWords, numbers, ({ length }) => length * Math.log2(10));
  take(withoutNumbers, others, (sign) => bitsOf(sign));
  return isGuessable(value) || bits < GUESSABLE_BITS;
}

/** A word is one of some ten thousand. */
const WORD_BITS = 14;

/** At most this many bits are unknown in the value: length times the bits of its alphabet. */
function bitsOf(value: string): number {
  const alphabet =
    (/[a-z]/.test(value) ? 26 : 0) +
    (/[A-Z]/.test(value) ? 26 : 0) +
    (/\d/.test(value) ? 10 : 0) +
    (/[^A-Za-z0-9]/.test(value) ? 20 : 0);
  return value.length * Math.log2(Math.max(alphabet, 2));
}

/** Words that stand in values made up for documents. */
const DUMMY_WORDS =
  /example|sample|dummy|placeholder|changeme|change_me|replace|redacted|yourkey|your_|your-|notreal|not_real|fake|insert|invalid|deadbeef|foobar|lorem|test/gi;

/** How vendors mark the keys that they print in their documents. */
const SAMPLE = /EXAMPLE/;

/** A dummy word hides nothing unless it makes up this share of the value. */
const DUMMY_SHARE = 0.25;
/** Real tokens hold short runs too: AWS session tokens `//////////`, Dropbox tokens `AAAAAAAAAA`. */
const EQUAL_SHARE = 0.2;
/** Hardly any different characters. Of 12 random hex digits fewer than 5 differ once in 10,000 times. */
const FEW = 4;

/** Shortest value of which the second half repeats the first, in characters. */
const TWICE = 16;

/** Fewest letters, and the share of them that follow each other in the alphabet, of a value that was typed in its order. */
const FEWEST_LETTERS = 11;
const ORDERED_SHARE = 0.75;
/** So many that follow each other one by one are enough. */
const FEWEST_COUNTED = 8;

/** True for a value that is visibly made up: repeated characters, a counted sequence, the alphabet, or mostly dummy words. */
export function isDummy(value: string): boolean {
  return (
    SAMPLE.test(value) ||
    repeats(value) ||
    counts(value.toLowerCase()) ||
    counts(value.replace(/(.)\1/g, '$1')) ||
    value.split('.').some(isAlphabet) ||
    sharedByWords(value) >= DUMMY_SHARE
  );
}

function sharedByWords(value: string): number {
  let length = 0;
  for (const word of value.match(DUMMY_WORDS) ?? []) length += word.length;
  return value.length === 0 ? 0 : length / value.length;
}

/** A fifth of it one character in a row, a short unit repeated all through, or hardly any different characters. */
function repeats(value: string): boolean {
  if (value.length >= 12 && hasFewDifferent(value)) return true;
  if (/x{5}|X{5}/.test(value)) return true; // parts that were made unreadable
  const runs = value.match(/(.)\1{3,}/g);
  if (runs) {
    const longest = Math.max(...runs.map((run) => run.length));
    if (longest >= 6 && longest >= value.length * EQUAL_SHARE) return true;
    // AAAABBBBCCCC: one such stretch is a run of zeros in base64, three of different characters were typed.
    if (new Set(runs.map((run) => run[0])).size >= 3) return true;
  }
  if (value.length >= TWICE && value.startsWith(value.slice(Math.ceil(value.length / 2)))) return true;
  for (let unit = 1; unit <= 8 && unit * 3 <= value.length; unit++) {
    if (value.startsWith(value.slice(unit))) return true;
  }
  return false;
}

function hasFewDifferent(value: string): boolean {
  let different = '';
  for (const c of value) {
    if (different.includes(c)) continue;
    different += c;
    if (different.length > FEW) return false;
  }
  return true;
}

/** Six characters or more, each one more or one less than the last: 123456, abcdefgh, 87654321. */
function counts(value: string, most = mostByChance(value)): boolean {
  let up = 1;
  let down = 1;
  for (let i = 1; i < value.length; i++) {
    const step = value.charCodeAt(i) - value.charCodeAt(i - 1);
    up = step === 1 ? up + 1 : 1;
    down = step === -1 ? down + 1 : 1;
    if (up >= most || down >= most) return true;
  }
  return false;
}

/** Six of few different characters follow each other by chance. */
function mostByChance(value: string): number {
  return /^[0-9a-f-]*$/.test(value) ? 8 : 6;
}

/** Its letters are the alphabet, whatever stands between them: `a1b2c3d4e5f6a7b8`, `AbC-dEf-123-gHi`. */
function isAlphabet(value: string): boolean {
  const letters = value.toLowerCase().replace(/[^a-z]/g, '');
  if (letters.length >= FEWEST_COUNTED && counts(letters, letters.length)) return true;
  if (letters.length < FEWEST_LETTERS) return false;
  // Of hex digits one in six follows the other by chance, and f may be followed by a.
  const isHex = !/[g-z]/.test(letters);
  const size = isHex ? 6 : 26;
  let up = 0;
  let down = 0;
  for (let i = 1; i < letters.length; i++) {
    const step = (letters.charCodeAt(i) - letters.charCodeAt(i - 1) + size) % size;
    if (step === 1 || (step === 0 && !isHex)) up++;
    if (step === size - 1 || (step === 0 && !isHex)) down++;
  }
  return Math.max(up, down) >= (letters.length - 1) * ORDERED_SHARE;
}

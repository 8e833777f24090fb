/** Words that stand in values made up for documents. */
const DUMMY_WORDS =
  /example|sample|dummy|placeholder|changeme|change_me|replace|redacted|yourkey|your_|your-|notreal|not_real|fake|insert|deadbeef|foobar|lorem|test/gi;

/** How vendors end the keys that they print in their documents. */
const SAMPLE_END = /EXAMPLE(?:KEY|TOKEN|SECRET)?=*$/;

/** A dummy word hides nothing unless it makes up this share of the value. */
const DUMMY_SHARE = 0.25;
/** Real tokens hold short runs too: AWS session tokens `//////////`, Dropbox tokens `AAAAAAAAAA`. */
const EQUAL_SHARE = 0.2;
/** Hardly any different characters. Of 12 random hex digits fewer than 5 differ once in 10,000 times. */
const FEW = 4;

/** True for a value that is visibly made up: one repeated character, a counted sequence, or mostly dummy words. */
export function isDummy(value: string): boolean {
  return SAMPLE_END.test(value) || repeats(value) || counts(value) || sharedByWords(value) >= DUMMY_SHARE;
}

function sharedByWords(value: string): number {
  let length = 0;
  for (const word of value.match(DUMMY_WORDS) ?? []) length += word.length;
  return value.length === 0 ? 0 : length / value.length;
}

/** A fifth of it one character in a row, a short unit repeated all through, or hardly any different characters. */
function repeats(value: string): boolean {
  const longest = Math.max(0, ...(value.match(/(.)\1{5,}/g) ?? []).map((run) => run.length));
  if (longest >= value.length * EQUAL_SHARE && longest > 0) return true;
  if (value.length >= 12 && new Set(value).size <= FEW) return true;
  for (let unit = 1; unit <= 8 && unit * 3 <= value.length; unit++) {
    if (
      value ===
      value
        .slice(0, unit)
        .repeat(Math.ceil(value.length / unit))
        .slice(0, value.length)
    )
      return true;
  }
  return false;
}

/** Eight characters, each one more or one less than the last: 12345678, abcdefgh, 87654321. */
function counts(value: string): boolean {
  let up = 1;
  let down = 1;
  for (let i = 1; i < value.length; i++) {
    const step = value.charCodeAt(i) - value.charCodeAt(i - 1);
    up = step === 1 ? up + 1 : 1;
    down = step === -1 ? down + 1 : 1;
    if (up >= 8 || down >= 8) return true;
  }
  return false;
}

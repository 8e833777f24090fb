/** Characters of one byte, one bit each: the engine sees a text as bytes. */
export type ByteSet = bigint;

export const ALL: ByteSet = (1n << 256n) - 1n;

/** The set that a class such as `a-z0-9_` names: ranges and single characters, none of them escaped. */
export function setOf(text: string): ByteSet {
  let set = 0n;
  for (let i = 0; i < text.length; i++) {
    const from = text.charCodeAt(i);
    if (text[i + 1] === '-' && i + 2 < text.length) {
      set |= rangeOf(from, text.charCodeAt(i + 2));
      i += 2;
    } else set |= rangeOf(from, from);
  }
  return set;
}

/** Characters `from` to `to`, both included; what lies beyond one byte is cut off. */
export function rangeOf(from: number, to: number): ByteSet {
  const last = Math.min(to, 255);
  return from > last ? 0n : ((1n << BigInt(last - from + 1)) - 1n) << BigInt(from);
}

export function complementOf(set: ByteSet): ByteSet {
  return ALL & ~set;
}

/** The set with the other case of each of its letters. */
export function foldedOf(set: ByteSet): ByteSet {
  return set | ((set & UPPER) << 32n) | ((set & LOWER) >> 32n);
}

/** The codes in the set, in order. */
export function codesOf(set: ByteSet): number[] {
  const codes: number[] = [];
  for (let code = 0, rest = set; rest > 0n; code++, rest >>= 1n) if (rest & 1n) codes.push(code);
  return codes;
}

export const UPPER = setOf('A-Z');
const LOWER = setOf('a-z');
export const DIGIT = setOf('0-9');
export const WORD = setOf('A-Za-z0-9_');

/** By name, as in `[[:alnum:]]`. */
export const POSIX: Readonly<Record<string, ByteSet>> = {
  alnum: setOf('A-Za-z0-9'),
  alpha: setOf('A-Za-z'),
  ascii: rangeOf(0, 127),
  blank: setOf('\t '),
  cntrl: rangeOf(0, 31) | rangeOf(127, 127),
  digit: DIGIT,
  graph: rangeOf(33, 126),
  lower: LOWER,
  print: rangeOf(32, 126),
  punct: setOf('!-/:-@[-`{-~'),
  space: setOf('\t\n\v\f\r '),
  upper: UPPER,
  word: WORD,
  xdigit: setOf('0-9A-Fa-f'),
};

const BEYOND_ASCII = rangeOf(128, 255);

/** Unicode's general categories, as far as bytes can tell: what is beyond ASCII counts as a letter. */
export const UNICODE: Readonly<Record<string, ByteSet>> = {
  L: POSIX.alpha! | BEYOND_ASCII,
  Letter: POSIX.alpha! | BEYOND_ASCII,
  Alphabetic: POSIX.alpha! | BEYOND_ASCII,
  Lu: UPPER,
  Uppercase: UPPER,
  Ll: LOWER,
  Lowercase: LOWER,
  N: DIGIT,
  Nd: DIGIT,
  P: setOf('!"#%&\'(*,./:;?@[]_{}') | rangeOf(45, 45) | rangeOf(92, 92) | rangeOf(41, 41),
  S: setOf('$+<=>^`|~'),
  Z: setOf(' '),
  Zs: setOf(' '),
  Cc: POSIX.cntrl!,
};

import { GOES_ON, IS_TEXT, MARKS, NO_SEXTET, SEXTETS } from './assembly/layout.ts';

/**
 * Pairs of bytes that may begin encoded text; ./assembly/encoded.ts looks closer. Written so that the products of their
 * nibbles, which the first pass goes by, let few other pairs through.
 */
const PAIRS: readonly (readonly [first: string, second: string])[] = [
  ['%{', `234567"'`],
  ['\\', 'xuU"/01\n\r'],
  ['&%', '#aqelcsu'],
  ['=', '234567'],
  [`"'`, ` +.&,"'\n\r`],
  ['0=', 'x\n\r'],
  ['>|<', '\n\r-+w'],
  // Frequent in all texts, so the last bit is theirs alone: only where many stand close together, they are looked at.
  ['0123456789', ' ,-:'],
];

const FIRST = new Set(PAIRS.flatMap(([first]) => [...first]));

/** Writes the nibble tables of the two bytes: bit b stands for the pairs in line b. */
export function writeMarks(bytes: Uint8Array): void {
  PAIRS.forEach((sides, bit) => {
    sides.forEach((side, j) => {
      for (const char of side) {
        const code = char.charCodeAt(0);
        for (const at of [MARKS + j * 32 + (code & 15), MARKS + j * 32 + 16 + (code >> 4)]) {
          bytes[at] = bytes[at]! | (1 << bit);
        }
      }
    });
  });
}

/** Writes what may follow a quote and white space; ./assembly/gaps.ts looks closer. */
export function writeGoesOn(bytes: Uint8Array): void {
  for (let code = 0; code < 256; code++) {
    const char = String.fromCharCode(code);
    bytes[GOES_ON + code] =
      (/["'`]/.test(char) ? 1 : 0) |
      (/[&+.<>\\^_|/#]/.test(char) ? 2 : 0) |
      (/[A-Za-z0-9_@$-]/.test(char) ? 4 : 0) |
      (FIRST.has(char) ? 8 : 0);
  }
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Writes what each byte stands for in base64, of either alphabet, and which bytes are text. */
export function writeSextets(bytes: Uint8Array): void {
  for (let code = 0; code < 256; code++) {
    const sextet = ALPHABET.indexOf(String.fromCharCode(code).replace('-', '+').replace('_', '/'));
    const isText = (code >= 32 && code < 127) || [0, 9, 10, 13].includes(code);
    bytes[SEXTETS + code] = (sextet < 0 ? NO_SEXTET : sextet) | (isText ? IS_TEXT : 0);
  }
}

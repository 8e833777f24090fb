import { hexAt, hexValue } from './hex-digits.ts';
import type { Rewriter } from './rewriter.ts';

/** Names of the signs that keys, and what stands around them, are made of. */
const NAMED: Readonly<Record<string, string>> = {
  quot: '"',
  apos: "'",
  amp: '&',
  lt: '<',
  gt: '>',
  nbsp: ' ',
  equals: '=',
  lowbar: '_',
  UnderBar: '_',
  hyphen: '-',
  dash: '-',
  plus: '+',
  sol: '/',
  bsol: '\\',
  colon: ':',
  semi: ';',
  comma: ',',
  period: '.',
  commat: '@',
  num: '#',
  dollar: '$',
  percnt: '%',
  excl: '!',
  quest: '?',
  ast: '*',
  lpar: '(',
  rpar: ')',
  lsqb: '[',
  rsqb: ']',
  lcub: '{',
  rcub: '}',
  verbar: '|',
  Tab: '\t',
  NewLine: '\n',
};
const LONGEST_NAME = 14;
/** Signs that nobody sees, at which a word may be broken: they are no part of a key. */
const NOTHING_SEEN = new Set(['shy', 'zwnj', 'zwj', 'NoBreak', 'ZeroWidthSpace']);
const CODES_NOT_SEEN = new Set([0xad, 0x200b, 0x200c, 0x200d, 0x2060, 0xfeff]);

/** An entity of HTML or XML at p. Returns where it ends, or p when it is none. */
export function entity(bytes: Uint8Array, p: number, limit: number, out: Rewriter): number {
  if (bytes[p + 1] === 35) return numeric(bytes, p, limit, out);
  let q = p + 1;
  let name = '';
  while (q < limit && q - p <= LONGEST_NAME + 1 && bytes[q] !== 59) name += String.fromCharCode(bytes[q++]!);
  const text = bytes[q] === 59 && q < limit && Object.hasOwn(NAMED, name) ? NAMED[name] : undefined;
  if (q < limit && bytes[q] === 59 && NOTHING_SEEN.has(name)) {
    out.gap(p, q + 1, 'entities');
    return q + 1;
  }
  if (text === undefined) return p;
  out.put(text.charCodeAt(0), p, q + 1, 'entities');
  return q + 1;
}

/** `&#65;` or `&#x41;` */
function numeric(bytes: Uint8Array, p: number, limit: number, out: Rewriter): number {
  const isHex = ((bytes[p + 2] ?? 0) | 32) === 120;
  const from = isHex ? p + 3 : p + 2;
  let q = from;
  while (q < limit && q < from + 7 && (isHex ? hexValue(bytes[q]) >= 0 : isDigit(bytes[q]!))) q++;
  if (q === from || q >= limit || bytes[q] !== 59) return p;
  let code = 0;
  if (isHex) code = hexAt(bytes, from, q - from);
  else for (let i = from; i < q; i++) code = code * 10 + bytes[i]! - 48;
  if (code > 0x10ffff) return p;
  if (CODES_NOT_SEEN.has(code)) {
    out.gap(p, q + 1, 'entities');
    return q + 1;
  }
  out.putCharacter(code, p, q + 1, 'entities');
  return q + 1;
}

function isDigit(c: number): boolean {
  return c >= 48 && c <= 57;
}

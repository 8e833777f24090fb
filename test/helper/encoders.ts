import { deflateSync, gzipSync } from 'node:zlib';
import { textOfUtf16 } from '../../src/util/utf16.ts';

/** A way to encode text, and the way back by other means than ours. */
export interface Encoder {
  readonly name: string;
  /** The steps that a chain has for it. */
  readonly steps: readonly string[];
  encode(text: string): string;
  /** Of any part that begins and ends between units of the encoding. */
  decode(text: string): string;
  /** Bytes that may come along on either side, because units stand for several bytes together. */
  readonly around?: number;
}

const hexOf = (text: string, form: (hex: string) => string) =>
  [...Buffer.from(text)].map((byte) => form(byte.toString(16).padStart(2, '0'))).join('');
const hexIn = (text: string) => Buffer.from(text.replace(/0x|[^0-9a-f]/g, ''), 'hex').toString();
const ascii = (text: string, form: (hex: string) => string) =>
  text.replace(/[\0-\x7f]/g, (c) => form(c.charCodeAt(0).toString(16).padStart(2, '0')));
const fromHex = (hex: string) => String.fromCodePoint(Number.parseInt(hex, 16));
const base64 = (text: string) => Buffer.from(text).toString('base64');
const fromBase64 = (text: string) => Buffer.from(text, 'base64').toString();
const wrapped = (text: string, width: number) => text.replace(new RegExp(`.{${width}}(?=.)`, 'g'), '$&\n');

/** Encodings that may stand within one another in any order. */
export const ENCODERS: readonly Encoder[] = [
  { name: 'base64', steps: ['base64'], encode: base64, decode: fromBase64, around: 2 },
  {
    name: 'base64url without padding',
    steps: ['base64url'],
    encode: (text) => Buffer.from(text).toString('base64url'),
    decode: fromBase64,
    around: 2,
  },
  {
    name: 'base64 wrapped at 76',
    steps: ['base64'],
    encode: (text) => wrapped(base64(text), 76),
    decode: fromBase64,
    around: 2,
  },
  {
    name: 'base64 wrapped at 70',
    steps: ['base64'],
    encode: (text) => wrapped(base64(text), 70),
    decode: fromBase64,
    around: 2,
  },
  {
    name: 'base64 of UTF-16',
    steps: ['base64', 'utf-16le'],
    encode: (text) => Buffer.from(text, 'utf16le').toString('base64'),
    decode: (text) => {
      const bytes = Buffer.from(text, 'base64');
      // The part may begin in the middle of a unit.
      return `${textOfUtf16(bytes, 'le')}\n${textOfUtf16(bytes.subarray(1), 'le')}`;
    },
    around: 2,
  },
  {
    name: 'gzip in base64',
    steps: ['base64', 'gzip'],
    encode: (text) => gzipSync(text).toString('base64'),
    decode: (text) => gunzip(Buffer.from(text, 'base64')) ?? '',
    around: 10_000_000,
  },
  {
    name: 'zlib in base64',
    steps: ['base64', 'zlib'],
    encode: (text) => deflateSync(text).toString('base64'),
    decode: (text) => gunzip(Buffer.from(text, 'base64')) ?? '',
    around: 10_000_000,
  },
  { name: 'hex', steps: ['hex'], encode: (text) => hexOf(text, (hex) => hex), decode: hexIn },
  { name: 'hex behind 0x', steps: ['hex'], encode: (text) => `0x${hexOf(text, (hex) => hex)}`, decode: hexIn },
  {
    name: 'hex wrapped at 60',
    steps: ['hex'],
    encode: (text) =>
      wrapped(
        hexOf(text, (hex) => hex),
        60,
      ),
    decode: hexIn,
  },
  {
    name: 'zlib in hex',
    steps: ['hex', 'zlib'],
    encode: (text) => deflateSync(text).toString('hex'),
    decode: (text) => gunzip(Buffer.from(text, 'hex')) ?? '',
    around: 10_000_000,
  },
  { name: 'a list of bytes', steps: ['hex list'], encode: (text) => hexOf(text, (hex) => `0x${hex}, `), decode: hexIn },
  {
    name: 'hex with spaces',
    steps: ['hex list'],
    encode: (text) => hexOf(text, (hex) => `${hex} `).trimEnd(),
    decode: hexIn,
  },
  {
    name: 'hex with colons over lines',
    steps: ['hex list'],
    encode: (text) =>
      hexOf(text, (hex) => `${hex}:`)
        .replace(/(?:..:){15}(?=.)/g, '$&\n    ')
        .replace(/:$/, ''),
    decode: hexIn,
  },
  {
    name: 'a list of decimal numbers',
    steps: ['decimal list'],
    encode: (text) => `[${[...Buffer.from(text)].join(', ')}]`,
    decode: (text) => Buffer.from((text.match(/\d+/g) ?? []).map(Number)).toString(),
  },
  {
    name: 'percent',
    steps: ['percent'],
    encode: (text) => hexOf(text, (hex) => `%${hex.toUpperCase()}`),
    decode: (text) => text.replace(/%(..)/g, (_, hex) => fromHex(hex)),
  },
  {
    name: 'hex escapes',
    steps: ['hex escapes'],
    encode: (text) => ascii(text, (hex) => `\\x${hex}`),
    decode: (text) => text.replace(/\\x(..)/g, (_, hex) => fromHex(hex)),
  },
  {
    name: 'unicode escapes',
    steps: ['unicode escapes'],
    encode: (text) => ascii(text, (hex) => `\\u00${hex}`),
    decode: (text) => text.replace(/\\u(....)/g, (_, hex) => fromHex(hex)),
  },
  {
    name: 'braced escapes',
    steps: ['unicode escapes'],
    encode: (text) => ascii(text, (hex) => `\\u{${hex}}`),
    decode: (text) => text.replace(/\\u\{(.+?)\}/g, (_, hex) => fromHex(hex)),
  },
  {
    name: 'entities',
    steps: ['entities'],
    encode: (text) => ascii(text, (hex) => `&#x${hex};`),
    decode: (text) => text.replace(/&#x(.+?);/g, (_, hex) => fromHex(hex)),
  },
  {
    name: 'decimal entities',
    steps: ['entities'],
    encode: (text) => ascii(text, (hex) => `&#${Number.parseInt(hex, 16)};`),
    decode: (text) => text.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code))),
  },
  {
    name: 'quoted-printable',
    steps: ['quoted-printable'],
    encode: (text) => hexOf(text, (hex) => `=${hex.toUpperCase()}`).replace(/(?:=..){24}/g, '$&=\r\n'),
    decode: (text) => Buffer.from(text.replace(/=\r?\n|=/g, ''), 'hex').toString(),
  },
];

function gunzip(bytes: Buffer): string | null {
  const { gunzipSync, inflateSync } = process.getBuiltinModule('node:zlib');
  try {
    return (bytes[0] === 0x1f ? gunzipSync : inflateSync)(bytes).toString();
  } catch {
    return null;
  }
}

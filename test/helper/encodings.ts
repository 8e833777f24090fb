/** An encoding as a text editor offers it. */
export interface TextEncoding {
  readonly name: string;
  encode(text: string): Buffer;
  /** Of any part that begins and ends between characters, without a mark. */
  decode(bytes: Buffer): string;
  /** Characters that it can hold. */
  readonly holds: 'any' | 'latin-1';
  /** Bytes of the byte order mark. */
  readonly mark: number;
}

const MARK = '\ufeff';

const utf8 = { encode: (text: string) => Buffer.from(text), decode: (bytes: Buffer) => bytes.toString() };
const utf16le = {
  encode: (text: string) => Buffer.from(text, 'utf16le'),
  decode: (bytes: Buffer) => bytes.toString('utf16le'),
};
const utf16be = {
  encode: (text: string) => Buffer.from(text, 'utf16le').swap16(),
  decode: (bytes: Buffer) => Buffer.from(bytes).swap16().toString('utf16le'),
};
const utf32le = { encode: utf32, decode: fromUtf32 };
const utf32be = {
  encode: (text: string) => utf32(text).swap32(),
  decode: (bytes: Buffer) => fromUtf32(Buffer.from(bytes).swap32()),
};
const latin1 = {
  encode: (text: string) => Buffer.from(text, 'latin1'),
  decode: (bytes: Buffer) => bytes.toString('latin1'),
};

/** Every encoding that text is read in. */
export const ENCODINGS: readonly TextEncoding[] = [
  { name: 'UTF-8', ...utf8, holds: 'any', mark: 0 },
  { name: 'UTF-16LE', ...utf16le, holds: 'any', mark: 0 },
  { name: 'UTF-16BE', ...utf16be, holds: 'any', mark: 0 },
  { name: 'UTF-32LE', ...utf32le, holds: 'any', mark: 0 },
  { name: 'UTF-32BE', ...utf32be, holds: 'any', mark: 0 },
  { name: 'Latin-1', ...latin1, holds: 'latin-1', mark: 0 },
  marked('UTF-8 with a mark', utf8),
  marked('UTF-16LE with a mark', utf16le),
  marked('UTF-16BE with a mark', utf16be),
  marked('UTF-32LE with a mark', utf32le),
  marked('UTF-32BE with a mark', utf32be),
];

function marked(name: string, { encode, decode }: Pick<TextEncoding, 'encode' | 'decode'>): TextEncoding {
  return { name, encode: (text) => encode(MARK + text), decode, holds: 'any', mark: encode(MARK).length };
}

function utf32(text: string): Buffer {
  const points = [...text];
  const bytes = Buffer.alloc(points.length * 4);
  for (const [i, point] of points.entries()) bytes.writeUInt32LE(point.codePointAt(0)!, i * 4);
  return bytes;
}

function fromUtf32(bytes: Buffer): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 4) text += String.fromCodePoint(bytes.readUInt32LE(at));
  return text;
}

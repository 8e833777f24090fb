import { inflate } from '../codec/inflate.ts';
import type { Contents, Parser } from '../contents.ts';
import { isDamage } from '../damage.ts';
import { hold } from '../hold.ts';
import type { Input } from '../input.ts';
import { type Codes, hasWideStrings, readCodes, shownText } from '../pdf-text.ts';

/** Bytes before a stream in which its dictionary is looked for. */
const LONGEST_HEAD = 4096;
/** A stream that unpacks to more is text no more. */
const LONGEST_TEXT = 16 * 1024 * 1024;
/** All streams together; to look for what is shown takes its time. In bytes. */
const MOST_TEXT = 128 * 1024 * 1024;
/** Tables of fonts that are tried. Which of them belongs to a text would take all of the document's structure to say. */
const MOST_FONTS = 24;
const LARGEST_FONT = 64 * 1024;

interface Stream {
  /** Number of the object. */
  readonly name: string;
  readonly head: string;
  readonly bytes: Buffer;
}

/** PDF documents: what their pages show as text, their other streams, files that are attached, and the rest as it is. */
export function* pdf(input: Input, contents: Contents): Parser {
  const bytes = yield* hold(input, contents);
  if (!bytes) return;
  if (isEncrypted(bytes)) contents.problem('encrypted', null, 'its text is encrypted');
  else readStreams(bytes, contents);
  contents.raw(bytes);
}

function isEncrypted(bytes: Buffer): boolean {
  for (let at = bytes.indexOf('/Encrypt'); at >= 0; at = bytes.indexOf('/Encrypt', at + 8)) {
    if (/^\/Encrypt\s*(?:\d+\s+\d+\s+R|<<)/.test(bytes.toString('latin1', at, at + 64))) return true;
  }
  return false;
}

function readStreams(bytes: Buffer, contents: Contents): void {
  const fonts: Codes[] = [];
  // Fonts may stand behind the pages that use them.
  for (const stream of streamsOf(bytes)) {
    if (fonts.length >= MOST_FONTS || stream.bytes.length > LARGEST_FONT || isPicture(stream.head)) continue;
    const content = textIn(stream);
    if (content?.includes('begincmap')) fonts.push(readCodes(content));
  }
  let unknown = 0;
  let read = 0;
  for (const stream of streamsOf(bytes)) {
    const { name, head } = stream;
    if (isPicture(head)) continue;
    if (/\/(?:LZWDecode|Crypt)\b/.test(head)) unknown++;
    else if (/\/EmbeddedFile\b/.test(head)) attached(stream, contents);
    else {
      const content = textIn(stream);
      if (content === null) unknown++;
      else readContent(name, content, fonts, contents);
      read += content?.length ?? 0;
      if (read > MOST_TEXT) {
        contents.problem('not-unpacked', null, 'its text is more than 128 MiB; the rest is left');
        break;
      }
    }
  }
  if (unknown > 0) contents.problem('not-unpacked', null, `${unknown} of its streams cannot be unpacked`);
}

function readContent(name: string, content: string, fonts: readonly Codes[], contents: Contents): void {
  if (/\bT[jJ]\b/.test(content)) {
    const texts = new Set([shownText(content, null)]);
    if (hasWideStrings(content)) for (const codes of fonts) texts.add(shownText(content, codes));
    for (const text of texts) if (text !== '') contents.entry(name, Buffer.from(text), { made: true });
  }
  if (content !== '') contents.entry(name, Buffer.from(content, 'latin1'), { again: true, made: true });
}

/** An attached file, which may be a container itself. */
function attached({ name, head, bytes }: Stream, contents: Contents): void {
  contents.begin(name);
  if (/\/FlateDecode\b/.test(head)) inflate('zlib', (part) => contents.push(part)).push(bytes);
  else contents.push(bytes);
  contents.end();
}

/** Pixels, fonts and tables of places are no text. */
function isPicture(head: string): boolean {
  return /\/Subtype\s*\/Image\b|\/XRef\b|\/Length1\b|\/FontFile|\/(?:DCT|JPX|CCITTFax|JBIG2)Decode\b/.test(head);
}

/** What a stream unpacks to; null when that cannot be told. */
function textIn({ head, bytes }: Stream): string | null {
  if (!/\/Filter\b/.test(head)) return bytes.toString('latin1', 0, LONGEST_TEXT);
  if (/\/(?:ASCIIHex|ASCII85|RunLength)Decode\b/.test(head)) return null;
  if (!/\/(?:FlateDecode|Fl)\b/.test(head)) return null;
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    const codec = inflate('zlib', (part) => {
      length += part.length;
      if (length > LONGEST_TEXT) throw new RangeError('too long');
      parts.push(part.slice());
    });
    codec.push(bytes);
  } catch (error) {
    if (!isDamage(error)) throw error;
    if (length === 0) return null;
  }
  return Buffer.concat(parts).toString('latin1');
}

function* streamsOf(bytes: Buffer): Iterable<Stream> {
  let behind = 0;
  for (let at = bytes.indexOf('stream'); at >= 0; at = bytes.indexOf('stream', Math.max(behind, at + 6))) {
    const start = bytes[at + 6] === 13 ? (bytes[at + 7] === 10 ? at + 8 : at + 7) : at + 7;
    if (bytes[at + 6] !== 10 && bytes[at + 6] !== 13) continue;
    const before = bytes.toString('latin1', Math.max(behind, at - LONGEST_HEAD), at);
    const object = before.lastIndexOf(' obj');
    const head = before.slice(object + 4);
    if (object < 0 || !head.trimEnd().endsWith('>>')) continue;
    const number = /(\d+)\s+\d+$/.exec(before.slice(Math.max(0, object - 24), object))?.[1] ?? '?';
    const told = /\/Length\s+(\d+)(?!\d|\s+\d+\s+R)/.exec(head);
    const end = endOf(bytes, start, told ? Number(told[1]) : null);
    behind = end;
    yield { name: `object ${number}`, head, bytes: bytes.subarray(start, end) };
  }
}

/** The length may be told by another object, or wrongly. */
function endOf(bytes: Buffer, start: number, length: number | null): number {
  if (length !== null && start + length <= bytes.length) {
    if (bytes.subarray(start + length, start + length + 12).includes('endstream')) return start + length;
  }
  const mark = bytes.indexOf('endstream', start);
  return mark < 0 ? bytes.length : mark;
}

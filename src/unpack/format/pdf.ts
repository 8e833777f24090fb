import { inflate } from '../codec/inflate.ts';
import type { Contents, Parser } from '../contents.ts';
import { damage } from '../damage.ts';
import { hold } from '../hold.ts';
import type { Input } from '../input.ts';
import { filtersOf, unfiltered } from '../pdf-filters.ts';
import { type Unlock, unlockPdf } from '../pdf-lock.ts';
import { PdfObjects } from '../pdf-objects.ts';
import { type Codes, type Fonts, hasWideStrings, readCodes, shownText } from '../pdf-text.ts';
import { RowText } from '../row-text.ts';

/** Bytes before a stream in which its dictionary is looked for. */
const LONGEST_HEAD = 4096;
/** All streams together; to look for what is shown takes its time. In bytes. */
const MOST_TEXT = 128 * 1024 * 1024;
/** Tables of fonts that are kept. */
const MOST_FONTS = 64;
const MOST_READINGS = 8;
const LARGEST_FONT = 64 * 1024;

interface Stream {
  readonly name: string;
  /** Of the object. */
  readonly number: string;
  readonly head: string;
  /** Where its bytes begin. */
  readonly start: number;
  readonly end: number;
  /** Its bytes, no more encrypted. */
  read(): Buffer;
}

/** PDF documents: what their pages show as text, their other streams, files that are attached, and the rest as it is. */
export function* pdf(input: Input, contents: Contents): Parser {
  const bytes = yield* hold(input, contents);
  if (!bytes) return;
  const unlock = unlockPdf(bytes);
  if (unlock === 'locked') contents.problem('encrypted', null, 'its text is encrypted');
  else readStreams(bytes, unlock, contents);
  contents.raw(bytes);
  // Of one that can be read from the front in parts, an end stands before the other objects too.
  if (bytes.lastIndexOf('%%EOF') <= bytes.lastIndexOf('endobj')) throw damage('it ends too early');
}

function readStreams(bytes: Buffer, unlock: Unlock | null, contents: Contents): void {
  const { fonts, tables } = readObjects(bytes, unlock, contents);
  let unknown = 0;
  let read = 0;
  for (const stream of streamsOf(bytes, unlock)) {
    const { name, head } = stream;
    if (isPicture(head)) continue;
    if (/\/EmbeddedFile\b/.test(head)) attached(stream, contents);
    else {
      const content = textIn(stream);
      if (content === null) unknown++;
      else readContent(name, content, fonts, tables, contents);
      read += content?.length ?? 0;
      if (read > MOST_TEXT) {
        contents.problem('not-unpacked', null, 'its text is more than 128 MiB; the rest is left');
        break;
      }
    }
  }
  if (unknown > 0) contents.problem('not-unpacked', null, `${unknown} of its streams cannot be unpacked`);
}

/** Fonts may stand behind the pages that use them. Strings are read on the way. */
function readObjects(bytes: Buffer, unlock: Unlock | null, contents: Contents): { fonts: Fonts[]; tables: Codes[] } {
  const strings = new RowText(contents, 'strings');
  const objects = new PdfObjects(unlock);
  const tables = new Map<string, Codes>();
  const add = (number: string, text: string) => strings.add(`object ${number}`, text);
  let behind = 0;
  for (const stream of streamsOf(bytes, unlock)) {
    objects.addPlain(bytes.toString('latin1', behind, stream.start), add);
    behind = stream.end;
    const isPack = /\/ObjStm\b/.test(stream.head);
    const mayBeTable = tables.size < MOST_FONTS && stream.end - stream.start <= LARGEST_FONT && !isPicture(stream.head);
    const content = isPack || mayBeTable ? textIn(stream) : null;
    if (content === null) continue;
    if (isPack) objects.addPacked(stream.head, content, add);
    else if (content.includes('begincmap')) tables.set(stream.number, readCodes(content));
  }
  objects.addPlain(bytes.toString('latin1', behind), add);
  strings.end();
  return { fonts: readings(objects.fonts(), tables), tables: [...tables.values()] };
}

/** Where pages give one name to several fonts, each is tried. */
function readings(named: ReadonlyMap<string, readonly string[]>, tables: ReadonlyMap<string, Codes>): Fonts[] {
  const count = Math.min(MOST_READINGS, Math.max(0, ...[...named.values()].map(({ length }) => length)));
  return Array.from({ length: count }, (_, i) => (name) => {
    const known = named.get(name);
    return tables.get(known?.[Math.min(i, known.length - 1)] ?? '') ?? null;
  });
}

function readContent(
  name: string,
  content: string,
  fonts: readonly Fonts[],
  tables: readonly Codes[],
  contents: Contents,
): void {
  if (/\bT[jJ]\b/.test(content)) {
    const shown = [shownText(content, () => null), ...fonts.map((each) => shownText(content, each))];
    if (fonts.length === 0 && hasWideStrings(content))
      for (const codes of tables) shown.push(shownText(content, () => codes));
    const texts = new Set(shown.map(({ text }) => text));
    for (const text of texts) if (text !== '') contents.entry(name, Buffer.from(text), { made: true });
    for (const joined of new Set(shown.map((one) => one.joined)))
      if (joined !== '') contents.entry(name, Buffer.from(joined), { again: true, made: true });
  }
  if (content !== '') contents.entry(name, Buffer.from(content, 'latin1'), { again: true, made: true });
}

/** An attached file, which may be a container itself. */
function attached({ name, head, read }: Stream, contents: Contents): void {
  const bytes = read();
  contents.begin(name);
  const filters = filtersOf(head);
  if (filters.length === 1 && filters[0] === 'FlateDecode' && !/\/Predictor\b/.test(head))
    inflate('zlib', (part) => contents.push(part)).push(bytes);
  else contents.push(unfiltered(head, bytes) ?? bytes);
  contents.end();
}

/** Pixels, fonts and tables of places are no text. */
function isPicture(head: string): boolean {
  return /\/Subtype\s*\/Image\b|\/XRef\b|\/Length1\b|\/FontFile|\/(?:DCT|JPX|CCITTFax|JBIG2)Decode\b/.test(head);
}

/** What a stream unpacks to; null when that cannot be told. */
function textIn({ head, read }: Stream): string | null {
  return unfiltered(head, read())?.toString('latin1') ?? null;
}

function* streamsOf(bytes: Buffer, unlock: Unlock | null): Iterable<Stream> {
  let behind = 0;
  for (let at = bytes.indexOf('stream'); at >= 0; at = bytes.indexOf('stream', Math.max(behind, at + 6))) {
    const start = bytes[at + 6] === 13 ? (bytes[at + 7] === 10 ? at + 8 : at + 7) : at + 7;
    if (bytes[at + 6] !== 10 && bytes[at + 6] !== 13) continue;
    const before = bytes.toString('latin1', Math.max(behind, at - LONGEST_HEAD), at);
    const object = before.lastIndexOf(' obj');
    const head = before.slice(object + 4);
    if (object < 0 || !head.trimEnd().endsWith('>>')) continue;
    const [, number = '?', generation = '0'] =
      /(\d+)\s+(\d+)$/.exec(before.slice(Math.max(0, object - 24), object)) ?? [];
    const told = /\/Length\s+(\d+)(?!\d|\s+\d+\s+R)/.exec(head);
    const end = endOf(bytes, start, told ? Number(told[1]) : null);
    behind = end;
    const content = bytes.subarray(start, end);
    const read = () =>
      unlock && !isInTheClear(head) ? unlock(Number(number), Number(generation), content, 'stream') : content;
    yield { name: `object ${number}`, number, head, start, end, read };
  }
}

/** Of an encrypted document, where objects lie, and what says so of itself. */
function isInTheClear(head: string): boolean {
  return /\/Type\s*\/XRef\b|\/Crypt\b/.test(head);
}

/** The length may be told by another object, or wrongly. */
function endOf(bytes: Buffer, start: number, length: number | null): number {
  if (length !== null && start + length <= bytes.length) {
    if (bytes.subarray(start + length, start + length + 12).includes('endstream')) return start + length;
  }
  const mark = bytes.indexOf('endstream', start);
  return mark < 0 ? bytes.length : mark;
}

import { inflate } from '../codec/inflate.ts';
import { unsnappy } from '../codec/snappy.ts';
import { zstd } from '../codec/zstd.ts';
import { named } from '../constants.ts';
import type { Contents, Parser } from '../contents.ts';
import { damage, isDamage, isTooMuch } from '../damage.ts';
import { hold } from '../hold.ts';
import type { Input } from '../input.ts';
import { PartUnpacker } from '../part-unpacker.ts';
import { RowText } from '../row-text.ts';
import { textOf } from '../text-of.ts';
import { readThrift, type Thrift } from '../thrift.ts';

type Sink = (part: Uint8Array) => void;
type Unpack = (bytes: Buffer, sink: Sink) => void;
type Fields = ReadonlyMap<number, Thrift>;

/** By their numbers in `parquet.thrift`, as all others here. */
const CODECS: ReadonlyMap<Thrift, Unpack> = new Map([
  [0, (bytes, sink) => sink(bytes)],
  [1, (bytes, sink) => sink(unsnappy(bytes))],
  [2, (bytes, sink) => whole(inflate('gzip', sink), bytes)],
  [6, (bytes, sink) => whole(zstd(sink), bytes)],
]);
const BYTE_ARRAY = 6;
const DATA_V2 = 3;
/** Steps of a path that name no column of their own. */
const BETWEEN = new Set(['list', 'element', 'item', 'array', 'bag', 'key_value', 'map', 'value']);

/** Parquet: texts by the names of their columns, and other pages as they unpack. */
export function* parquet(input: Input, contents: Contents): Parser {
  const bytes = yield* hold(input, contents);
  if (!bytes) return;
  let isWhole = true;
  const attempt = (name: string | null, read: () => void) => {
    try {
      read();
    } catch (error) {
      isWhole = false;
      if (isTooMuch(error)) contents.problem('not-unpacked', name, error.message);
      else if (isDamage(error)) contents.problem('damaged', name, `damaged: ${error.message}`);
      else throw error;
    }
  };
  const parts = new PartUnpacker(contents);
  attempt(null, () => {
    const footer = footerOf(bytes);
    readSettings(footer, contents);
    let left = 0;
    for (const [i, fields] of columnsOf(footer).entries()) {
      const unpack = CODECS.get(fields.get(4) ?? null);
      const name = `column ${i + 1}`;
      if (unpack) attempt(name, () => readColumn(bytes, { name, fields, unpack }, parts, contents));
      else left++;
    }
    if (left === 0) return;
    isWhole = false;
    contents.problem('not-unpacked', null, `${left} of its columns are compressed by a method that is not known`);
  });
  // In the bytes a length may stand behind a text that looks like a letter of it.
  if (!isWhole) contents.raw(bytes);
}

/** What the end of the file tells of the others of its parts. */
function footerOf(bytes: Buffer): Fields {
  const end = bytes.length - 8;
  if (bytes.toString('latin1', end + 4) !== 'PAR1') throw damage('it does not end as it should');
  return readThrift(bytes, end - bytes.readUInt32LE(end))[0];
}

/** Of each column of each group of rows. */
function columnsOf(footer: Fields): Fields[] {
  return listOf(footer.get(4))
    .flatMap((group) => listOf(fieldsOf(group).get(1)))
    .map((column) => fieldsOf(fieldsOf(column).get(3)));
}

/** What the writer told of the table, by name. */
function readSettings(footer: Fields, contents: Contents): void {
  for (const setting of listOf(footer.get(5))) {
    const [name, value] = [fieldsOf(setting).get(1), fieldsOf(setting).get(2)];
    if (Buffer.isBuffer(name) && Buffer.isBuffer(value)) contents.entry(textOf(name), value, { made: true });
  }
}

interface Column {
  /** Of the entry. */
  readonly name: string;
  readonly fields: Fields;
  readonly unpack: Unpack;
}

function readColumn(bytes: Buffer, column: Column, parts: PartUnpacker, contents: Contents): void {
  const { fields, unpack } = column;
  const path = listOf(fields.get(3)).map((part) => (Buffer.isBuffer(part) ? textOf(part) : ''));
  const name = path.findLast((part) => !BETWEEN.has(part)) ?? '';
  const [data, dictionary] = [numberOf(fields.get(9)), numberOf(fields.get(11))];
  let at = dictionary > 0 ? Math.min(dictionary, data) : data;
  const end = Math.min(at + numberOf(fields.get(7)), bytes.length);
  while (at < end) {
    const [page, start] = readThrift(bytes, at);
    const size = numberOf(page.get(3));
    at = start + size;
    if (at > bytes.length || size < 0) throw damage('it ends too early');
    const v2 = page.get(1) === DATA_V2 ? fieldsOf(page.get(8)) : null;
    const levels = v2 ? Math.max(0, numberOf(v2.get(5)) + numberOf(v2.get(6))) : 0;
    const packed = bytes.subarray(start + levels, at);
    const isPacked = v2?.get(7) !== false;
    const content = parts.unpack((sink) => (isPacked ? unpack(packed, sink) : sink(packed)), bytes.length);
    if (fields.get(1) === BYTE_ARRAY && isTexts(content)) readTexts(content, column.name, name, contents);
    else contents.entry(column.name, content, { again: true, made: true });
  }
}

function readTexts(page: Buffer, entry: string, name: string, contents: Contents): void {
  const rows = new RowText(contents, entry);
  for (let at = 0; at < page.length; ) {
    const end = at + 4 + page.readUInt32LE(at);
    if (end > at + 4) rows.add(name, named(name, textOf(page.subarray(at + 4, end))));
    at = end;
  }
  rows.end();
}

/** The page is texts, each behind its length. Levels have a length of their own, and so look like a text at its beginning. */
function isTexts(page: Buffer): boolean {
  let at = 0;
  while (at + 4 <= page.length) at += 4 + page.readUInt32LE(at);
  return at === page.length;
}

function whole(codec: { push(bytes: Uint8Array): number; end(): void }, bytes: Buffer): void {
  codec.push(bytes);
  codec.end();
}

function fieldsOf(value: Thrift | undefined): Fields {
  return value instanceof Map ? value : new Map();
}

function listOf(value: Thrift | undefined): readonly Thrift[] {
  return Array.isArray(value) ? value : [];
}

function numberOf(value: Thrift | undefined): number {
  return typeof value === 'number' ? value : 0;
}

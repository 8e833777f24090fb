import { textOfUtf16 } from '../util/utf16.ts';
import { cellLines } from './cell-lines.ts';
import { damage } from './damage.ts';

export type Value = string | Uint8Array | number | bigint | null;

/** A number of one to nine bytes, seven bits of it in each but the last. */
export function varint(bytes: Uint8Array, at: number): [value: number, next: number] {
  let value = 0;
  for (let i = 0; i < 9; i++) {
    const byte = bytes[at + i];
    if (byte === undefined) throw damage('a number is cut off');
    if (i === 8) return [value * 256 + byte, at + 9];
    value = value * 128 + (byte & 0x7f);
    if (byte < 0x80) return [value, at + i + 1];
  }
  throw damage('a number is cut off');
}

/** Bytes of a payload that lie in the page; the others lie in a chain of pages of their own. */
export function localLength(payload: number, usable: number, isTable: boolean): number {
  const most = isTable ? usable - 35 : Math.floor(((usable - 12) * 64) / 255) - 23;
  if (payload <= most) return payload;
  const least = Math.floor(((usable - 12) * 32) / 255) - 23;
  const fitting = least + ((payload - least) % (usable - 4));
  return fitting <= most ? fitting : least;
}

/** How a database writes text; null where only its pages are at hand. */
export type TextEncoding = 'utf8' | 'utf16le' | 'utf16be' | null;

/** A row, and its number. */
type Row = readonly [rowid: number, values: readonly Value[]];

/**
 * The rows of a page that is a leaf of a table, without what of them lies in other pages.
 * @param head where it begins in the page
 */
export function* rowsOfLeaf(page: Buffer, head: number, usable: number, encoding: TextEncoding): Generator<Row> {
  let left = page.length;
  for (let i = page.readUInt16BE(head + 3), k = 0; i > 0; i--, k++) {
    const at = page.readUInt16BE(head + 8 + k * 2);
    const [length, afterLength] = varint(page, at);
    const [rowid, start] = varint(page, afterLength);
    const local = localLength(length, usable, true);
    left -= local;
    // Cells that lie in one another were made to be more than the page holds.
    if (left < 0) throw damage('its cells lie in one another');
    yield [rowid, valuesOf(page.subarray(start, start + local), encoding)];
  }
}

/** What was freed in a leaf: of each block all but the four bytes that tell its size. */
export function* freed(page: Buffer, head: number): Generator<Buffer> {
  for (let at = page.readUInt16BE(head + 1); at > head && at + 4 <= page.length; ) {
    const size = page.readUInt16BE(at + 2);
    yield page.subarray(at + 4, at + size);
    const next = page.readUInt16BE(at);
    if (next <= at) return;
    at = next;
  }
}

/** The columns of a record. */
export function valuesOf(record: Buffer, encoding: TextEncoding): Value[] {
  const [headLength, first] = varint(record, 0);
  const values: Value[] = [];
  let at = headLength;
  for (let head = first; head < headLength; ) {
    const [type, next] = varint(record, head);
    head = next;
    const length = lengthOf(type);
    if (at + length > record.length) {
      // What is there of a value that is cut off is read all the same.
      if (type >= 12) values.push(readValue(type, record.subarray(at), encoding));
      break;
    }
    values.push(readValue(type, record.subarray(at, at + length), encoding));
    at += length;
  }
  return values;
}

function lengthOf(type: number): number {
  if (type >= 12) return Math.floor((type - 12) / 2);
  return [0, 1, 2, 3, 4, 6, 8, 8, 0, 0, 0, 0][type]!;
}

function readValue(type: number, bytes: Buffer, encoding: TextEncoding): Value {
  if (type >= 12) return type % 2 === 0 ? bytes : textOf(bytes, encoding);
  if (type === 7) return bytes.readDoubleBE(0);
  if (type === 6) return bytes.readBigInt64BE(0);
  if (type >= 1 && type <= 5) return bytes.readIntBE(0, bytes.length);
  return type === 8 ? 0 : type === 9 ? 1 : null;
}

function textOf(bytes: Buffer, told: TextEncoding): string {
  const encoding = told ?? (bytes[1] === 0 ? 'utf16le' : bytes[0] === 0 ? 'utf16be' : 'utf8');
  return encoding === 'utf8' ? bytes.toString() : textOfUtf16(bytes, encoding === 'utf16le' ? 'le' : 'be');
}

/** A row as lines of text, each with the name of its column before the value. */
export function rowText(columns: readonly string[], values: readonly Value[]): string {
  const shown = values.map((value) => {
    if (typeof value === 'string') return value;
    return value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : '';
  });
  return cellLines(columns, shown);
}

/** Names of the columns of what `create table` says, in the order in which the values are stored. */
export function columnsOf(sql: string): string[] {
  const definitions = definitionsIn(sql);
  const names = definitions.flatMap(({ name, text }) => (name === null || isComputed(text) ? [] : [name]));
  if (!/\bwithout\s+rowid\b[^)]*$/i.test(sql)) return names;
  // Then the columns of the key come first.
  const listed = definitions.find(({ name, text }) => name === null && KEY.test(text))?.text;
  const keys = listed
    ? definitionsIn(listed.slice(listed.search(KEY))).map(({ name }) => name)
    : definitions.filter(({ text }) => KEY.test(text)).map(({ name }) => name);
  const lower = keys.map((name) => name?.toLowerCase());
  const place = (name: string) =>
    lower.includes(name.toLowerCase()) ? lower.indexOf(name.toLowerCase()) : lower.length;
  return names.sort((a, b) => place(a) - place(b));
}

const KEY = /\bprimary\s+key\b/i;

/** Its values are made when it is read. */
function isComputed(definition: string): boolean {
  return /\bas\s*\(/i.test(definition) && !/\bstored\b/i.test(definition);
}

/** What stands in the first brackets, part by part: of a column its name; null for what is said of the table. */
function definitionsIn(sql: string): { readonly name: string | null; readonly text: string }[] {
  const open = sql.indexOf('(');
  const columns: { name: string | null; text: string }[] = [];
  let depth = 0;
  let start = open + 1;
  for (let at = open; at >= 0 && at < sql.length; at++) {
    const character = sql[at]!;
    const close = QUOTES[character];
    if (close !== undefined) {
      const end = sql.indexOf(close, at + 1);
      if (end < 0) break;
      at = end;
    } else if (character === '(') depth++;
    else if (character === ')') depth--;
    if ((character === ',' && depth === 1) || (character === ')' && depth === 0)) {
      const text = sql.slice(start, at + 1);
      const name = /^\s*(?:"([^"]+)"|`([^`]+)`|\[([^\]]+)\]|([^\s,()]+))/.exec(text);
      const word = name?.[1] ?? name?.[2] ?? name?.[3] ?? name?.[4];
      const isColumn = !(name?.[4] && /^(?:primary|unique|check|foreign|constraint)$/i.test(name[4]));
      if (word !== undefined) columns.push({ name: isColumn ? word : null, text });
      start = at + 1;
      if (depth === 0) break;
    }
  }
  return columns;
}

const QUOTES: Readonly<Record<string, string>> = { "'": "'", '"': '"', '`': '`', '[': ']' };

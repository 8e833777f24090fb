import type { Contents, Parser } from '../contents.ts';
import { damage, isDamage } from '../damage.ts';
import { hold } from '../hold.ts';
import type { Input } from '../input.ts';
import { recognise } from '../recognise.ts';
import { RowText } from '../row-text.ts';
import {
  columnsOf,
  freed,
  localLength,
  rowsOfLeaf,
  rowText,
  type TextEncoding,
  type Value,
  valuesOf,
  varint,
} from '../sqlite-page.ts';

interface Row {
  readonly id: string;
  readonly values: readonly Value[];
}

/** SQLite databases: the rows of every table, and then all pages as they are, for what was deleted. */
export function* sqlite(input: Input, contents: Contents): Parser {
  const bytes = yield* hold(input, contents);
  if (!bytes) return;
  const database = new Database(bytes);
  try {
    readTables(database, contents);
  } catch (error) {
    if (!isDamage(error)) throw error;
    contents.end();
    database.damaged = true;
  }
  const deleted = new RowText(contents, 'deleted', { again: true });
  for (const [page, text] of database.deleted()) deleted.add(`page ${page}`, text);
  deleted.end();
  contents.raw(bytes);
  if (database.damaged) contents.problem('damaged', null, 'damaged or cut off: some of its rows cannot be read');
}

function readTables(database: Database, contents: Contents): void {
  const schema = [...database.rows(1)];
  const text = new RowText(contents, 'schema');
  for (const { id, values } of schema) text.add(id, `${values[4] ?? ''}\n`);
  text.end();
  for (const { values } of schema) {
    const [type, name, , root, sql] = values;
    if (type === 'table' && typeof root === 'number' && root > 0)
      readTable(database, contents, String(name), root, columnsOf(String(sql)));
  }
}

function readTable(
  database: Database,
  contents: Contents,
  name: string,
  root: number,
  columns: readonly string[],
): void {
  const text = new RowText(contents, name);
  // An entry ends before another begins.
  const containers: [name: string, bytes: Uint8Array][] = [];
  for (const { id, values } of database.rows(root)) {
    const shown = values.map((value, i) => {
      if (!(value instanceof Uint8Array) || recognise(value) === null) return value;
      containers.push([`${name}/${id}/${columns[i] ?? i + 1}`, value]);
      return null;
    });
    text.add(id, rowText(columns, shown));
  }
  text.end();
  for (const [path, bytes] of containers) contents.entry(path, bytes);
}

/** The pages of a database. */
class Database {
  readonly #bytes: Buffer;
  readonly #pageSize: number;
  readonly #usable: number;
  readonly #encoding: TextEncoding;
  /** Pages that were read: none belongs to two places. */
  readonly #seen = new Set<number>();
  damaged = false;

  constructor(bytes: Buffer) {
    if (bytes.length < 512) throw damage('it ends too early');
    const size = bytes.readUInt16BE(16);
    this.#bytes = bytes;
    this.#pageSize = size === 1 ? 65536 : size;
    if (this.#pageSize < 512 || (this.#pageSize & (this.#pageSize - 1)) !== 0) throw damage('its pages have no size');
    this.#usable = this.#pageSize - bytes[20]!;
    if (this.#usable < 480) throw damage('its pages have no size');
    const encoding = bytes.readUInt32BE(56);
    this.#encoding = encoding === 2 ? 'utf16le' : encoding === 3 ? 'utf16be' : 'utf8';
  }

  /** The rows of the table, or of the index, whose first page this is. */
  *rows(root: number): Iterable<Row> {
    const open = [root];
    let count = 0;
    for (let number = open.pop(); number !== undefined; number = open.pop()) {
      const page = this.#page(number);
      if (!page) continue;
      const head = number === 1 ? 100 : 0;
      const kind = page[head]!;
      const isTable = kind === 5 || kind === 13;
      const isLeaf = kind === 10 || kind === 13;
      if (!isTable && !isLeaf && kind !== 2) {
        this.damaged = true;
        continue;
      }
      const cells = head + (isLeaf ? 8 : 12);
      let left = this.#pageSize;
      const below: number[] = [];
      for (let i = page.readUInt16BE(head + 3) - 1, k = 0; i >= 0; i--, k++) {
        let at = page.readUInt16BE(cells + k * 2);
        if (!isLeaf) {
          below.push(page.readUInt32BE(at));
          at += 4;
        }
        if (isTable && !isLeaf) continue;
        const [length, afterLength] = varint(page, at);
        const [rowid, start] = isTable ? varint(page, afterLength) : [++count, afterLength];
        const local = localLength(length, this.#usable, isTable);
        left -= local;
        // Cells that lie in one another were made to be more than the page holds.
        if (left < 0) throw damage('its cells lie in one another');
        const payload = this.#payload(page.subarray(start, start + local), length, page, start + local);
        yield { id: String(rowid), values: valuesOf(payload, this.#encoding) };
      }
      if (!isLeaf) open.push(page.readUInt32BE(head + 8), ...below.reverse());
    }
  }

  /** Rows of pages that no table has any more, and what was freed in others, as far as nothing was written over it. */
  *deleted(): Generator<[page: number, text: string]> {
    for (let number = 1; number * this.#pageSize <= this.#bytes.length; number++) {
      const page = this.#bytes.subarray((number - 1) * this.#pageSize, number * this.#pageSize);
      const head = number === 1 ? 100 : 0;
      if (page[head] !== 13 && page[head] !== 10) continue;
      try {
        if (page[head] === 13 && !this.#seen.has(number))
          for (const [, values] of rowsOfLeaf(page, head, this.#usable, this.#encoding))
            yield [number, rowText([], values)];
        for (const part of freed(page, head)) yield [number, `${part.toString('latin1').replaceAll('\n', ' ')}\n`];
      } catch (error) {
        // What was in use once need not be whole.
        if (!isDamage(error)) throw error;
      }
    }
  }

  #payload(local: Buffer, length: number, page: Buffer, next: number): Buffer {
    if (local.length >= length) return local;
    const parts = [local];
    let missing = length - local.length;
    for (let number = page.readUInt32BE(next); number !== 0 && missing > 0; ) {
      const overflow = this.#page(number);
      if (!overflow) break;
      const part = overflow.subarray(4, Math.min(this.#usable, 4 + missing));
      parts.push(part);
      missing -= part.length;
      number = overflow.readUInt32BE(0);
    }
    return Buffer.concat(parts);
  }

  #page(number: number): Buffer | null {
    const start = (number - 1) * this.#pageSize;
    const isNew = number > 0 && !this.#seen.has(number) && start + this.#pageSize <= this.#bytes.length;
    if (!isNew) {
      this.damaged = true;
      return null;
    }
    this.#seen.add(number);
    return this.#bytes.subarray(start, start + this.#pageSize);
  }
}

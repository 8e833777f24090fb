import { textOfUtf16 } from '../../util/utf16.ts';
import type { Contents, Parser } from '../contents.ts';
import { damage } from '../damage.ts';
import { hold } from '../hold.ts';
import type { Input } from '../input.ts';
import { WideText } from '../wide-text.ts';

/** Sectors of this number and above are none, or end a chain. */
const LAST_SECTOR = 0xfffffff9;
const ENTRY = 128;
const NO_ENTRY = 0xffffffff;
const STREAM = 2;
const ROOT = 5;
const MOST_ENTRIES = 100_000;
/** Names of streams of Outlook that are text of two bytes a character and nothing else. */
const ALL_WIDE = /001F$/;

interface Item {
  readonly path: string;
  readonly start: number;
  readonly size: number;
}

/** What Microsoft's older programs wrote: documents (doc, xls, ppt), mails of Outlook (msg), installers (msi). */
export function* ole(input: Input, contents: Contents): Parser {
  const bytes = yield* hold(input, contents);
  if (!bytes) return;
  try {
    readStreams(new Sectors(bytes), contents);
  } catch (error) {
    contents.raw(bytes);
    throw error;
  }
}

function readStreams(sectors: Sectors, contents: Contents): void {
  const { root, items } = sectors.directory();
  const small = sectors.chain(root.start, root.size);
  let left = sectors.size * 4;
  for (const { path, start, size } of items) {
    left -= size;
    if (left < 0) throw damage('its parts lie in one another');
    const stream = size < sectors.cutoff ? sectors.smallChain(small, start, size) : sectors.chain(start, size);
    contents.entry(path, stream);
    if (ALL_WIDE.test(path)) continue;
    const wide = new WideText();
    wide.take(stream);
    wide.hand(contents, `${path} wide text`);
  }
}

/** The file as a disk: sectors, and tables that tell which follows which. */
class Sectors {
  readonly #bytes: Buffer;
  readonly #shift: number;
  readonly #smallShift: number;
  readonly #table: Buffer;
  readonly #smallTable: Buffer;
  readonly cutoff: number;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
    this.#shift = bytes.readUInt16LE(30);
    this.#smallShift = bytes.readUInt16LE(32);
    this.cutoff = bytes.readUInt32LE(56);
    if (this.#shift < 7 || this.#shift > 16 || this.#smallShift < 4 || this.#smallShift > this.#shift)
      throw damage('its sectors have no size');
    this.#table = this.#readTable();
    this.#smallTable = this.chain(bytes.readUInt32LE(60), bytes.readUInt32LE(64) << this.#shift);
  }

  get size(): number {
    return this.#bytes.length;
  }

  /** The bytes of a chain of sectors, as many as are told and are there. */
  chain(start: number, size: number): Buffer {
    return this.#follow(this.#table, this.#shift, start, size, (n) => this.#sector(n));
  }

  smallChain(small: Buffer, start: number, size: number): Buffer {
    const shift = this.#smallShift;
    return this.#follow(this.#smallTable, shift, start, size, (n) => small.subarray(n << shift, (n + 1) << shift));
  }

  /** The streams by their paths, and where the small ones lie. */
  directory(): { root: Item; items: Item[] } {
    const entries = this.chain(this.#bytes.readUInt32LE(48), Math.min(this.size, MOST_ENTRIES * ENTRY));
    const count = Math.floor(entries.length / ENTRY);
    const items: Item[] = [];
    let root: Item | null = null;
    const seen = new Set<number>();
    const open: [number: number, folder: string][] = [[0, '']];
    for (let next = open.pop(); next; next = open.pop()) {
      const [number, folder] = next;
      if (number >= count || seen.has(number)) continue;
      seen.add(number);
      const entry = entries.subarray(number * ENTRY, (number + 1) * ENTRY);
      const kind = entry[66];
      const name = textOfUtf16(entry.subarray(0, Math.max(0, Math.min(64, entry.readUInt16LE(64)) - 2)), 'le');
      // Some names begin with a sign that nobody can write.
      const path = `${folder}${name.replace(/^[\0-\x1f]/, '')}`;
      const item = { path, start: entry.readUInt32LE(116), size: entry.readUInt32LE(120) };
      if (kind === STREAM) items.push(item);
      if (kind === ROOT) root = item;
      for (const beside of [68, 72])
        if (entry.readUInt32LE(beside) !== NO_ENTRY) open.push([entry.readUInt32LE(beside), folder]);
      open.push([entry.readUInt32LE(76), kind === ROOT ? '' : `${path}/`]);
    }
    if (!root) throw damage('its directory has no root');
    return { root, items };
  }

  #readTable(): Buffer {
    const bytes = this.#bytes;
    const numbers: number[] = [];
    for (let at = 76; at < 512; at += 4) numbers.push(bytes.readUInt32LE(at));
    const each = 1 << this.#shift;
    let more = bytes.readUInt32LE(68);
    for (let left = Math.ceil(this.size / each); more < LAST_SECTOR && left > 0; left--) {
      const sector = this.#sector(more);
      if (sector.length < each) break;
      for (let at = 0; at < each - 4; at += 4) numbers.push(sector.readUInt32LE(at));
      more = sector.readUInt32LE(each - 4);
    }
    const used = [...new Set(numbers)].filter((number) => number < LAST_SECTOR);
    return Buffer.concat(used.map((number) => this.#sector(number)));
  }

  #sector(number: number): Buffer {
    const each = 1 << this.#shift;
    return this.#bytes.subarray((number + 1) * each, (number + 2) * each);
  }

  #follow(table: Buffer, shift: number, start: number, size: number, sector: (number: number) => Buffer): Buffer {
    const parts: Buffer[] = [];
    let left = Math.min(size, this.size);
    for (let number = start; left > 0 && number < LAST_SECTOR; left -= 1 << shift) {
      parts.push(sector(number));
      if (number * 4 + 4 > table.length) break;
      number = table.readUInt32LE(number * 4);
    }
    return Buffer.concat(parts).subarray(0, size);
  }
}

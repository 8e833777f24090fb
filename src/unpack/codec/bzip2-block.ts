import { damage } from '../damage.ts';
import type { BitReader } from './bit-reader.ts';

const GROUP = 50;
const LONGEST_CODE = 20;
const OUTPUT = 64 * 1024;

/** The codes of one Huffman table, by their length. */
interface Table {
  readonly limits: Int32Array;
  readonly bases: Int32Array;
  readonly symbols: Uint16Array;
  readonly shortest: number;
}

const CRC = Uint32Array.from({ length: 256 }, (_, i) => {
  let sum = i << 24;
  for (let k = 0; k < 8; k++) sum = sum < 0 ? (sum << 1) ^ 0x04c11db7 : sum << 1;
  return sum >>> 0;
});

/** Unpacks blocks of bzip2. Holds what they need, so one for a file. */
export class BlockDecoder {
  readonly #bits: BitReader;
  readonly #sink: (bytes: Uint8Array) => void;
  readonly #output = new Uint8Array(OUTPUT);
  #links = new Uint32Array();

  constructor(bits: BitReader, sink: (bytes: Uint8Array) => void) {
    this.#bits = bits;
    this.#sink = sink;
  }

  /** @param most bytes of a block before the last step */
  setSize(most: number): void {
    if (this.#links.length !== most) this.#links = new Uint32Array(most);
  }

  /** Unpacks a block behind the mark that begins it. Returns its checksum. @throws when that is wrong. */
  unpack(): number {
    const bits = this.#bits;
    const crc = bits.take32();
    if (bits.bit() === 1) throw damage('it was written by a version before 0.9.5');
    const origin = bits.take(24);
    const used = this.#readUsed();
    const tables = bits.take(3);
    const selectors = this.#readSelectors(tables);
    const codes = Array.from({ length: tables }, () => this.#readTable(used.length + 2));
    const { length, counts } = this.#readSymbols(used, selectors, codes);
    if (origin >= length) throw damage('a block begins out of its bounds');
    if (this.#write(origin, length, counts) !== crc) throw damage('the checksum of a block is wrong');
    return crc;
  }

  /** The bytes that occur in the block. */
  #readUsed(): Uint8Array {
    const bits = this.#bits;
    const groups = bits.take(16);
    const used: number[] = [];
    for (let i = 0; i < 16; i++) {
      if (((groups >> (15 - i)) & 1) === 0) continue;
      const group = bits.take(16);
      for (let k = 0; k < 16; k++) if ((group >> (15 - k)) & 1) used.push(i * 16 + k);
    }
    if (used.length === 0) throw damage('a block holds no bytes');
    return Uint8Array.from(used);
  }

  #readSelectors(tables: number): Uint8Array {
    const bits = this.#bits;
    const count = bits.take(15);
    if (tables < 2 || tables > 6 || count === 0) throw damage('a block has no tables');
    const order = [0, 1, 2, 3, 4, 5];
    return Uint8Array.from({ length: count }, () => {
      let place = 0;
      while (bits.bit() === 1) if (++place >= tables) throw damage('a block asks for a table that is not there');
      const [table = 0] = order.splice(place, 1);
      order.unshift(table);
      return table;
    });
  }

  #readTable(symbols: number): Table {
    const bits = this.#bits;
    const lengths = new Uint8Array(symbols);
    let length = bits.take(5);
    for (let i = 0; i < symbols; i++) {
      while (true) {
        if (length < 1 || length > LONGEST_CODE) throw damage('a table is none');
        if (bits.bit() === 0) break;
        length += bits.bit() === 0 ? 1 : -1;
      }
      lengths[i] = length;
    }
    return tableOf(lengths);
  }

  /** Undoes the Huffman codes, the runs and the moves to the front. */
  #readSymbols(used: Uint8Array, selectors: Uint8Array, tables: readonly Table[]) {
    const bits = this.#bits;
    const links = this.#links;
    const front = used.slice();
    const counts = new Uint32Array(256);
    const end = used.length + 1;
    let length = 0;
    let run = 0;
    let weight = 1;
    let selector = 0;
    let left = 0;
    let table = tables[0]!;
    for (;;) {
      if (left === 0) {
        if (selector >= selectors.length) throw damage('a block has too few tables');
        table = tables[selectors[selector++]!]!;
        left = GROUP;
      }
      left--;
      let size = table.shortest;
      let code = bits.take(size);
      while (size <= LONGEST_CODE && code > table.limits[size]!) {
        code = (code << 1) | bits.bit();
        size++;
      }
      if (size > LONGEST_CODE) throw damage('a code is none');
      const symbol = table.symbols[code - table.bases[size]!];
      if (symbol === undefined) throw damage('a code is none');
      if (symbol < 2) {
        run += weight << symbol;
        weight <<= 1;
        if (run > links.length) throw damage('a block is too long');
        continue;
      }
      if (run > 0) {
        if (length + run > links.length) throw damage('a block is too long');
        links.fill(front[0]!, length, length + run);
        counts[front[0]!]! += run;
        length += run;
        run = 0;
        weight = 1;
      }
      if (symbol === end) return { length, counts };
      if (length >= links.length) throw damage('a block is too long');
      const byte = front[symbol - 1]!;
      front.copyWithin(1, 0, symbol - 1);
      front[0] = byte;
      links[length++] = byte;
      counts[byte]!++;
    }
  }

  /** Undoes the sorting of Burrows and Wheeler, and the runs that were taken out before it. Returns the checksum. */
  #write(origin: number, length: number, counts: Uint32Array): number {
    const links = this.#links;
    let sum = 0;
    for (let byte = 0; byte < 256; byte++) {
      const count = counts[byte]!;
      counts[byte] = sum;
      sum += count;
    }
    for (let i = 0; i < length; i++) {
      const place = counts[links[i]! & 255]!++;
      links[place] = (links[place]! | (i << 8)) >>> 0;
    }
    const output = this.#output;
    let filled = 0;
    let crc = -1;
    let repeats = 0;
    let last = -1;
    let at = links[origin]! >>> 8;
    for (let i = 0; i < length; i++) {
      const link = links[at]!;
      const byte = link & 255;
      at = link >>> 8;
      // Four times the same, and then how often more.
      const copies = repeats === 4 ? byte : 1;
      const value = repeats === 4 ? last : byte;
      if (repeats === 4) repeats = 0;
      else {
        repeats = byte === last ? repeats + 1 : 1;
        last = byte;
      }
      if (repeats === 0) last = -1;
      for (let k = 0; k < copies; k++) {
        if (filled === OUTPUT) {
          this.#sink(output);
          filled = 0;
        }
        output[filled++] = value;
        crc = (crc << 8) ^ CRC[((crc >>> 24) ^ value) & 255]!;
      }
    }
    if (filled > 0) this.#sink(output.subarray(0, filled));
    return ~crc >>> 0;
  }
}

function tableOf(lengths: Uint8Array): Table {
  const limits = new Int32Array(LONGEST_CODE + 2).fill(-1);
  const bases = new Int32Array(LONGEST_CODE + 2);
  const symbols = new Uint16Array(lengths.length);
  let shortest = LONGEST_CODE;
  let code = 0;
  let place = 0;
  for (let size = 1; size <= LONGEST_CODE; size++) {
    const first = place;
    for (let i = 0; i < lengths.length; i++) if (lengths[i] === size) symbols[place++] = i;
    bases[size] = code - first;
    code += place - first;
    limits[size] = code - 1;
    if (place > first) shortest = Math.min(shortest, size);
    code <<= 1;
  }
  return { limits, bases, symbols, shortest };
}

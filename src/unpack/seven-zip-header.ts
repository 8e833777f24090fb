import { textOfUtf16 } from '../util/utf16.ts';
import { damage } from './damage.ts';

/** What one program of packing did: several of them may be chained. */
export interface Coder {
  /** In hex. */
  readonly id: string;
  readonly properties: Buffer;
}

/** Packed bytes that unpack to one file behind another. */
export interface Folder {
  /** In the order in which they unpack; null when they are no chain. */
  readonly chain: readonly Coder[] | null;
  /** Unpacked, of what comes out at the end. */
  readonly size: number;
  /** Of the packed bytes, in the archive. */
  readonly start: number;
  readonly packed: number;
  readonly files: readonly { readonly size: number; readonly crc: number | null }[];
}

interface Header {
  readonly folders: readonly Folder[];
  /** Of the files that have content, in the order of the folders' files. */
  readonly names: readonly string[];
}

const ID = {
  end: 0,
  header: 1,
  archive: 2,
  additional: 3,
  streams: 4,
  files: 5,
  pack: 6,
  unpack: 7,
  parts: 8,
  size: 9,
  crc: 10,
};
const OF_FOLDERS = { folder: 11, sizes: 12, counts: 13 };
const OF_FILES = { empty: 14, names: 17 };
/** Where packed bytes begin. */
const FIRST = 32;
/** Most files, streams and coders; what says more is damaged. */
const MOST = 1_000_000;

/** Reads the header of a 7z archive. */
export class HeaderReader {
  readonly #bytes: Buffer;
  #at = 0;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  /** True: it is packed itself, and `folders` tells how. */
  get isPacked(): boolean {
    return this.#bytes[0] === 0x17;
  }

  /** Of a packed header. */
  packed(): Folder {
    this.#at = 1;
    const [folder] = this.#streams();
    if (!folder) throw damage('its header is not there');
    return folder;
  }

  read(): Header {
    if (this.#id() !== ID.header) throw damage('its header is none');
    let folders: Folder[] = [];
    let names: string[] = [];
    for (let id = this.#id(); id !== ID.end; id = this.#id()) {
      if (id === ID.archive) while (this.#id() !== ID.end) this.#skip(this.#number());
      else if (id === ID.additional) this.#streams();
      else if (id === ID.streams) folders = this.#streams();
      else if (id === ID.files) names = this.#files();
      else throw damage('its header is none');
    }
    return { folders, names };
  }

  #streams(): Folder[] {
    const packs: { start: number; size: number }[] = [];
    let folders: {
      coders: Coder[];
      chain: readonly Coder[] | null;
      packs: number;
      size: number;
      crc: number | null;
    }[] = [];
    let files: Folder['files'][] | null = null;
    for (let id = this.#id(); id !== ID.end; id = this.#id()) {
      if (id === ID.pack) {
        let start = FIRST + this.#number();
        const count = this.#count();
        for (let inner = this.#id(); inner !== ID.end; inner = this.#id()) {
          if (inner === ID.crc) this.#digests(count);
          else if (inner !== ID.size) throw damage('its header is none');
          else
            for (let i = 0; i < count; i++) {
              const size = this.#number();
              packs.push({ start, size });
              start += size;
            }
        }
      } else if (id === ID.unpack) folders = this.#folders();
      else if (id === ID.parts) files = this.#parts(folders);
      else throw damage('its header is none');
    }
    let next = 0;
    return folders.map(({ chain, packs: count, size, crc }, i) => {
      const pack = packs[next] ?? { start: 0, size: 0 };
      next += count;
      return { chain, size, start: pack.start, packed: pack.size, files: files?.[i] ?? [{ size, crc }] };
    });
  }

  #folders() {
    if (this.#id() !== OF_FOLDERS.folder) throw damage('its header is none');
    const count = this.#count();
    this.#inside();
    const folders = Array.from({ length: count }, () => ({ ...this.#folder(), size: 0, crc: null as number | null }));
    for (let id = this.#id(); id !== ID.end; id = this.#id()) {
      if (id === OF_FOLDERS.sizes)
        for (const folder of folders) {
          const sizes = Array.from({ length: folder.outputs }, () => this.#number());
          folder.size = sizes[folder.last] ?? 0;
        }
      else if (id === ID.crc) {
        const sums = this.#digests(count);
        for (const [i, folder] of folders.entries()) folder.crc = sums[i]!;
      } else throw damage('its header is none');
    }
    return folders;
  }

  #folder() {
    const coders: Coder[] = [];
    let inputs = 0;
    let outputs = 0;
    for (let left = this.#count(32); left > 0; left--) {
      const flags = this.#byte();
      const id = this.#take(flags & 15).toString('hex');
      const isComplex = (flags & 0x10) !== 0;
      inputs += isComplex ? this.#count(32) : 1;
      outputs += isComplex ? this.#count(32) : 1;
      coders.push({ id, properties: flags & 0x20 ? this.#take(this.#number()) : Buffer.alloc(0) });
    }
    /** Which output each input is fed from. */
    const bound = new Map<number, number>();
    for (let left = outputs - 1; left > 0; left--) bound.set(this.#number(), this.#number());
    const packs = inputs - bound.size;
    if (packs > 1) for (let left = packs; left > 0; left--) this.#number();
    const fed = new Set(bound.values());
    const last = coders.findIndex((_, i) => !fed.has(i));
    const simple = inputs === coders.length && outputs === coders.length;
    return { coders, chain: simple ? chainOf(coders, bound, last) : null, packs, outputs, last };
  }

  /** The files in each folder. */
  #parts(folders: readonly { size: number; crc: number | null }[]): Folder['files'][] {
    let counts = folders.map(() => 1);
    let sizes: number[][] | null = null;
    let sums: (number | null)[] = [];
    // Of a folder of one file, the checksum was told before.
    const unknown = () =>
      counts.reduce((sum, count, i) => sum + (count === 1 && folders[i]!.crc !== null ? 0 : count), 0);
    for (let id = this.#id(); id !== ID.end; id = this.#id()) {
      if (id === OF_FOLDERS.counts) counts = folders.map(() => this.#count());
      else if (id === ID.size)
        sizes = counts.map((count) => Array.from({ length: Math.max(0, count - 1) }, () => this.#number()));
      else if (id === ID.crc) sums = this.#digests(unknown());
      else throw damage('its header is none');
    }
    let next = 0;
    return folders.map(({ size, crc }, i) => {
      const told = sizes?.[i] ?? [];
      const rest = size - told.reduce((sum, each) => sum + each, 0);
      const all = counts[i] === 0 ? [] : [...told, rest];
      return all.map((each) => ({ size: each, crc: counts[i] === 1 && crc !== null ? crc : (sums[next++] ?? null) }));
    });
  }

  #files(): string[] {
    const count = this.#count();
    let names: string[] = [];
    let empty: boolean[] = [];
    for (let id = this.#id(); id !== ID.end; id = this.#id()) {
      const size = this.#number();
      const end = this.#at + size;
      if (id === OF_FILES.empty) empty = this.#bits(count);
      else if (id === OF_FILES.names) {
        this.#inside();
        names = textOfUtf16(this.#bytes.subarray(this.#at, end), 'le').split('\0', count);
      }
      this.#at = end;
      if (end > this.#bytes.length) throw damage('its header ends too early');
    }
    return names.filter((_, i) => !empty[i]);
  }

  #digests(count: number): (number | null)[] {
    if (count > MOST) throw damage('its header tells of too much');
    const known = this.#byte() ? null : this.#bits(count);
    return Array.from({ length: count }, (_, i) => (known && !known[i] ? null : this.#take(4).readUInt32LE(0)));
  }

  #bits(count: number): boolean[] {
    const bytes = this.#take(Math.ceil(count / 8));
    return Array.from({ length: count }, (_, i) => (bytes[i >> 3]! & (0x80 >> (i & 7))) !== 0);
  }

  /** What follows might lie in another stream, which no program writes. */
  #inside(): void {
    if (this.#byte() !== 0) throw damage('its header lies elsewhere');
  }

  #id(): number {
    return this.#number();
  }

  #count(most = MOST): number {
    const count = this.#number();
    if (count > most) throw damage('its header tells of too much');
    return count;
  }

  /** The leading ones of the first byte tell how many more there are. */
  #number(): number {
    const first = this.#byte();
    let value = 0;
    for (let i = 0, mask = 0x80; i < 8; i++, mask >>= 1) {
      if ((first & mask) === 0) return value + (first & (mask - 1)) * 2 ** (8 * i);
      value += this.#byte() * 2 ** (8 * i);
    }
    return value;
  }

  #byte(): number {
    return this.#bytes.readUInt8(this.#at++);
  }

  #take(length: number): Buffer {
    const bytes = this.#bytes.subarray(this.#at, this.#at + length);
    if (bytes.length < length) throw damage('its header ends too early');
    this.#at += length;
    return bytes;
  }

  #skip(length: number): void {
    this.#take(length);
  }
}

/** From the packed bytes to the last output. */
function chainOf(coders: readonly Coder[], bound: ReadonlyMap<number, number>, last: number): Coder[] | null {
  const chain: Coder[] = [];
  for (let at: number | undefined = last; at !== undefined; at = bound.get(at)) {
    const coder = coders[at];
    if (!coder || chain.length >= coders.length) return null;
    chain.unshift(coder);
  }
  return chain;
}

import { createHash } from 'node:crypto';
import { inflate } from './codec/inflate.ts';
import { damage } from './damage.ts';

/** Objects that others build on are kept, up to so many bytes. */
const KEPT = 16 * 1024 * 1024;
const LARGEST = 64 * 1024 * 1024;
const KINDS = ['', 'commit', 'tree', 'blob', 'tag'];

export interface GitObject {
  readonly kind: string;
  readonly id: string;
  readonly content: Buffer;
}

interface Packed {
  readonly kind: number;
  readonly content: Buffer;
  /** Where the next one begins. */
  readonly next: number;
}

/** The objects of a pack, in which most are told by what changed in another one. */
export class Pack {
  readonly #bytes: Buffer;
  readonly #algorithm: 'sha1' | 'sha256';
  readonly #places = new Map<string, number>();
  readonly #kept = new Map<number, Packed>();
  #size = 0;
  /** Objects that build on others which are not in the pack. */
  missing = 0;

  constructor(bytes: Buffer, algorithm: 'sha1' | 'sha256') {
    this.#bytes = bytes;
    this.#algorithm = algorithm;
  }

  *objects(): Iterable<GitObject> {
    const count = this.#bytes.readUInt32BE(8);
    let at = 12;
    for (let i = 0; i < count; i++) {
      const object = this.#read(at, 0);
      if (object.kind === 0) this.missing++;
      else {
        const kind = KINDS[object.kind]!;
        const id = createHash(this.#algorithm)
          .update(`${kind} ${object.content.length}\0`)
          .update(object.content)
          .digest('hex');
        this.#places.set(id, at);
        yield { kind, id, content: object.content };
      }
      at = object.next;
    }
  }

  #read(at: number, depth: number): Packed {
    const known = this.#kept.get(at);
    if (known) return known;
    if (depth > 4096) throw damage('an object builds on too many others');
    const bytes = this.#bytes;
    let from = at;
    let byte = bytes.readUInt8(from++);
    const kind = (byte >> 4) & 7;
    let size = byte & 15;
    for (let factor = 16; byte & 0x80; factor *= 128) {
      byte = bytes.readUInt8(from++);
      size += (byte & 0x7f) * factor;
    }
    if (size > LARGEST || kind === 0 || kind === 5) throw damage('an object is none');
    let base: number | undefined;
    if (kind === 6) [base, from] = this.#baseBefore(at, from);
    if (kind === 7) {
      const length = this.#algorithm === 'sha1' ? 20 : 32;
      base = this.#places.get(bytes.toString('hex', from, from + length));
      from += length;
    }
    const { content, next } = this.#inflate(from, size);
    if (kind < 5) return this.#keep(at, { kind, content, next });
    const built = base === undefined ? null : this.#read(base, depth + 1);
    if (!built || built.kind === 0) return { kind: 0, content, next };
    return this.#keep(at, { kind: built.kind, content: applied(built.content, content), next });
  }

  /** The distance back to the base, seven bits in each byte. */
  #baseBefore(at: number, from: number): [base: number, next: number] {
    let place = from;
    let byte = this.#bytes.readUInt8(place++);
    let back = byte & 0x7f;
    while (byte & 0x80) {
      byte = this.#bytes.readUInt8(place++);
      back = (back + 1) * 128 + (byte & 0x7f);
    }
    if (back <= 0 || back > at - 12) throw damage('an object builds on what is none');
    return [at - back, place];
  }

  #inflate(from: number, size: number): { content: Buffer; next: number } {
    const content = Buffer.allocUnsafe(size);
    let filled = 0;
    const codec = inflate('zlib', (part) => {
      if (filled + part.length > size) throw damage('an object is longer than it says');
      content.set(part, filled);
      filled += part.length;
    });
    const taken = codec.push(this.#bytes.subarray(from));
    codec.end();
    if (filled < size) throw damage('an object is shorter than it says');
    return { content, next: from + taken };
  }

  #keep(at: number, packed: Packed): Packed {
    this.#kept.set(at, packed);
    this.#size += packed.content.length;
    for (const [place, { content }] of this.#kept) {
      if (this.#size <= KEPT || place === at) break;
      this.#kept.delete(place);
      this.#size -= content.length;
    }
    return packed;
  }
}

/** Makes an object of its base and of what changed: pieces of the base, and new bytes. */
function applied(base: Buffer, delta: Buffer): Buffer {
  let at = 0;
  const number = () => {
    let value = 0;
    for (let factor = 1; ; factor *= 128) {
      const byte = delta.readUInt8(at++);
      value += (byte & 0x7f) * factor;
      if (byte < 0x80) return value;
    }
  };
  number(); // the size of the base
  const size = number();
  if (size > LARGEST) throw damage('an object is too big');
  const parts: Buffer[] = [];
  let length = 0;
  while (at < delta.length) {
    const command = delta[at++]!;
    let part: Buffer;
    if (command & 0x80) {
      let from = 0;
      let count = 0;
      for (let i = 0; i < 4; i++) if (command & (1 << i)) from += delta.readUInt8(at++) * 256 ** i;
      for (let i = 0; i < 3; i++) if (command & (16 << i)) count += delta.readUInt8(at++) * 256 ** i;
      part = base.subarray(from, from + (count || 0x10000));
    } else {
      part = delta.subarray(at, at + command);
      at += command;
    }
    length += part.length;
    if (length > size || part.length === 0) throw damage('an object is not what it says');
    parts.push(part);
  }
  return Buffer.concat(parts, length);
}

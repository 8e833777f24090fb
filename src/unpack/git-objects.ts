import { applyDelta } from '../util/pack-delta.ts';
import { LONGEST_HEAD, OFFSET_DELTA, REF_DELTA, readHead } from '../util/pack-entry.ts';
import { inflate } from './codec/inflate.ts';
import { damage } from './damage.ts';

/** Objects that others build on are kept, up to so many bytes. */
const KEPT = 16 * 1024 * 1024;
const LARGEST = 64 * 1024 * 1024;
const KINDS = ['', 'commit', 'tree', 'blob', 'tag'];

interface GitObject {
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
        const id = process
          .getBuiltinModule('node:crypto')
          .createHash(this.#algorithm)
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
    const { type: kind, size, distance, length } = readHead(bytes.subarray(at, at + LONGEST_HEAD));
    if (size > LARGEST || kind === 0 || kind === 5) throw damage('an object is none');
    let from = at + length;
    let base: number | undefined;
    if (kind === OFFSET_DELTA) {
      if (distance === 0 || distance > at - 12) throw damage('an object builds on what is none');
      base = at - distance;
    } else if (kind === REF_DELTA) {
      const name = this.#algorithm === 'sha1' ? 20 : 32;
      base = this.#places.get(bytes.toString('hex', from, from + name));
      from += name;
    }
    const { content, next } = this.#inflate(from, size);
    if (kind < 5) return this.#keep(at, { kind, content, next });
    const built = base === undefined ? null : this.#read(base, depth + 1);
    if (!built || built.kind === 0) return { kind: 0, content, next };
    return this.#keep(at, { kind: built.kind, content: applied(built.content, content), next });
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

function applied(base: Buffer, delta: Buffer): Buffer {
  const memory = (size: number) => {
    if (size > LARGEST) throw damage('an object is too big');
    return Buffer.allocUnsafe(size);
  };
  try {
    return applyDelta(base, delta, memory).bytes;
  } catch (error) {
    throw error instanceof RangeError ? damage('an object is not what it says') : error;
  }
}

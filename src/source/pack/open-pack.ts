import { Buffer } from 'node:buffer';
import { closeSync, openSync, statSync } from 'node:fs';
import type { PackCode } from '../../model/pack-code.ts';
import { BLOB, COMMIT, TAG, TREE } from '../../util/pack-entry.ts';
import { INDEX_MAGIC, isSoundIndex, NAMES } from './ids-in-index.ts';
import { readInto } from './pack-bytes.ts';
import { heldBytes } from './put-pack.ts';

/** What an index and the heads of its pack tell. Threads share it. Objects are numbered in the order of the pack. */
export interface Pack {
  readonly path: string;
  readonly size: number;
  /** Bytes of an object's name: 20 or 32. */
  readonly nameLength: number;
  readonly count: number;
  /** Where each object begins, and at the end where the last one ends. */
  readonly offsets: Float64Array<SharedArrayBuffer>;
  /** COMMIT, TREE, BLOB or TAG; 0 when the object builds on what is not in this pack. */
  readonly kinds: Uint8Array<SharedArrayBuffer>;
  /** The object whose delta it is, or -1. */
  readonly bases: Int32Array<SharedArrayBuffer>;
  /** How many objects there are of each kind. */
  readonly counts: readonly number[];
  /** Objects that build on no other. */
  readonly roots: number;
  /** Place of each object's name in `names`. */
  readonly nameAt: Uint32Array<SharedArrayBuffer>;
  /** All names, in ascending order. */
  readonly names: Uint8Array<SharedArrayBuffer>;
}

/** What of a pack its index alone tells. */
export interface Named extends Pick<Pack, 'path' | 'nameLength' | 'count'> {
  readonly names: Uint8Array;
}

/** Of a pack that the module does not hold, so many bytes are handed over at a time. */
const BLOCK = 1024 * 1024;

/**
 * Opens a pack by its index, version 2.
 * @param path without `.pack`
 * @param code puts its objects in order; holds the pack then, if it is not too big
 * @param most bytes of a pack that is held; the usual number when left out
 * @throws RangeError when the files are of another version or damaged, or there is no memory.
 */
export function openPack(path: string, nameLength: number, code: PackCode, most?: number): Pack {
  const file = openSync(`${path}.idx`, 'r');
  try {
    const head = Buffer.alloc(NAMES);
    readInto(file, head, 0);
    if (head.readUInt32BE(0) !== INDEX_MAGIC || head.readUInt32BE(4) !== 2) throw new RangeError('index version');
    const count = head.readUInt32BE(NAMES - 4);
    const length = statSync(`${path}.idx`).size;
    if (length < NAMES + count * (nameLength + 8) + 2 * nameLength) throw new RangeError('index length');
    const { size } = statSync(`${path}.pack`);
    const at = code.reservePack(count, heldBytes(size, most)) && code.scratch(code.bytesForIndex(length));
    if (at === 0) throw new RangeError('no memory for a pack');
    const index = Buffer.from(code.memory.buffer, at, length);
    readInto(file, index, 0);
    if (!isSoundIndex(index, nameLength)) throw new RangeError('index hash');
    if (!code.placeObjects(at, length, nameLength, size)) throw new RangeError('offset');
    readHeads(`${path}.pack`, size, count, code);
    const roots = code.order();
    const { buffer } = code.memory;
    return {
      ...{ path, size, nameLength, count, roots },
      counts: KINDS.map((kind) => code.countOf(kind)),
      offsets: new Float64Array(shared(buffer, code.sortedAt(), (count + 1) * 8)),
      kinds: new Uint8Array(shared(buffer, code.kindsAt(), count)),
      bases: new Int32Array(shared(buffer, code.basesAt(), count * 4)),
      nameAt: new Uint32Array(shared(buffer, code.placesAt(), count * 4)),
      names: new Uint8Array(shared(buffer, at + NAMES, count * nameLength)),
    };
  } finally {
    closeSync(file);
  }
}

/** Reads the heads of all objects, and the pack itself where the module is to hold it. */
function readHeads(path: string, size: number, count: number, code: PackCode): void {
  const held = code.contentAt();
  const length = held > 0 ? size : BLOCK;
  const at = held > 0 ? held : code.inputFor(BLOCK);
  const bytes = Buffer.from(code.memory.buffer, at, length);
  const sorted = new Float64Array(code.memory.buffer, code.sortedAt(), count);
  const file = openSync(path, 'r');
  try {
    readInto(file, bytes.subarray(0, Math.min(size, length)), 0);
    if (bytes.toString('latin1', 0, 4) !== 'PACK' || bytes.readUInt32BE(4) !== 2 || bytes.readUInt32BE(8) !== count)
      throw new RangeError('pack header');
    for (let next = code.readHeads(0, at, 0, length); next < count; ) {
      const from = sorted[next]!;
      readInto(file, bytes.subarray(0, Math.min(size - from, length)), from);
      next = code.readHeads(next, at, from, length);
    }
  } finally {
    closeSync(file);
  }
}

const KINDS = [0, COMMIT, TREE, BLOB, TAG];

/** The object's name in hex digits. */
export function nameOf(pack: Pack, object: number): string {
  const { names, nameAt, nameLength } = pack;
  const from = nameAt[object]! * nameLength;
  return Buffer.from(names.buffer, from, nameLength).toString('hex');
}

/** The place of a name among a pack's names, or -1. */
export function placeOfName(names: Uint8Array, name: Uint8Array): number {
  const { length } = name;
  let low = 0;
  let high = names.length / length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const order = Buffer.compare(names.subarray(middle * length, (middle + 1) * length), name);
    if (order === 0) return middle;
    if (order < 0) low = middle + 1;
    else high = middle;
  }
  return -1;
}

/** @param id in hex digits */
export function holds({ names }: Named, id: string): boolean {
  return placeOfName(names, Buffer.from(id, 'hex')) >= 0;
}

/** A copy that threads share. */
function shared(buffer: ArrayBuffer, from: number, length: number): SharedArrayBuffer {
  const copy = new SharedArrayBuffer(length);
  new Uint8Array(copy).set(new Uint8Array(buffer, from, length));
  return copy;
}

import { Buffer } from 'node:buffer';
import { readFileSync, statSync } from 'node:fs';
import { COMMIT, LONGEST_HEAD, OFFSET_DELTA, REF_DELTA, readHead, TAG } from '../../util/pack-entry.ts';
import { INDEX_MAGIC, isSoundIndex } from './ids-in-index.ts';
import { KEPT_WHOLE, PackBytes, readShared } from './pack-bytes.ts';

/** What an index and the heads of its pack tell. Threads share it. Objects are numbered in the order of the pack. */
export interface Pack {
  readonly path: string;
  readonly size: number;
  readonly whole: SharedArrayBuffer | null;
  /** Bytes of an object's name: 20 or 32. */
  readonly nameLength: number;
  readonly count: number;
  /** Where each object begins, and at the end where the last one ends. */
  readonly offsets: Float64Array<SharedArrayBuffer>;
  /** COMMIT, TREE, BLOB or TAG; 0 when the object builds on what is not in this pack. */
  readonly kinds: Uint8Array<SharedArrayBuffer>;
  /** The object whose delta it is, or -1. */
  readonly bases: Int32Array<SharedArrayBuffer>;
  /** The first object that builds on it, and the next that builds on the same; -1 ends the list. */
  readonly firstChild: Int32Array<SharedArrayBuffer>;
  readonly nextChild: Int32Array<SharedArrayBuffer>;
  /** How many build on it, on those, and so on. */
  readonly followers: Uint32Array<SharedArrayBuffer>;
  /** Place of each object's name in `names`. */
  readonly nameAt: Uint32Array<SharedArrayBuffer>;
  /** All names, in ascending order. */
  readonly names: Uint8Array<SharedArrayBuffer>;
}

const FAN_OUT = 8;
const NAMES = FAN_OUT + 256 * 4;

/**
 * Opens a pack by its index, version 2.
 * @param path without `.pack`
 * @throws RangeError when the files are of another version or damaged.
 */
export function openPack(path: string, nameLength: number): Pack {
  const index = readFileSync(`${path}.idx`);
  const { size } = statSync(`${path}.pack`);
  if (index.readUInt32BE(0) !== INDEX_MAGIC || index.readUInt32BE(4) !== 2) throw new RangeError('index version');
  const count = index.readUInt32BE(NAMES - 4);
  if (index.length < NAMES + count * (nameLength + 8) + 2 * nameLength) throw new RangeError('index length');
  if (!isSoundIndex(index, nameLength)) throw new RangeError('index hash');
  const whole = size <= KEPT_WHOLE ? readShared(`${path}.pack`, size) : null;
  const bytes = new PackBytes(`${path}.pack`, size, whole);
  try {
    const head = Buffer.from(bytes.get(0, 12));
    if (head.toString('latin1', 0, 4) !== 'PACK' || head.readUInt32BE(4) !== 2 || head.readUInt32BE(8) !== count)
      throw new RangeError('pack header');
    const places = offsetsOf(index, count, nameLength);
    const offsets = sharedFloats(count + 1);
    offsets.set(places);
    offsets[count] = size - nameLength;
    offsets.sort();
    const nameAt = sharedCounts(count);
    places.forEach((offset, i) => {
      nameAt[search(offsets, offset)] = i;
    });
    const names = sharedBytes(count * nameLength);
    names.set(index.subarray(NAMES, NAMES + count * nameLength));
    return {
      ...{ path, size, whole, nameLength, count, offsets, nameAt, names },
      ...readHeads(bytes, offsets, nameAt, names, nameLength),
    };
  } finally {
    bytes.close();
  }
}

/** What stands in the pack for an object; nothing where it cannot be read. */
export function entryOf({ offsets }: Pack, bytes: PackBytes, object: number): Uint8Array {
  try {
    return bytes.get(offsets[object]!, offsets[object + 1]!);
  } catch {
    return NOTHING;
  }
}

const NOTHING = new Uint8Array();

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
export function holds({ names }: Pack, id: string): boolean {
  return placeOfName(names, Buffer.from(id, 'hex')) >= 0;
}

function offsetsOf(index: Buffer, count: number, nameLength: number): Float64Array {
  const small = NAMES + count * (nameLength + 4);
  const large = small + count * 4;
  return Float64Array.from({ length: count }, (_, i) => {
    const offset = index.readUInt32BE(small + i * 4);
    return offset < 0x80000000 ? offset : Number(index.readBigUInt64BE(large + (offset - 0x80000000) * 8));
  });
}

function readHeads(
  bytes: PackBytes,
  offsets: Float64Array,
  nameAt: Uint32Array,
  names: Uint8Array,
  nameLength: number,
) {
  const count = nameAt.length;
  const bases = sharedInts(count).fill(-1);
  const kinds = sharedBytes(count);
  const byName = new Map<number, number>();
  const ofName = (place: number): number => {
    if (byName.size === 0) for (const [object, at] of nameAt.entries()) byName.set(at, object);
    return byName.get(place) ?? -1;
  };
  for (let i = 0; i < count; i++) {
    const from = offsets[i]!;
    const entry = bytes.get(from, Math.min(offsets[i + 1]!, from + LONGEST_HEAD));
    const { type, distance, length } = readHead(entry);
    if (type === OFFSET_DELTA) bases[i] = search(offsets, from - distance);
    else if (type === REF_DELTA) bases[i] = ofName(placeOfName(names, entry.subarray(length, length + nameLength)));
    else kinds[i] = type >= COMMIT && type <= TAG ? type : 0;
  }
  const firstChild = sharedInts(count).fill(-1);
  const nextChild = sharedInts(count).fill(-1);
  const followers = sharedCounts(count);
  for (let i = count - 1; i >= 0; i--) {
    const base = bases[i]!;
    if (base < 0) continue;
    nextChild[i] = firstChild[base]!;
    firstChild[base] = i;
  }
  spread(kinds, bases, firstChild, nextChild, followers);
  return { bases, kinds, firstChild, nextChild, followers };
}

/** Gives what builds on an object its kind, and counts it. */
function spread(
  kinds: Uint8Array,
  bases: Int32Array,
  firstChild: Int32Array,
  nextChild: Int32Array,
  followers: Uint32Array,
): void {
  const order: number[] = [];
  // Only roots have a kind yet, and what was given one is met again below its own root only.
  const roots = kinds.slice();
  for (let root = 0; root < roots.length; root++) {
    if (roots[root] === 0) continue;
    order.length = 0;
    order.push(root);
    for (let at = 0; at < order.length; at++) {
      for (let child = firstChild[order[at]!]!; child >= 0; child = nextChild[child]!) {
        kinds[child] = roots[root]!;
        order.push(child);
      }
    }
    for (let at = order.length - 1; at > 0; at--) {
      const base = bases[order[at]!]!;
      followers[base] = followers[base]! + followers[order[at]!]! + 1;
    }
  }
}

/** The place of a value in an ascending list; -1 when it is not in it. */
function search(list: Float64Array, value: number): number {
  let low = 0;
  let high = list.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const at = list[middle]!;
    if (at === value) return middle;
    if (at < value) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

const sharedFloats = (length: number) => new Float64Array(new SharedArrayBuffer(length * 8));
const sharedInts = (length: number) => new Int32Array(new SharedArrayBuffer(length * 4));
const sharedCounts = (length: number) => new Uint32Array(new SharedArrayBuffer(length * 4));
const sharedBytes = (length: number) => new Uint8Array(new SharedArrayBuffer(length));

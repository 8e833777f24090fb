import { Buffer } from 'node:buffer';
import { readFileSync, statSync } from 'node:fs';
import type { PackCode } from '../../model/pack-code.ts';
import { COMMIT, LONGEST_HEAD, OFFSET_DELTA, REF_DELTA, readHead, TAG } from '../../util/pack-entry.ts';
import { INDEX_MAGIC, isSoundIndex } from './ids-in-index.ts';
import { KEPT_WHOLE, PackBytes, readShared } from './pack-bytes.ts';
import { putPack } from './put-pack.ts';

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
  /** Objects that build on no other. */
  readonly roots: number;
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
 * @param code tells what builds on what
 * @throws RangeError when the files are of another version or damaged.
 */
export function openPack(path: string, nameLength: number, code: PackCode): Pack {
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
    const places = offsetsOf(index, count, nameLength, size);
    const nameAt = sharedCounts(count);
    nameAt.set(inOrder(places, size));
    const offsets = sharedFloats(count + 1);
    for (let object = 0; object < count; object++) offsets[object] = places[nameAt[object]!]!;
    offsets[count] = size - nameLength;
    const names = sharedBytes(count * nameLength);
    names.set(index.subarray(NAMES, NAMES + count * nameLength));
    const { bases, kinds } = readHeads(bytes, whole, offsets, nameAt, names, nameLength);
    const roots = putPack(code, { count, bases, kinds });
    kinds.set(new Uint8Array(code.memory.buffer, code.kindsAt(), count));
    return { path, size, whole, nameLength, count, offsets, bases, kinds, roots, nameAt, names };
  } finally {
    bytes.close();
  }
}

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

function offsetsOf(index: Buffer, count: number, nameLength: number, size: number): Float64Array {
  const view = new DataView(index.buffer, index.byteOffset, index.length);
  const small = NAMES + count * (nameLength + 4);
  const large = small + count * 4;
  const offsets = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    const offset = view.getUint32(small + i * 4);
    offsets[i] = offset < 0x80000000 ? offset : Number(view.getBigUint64(large + (offset - 0x80000000) * 8));
    if (offsets[i]! >= size) throw new RangeError('offset');
  }
  return offsets;
}

/** Bits that are sorted by at a time. */
const DIGIT = 16;

/** Places of the values in ascending order. By digits, since there are many. @param most no value is greater */
function inOrder(values: Float64Array, most: number): Uint32Array {
  const { length } = values;
  const digits = new Uint16Array(length);
  let order = new Uint32Array(length);
  let next = new Uint32Array(length);
  for (let place = 0; place < length; place++) order[place] = place;
  for (let unit = 1; unit <= most; unit *= 1 << DIGIT) {
    const begins = new Uint32Array((1 << DIGIT) + 1);
    for (let place = 0; place < length; place++) {
      const digit = Math.floor(values[place]! / unit) % (1 << DIGIT);
      digits[place] = digit;
      begins[digit + 1]!++;
    }
    for (let digit = 1; digit < begins.length; digit++) begins[digit]! += begins[digit - 1]!;
    for (let at = 0; at < length; at++) next[begins[digits[order[at]!]!]!++] = order[at]!;
    [order, next] = [next, order];
  }
  return order;
}

function readHeads(
  bytes: PackBytes,
  whole: SharedArrayBuffer | null,
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
  const all = whole && new Uint8Array(whole);
  for (let i = 0; i < count; i++) {
    const from = offsets[i]!;
    const entry = all ?? bytes.get(from, Math.min(offsets[i + 1]!, from + LONGEST_HEAD));
    const { type, distance, length } = readHead(entry, all ? from : 0);
    if (type === OFFSET_DELTA) bases[i] = placeBefore(offsets, i, from - distance);
    else if (type === REF_DELTA) {
      const at = (all ? from : 0) + length;
      bases[i] = ofName(placeOfName(names, entry.subarray(at, at + nameLength)));
    } else kinds[i] = type >= COMMIT && type <= TAG ? type : 0;
  }
  return { bases, kinds };
}

/** The place of a value in an ascending list, before another place and mostly near it; -1 when it is not there. */
function placeBefore(list: Float64Array, place: number, value: number): number {
  let high = place - 1;
  let low = high;
  for (let step = 1; low > 0 && list[low]! > value; step *= 2) {
    high = low - 1;
    low = Math.max(0, low - step);
  }
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

// Opens a pack by its index, version 2 (gitformat-pack): brings its objects in the order in which they stand, and reads the head
// of each, which tells what it is and what it builds on.

import { LOG } from './layout';
import { numberOfObjects, objectAt, setBase, setKind } from './walk';

const OFFSET_DELTA: i32 = 6;
const REF_DELTA: i32 = 7;
const TAG: i32 = 4;
/** Most bytes of a head. */
const LONGEST_HEAD: f64 = 48;
/** Where in an index the names begin, behind its own head and the counts by first bytes. */
const NAMES: i32 = 8 + 256 * 4;
/** How often each value of 16 bits comes. */
const COUNTS: i32 = LOG;

let index: i32 = 0;
let nameLength: i32 = 20;
/** Offsets of the objects as the index lists them, then in order, with the end behind them; and the places of their names. */
let listed: i32 = 0;
let sorted: i32 = 0;
let places: i32 = 0;
/** The object that has the name at a place, once that is asked for. */
let byPlace: i32 = 0;
let knowsPlaces: bool = false;

/** Bytes that must be reserved for an index. */
export function bytesForIndex(bytes: i32): i32 {
  return ((bytes + 15) & ~15) + (numberOfObjects() + 2) * 24;
}

/** Offsets of the objects in order, and the end of the last one; of eight bytes. */
export function sortedAt(): i32 {
  return sorted;
}

/** The place of each object's name, of four bytes. */
export function placesAt(): i32 {
  return places;
}

/**
 * Brings the objects in order.
 * @param at where the index was put
 * @param length of a name
 * @param size bytes of the pack
 * @returns false when the index cannot be of such a pack
 */
export function placeObjects(at: i32, bytes: i32, length: i32, size: f64): bool {
  const count = numberOfObjects();
  index = at;
  nameLength = length;
  listed = at + ((bytes + 15) & ~15);
  sorted = listed + (count + 2) * 8;
  places = sorted + (count + 2) * 8;
  byPlace = listed;
  knowsPlaces = false;
  const small = at + NAMES + count * (length + 4);
  const large = small + count * 4;
  const end = at + bytes - 2 * length;
  for (let i = 0; i < count; i++) {
    let offset = bswap<u32>(load<u32>(small + i * 4)) as u64;
    if (offset >= 0x80000000) {
      const far = (large as i64) + ((offset & 0x7fffffff) as i64) * 8;
      if (far + 8 > (end as i64)) return false;
      offset = bswap<u64>(load<u64>(far as i32));
    }
    if ((offset as f64) >= size) return false;
    store<f64>(listed + i * 8, offset as f64);
  }
  sort(count, size);
  for (let i = 0; i < count; i++) store<f64>(sorted + i * 8, load<f64>(listed + load<i32>(places + i * 4) * 8));
  store<f64>(sorted + count * 8, size - (length as f64));
  return true;
}

/** Writes the places of the offsets in ascending order to `places`. By digits, since there are many. */
function sort(count: i32, size: f64): void {
  let from = sorted;
  let to = places;
  for (let i = 0; i < count; i++) store<i32>(from + i * 4, i);
  let shift: u64 = 0;
  for (let left = size as u64; left > 0 || to == places; left >>= 16, shift += 16) {
    memory.fill(COUNTS, 0, 65537 * 4);
    for (let i = 0; i < count; i++) {
      const at = COUNTS + digitOf(i, shift) * 4 + 4;
      store<i32>(at, load<i32>(at) + 1);
    }
    for (let digit = 1; digit < 65536; digit++) {
      const at = COUNTS + digit * 4;
      store<i32>(at, load<i32>(at) + load<i32>(at - 4));
    }
    for (let i = 0; i < count; i++) {
      const place = load<i32>(from + i * 4);
      const at = COUNTS + digitOf(place, shift) * 4;
      const next = load<i32>(at);
      store<i32>(at, next + 1);
      store<i32>(to + next * 4, place);
    }
    const other = from;
    from = to;
    to = other;
  }
}

function digitOf(place: i32, shift: u64): i32 {
  return (((load<f64>(listed + place * 8) as u64) >> shift) & 0xffff) as i32;
}

/**
 * Reads the heads of the objects from `first` on that stand in `length` bytes at `block`, which begin at `from` in the pack.
 * Returns the first one that was not read.
 */
export function readHeads(first: i32, block: i32, from: f64, length: f64): i32 {
  const count = numberOfObjects();
  for (let i = first; i < count; i++) {
    const offset = load<f64>(sorted + i * 8);
    const end = load<f64>(sorted + i * 8 + 8);
    if ((end < offset + LONGEST_HEAD ? end : offset + LONGEST_HEAD) - from > length) return i;
    readHead(i, block + ((offset - from) as i32), offset);
  }
  return count;
}

function readHead(object: i32, at: i32, offset: f64): void {
  let p = at;
  let byte = load<u8>(p++) as i32;
  const type = (byte >> 4) & 7;
  for (let i = 0; byte > 127 && i < 10; i++) byte = load<u8>(p++);
  objectAt(object, offset);
  setKind(object, type > TAG ? 0 : type);
  setBase(object, type == OFFSET_DELTA ? before(object, offset - distanceAt(p)) : type == REF_DELTA ? named(p) : -1);
}

function distanceAt(at: i32): f64 {
  let p = at;
  let byte = load<u8>(p++) as u64;
  let distance = byte & 127;
  for (let i = 0; byte > 127 && i < 10; i++) {
    byte = load<u8>(p++);
    distance = ((distance + 1) << 7) | (byte & 127);
  }
  return distance as f64;
}

/** The object before another one, and mostly near it, that begins at `offset`; -1 for none. */
function before(object: i32, offset: f64): i32 {
  let high = object - 1;
  let low = high;
  for (let step = 1; low > 0 && load<f64>(sorted + low * 8) > offset; step <<= 1) {
    high = low - 1;
    low = max(0, low - step);
  }
  while (low <= high) {
    const middle = (low + high) >> 1;
    const at = load<f64>(sorted + middle * 8);
    if (at == offset) return middle;
    if (at < offset) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** The object with the name at `at`; -1 for none. */
function named(at: i32): i32 {
  const count = numberOfObjects();
  let low = 0;
  let high = count - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const order = memory.compare(index + NAMES + middle * nameLength, at, nameLength);
    if (order == 0) return objectOf(middle, count);
    if (order < 0) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

function objectOf(place: i32, count: i32): i32 {
  // The offsets as they were listed are not needed any more.
  for (let i = 0; !knowsPlaces && i < count; i++) store<i32>(byPlace + load<i32>(places + i * 4) * 4, i);
  knowsPlaces = true;
  return load<i32>(byPlace + place * 4);
}

// Numbers the objects that are looked for in folders, by their ids, and the names that they have there.

import { begin } from './heap';
import { MOST_NAMES, NAME_BYTES, SLACK, TABLES } from './layout';
import { input } from './rebuild';
import { reserveFrom } from './walk';

/** A bit for the first 16 bits of each blob's id: most blobs are looked up no further. */
const BEGINS: i32 = TABLES;
const BEGINS_SIZE: i32 = 8192;
/** Names, one behind the other; where each ends; and their hash table, of numbers plus one. */
const NAMES: i32 = BEGINS + BEGINS_SIZE;
const ENDS: i32 = NAMES + NAME_BYTES;
const NAME_TABLE: i32 = ENDS + MOST_NAMES * 4;
const NAME_MASK: i32 = MOST_NAMES * 2 - 1;

export let idLength: i32 = 20;
/** The ids of objects, by their numbers. */
export let ids: i32 = 0;
/** Objects that have a number, and those that can have one. */
let objects: i32 = 0;
let most: i32 = 0;
/** The first so many of them are blobs. */
export let blobs: i32 = 0;
/** Hash table of the ids, of numbers plus one. */
let table: i32 = 0;
let mask: u32 = 0;
/** Where the entries of each tree begin, among all that were noted, and end: numbers, by the tree's number. */
export let begins: i32 = 0;
export let ends: i32 = 0;
let names: i32 = 0;

/**
 * Makes room, behind a pack that was put already. Returns where the ids are to be put; 0 when there is none.
 * @param length bytes of an id
 * @param count how many objects there are at most
 */
export function reserve(length: i32, count: i32): i32 {
  idLength = length;
  most = count;
  let slots: i32 = 1024;
  while (slots < count * 2) slots <<= 1;
  mask = slots - 1;
  ids = begin;
  table = (ids + count * length + 15) & ~15;
  begins = table + slots * 4;
  ends = begins + count * 4;
  const end = ends + count * 4 + SLACK;
  const missing = (end + 0xffff - (memory.size() << 16)) >> 16;
  if (missing > 0 && memory.grow(missing) < 0) return 0;
  reserveFrom(end);
  // Contents of objects may have lain there.
  memory.fill(table, 0, slots * 4);
  memory.fill(begins, 0xff, count * 4);
  return ids;
}

/** Where is written where the entries of each tree begin, -1 for one that was not read, and where they end. */
export function beginsAt(): i32 {
  return begins;
}
export function treeEndsAt(): i32 {
  return ends;
}

/** Numbers the objects whose ids were put to where `reserve` said: blobs first, then trees. */
export function index(first: i32, count: i32): void {
  blobs = first;
  for (let i = 0; i < blobs; i++) {
    const begin = load<u16>(ids + i * idLength) as i32;
    const at = BEGINS + (begin >> 3);
    const bit: i32 = 1 << (begin & 7);
    store<u8>(at, (load<u8>(at) as i32) | bit);
  }
  for (objects = 0; objects < count; ) {
    const at = placeOf(ids + objects * idLength);
    objects++;
    // Of what comes twice the first number holds.
    if (load<i32>(at) == 0) store<i32>(at, objects);
  }
}

/** The number of the tree whose id was put to `inputFor`; it may get one now. -1 when there is no room. */
export function numberOfTree(): i32 {
  const at = placeOf(input);
  const number = load<i32>(at) - 1;
  return number >= 0 ? number : addObject(at, input);
}

/** How many names there are, where they lie, and where is written where each ends. */
export function nameCount(): i32 {
  return names;
}
export function namesAt(): i32 {
  return NAMES;
}
export function endsAt(): i32 {
  return ENDS;
}

export function addObject(at: i32, id: i32): i32 {
  if (objects == most) return -1;
  memory.copy(ids + objects * idLength, id, idLength);
  store<i32>(at, ++objects);
  return objects - 1;
}

export function mayBeBlob(id: i32): bool {
  const begin = load<u16>(id) as i32;
  const bits = load<u8>(BEGINS + (begin >> 3)) as i32;
  return ((bits >> (begin & 7)) & 1) != 0;
}

/** The place of an id in the table: of its number, or an empty one. */
export function placeOf(id: i32): i32 {
  let at = (load<u32>(id) * 0x9e3779b1) & mask;
  while (true) {
    const place = table + ((at << 2) as i32);
    const number = load<i32>(place);
    if (number == 0 || isSame(ids + (number - 1) * idLength, id, idLength)) return place;
    at = (at + 1) & mask;
  }
}

/** The number of a name, which it may have got just now; -1 when there are too many. */
export function numberOfName(name: i32, bytesOfName: i32): i32 {
  let hash: u32 = 0x811c9dc5;
  for (let i = 0; i < bytesOfName; i++) hash = (hash ^ (load<u8>(name + i) as u32)) * 0x01000193;
  let at = ((hash ^ (hash >>> 15)) as i32) & NAME_MASK;
  while (true) {
    const place = NAME_TABLE + (at << 2);
    const number = load<i32>(place) - 1;
    if (number < 0) return addName(place, name, bytesOfName);
    if (isNamed(number, name, bytesOfName)) return number;
    at = (at + 1) & NAME_MASK;
  }
}

export function isNamed(number: i32, name: i32, bytesOfName: i32): bool {
  const begin = number > 0 ? load<i32>(ENDS + (number - 1) * 4) : NAMES;
  return load<i32>(ENDS + number * 4) - begin == bytesOfName && isSame(begin, name, bytesOfName);
}

function addName(place: i32, name: i32, bytesOfName: i32): i32 {
  const begin = names > 0 ? load<i32>(ENDS + (names - 1) * 4) : NAMES;
  if (names == MOST_NAMES || begin + bytesOfName > ENDS) return -1;
  memory.copy(begin, name, bytesOfName);
  store<i32>(ENDS + names * 4, begin + bytesOfName);
  names++;
  store<i32>(place, names);
  return names - 1;
}

export function isSame(a: i32, b: i32, count: i32): bool {
  let i = 0;
  for (; i + 8 <= count; i += 8) if (load<u64>(a + i) != load<u64>(b + i)) return false;
  if (i + 4 <= count) {
    if (load<u32>(a + i) != load<u32>(b + i)) return false;
    i += 4;
  }
  for (; i < count; i++) if (load<u8>(a + i) != load<u8>(b + i)) return false;
  return true;
}

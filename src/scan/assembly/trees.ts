// Reads folders: takes the trees of a pack, each after the one that it builds on, and notes the other
// trees that stand in each, and those of some blobs. An entry is noted as two numbers: its name's number and its kind, then the
// number of its object.

import { begin } from './heap';
import {
  BAD,
  DONE,
  ENDED,
  ENTRIES,
  ENTRIES_END,
  FOLDER,
  FULL,
  KINDS,
  LINK,
  LOG,
  MOST_NAMES,
  NAME_BYTES,
  NEED,
  PAUSED,
  PROGRAM,
  SLACK,
  SUBMODULE,
  TABLES,
  TEXT_FILE,
  UNSOUND,
} from './layout';
import { bytes, input, isSound, rebuild, settle, size, slot, TREE } from './rebuild';
import {
  entry,
  follow,
  from,
  isBase,
  LOST,
  last,
  nextObject,
  numberOf as numberOfObject,
  numberTrees,
  object,
  reserveFrom,
} from './walk';

/** A bit for the first 16 bits of each blob's id: most blobs are looked up no further. */
const BEGINS: i32 = TABLES;
const BEGINS_SIZE: i32 = 8192;
/** Names, one behind the other; where each ends; and their hash table, of numbers plus one. */
const NAMES: i32 = BEGINS + BEGINS_SIZE;
const ENDS: i32 = NAMES + NAME_BYTES;
const NAME_TABLE: i32 = ENDS + MOST_NAMES * 4;
const NAME_MASK: i32 = MOST_NAMES * 2 - 1;

let idLength: i32 = 20;
/** The ids of objects, by their numbers. */
let ids: i32 = 0;
/** Objects that have a number, and those that can have one. */
let objects: i32 = 0;
let most: i32 = 0;
/** The first so many of them are blobs. */
let blobs: i32 = 0;
/** Hash table of the ids, of numbers plus one. */
let table: i32 = 0;
let mask: u32 = 0;
/** Where the entries of each tree begin, among all that were noted, and end: numbers, by the tree's number. */
let begins: i32 = 0;
let ends: i32 = 0;
let names: i32 = 0;
let written: i32 = ENTRIES;
/** Numbers that the host has taken over. */
let flushed: i32 = 0;
/** The tree that was taken waits until what was noted is taken over. */
let waits: bool = false;
/** What is left of the entries of the tree before. */
let before: i32 = ENTRIES;
let beforeEnd: i32 = ENTRIES;

/** Where the tree lies that is being read. */
let data: i32 = 0;
let length: i32 = 0;

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

/**
 * Numbers the trees of the pack that was put last, by the names of its objects, which the host has put to scratch, and behind
 * them the place of each object's name. Returns the number behind the last one.
 */
export function numberPack(first: i32, at: i32, bytesOfNames: i32): i32 {
  return numberTrees(first, ids, at, at + bytesOfNames, idLength, TREE);
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

export function entriesAt(): i32 {
  return ENTRIES;
}

/** Bytes that were noted there since `emptied`. */
export function noted(): i32 {
  return written - ENTRIES;
}

export function emptied(): void {
  flushed += noted() >> 2;
  written = before = beforeEnd = ENTRIES;
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

/**
 * Takes trees of the pack, `most` or fewer: of the roots that were given to `takeRoots`, and what builds on them. Returns NEED,
 * which `given` answers, FULL when what was noted must be taken over first, PAUSED or ENDED.
 */
export function walk(most: i32): i32 {
  if (waits) {
    waits = false;
    noteRange(read());
  }
  for (let i = 0; i < most; i++) {
    if (!nextObject(TREE)) return ENDED;
    const bytesOfEntry = from == LOST ? 0 : entry();
    if (bytesOfEntry < 0) return NEED;
    if (!taken(bytesOfEntry)) return FULL;
  }
  return PAUSED;
}

/** Takes the tree whose entry was put to `inputFor`. Returns DONE or FULL. */
export function given(bytesOfEntry: i32): i32 {
  return taken(bytesOfEntry) ? DONE : FULL;
}

/** False when what was noted must be taken over first. */
function taken(bytesOfEntry: i32): bool {
  if (from == LOST || rebuild(bytesOfEntry, from, last, isBase(object), idLength, LOG) != DONE) {
    follow(LOST);
    return true;
  }
  data = bytes;
  length = size;
  settle(0, 0);
  follow(slot);
  if (numberOfObject(object) < 0) return true;
  const status = isSound(TREE) ? read() : UNSOUND;
  waits = status == FULL;
  if (!waits) noteRange(status);
  return !waits;
}

function noteRange(status: i32): void {
  if (status != DONE) return;
  const at = numberOfObject(object) << 2;
  store<i32>(begins + at, flushed + ((rangeBegin - ENTRIES) >> 2));
  store<i32>(ends + at, flushed + (noted() >> 2));
}

/** Reads a tree that was put to `inputFor` as it is. */
export function readPlain(bytesOfTree: i32): i32 {
  data = input;
  length = bytesOfTree;
  return read();
}

/** Goes on with such a tree after FULL. */
export function retry(): i32 {
  return read();
}

/** Where the entries begin of the tree that was read last. */
let rangeBegin: i32 = ENTRIES;

function read(): i32 {
  const first = written;
  rangeBegin = first;
  const end = data + length;
  for (let p = data; p < end; ) {
    const kind = kindAt(p);
    if (kind < 0) return unsound(first);
    const name = p + (kind == FOLDER ? 6 : 7);
    const id = afterName(name, end) + 1;
    p = id + idLength;
    if (p > end || id - 1 == name) return unsound(first);
    if (kind != FOLDER && !mayBeBlob(id)) continue;
    if (written == ENTRIES_END) {
      written = before = beforeEnd = first;
      return first > ENTRIES ? FULL : UNSOUND;
    }
    const status = note(name, id - 1 - name, kind, id);
    if (status < 0) return unsound(first);
  }
  before = first;
  beforeEnd = written;
  return DONE;
}

/** Notes an entry, if it is one of those that are wanted. -1 when there is no room for its name or object. */
function note(name: i32, bytesOfName: i32, kind: i32, id: i32): i32 {
  // Most trees are versions of the one before: its next entry has the same name, and mostly the same object.
  let named = -1;
  let number = -1;
  if (before < beforeEnd) {
    const last = load<i32>(before);
    if (last % KINDS == kind && isNamed(last / KINDS, name, bytesOfName)) {
      named = last / KINDS;
      number = load<i32>(before + 4);
      before += 8;
      if (!isSame(ids + number * idLength, id, idLength)) number = -1;
    }
  }
  if (number < 0) {
    const at = placeOf(id);
    number = load<i32>(at) - 1;
    if (kind != FOLDER && (number < 0 || number >= blobs)) return 0;
    if (number < 0) number = addObject(at, id);
  }
  if (named < 0) named = numberOf(name, bytesOfName);
  if (named < 0 || number < 0) return -1;
  store<i32>(written, named * KINDS + kind);
  store<i32>(written + 4, number);
  written += 8;
  return 0;
}

function unsound(begin: i32): i32 {
  written = before = beforeEnd = begin;
  return UNSOUND;
}

/** What the mode at `p` says, as git takes it: many old ones tell of bits that git has long forgotten. -1 for an odd one. */
function kindAt(p: i32): i32 {
  const first = load<u8>(p);
  if (first == 0x34) return load<u8>(p + 5) == 32 ? FOLDER : -1;
  if (first != 0x31 || load<u8>(p + 6) != 32) return -1;
  const second = load<u8>(p + 1);
  if (second == 0x30) return load<u8>(p + 3) & 1 ? PROGRAM : TEXT_FILE;
  return second == 0x32 ? LINK : second == 0x36 ? SUBMODULE : -1;
}

/** Where the NUL stands; `end` when there is none. */
function afterName(name: i32, end: i32): i32 {
  for (let p = name; p < end; p += 16) {
    const zeros = i8x16.bitmask(i8x16.eq(v128.load(p), i8x16.splat(0)));
    if (zeros != 0) return min(end, p + (ctz<i32>(zeros) as i32));
  }
  return end;
}

function addObject(at: i32, id: i32): i32 {
  if (objects == most) return -1;
  memory.copy(ids + objects * idLength, id, idLength);
  store<i32>(at, ++objects);
  return objects - 1;
}

function mayBeBlob(id: i32): bool {
  const begin = load<u16>(id) as i32;
  const bits = load<u8>(BEGINS + (begin >> 3)) as i32;
  return ((bits >> (begin & 7)) & 1) != 0;
}

/** The place of an id in the table: of its number, or an empty one. */
function placeOf(id: i32): i32 {
  let at = (load<u32>(id) * 0x9e3779b1) & mask;
  while (true) {
    const place = table + ((at << 2) as i32);
    const number = load<i32>(place);
    if (number == 0 || isSame(ids + (number - 1) * idLength, id, idLength)) return place;
    at = (at + 1) & mask;
  }
}

/** The number of a name, which it may have got just now; -1 when there are too many. */
function numberOf(name: i32, bytesOfName: i32): i32 {
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

function isNamed(number: i32, name: i32, bytesOfName: i32): bool {
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

function isSame(a: i32, b: i32, count: i32): bool {
  let i = 0;
  for (; i + 8 <= count; i += 8) if (load<u64>(a + i) != load<u64>(b + i)) return false;
  if (i + 4 <= count) {
    if (load<u32>(a + i) != load<u32>(b + i)) return false;
    i += 4;
  }
  for (; i < count; i++) if (load<u8>(a + i) != load<u8>(b + i)) return false;
  return true;
}

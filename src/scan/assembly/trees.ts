// Reads folders: notes the other trees that stand in each tree, and those of some blobs. An entry is noted as two numbers: its
// name's number and its kind, then the number of its object.

import {
  DONE,
  ENTRIES,
  ENTRIES_END,
  FOLDER,
  FULL,
  KINDS,
  LINK,
  PROGRAM,
  SUBMODULE,
  TEXT_FILE,
  UNSOUND,
} from './layout';
import {
  addObject,
  begins,
  blobs,
  ends,
  idLength,
  ids,
  isNamed,
  isSame,
  mayBeBlob,
  numberOfName,
  placeOf,
} from './numbers';
import { input, TREE } from './rebuild';
import { numberOf as numberOfObject, numberTrees } from './walk';

let written: i32 = ENTRIES;
/** Numbers that the host has taken over. */
let flushed: i32 = 0;
/** What is left of the entries of the tree before. */
let before: i32 = ENTRIES;
let beforeEnd: i32 = ENTRIES;

/** The number of the tree that is being read, and where it lies. */
let tree: i32 = 0;
let data: i32 = 0;
let length: i32 = 0;

/**
 * Numbers the trees of the pack that was put last, by the names of its objects, which the host has put to scratch, and behind
 * them the place of each object's name. Returns the number behind the last one.
 */
export function numberPack(first: i32, at: i32, bytesOfNames: i32): i32 {
  return numberTrees(first, ids, at, at + bytesOfNames, idLength, TREE);
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

/**
 * Notes the entries of a tree, by its number, which it has if no earlier pack has it. False when what was noted must be taken
 * over first.
 */
export function noteTree(object: i32, at: i32, size: i32): bool {
  tree = numberOfObject(object);
  data = at;
  length = size;
  return tree < 0 || noteAgain();
}

/** Goes on with it then. */
export function noteAgain(): bool {
  const status = read();
  if (status != DONE) return status != FULL;
  const at = tree << 2;
  store<i32>(begins + at, flushed + ((rangeBegin - ENTRIES) >> 2));
  store<i32>(ends + at, flushed + (noted() >> 2));
  return true;
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
  if (named < 0) named = numberOfName(name, bytesOfName);
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

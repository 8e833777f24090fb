// The order in which the objects of a pack are taken: a root first, each other after the one that it builds on, and what most
// build on after its siblings. So along a plain chain one base is kept at a time, and of n objects never more than log2(n).

import { begin, heapFrom } from './heap';
import { HEAP, SLACK } from './layout';
import { beginChain, entryAt, TREE } from './rebuild';

/** What builds on an object that could not be rebuilt is from there. */
export const LOST: i32 = -2;
/** Numbers of a frame: the next child, the one that most build on, and where is kept what they build on. */
const FRAME: i32 = 12;
/** A frame is left before the child is taken that most build on, so each other halves what is left. */
const FRAMES = memory.data(FRAME * 64, 16) as i32;
/** Roots are sorted by how many binary digits the number has of what builds on them. */
const CLASSES: i32 = 33;
const COUNTS = memory.data((CLASSES + 1) * 4, 16) as i32;

/** Where the parts of a pack begin. */
let arena: i32 = HEAP;
let objects: i32 = 0;
/** Where each object begins in the content. */
let offsets: i32 = 0;
/** The object that it builds on, or -1. */
let bases: i32 = 0;
let children: i32 = 0;
let siblings: i32 = 0;
let followers: i32 = 0;
let roots: i32 = 0;
let kinds: i32 = 0;
let marks: i32 = 0;
/** The pack file; 0 where the host hands over its entries one by one. */
let content: i32 = 0;
/** Its bytes: behind the last object stands a hash, which does no harm. */
let bytesOfContent: i32 = 0;

let top: i32 = FRAMES;
let root: i32 = 0;
let lastRoot: i32 = 0;
let wantsTrees: bool = false;

/** The object that is to be taken, where is kept what it builds on, and whether nothing else that is still to come does. */
export let object: i32 = -1;
export let from: i32 = -1;
export let last: bool = false;

/** What is reserved next comes behind `address`. */
export function reserveFrom(address: i32): void {
  heapFrom(address);
  arena = begin;
}

/**
 * Makes room for a pack of so many objects, and for its bytes, if they are to be put too. Returns where its bases lie; 0 when
 * there is no room.
 */
export function reservePack(count: i32, size: i32): i32 {
  objects = count;
  const step = (count * 4 + 31) & ~15;
  bases = arena;
  offsets = bases + step;
  kinds = offsets + step;
  marks = kinds + ((count + 15) & ~15);
  children = marks + ((count + 15) & ~15);
  siblings = children + step;
  followers = siblings + step;
  roots = followers + step;
  content = size == 0 ? 0 : roots + step;
  const end: i64 = (roots as i64) + step + (size as i64) + SLACK;
  const missing = (end + 0xffff - ((memory.size() as i64) << 16)) >> 16;
  if (end > 0x7fffffff || (missing > 0 && memory.grow(missing as i32) < 0)) return 0;
  heapFrom(end as i32);
  memory.fill(marks, 0, count);
  bytesOfContent = size;
  return bases;
}

export function basesAt(): i32 {
  return bases;
}

export function offsetsAt(): i32 {
  return offsets;
}

export function kindsAt(): i32 {
  return kinds;
}

export function marksAt(): i32 {
  return marks;
}

export function contentAt(): i32 {
  return content;
}

export function numberOfObjects(): i32 {
  return objects;
}

export function objectAt(i: i32, offset: f64): void {
  if (content != 0) put(offsets, i, offset as i32);
}

export function setBase(i: i32, base: i32): void {
  put(bases, i, base);
}

export function setKind(i: i32, kind: i32): void {
  store<u8>(kinds + i, kind);
}

/** Gives what builds on an object its kind, and brings all in order. Returns how many roots there are. */
export function order(): i32 {
  memory.fill(children, 0xff, objects * 4);
  memory.fill(followers, 0, objects * 4);
  for (let i = objects - 1; i >= 0; i--) {
    const base = number(bases, i);
    if (base < 0) continue;
    put(siblings, i, number(children, base));
    put(children, base, i);
  }
  memory.fill(COUNTS, 0, (CLASSES + 1) * 4);
  let count = 0;
  for (let i: i32 = 0; i < objects; i++) {
    if (!isRoot(i)) continue;
    count++;
    spread(i);
    const at = classOf(i) + 1;
    put(COUNTS, at, number(COUNTS, at) + 1);
  }
  for (let i: i32 = 1; i <= CLASSES; i++) put(COUNTS, i, number(COUNTS, i) + number(COUNTS, i - 1));
  for (let i: i32 = 0; i < objects; i++) {
    if (!isRoot(i)) continue;
    const to = number(COUNTS, classOf(i));
    put(COUNTS, classOf(i), to + 1);
    put(roots, to, i);
  }
  root = lastRoot = 0;
  top = FRAMES;
  return count;
}

/** Only roots have a kind before they are brought in order. */
function isRoot(i: i32): bool {
  return load<u8>(kinds + i) > 0 && number(bases, i) < 0;
}

/** Roots on which many objects build come first. */
function classOf(i: i32): i32 {
  return clz<i32>(number(followers, i)) as i32;
}

/** What builds on a root, on those, and so on: of its kind, and counted. Uses the place of the roots, which comes later. */
function spread(first: i32): void {
  let end = 1;
  put(roots, 0, first);
  const kind = load<u8>(kinds + first);
  for (let at = 0; at < end; at++) {
    const parent = number(roots, at);
    for (let child = number(children, parent); child >= 0; child = number(siblings, child)) {
      store<u8>(kinds + child, kind);
      put(roots, end++, child);
    }
  }
  while (--end > 0) {
    const child = number(roots, end);
    const base = number(bases, child);
    put(followers, base, number(followers, base) + number(followers, child) + 1);
  }
}

/** The roots that are taken next, by their places among all: of trees, or of all else. */
export function takeRoots(first: i32, end: i32, trees: bool): void {
  root = first;
  lastRoot = end;
  wantsTrees = trees;
  top = FRAMES;
}

/** Goes to the next object; false when there is none. */
export function nextObject(): bool {
  if (top > FRAMES) {
    nextChild();
    return true;
  }
  for (; root < lastRoot; root++) {
    object = number(roots, root);
    if ((kindOf(object) == TREE) != wantsTrees) continue;
    root++;
    from = -1;
    last = false;
    beginChain();
    return true;
  }
  return false;
}

function nextChild(): void {
  const frame = top - FRAME;
  const most = load<i32>(frame + 4);
  let child = load<i32>(frame);
  if (child == most) child = number(siblings, child);
  from = load<i32>(frame + 8);
  last = child < 0;
  object = last ? most : child;
  if (last) top = frame;
  else store<i32>(frame, number(siblings, child));
}

/** What builds on the object is taken next. @param kept where it is kept, or LOST */
export function follow(kept: i32): void {
  const first = number(children, object);
  if (first < 0) return;
  let most = first;
  for (let child = number(siblings, first); child >= 0; child = number(siblings, child)) {
    if ((number(followers, child) as u32) > (number(followers, most) as u32)) most = child;
  }
  store<i32>(top, first);
  store<i32>(top + 4, most);
  store<i32>(top + 8, kept);
  top += FRAME;
}

/** The object that was taken last. */
export function taken(): i32 {
  return object;
}

/** Hands over what stands in the pack for the object. Returns how many bytes that are; -1 where the host must do so. */
export function entry(): i32 {
  if (content == 0) return -1;
  const at = number(offsets, object);
  entryAt(content + at);
  return (object + 1 < objects ? number(offsets, object + 1) : bytesOfContent) - at;
}

export function kindOf(i: i32): i32 {
  return load<u8>(kinds + i) as i32;
}

/** How many objects are of a kind. */
export function countOf(kind: i32): i32 {
  let count = 0;
  for (let i = 0; i < objects; i++) count += i32(kindOf(i) == kind);
  return count;
}

export function isMarked(i: i32): bool {
  return load<u8>(marks + i) != 0;
}

export function isBase(i: i32): bool {
  return number(children, i) >= 0;
}

/** The number of a tree, which takes the place of what it builds on; -1 for what is not to be read. */
export function numberOf(i: i32): i32 {
  return number(bases, i);
}

/**
 * Numbers the trees that no earlier pack has, from `first` on, and writes their ids to `ids`. Returns the number behind the last.
 * @param names of all objects, of `length` bytes each
 * @param places of the objects' names among them
 */
export function numberTrees(first: i32, ids: i32, names: i32, places: i32, length: i32, tree: i32): i32 {
  let next = first;
  for (let i: i32 = 0; i < objects; i++) {
    const isNew = kindOf(i) == tree && !isMarked(i);
    put(bases, i, isNew ? next : -1);
    if (!isNew) continue;
    memory.copy(ids + next * length, names + number(places, i) * length, length);
    next++;
  }
  return next;
}

function number(list: i32, i: i32): i32 {
  return load<i32>(list + (i << 2));
}

function put(list: i32, i: i32, value: i32): void {
  store<i32>(list + (i << 2), value);
}

// Rebuilds the object that was put to `inputFor`, and keeps those that others build on.

import { after, applyDelta, sizeAt, TOO_MANY } from './delta';
import { allocate, free, freeAll } from './heap';
import { inflate } from './inflate';
import { BIGGEST, DONE, FULL, HEAD, INPUT, INPUT_SIZE, LOG, LOG_END, MOST_SLOTS, SLOT, SLOTS } from './layout';

export const COMMIT: i32 = 1;
export const TREE: i32 = 2;
export const BLOB: i32 = 3;
const OFFSET_DELTA: i32 = 6;
const REF_DELTA: i32 = 7;

/** The object: where its bytes lie, how many they are, and how many numbers tell what was copied. */
export let bytes: i32 = 0;
export let size: i32 = 0;
export let numbers: i32 = 0;
/** What it was copied from is known. */
export let hasCopies: bool = false;
/** Where it is kept; -1 when it is not. */
export let slot: i32 = -1;
/** What it builds on: object and bytes, and how it was read; 0 when it is not judged by its parts. */
export let base: i32 = -1;
export let baseSize: i32 = 0;
export let baseEncoding: i32 = 0;

/** Where the host puts what it hands over: see `inputFor`. */
export let input: i32 = INPUT;
/** Where the entry of the object lies. */
let source: i32 = INPUT;
let keeps: bool = false;
/** Bytes that the entry inflates to. */
let entrySize: i32 = 0;

/** Begins with an object that builds on none: nothing of those before is needed any more. */
export function beginChain(): void {
  freeAll();
  input = source = INPUT;
  bytes = 0;
  for (let i = 0; i < MOST_SLOTS; i++) store<i32>(SLOTS + i * SLOT, 0);
}

/** Where the entry of the next object is to be put; 0 when there is no room for so many bytes. */
export function inputFor(length: i32): i32 {
  drop();
  if (input != INPUT) free(input);
  input = length <= INPUT_SIZE ? INPUT : allocate(length);
  const there = input != 0;
  if (!there) input = INPUT;
  source = input;
  return there ? input : 0;
}

/** The entry of the next object lies at `address`. */
export function entryAt(address: i32): void {
  inputFor(0);
  source = address;
}

/**
 * Rebuilds it. What it was copied from is written to where the next record of the log has its copies.
 * @param from where the object is kept that it builds on; -1 for none
 * @param frees that is not needed any more
 * @param keep others build on this one
 * @param log where the next record begins
 * @returns DONE; FULL when the log has no room, and nothing was done; -1 when it cannot be rebuilt
 */
export function rebuild(entry: i32, from: i32, frees: bool, keep: bool, idLength: i32, log: i32): i32 {
  const end = source + entry;
  const at = SLOTS + from * SLOT;
  slot = -1;
  numbers = 0;
  base = -1;
  baseEncoding = 0;
  hasCopies = false;
  keeps = keep;
  const head = headOf(end, from >= 0, idLength);
  const made = head < 0 ? -1 : from < 0 ? plain(head, end) : applied(head, end, at, log);
  if (made == FULL) return FULL;
  if (from >= 0 && frees) {
    free(load<i32>(at));
    store<i32>(at, 0);
  }
  if (made == DONE) return DONE;
  keeps = false;
  numbers = 0;
  drop();
  return -1;
}

/** The object is judged: keeps it, if others build on it. */
export function settle(number: i32, encoding: i32): void {
  numbers = 0;
  if (!keeps) return;
  slot = 0;
  // There is a free one: see the order in which objects are taken.
  while (slot < MOST_SLOTS && load<i32>(SLOTS + slot * SLOT) != 0) slot++;
  if (slot == MOST_SLOTS) unreachable();
  const at = SLOTS + slot * SLOT;
  store<i32>(at, bytes);
  store<i32>(at + 4, number);
  store<i32>(at + 8, size);
  store<i32>(at + 12, encoding);
}

/** Whether the object can be of its type. Nothing else tells a damaged type: checksums in a pack are those of contents. */
export function isSound(type: i32): bool {
  // A tree begins with the mode of its first entry.
  if (type == TREE) return size == 0 || (load<u8>(bytes) >= 49 && load<u8>(bytes) <= 55);
  if (type == BLOB) return true;
  // "tree " or "object ".
  if (type == COMMIT) return size >= 5 && load<u32>(bytes) == 0x65657274 && load<u8>(bytes + 4) == 32;
  return size >= 7 && (load<u64>(bytes) & 0xffffffffffffff) == 0x207463656a626f;
}

/** Where the stream begins in the entry; -1 when it is none that can be taken. */
function headOf(end: i32, builds: bool, idLength: i32): i32 {
  let p = source;
  let byte = load<u8>(p++);
  const type = ((byte >> 4) & 7) as i32;
  let value: u64 = (byte & 15) as u64;
  for (let shift: u64 = 4; byte >= 128; shift += 7) {
    if (p >= end || shift > 40) return -1;
    byte = load<u8>(p++);
    value |= ((byte & 127) as u64) << shift;
  }
  if (value > (BIGGEST as u64) || builds != type >= OFFSET_DELTA) return -1;
  entrySize = value as i32;
  if (type == REF_DELTA) p += idLength;
  if (type == OFFSET_DELTA) {
    while (p < end && load<u8>(p) >= 128) p++;
    p++;
  }
  return p < end ? p : -1;
}

function plain(at: i32, end: i32): i32 {
  size = entrySize;
  bytes = allocate(size);
  return bytes != 0 && inflate(at, end - at, bytes, size) ? DONE : -1;
}

function applied(at: i32, end: i32, from: i32, log: i32): i32 {
  base = load<i32>(from + 4);
  baseSize = load<i32>(from + 8);
  baseEncoding = load<i32>(from + 12);
  const delta = allocate(entrySize);
  if (delta == 0) return -1;
  const last = delta + entrySize;
  size = -1;
  if (inflate(at, end - at, delta, entrySize) && sizeAt(delta, last) == baseSize) size = sizeAt(after, last);
  if (size >= 0) bytes = allocate(size);
  // Of seven numbers three are for a copy, and four for what follows from it.
  const room = log + HEAD * 4 + (((LOG_END - log) / 4 - HEAD - 16) / 7) * 12;
  if (bytes != 0) numbers = applyDelta(load<i32>(from), baseSize, after, last, bytes, size, log + HEAD * 4, room);
  free(delta);
  hasCopies = numbers >= 0;
  if (numbers != TOO_MANY) return bytes != 0 && hasCopies ? DONE : -1;
  numbers = 0;
  if (log == LOG) return DONE;
  free(bytes);
  bytes = 0;
  return FULL;
}

/** Frees the object, if nothing builds on it. */
function drop(): void {
  if (bytes != 0 && !keeps) free(bytes);
  bytes = 0;
}

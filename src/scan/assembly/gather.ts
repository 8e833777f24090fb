// Short stretches of many objects, put side by side to be scanned together, because each scan has a cost of its own.

import {
  BINARY,
  BINARY_PLACES,
  GATHERED,
  GATHERED_BY_HASH,
  GATHERED_MASK,
  KNOWN,
  KNOWN_MASK,
  PLACE,
  PLACES_SIZE,
  REACH,
  TEXT,
  TEXT_PLACES,
} from './layout';

import { emptyParts, keepParts, saltOf } from './parts';

const LINE_FEED: u8 = 10;

let textFilled: i32 = 0;
let textPlaces: i32 = 0;
let binaryFilled: i32 = 0;
let binaryPlaces: i32 = 0;

/** Bytes gathered; beyond them the buffer is not in use. */
export function filled(binary: bool): i32 {
  return binary ? binaryFilled : textFilled;
}

/** Stretches gathered. */
export function places(binary: bool): i32 {
  return binary ? binaryPlaces : textPlaces;
}

/** Whether so many stretches of so many bytes together can ever be gathered. */
export function mayFit(bytes: i32, count: i32): bool {
  return bytes + count * REACH <= GATHERED && count * PLACE * 4 <= PLACES_SIZE;
}

/** Whether they can be now. */
export function fits(binary: bool, bytes: i32, count: i32): bool {
  return mayFit(filled(binary) + bytes, count) && (places(binary) + count) * PLACE * 4 <= PLACES_SIZE;
}

/**
 * Adds bytes [from, to) of an object of `length` bytes at `bytes`, unless the same were scanned before and held nothing. Bytes
 * that the buffer has already, as versions that follow each other often share them, are not put there again. In what part of
 * them keys are to be looked for, parts.ts was told.
 */
export function gather(binary: bool, number: i32, bytes: i32, from: i32, to: i32, length: i32): void {
  // No other object has the same bytes as a whole one.
  const hash: u64 = from == 0 && to == length ? 0 : hashOf(bytes + from, to - from, binary ? 1 : saltOf(from) << 1);
  if (hash != 0 && load<u64>(slotOf(hash)) == hash) return;
  const own = places(binary);
  const first = binary ? BINARY_PLACES : TEXT_PLACES;
  const noted = GATHERED_BY_HASH + ((((hash >>> 40) as i32) & GATHERED_MASK) * 2 + (binary as i32)) * 4;
  const same = hash != 0 ? load<i32>(noted) - 1 : -1;
  const isNew = same < 0 || load<u64>(placeAt(first, same) + 24) != hash;
  const at = isNew ? filled(binary) : load<i32>(placeAt(first, same) + 8);
  const place = placeAt(first, own);
  store<i32>(place, number);
  store<i32>(place + 4, from);
  store<i32>(place + 8, at);
  store<i32>(place + 12, to - from);
  store<i32>(place + 16, (from > 0 ? 1 : 0) | (to < length ? 2 : 0));
  store<i32>(place + 20, isNew ? own : same);
  store<u64>(place + 24, hash);
  if (isNew) {
    const target = (binary ? BINARY : TEXT) + at;
    memory.copy(target, bytes + from, to - from);
    memory.fill(target + to - from, LINE_FEED, REACH);
    if (hash != 0) store<i32>(noted, own + 1);
    if (!binary) keepParts(from, at);
  }
  const end = isNew ? at + to - from + REACH : filled(binary);
  if (binary) {
    binaryFilled = end;
    binaryPlaces++;
  } else {
    textFilled = end;
    textPlaces++;
  }
}

function placeAt(first: i32, place: i32): i32 {
  return first + place * PLACE * 4;
}

/** Something was found in a stretch, or one with the same bytes: they must be scanned again where they come again. */
export function held(binary: bool, place: i32): void {
  store<i32>(placeAt(binary ? BINARY_PLACES : TEXT_PLACES, place) + 12, 0);
}

/** All was scanned: what held nothing need not be scanned again, and the buffers are empty. */
export function emptied(): void {
  remember(true);
  remember(false);
  textFilled = textPlaces = binaryFilled = binaryPlaces = 0;
  emptyParts();
  memory.fill(GATHERED_BY_HASH, 0, (GATHERED_MASK + 1) * 8);
}

function remember(binary: bool): void {
  const first = binary ? BINARY_PLACES : TEXT_PLACES;
  for (let i = 0; i < places(binary); i++) {
    const place = placeAt(first, i);
    const hash = load<u64>(place + 24);
    if (load<i32>(place + 12) != 0 && hash != 0) store<u64>(slotOf(hash), hash);
  }
}

function slotOf(hash: u64): i32 {
  return KNOWN + (((hash >>> 40) as i32) & KNOWN_MASK) * 8;
}

/** Of all bytes and of how they are read; never 0. */
function hashOf(from: i32, length: i32, how: u64): u64 {
  let a: u64 = 0x9e3779b97f4a7c15 ^ (length as u64) ^ how;
  let b: u64 = 0xc2b2ae3d27d4eb4f;
  let p = from;
  const end = from + length;
  // Two sums at a time: the processor need not wait for one multiplication before it begins the next.
  for (; p + 16 <= end; p += 16) {
    a = (a ^ load<u64>(p)) * 0xd6e8feb86659fd93;
    b = (b ^ load<u64>(p + 8)) * 0xff51afd7ed558ccd;
    a ^= a >>> 32;
    b ^= b >>> 29;
  }
  for (; p < end; p++) {
    a = (a ^ (load<u8>(p) as u64)) * 0xd6e8feb86659fd93;
    a ^= a >>> 32;
  }
  a = (a ^ rotl<u64>(b, 17)) * 0xd6e8feb86659fd93;
  return (a ^ (a >>> 32)) | 1;
}

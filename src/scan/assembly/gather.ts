// Short stretches of many objects, put side by side to be scanned together, because each scan has a cost of its own.

import {
  BINARY,
  BINARY_PLACES,
  GATHERED,
  KNOWN,
  KNOWN_MASK,
  PLACE,
  PLACES_SIZE,
  REACH,
  TEXT,
  TEXT_PLACES,
} from './layout';

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

/** Adds bytes [from, to) of an object of `length` bytes at `bytes`, unless the same were scanned before and held nothing. */
export function gather(binary: bool, number: i32, bytes: i32, from: i32, to: i32, length: i32): void {
  const known = knownPlace(hashOf(bytes + from, to - from, binary));
  if (known == 0) return;
  const at = filled(binary);
  const target = (binary ? BINARY : TEXT) + at;
  memory.copy(target, bytes + from, to - from);
  memory.fill(target + to - from, LINE_FEED, REACH);
  const place = (binary ? BINARY_PLACES : TEXT_PLACES) + places(binary) * PLACE * 4;
  store<i32>(place, number);
  store<i32>(place + 4, from);
  store<i32>(place + 8, at);
  store<i32>(place + 12, to - from);
  store<i32>(place + 16, (from > 0 ? 1 : 0) | (to < length ? 2 : 0));
  if (binary) {
    binaryFilled = at + to - from + REACH;
    binaryPlaces++;
  } else {
    textFilled = at + to - from + REACH;
    textPlaces++;
  }
}

/** Something was found in a stretch: the same bytes must be scanned again where they come again. */
export function held(binary: bool, place: i32): void {
  store<i32>((binary ? BINARY_PLACES : TEXT_PLACES) + place * PLACE * 4 + 12, 0);
}

/** All was scanned: what held nothing need not be scanned again, and the buffers are empty. */
export function emptied(): void {
  remember(true);
  remember(false);
  textFilled = textPlaces = binaryFilled = binaryPlaces = 0;
}

function remember(binary: bool): void {
  const first = binary ? BINARY_PLACES : TEXT_PLACES;
  for (let i = 0; i < places(binary); i++) {
    const at = load<i32>(first + i * PLACE * 4 + 8);
    const length = load<i32>(first + i * PLACE * 4 + 12);
    if (length == 0) continue;
    const hash = hashOf((binary ? BINARY : TEXT) + at, length, binary);
    store<u64>(slotOf(hash), hash);
  }
}

/** 0 when the bytes with this hash were scanned and held nothing. */
function knownPlace(hash: u64): i32 {
  return load<u64>(slotOf(hash)) == hash ? 0 : 1;
}

function slotOf(hash: u64): i32 {
  return KNOWN + (((hash >>> 40) as i32) & KNOWN_MASK) * 8;
}

/** Of all bytes and how they are read; never 0. */
function hashOf(from: i32, length: i32, binary: bool): u64 {
  let a: u64 = 0x9e3779b97f4a7c15 ^ (((length << 1) | (binary as i32)) as u64);
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

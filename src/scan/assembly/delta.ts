// Applies deltas as packs hold them (gitformat-pack: "deltified representation").

import { BIGGEST } from './layout';

/** Up to so many bytes a loop is faster than a call. */
const SHORT: i32 = 256;

export const TOO_MANY: i32 = -2;

/** Where `sizeAt` has stopped. */
export let after: i32 = 0;

/** The size that stands at `at`; -1 when it is none, or too big. */
export function sizeAt(at: i32, end: i32): i32 {
  let value: u64 = 0;
  let p = at;
  for (let shift: u64 = 0; p < end && shift < 42; shift += 7) {
    const byte = load<u8>(p++);
    value |= ((byte & 127) as u64) << shift;
    if (byte < 128) {
      after = p;
      return value > (BIGGEST as u64) ? -1 : (value as i32);
    }
  }
  return -1;
}

/**
 * Builds an object of `length` bytes at `out` from its base and the instructions in [at, end).
 * @param copies where to write what was copied, by threes: from where in the base, to where in the result, how many bytes
 * @param room where that must end
 * @returns how many numbers that were; TOO_MANY when they had no room, though the object is built; -1 when the delta is damaged
 */
export function applyDelta(
  base: i32,
  baseLength: i32,
  at: i32,
  end: i32,
  out: i32,
  length: i32,
  copies: i32,
  room: i32,
): i32 {
  let here = copies;
  let isFull = false;
  let p = at;
  let to = 0;
  let lastFrom = -1;
  let lastTo = -1;
  while (p < end) {
    const command = load<u8>(p++) as i32;
    if (command & 128) {
      let from: u32 = 0;
      let count: u32 = 0;
      if (command & 1) from = load<u8>(p++);
      if (command & 2) from |= (load<u8>(p++) as u32) << 8;
      if (command & 4) from |= (load<u8>(p++) as u32) << 16;
      if (command & 8) from |= (load<u8>(p++) as u32) << 24;
      if (command & 16) count = load<u8>(p++);
      if (command & 32) count |= (load<u8>(p++) as u32) << 8;
      if (command & 64) count |= (load<u8>(p++) as u32) << 16;
      if (count == 0) count = 0x10000;
      if ((from as u64) + (count as u64) > (baseLength as u64) || (to as u64) + (count as u64) > (length as u64))
        return -1;
      copy(base + (from as i32), out + to, count as i32);
      const goesOn = (from as i32) == lastFrom && to == lastTo;
      isFull = isFull || (!goesOn && here + 12 > room);
      if (goesOn && !isFull) store<i32>(here - 4, load<i32>(here - 4) + (count as i32));
      else if (!isFull) {
        store<i32>(here, from);
        store<i32>(here + 4, to);
        store<i32>(here + 8, count);
        here += 12;
      }
      lastFrom = (from + count) as i32;
      lastTo = to + (count as i32);
      to += count as i32;
    } else {
      if (command == 0 || p + command > end || to + command > length) return -1;
      copy(p, out + to, command);
      p += command;
      to += command;
    }
  }
  if (to != length || p != end) return -1;
  return isFull ? TOO_MANY : (here - copies) >> 2;
}

/** May write some bytes too many, which are written next. */
function copy(from: i32, to: i32, count: i32): void {
  if (count > SHORT) memory.copy(to, from, count);
  else for (let i = 0; i < count; i += 16) v128.store(to + i, v128.load(from + i));
}

// Parts of stretches in which something may be new: only there keys are looked for. What stands around them counts too.

import { isInRun, lineAfter, lineBefore } from './changed';
import { PARTS, PARTS_SIZE } from './layout';

const LINE_FEED: u8 = 10;
/** Parts that lie closer together are one. */
const APART: i32 = 128;

/** Parts of stretches that were gathered, and those of the next one, which stand behind them with places in their object. */
let count: i32 = 0;
let next: i32 = 0;

/** Parts of the stretches that were gathered. */
export function parts(): i32 {
  return count;
}

/** Whether there is room for so many more. */
export function fitsParts(more: i32): bool {
  return (count + more) * 8 <= PARTS_SIZE;
}

/** In all of [from, to) keys are to be looked for. */
export function beginWhole(from: i32, to: i32): void {
  next = 0;
  add(from, to);
}

/** Keys are to be looked for in the lines of the zones up to `end`, as far as they lie in [from, to) of an object. */
export function beginParts(bytes: i32, length: i32, from: i32, to: i32, zones: i32, end: i32): void {
  next = 0;
  for (let zone = zones; zone < end; zone += 8) {
    if (load<i32>(zone) < from || load<i32>(zone + 4) > to) continue;
    const first = lineBefore(bytes, load<i32>(zone));
    const last = lineAfter(bytes, length, load<i32>(zone + 4));
    if (isCut(bytes, length, first, first - 1) || isCut(bytes, length, last, last)) return beginWhole(from, to);
    add(first, last);
  }
}

/** A number for the parts of the next stretch, by their places in it. */
export function saltOf(from: i32): u64 {
  let salt: u64 = next as u64;
  for (let at = PARTS + count * 8; at < PARTS + (count + next) * 8; at += 4)
    salt = (salt ^ ((load<i32>(at) - from) as u64)) * 0xd6e8feb86659fd93;
  return salt;
}

/** The stretch was gathered: what begins at `from` in its object lies at `place` in the buffer. */
export function keepParts(from: i32, place: i32): void {
  for (let at = PARTS + count * 8; at < PARTS + (count + next) * 8; at += 4)
    store<i32>(at, load<i32>(at) - from + place);
  count += next;
}

export function emptyParts(): void {
  count = 0;
}

function add(from: i32, to: i32): void {
  const at = PARTS + (count + next) * 8;
  if (next > 0 && from <= load<i32>(at - 4) + APART) {
    store<i32>(at - 4, max(to, load<i32>(at - 4)));
    return;
  }
  store<i32>(at, from);
  store<i32>(at + 4, to);
  next++;
}

/** A line that is too long goes on over the edge `at` of a part, or a key of many lines does: no line ends at `end`, or one of those. */
function isCut(bytes: i32, length: i32, at: i32, end: i32): bool {
  if (end < 0 || end == length) return false;
  return load<u8>(bytes + end) != LINE_FEED || isInRun(bytes, length, at);
}

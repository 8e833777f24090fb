// What the first pass has marked in a segment, as lists. Nothing is decided on the way but what nearly always comes out the
// same, as a processor that guesses wrong loses more time than it takes to list what is of no use.

import { HIT_BITS, HIT_LIST, INPUT, NUMBERS, RUN_ENDS, TOKEN_BITS } from './layout';
import { signsOfText } from './rows';

/** Token characters before the next segment that belong to one run. */
export let open: i32 = 0;
/** Those before this segment, and where it begins. */
let before: i32 = 0;
let segment: i32 = INPUT;

export function beginLists(): void {
  open = 0;
}

/** Lists where a gram may lie. Returns the end of the list. */
export function listHits(from: i32, end: i32): i32 {
  let list = HIT_LIST;
  for (let p: i32 = from; p < end; p += 64) {
    let hits = ~load<u64>(HIT_BITS + ((p - from) >>> 3));
    const next = list + (popcnt<u64>(hits) as i32) * 4;
    do {
      store<i32>(list, p + (ctz<u64>(hits) as i32) - 2);
      hits &= hits - 1;
      store<i32>(list + 4, p + (ctz<u64>(hits) as i32) - 2);
      hits &= hits - 1;
      store<i32>(list + 8, p + (ctz<u64>(hits) as i32) - 2);
      hits &= hits - 1;
      list += 12;
    } while (hits != 0);
    list = next;
  }
  return list;
}

/** Lists where encoded text may begin. Returns the end of the list. */
export function listMarks(from: i32, end: i32): i32 {
  let list = HIT_LIST;
  for (let p: i32 = from; p < end; p += 64) {
    let marks = ~load<u64>(HIT_BITS + ((p - from) >>> 3));
    let signs = load<u64>(TOKEN_BITS + ((p - from) >>> 3));
    if (p + 64 > end) signs &= ((1 as u64) << ((end - p) as u64)) - 1;
    if ((popcnt<u64>(signs) as i32) >= NUMBERS) marks |= signsOfText(p, signs);
    const next = list + (popcnt<u64>(marks) as i32) * 4;
    do {
      store<i32>(list, p + (ctz<u64>(marks) as i32) - 1);
      marks &= marks - 1;
      store<i32>(list + 4, p + (ctz<u64>(marks) as i32) - 1);
      marks &= marks - 1;
      list += 8;
    } while (marks != 0);
    list = next;
  }
  return list;
}

/** Lists where runs of 16 token characters or more end. Returns the end of the list. */
export function listRunEnds(from: i32, end: i32): i32 {
  const last = TOKEN_BITS + (((end - from + 63) >>> 6) << 3);
  const rest = (end - from) & 63;
  if (rest != 0) store<u64>(last - 8, load<u64>(last - 8) & (((1 as u64) << (rest as u64)) - 1));
  segment = from;
  before = open;
  // The characters behind which stand 1, 2, 4, 8 and 16 in a row, the last among them: here of the 64 before the segment.
  let in1: u64 = before == 0 ? 0 : (-1 as u64) << (before >= 64 ? 0 : ((64 - before) as u64));
  let in2 = in1 & (in1 << 1);
  let in4 = in2 & (in2 << 2);
  let in8 = in4 & (in4 << 4);
  let in16 = in8 & (in8 << 8);
  store<u64>(TOKEN_BITS - 8, in1);
  let list = RUN_ENDS;
  let p = from;
  for (let at = TOKEN_BITS; at < last; at += 8) {
    const now1 = load<u64>(at);
    const now2 = now1 & ((now1 << 1) | (in1 >>> 63));
    const now4 = now2 & ((now2 << 2) | (in2 >>> 62));
    const now8 = now4 & ((now4 << 4) | (in4 >>> 60));
    const now16 = now8 & ((now8 << 8) | (in8 >>> 56));
    let ends = ~now1 & ((now16 << 1) | (in16 >>> 63));
    const next = list + (popcnt<u64>(ends) as i32) * 4;
    do {
      store<i32>(list, p + (ctz<u64>(ends) as i32));
      ends &= ends - 1;
      store<i32>(list + 4, p + (ctz<u64>(ends) as i32));
      ends &= ends - 1;
      list += 8;
    } while (ends != 0);
    list = next;
    in1 = now1;
    in2 = now2;
    in4 = now4;
    in8 = now8;
    in16 = now16;
    p += 64;
  }
  open = p - farBegin(p);
  return list;
}

/** Where the run begins that ends at `end`, a place of the list. */
export function beginOf(end: i32): i32 {
  const bit = end - segment;
  // The 56 bits before it or more, the last of them on top.
  const bits = load<u64>(TOKEN_BITS - 7 + (bit >>> 3)) << ((8 - (bit & 7)) as u64);
  const length = clz<u64>(~bits) as i32;
  return length < 56 ? end - length : farBegin(end);
}

/** The same for a run of any length. */
function farBegin(end: i32): i32 {
  const rest = (end - segment) & 63;
  let p = end - rest;
  let at = TOKEN_BITS + ((p - segment) >>> 3);
  let others = rest == 0 ? 0 : ~load<u64>(at) << ((64 - rest) as u64);
  if (others != 0) return end - (clz<u64>(others) as i32);
  for (at -= 8; at >= TOKEN_BITS; at -= 8) {
    others = ~load<u64>(at);
    if (others != 0) return p - (clz<u64>(others) as i32);
    p -= 64;
  }
  return segment - before;
}

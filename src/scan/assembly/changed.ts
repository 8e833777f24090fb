// What must be judged anew in an object that was built by copying from another one.

import { LONGEST_BROKEN, LONGEST_STRETCH, REACH } from './layout';

/** So many bytes on either side tell that encoded text goes on over a place. */
const RUN: i32 = 40;
const LINE: i32 = 1024;
const LINE_FEED: u8 = 10;

/** Numbers that `dirtyZones` and `stretchesOf` wrote last: from and to, by twos. */
export let written: i32 = 0;

/**
 * Writes where matches must be found anew, all others being as they were, to `zones`: in ascending order, apart from each other.
 * @param copies so many `numbers` as `applyDelta` writes them
 */
export function dirtyZones(length: i32, copies: i32, numbers: i32, baseLength: i32, zones: i32): void {
  written = 0;
  let end = 0;
  let lastFrom = 0;
  for (let at = copies; at < copies + numbers * 4; at += 12) {
    const from = load<i32>(at);
    const to = load<i32>(at + 4);
    // The beginning of the object is no seam where it was the beginning before.
    if (to != 0 || from != 0) addZone(end, to, length, zones);
    end = to + load<i32>(at + 8);
    lastFrom = from + load<i32>(at + 8);
  }
  if (numbers == 0 || end != length || lastFrom != baseLength) addZone(end, length, length, zones);
}

function addZone(from: i32, to: i32, length: i32, zones: i32): void {
  written = joined(zones, written, max(0, from - REACH), min(length, to + REACH));
}

/** Adds a range to a list, joined with those at its end that it touches. Returns how many numbers the list has then. */
function joined(list: i32, numbers: i32, from: i32, to: i32): i32 {
  let first = from;
  let last = to;
  let at = list + numbers * 4;
  while (at > list && first <= load<i32>(at - 4)) {
    first = min(first, load<i32>(at - 8));
    last = max(last, load<i32>(at - 4));
    at -= 8;
  }
  store<i32>(at, first);
  store<i32>(at + 4, last);
  return ((at - list) >> 2) + 2;
}

/**
 * Widens zones that begin or end within a run of base64 or hex to all of it, because a change in it gives the rest another
 * meaning. Returns how many numbers they are then.
 */
export function wholeRuns(bytes: i32, length: i32, zones: i32, numbers: i32): i32 {
  let kept = 0;
  for (let at = zones; at < zones + numbers * 4; at += 8) {
    let from = load<i32>(at);
    let to = load<i32>(at + 4);
    // No run is gone through twice, however many zones are in it.
    const reached = kept > 0 ? load<i32>(zones + (kept - 1) * 4) : 0;
    if (to <= reached) continue;
    while (from > reached && isEncoded(load<u8>(bytes + from - 1))) from--;
    while (to < length && isEncoded(load<u8>(bytes + to))) to++;
    kept = joined(zones, kept, from, to);
  }
  return kept;
}

/** Writes what must be scanned for so many numbers of zones, by lines. Returns how many bytes that are; -1 for all of the object. */
export function stretchesOf(bytes: i32, length: i32, zones: i32, numbers: i32, stretches: i32): i32 {
  written = 0;
  for (let at = zones; at < zones + numbers * 4; at += 8) {
    const from = lineBefore(bytes, max(0, load<i32>(at) - LONGEST_BROKEN));
    const to = lineAfter(bytes, length, min(length, load<i32>(at + 4) + LONGEST_BROKEN));
    const before = stretches + (written - 1) * 4;
    if (written > 0 && from <= load<i32>(before)) {
      store<i32>(before, max(load<i32>(before), to));
      continue;
    }
    store<i32>(stretches + written * 4, from);
    store<i32>(stretches + written * 4 + 4, to);
    written += 2;
  }
  let sum = 0;
  for (let at = stretches; at < stretches + written * 4; at += 8) {
    const from = load<i32>(at);
    const to = load<i32>(at + 4);
    if (to - from > LONGEST_STRETCH || isInRun(bytes, length, from) || isInRun(bytes, length, to)) return -1;
    sum += to - from;
  }
  // The stretches are most of it.
  return (sum as i64) * 4 > (length as i64) * 3 ? -1 : sum;
}

/**
 * Only ids of objects differ between a git tree and its base: each new stretch is one id, behind the NUL that ends a name. So
 * it is of most trees, because a commit changes files and seldom their names.
 */
export function changesOnlyIds(
  bytes: i32,
  length: i32,
  copies: i32,
  numbers: i32,
  baseLength: i32,
  idLength: i32,
): bool {
  if (length != baseLength || numbers == 0) return false;
  let end = 0;
  for (let at = copies; at <= copies + numbers * 4; at += 12) {
    const more = at < copies + numbers * 4;
    const to = more ? load<i32>(at + 4) : length;
    if (more && load<i32>(at) != to) return false;
    if (to > end && (to - end != idLength || end == 0 || load<u8>(bytes + end - 1) != 0)) return false;
    end = to + (more ? load<i32>(at + 8) : 0);
  }
  return true;
}

/** Where the line begins that holds `at`, or a place not too far before. */
export function lineBefore(bytes: i32, at: i32): i32 {
  const least = max(0, at - LINE);
  for (let p = at; p > least; p -= 16) {
    const before = max(0, least - (p - 16));
    const ends = (lineEnds(bytes + p - 16) >> before) << before;
    if (ends != 0) return p + 16 - (clz<i32>(ends) as i32);
  }
  return least == 0 ? 0 : at;
}

export function lineAfter(bytes: i32, length: i32, at: i32): i32 {
  const most = min(length, at + LINE);
  for (let p = at; p < most; p += 16) {
    const ends = lineEnds(bytes + p);
    if (ends != 0 && p + (ctz<i32>(ends) as i32) < most) return p + (ctz<i32>(ends) as i32);
  }
  return most == length ? most : at;
}

/** Which of 16 bytes are line ends. */
function lineEnds(at: i32): i32 {
  return i8x16.bitmask(i8x16.eq(v128.load(at), i8x16.splat(LINE_FEED as i8)));
}

/** A long run of base64 or hex goes on over `at`: cut there it may not be decoded. */
export function isInRun(bytes: i32, length: i32, at: i32): bool {
  if (at < RUN || at + RUN > length) return false;
  for (let p = bytes + at - RUN; p < bytes + at + RUN; p++) if (!isEncoded(load<u8>(p))) return false;
  return true;
}

/** A letter, a digit or a sign of base64, or the end of a line of it. */
function isEncoded(c: u8): bool {
  const letter = c | 32;
  if ((letter >= 97 && letter <= 122) || (c >= 48 && c <= 57)) return true;
  return c == 43 || c == 47 || c == 45 || c == 95 || c == 10 || c == 13;
}

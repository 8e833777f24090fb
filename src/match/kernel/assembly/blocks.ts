// All bytes are sifted segment by segment, and what passes is looked at.

import { min } from './characters';
import { mark } from './encoded';
import { HIT_LIST, RUN, RUN_LIST, SEGMENT } from './layout';
import { holdsKey, run } from './run';
import { sentinel } from './sentinel';
import { beginSift, hitsEnd, open, runsEnd, sift, siftMarks } from './sift';
import { prefixAt } from './words';
import { fitsSentinel, isGram, isMarkOfUse, isRunOfUse, mayBeginKey, mayHoldKey } from './worth';

/** Reports every run of RUN or more token characters and every place where a sentinel's gram may lie, in [start, end). */
export function blocks(start: i32, end: i32): void {
  beginSift();
  for (let from: i32 = start; from < end; from += SEGMENT) {
    sift(from, min(end, from + SEGMENT), from == start);
    report(worthyHits(end - 2), worthyRuns());
  }
  if (open >= RUN) run(end - open, end);
}

/** Reports pairs of bytes that may begin encoded text, in [start, end). */
export function marks(start: i32, end: i32): void {
  for (let from: i32 = start; from < end; from += SEGMENT) {
    const last = before(siftMarks(from, min(end, from + SEGMENT), from == start), end - 1);
    let kept = HIT_LIST;
    for (let h = HIT_LIST; h < last; h += 4) {
      const p = load<i32>(h);
      store<i32>(kept, p);
      kept += i32(isMarkOfUse(p)) << 2;
    }
    for (let h = HIT_LIST; h < kept; h += 4) mark(load<i32>(h));
  }
}

/** Drops the hits that are no gram, and those from `end` on. Returns the end of the list. */
function worthyHits(end: i32): i32 {
  const last = before(hitsEnd, end);
  let known = HIT_LIST;
  for (let h = HIT_LIST; h < last; h += 4) {
    const place = load<i32>(h);
    store<i32>(known, place);
    known += i32(isGram(place)) << 2;
  }
  let kept = HIT_LIST;
  for (let h = HIT_LIST; h < known; h += 4) {
    const place = load<i32>(h);
    store<i32>(kept, place);
    kept += i32(fitsSentinel(place)) << 2;
  }
  return kept;
}

/** Where the list ends that ended at `last`, without what lies from `end` on: the first pass goes in steps of 64 bytes. */
function before(last: i32, end: i32): i32 {
  let kept = last;
  while (kept > HIT_LIST && load<i32>(kept - 4) >= end) kept -= 4;
  return kept;
}

/** The same for runs. */
function worthyRuns(): i32 {
  let kept = RUN_LIST;
  for (let r = RUN_LIST; r < runsEnd; r += 16) {
    const start = load<i32>(r);
    const end = load<i32>(r + 4);
    store<i32>(kept, start);
    store<i32>(kept + 4, end);
    store<i32>(kept + 8, load<i32>(r + 8));
    const isOfUse = i32(isRunOfUse(start, end));
    store<i32>(kept + 12, isOfUse);
    kept += (isOfUse | i32(mayBeginKey(start)) | i32(mayHoldKey(start))) << 4;
  }
  return kept;
}

/** Looks at what is left of both lists, block by block, the runs of each first. */
function report(lastHit: i32, lastRun: i32): void {
  let h = HIT_LIST;
  for (let r = RUN_LIST; r < lastRun; r += 16) {
    const block = load<i32>(r + 8);
    while (h < lastHit && load<i32>(h) + 2 < block) {
      sentinel(load<i32>(h));
      h += 4;
    }
    const start = load<i32>(r);
    if (load<i32>(r + 12) != 0 || prefixAt(start) || holdsKey(start)) run(start, load<i32>(r + 4));
  }
  for (; h < lastHit; h += 4) sentinel(load<i32>(h));
}

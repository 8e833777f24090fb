// All bytes are sifted segment by segment, and what passes is looked at.

import { min } from './characters';
import { mark } from './encoded';
import { HIT_LIST, RUN, RUN_ENDS, RUN_LIST, SEGMENT } from './layout';
import { beginLists, beginOf, listHits, listMarks, listRunEnds, open } from './lists';
import { holdsKey, run } from './run';
import { sentinel } from './sentinel';
import { sift, siftMarks } from './sift';
import { prefixAt } from './words';
import { fitsSentinel, isMarkOfUse, isRunOfUse, mayBeginKey, mayHoldKey } from './worth';

/** Reports every run of RUN or more token characters and every place where a sentinel's gram may lie, in [start, end). */
export function blocks(start: i32, end: i32): void {
  beginLists();
  for (let from: i32 = start; from < end; from += SEGMENT) {
    const to = min(end, from + SEGMENT);
    sift(from, to, from == start);
    const last = before(listHits(from, to), end - 2);
    report(worthyHits(last), worthyRuns(listRunEnds(from, to)), start);
  }
  if (open >= RUN) run(end - open, end);
}

/** Reports pairs of bytes that may begin encoded text, in [start, end). */
export function marks(start: i32, end: i32): void {
  for (let from: i32 = start; from < end; from += SEGMENT) {
    const to = min(end, from + SEGMENT);
    siftMarks(from, to, from == start);
    const last = before(listMarks(from, to), end - 1);
    let kept = HIT_LIST;
    for (let h = HIT_LIST; h < last; h += 4) {
      const p = load<i32>(h);
      store<i32>(kept, p);
      kept += i32(isMarkOfUse(p)) << 2;
    }
    for (let h = HIT_LIST; h < kept; h += 4) mark(load<i32>(h));
  }
}

/** Where the list ends that ended at `last`, without what lies from `end` on: the first pass goes in steps of 64 bytes. */
function before(last: i32, end: i32): i32 {
  let kept = last;
  while (kept > HIT_LIST && load<i32>(kept - 4) >= end) kept -= 4;
  return kept;
}

/** Drops the hits of the list up to `last` that are no gram of a sentinel. Returns the end of the list. */
function worthyHits(last: i32): i32 {
  let kept = HIT_LIST;
  for (let h = HIT_LIST; h < last; h += 4) {
    const place = load<i32>(h);
    store<i32>(kept, place);
    kept += i32(fitsSentinel(place)) << 2;
  }
  return kept;
}

/** Lists the runs whose ends are listed up to `last`, and that may be of use. Returns the end of the list. */
function worthyRuns(last: i32): i32 {
  let kept = RUN_LIST;
  for (let r = RUN_ENDS; r < last; r += 4) {
    const end = load<i32>(r);
    const start = beginOf(end);
    const isOfUse = i32(isRunOfUse(start, end));
    store<i32>(kept, start);
    store<i32>(kept + 4, end);
    store<i32>(kept + 8, isOfUse);
    kept += (isOfUse | i32(mayBeginKey(start)) | i32(mayHoldKey(start))) * 12;
  }
  return kept;
}

/** Looks at what is left of both lists, block by block from `begin` on, the runs of each first. */
function report(lastHit: i32, lastRun: i32, begin: i32): void {
  let h = HIT_LIST;
  for (let r = RUN_LIST; r < lastRun; r += 12) {
    const start = load<i32>(r);
    const end = load<i32>(r + 4);
    const block = begin + ((end - begin) & ~63);
    while (h < lastHit && load<i32>(h) + 2 < block) {
      sentinel(load<i32>(h));
      h += 4;
    }
    if (load<i32>(r + 8) != 0 || prefixAt(start) || holdsKey(start)) run(start, end);
  }
  for (; h < lastHit; h += 4) sentinel(load<i32>(h));
}

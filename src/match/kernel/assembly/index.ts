// Entry of the kernel: what the host calls.

import { blocks, marks } from './blocks';
import { census } from './census';
import { beginPlaces, finishPlaces } from './encoded';
import { begin, finish } from './group';
import { INPUT, LOWER, PARTS } from './layout';
import { countLineEnds, unveilBytes, wordAt } from './memory';
import { beginsPlain } from './plain';
import { forget, rememberWindows, seenBefore } from './seen';
import { beginSentinels } from './sentinel';

export { census, forget, rememberWindows };

/** Parts that are scanned; below 0, all of the input is. */
let parts: i32 = -1;

/**
 * From now on scans look for nothing but what begins in so many parts of the input, which stand at PARTS; it may go on behind
 * them, and words count that stand around them. Below 0 they look everywhere.
 */
export function narrow(count: i32): void {
  parts = count;
}

/** So many bytes of tables get the highest bit of each back as it was. */
export function unveil(length: i32): void {
  unveilBytes(LOWER, LOWER + length);
}

/** Line ends among the input's bytes [from, to). */
export function lineEnds(from: i32, to: i32): i32 {
  return countLineEnds(INPUT + from, INPUT + to);
}

/** Whether the first `length` bytes of the input are surely text in one-byte characters, and no container. */
export function isPlain(length: i32): bool {
  return census(length) == 0 && beginsPlain(INPUT, length);
}

/** The input's bytes [from, to) were seen before and not forgotten; else they are noted, when windows are remembered. */
export function seen(from: i32, to: i32, edge: i32): bool {
  return seenBefore(INPUT + from, INPUT + to, edge);
}

/** Looks for keys in `length` bytes at INPUT. Returns the address after the last record, or -1 when the records did not fit. */
export function scan(length: i32): i32 {
  const end = INPUT + length;
  begin(end, parts >= 0);
  beginSentinels(end);
  beginPlaces(end);
  if (parts < 0) blocks(INPUT, end);
  for (let i: i32 = 0; i < parts; i++) blocks(INPUT + wordAt(PARTS + i * 8), INPUT + wordAt(PARTS + i * 8 + 4));
  return finish();
}

/** Looks for encoded text in what was scanned last, besides that in runs. False when the places did not fit. */
export function mark(length: i32): bool {
  if (parts < 0) marks(INPUT, INPUT + length);
  for (let i: i32 = 0; i < parts; i++) marks(INPUT + wordAt(PARTS + i * 8), INPUT + wordAt(PARTS + i * 8 + 4));
  return finishPlaces();
}

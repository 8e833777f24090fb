// Entry of the kernel: what the host calls.

import { blocks, marks } from './blocks';
import { census } from './census';
import { beginPlaces, finishPlaces } from './encoded';
import { begin, finish } from './group';
import { INPUT } from './layout';
import { countLineEnds } from './memory';
import { forget, rememberWindows, seenBefore } from './seen';
import { beginSentinels } from './sentinel';

export { census, forget, rememberWindows };

/** Line ends among the input's bytes [from, to). */
export function lineEnds(from: i32, to: i32): i32 {
  return countLineEnds(INPUT + from, INPUT + to);
}

/** The input's bytes [from, to) were seen before and not forgotten; else they are noted, when windows are remembered. */
export function seen(from: i32, to: i32, edge: i32): bool {
  return seenBefore(INPUT + from, INPUT + to, edge);
}

/** Looks for keys in `length` bytes at INPUT. Returns the address after the last record, or -1 when the records did not fit. */
export function scan(length: i32): i32 {
  const end = INPUT + length;
  begin(end);
  beginSentinels(end);
  beginPlaces(end);
  blocks(end);
  return finish();
}

/** Looks for encoded text in what was scanned last, besides that in runs. False when the places did not fit. */
export function mark(length: i32): bool {
  marks(INPUT + length);
  return finishPlaces();
}

// Entry of a module of its own: inflates objects of git that lie in files of their own, one behind the other. Small, because a
// commit waits until it is compiled.

import { inflateUpTo } from './inflate';
import { INPUT, INPUT_SIZE, LOG, SLACK } from './layout';

/** A match of deflate is at most so long, and is looked for room for when it was written. */
const LONGEST: i32 = 258 + SLACK;

let at: i32 = 0;
let next: i32 = LOG;

/** Where a compressed object is put. */
export function input(): i32 {
  return INPUT;
}

/** How long it may be. */
export function room(): i32 {
  return INPUT_SIZE;
}

/** Inflates the first `length` bytes of the input. Returns the size; -1 when they are damaged or there is no room left. */
export function inflate(length: i32): i32 {
  const size = inflateUpTo(INPUT, length, next, (memory.size() << 16) - LONGEST - next);
  at = next;
  if (size > 0) next += size;
  return size;
}

/** Where the object that was inflated last lies. */
export function address(): i32 {
  return at;
}

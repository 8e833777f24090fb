// The memory of windows that were seen before: 64-bit arithmetic, so plain JavaScript does without.

import { INPUT, SEEN, SEEN_MASK } from './layout';

let remember: bool = false;

/** With on, a window whose bytes were scanned before is skipped until forgotten. */
export function rememberWindows(on: bool): void {
  remember = on;
}

/** Hash of the bytes; positions in the table are never shared, so a later window replaces an earlier one. */
function windowHash(from: i32, to: i32, edge: i32): u64 {
  let h: u64 = 0x9e3779b97f4a7c15 ^ ((((to - from) << 3) | edge) as u64);
  let p = from;
  for (; p + 8 <= to; p += 8) {
    h = (h ^ load<u64>(p)) * 0xd6e8feb86659fd93;
    h ^= h >>> 32;
  }
  for (; p < to; p++) {
    h = (h ^ load<u8>(p)) * 0xd6e8feb86659fd93;
    h ^= h >>> 32;
  }
  return h | 1;
}

/** @param edge whether the window lies at the edges of the input, where a key may end without anything after it */
export function seenBefore(from: i32, to: i32, edge: i32): bool {
  if (!remember) return false;
  const h = windowHash(from, to, edge);
  const slot = SEEN + (((h >>> 40) as i32) & SEEN_MASK) * 8;
  if (load<u64>(slot) == h) return true;
  store<u64>(slot, h);
  return false;
}

/** Takes back the note that the window was seen: it holds a match, which must be found again elsewhere. */
export function forget(from: i32, to: i32, edge: i32): void {
  const h = windowHash(INPUT + from, INPUT + to, edge);
  const slot = SEEN + (((h >>> 40) as i32) & SEEN_MASK) * 8;
  if (load<u64>(slot) == h) store<u64>(slot, 0);
}

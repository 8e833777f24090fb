// Entry of the kernel: what the host calls.

import { blocks, forget, rememberWindows } from './blocks';
import { INPUT } from './layout';
import { begin, finish } from './scan';

export { forget, rememberWindows };

/** Scans `length` bytes at INPUT. Returns the address after the last record, or -1 when the records did not fit. */
export function scan(length: i32): i32 {
  const end = INPUT + length;
  begin(end);
  blocks(end);
  return finish();
}

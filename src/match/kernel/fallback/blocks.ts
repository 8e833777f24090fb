// Twin of ../assembly/blocks.ts for plain JavaScript: the first pass byte by byte.

import { CLASS, INPUT, IS_TOKEN, LOWER, RUN, TEDDY } from '../assembly/layout.ts';
import { byteAt } from './memory.ts';

export function blocks(end: number): void {
  let start = -1;
  for (let p = INPUT; p < end; p++) {
    const c = byteAt(p);
    if ((byteAt(CLASS + c) & IS_TOKEN) !== 0) {
      if (start < 0) start = p;
    } else {
      if (start >= 0 && p - start >= RUN) run(start, p);
      start = -1;
    }
    if (p + 2 < end && (nibbles(p, 0) & nibbles(p + 1, 32) & nibbles(p + 2, 64)) !== 0) sentinel(p);
  }
  if (start >= 0 && end - start >= RUN) run(start, end);
}

function nibbles(p: number, offset: number): number {
  const folded = byteAt(LOWER + byteAt(p)) | 32;
  return byteAt(TEDDY + offset + (folded & 15)) & byteAt(TEDDY + offset + 16 + (folded >> 4));
}

// Twin of ../assembly/census.ts for plain JavaScript.

import { CENSUS, HAS_PDF, HAS_ZEROS, INPUT } from '../assembly/layout.ts';
import { byteAt, put } from './memory.ts';

export function census(length: number): number {
  const end = INPUT + length;
  const zeros = [0, 0, 0, 0];
  let controls = 0;
  let hasPdf = false;
  for (let p = INPUT; p < end; p++) {
    const c = byteAt(p);
    if (c === 0) zeros[p & 3]!++;
    else if (c < 9 || (c > 13 && c < 27)) controls++;
    else if (c === 37) hasPdf ||= p + 5 <= end && [80, 68, 70, 45].every((sign, i) => byteAt(p + 1 + i) === sign);
  }
  for (const [i, number] of [...zeros, controls].entries()) put(CENSUS + i * 4, number);
  return (hasPdf ? HAS_PDF : 0) | (zeros.some((number) => number > 0) ? HAS_ZEROS : 0);
}

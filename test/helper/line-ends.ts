import type { LineEnds } from '../../src/chunk/lines.ts';

/** Counts line ends as the kernel does, byte by byte. */
export function lineEndsOf(bytes: Uint8Array): LineEnds {
  return (from, to) => {
    let count = 0;
    for (let i = from; i < to; i++) if (bytes[i] === 10 || (bytes[i] === 13 && bytes[i + 1] !== 10)) count++;
    return count;
  };
}

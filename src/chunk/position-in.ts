import type { Buffer } from 'node:buffer';
import { advance, type Position, START } from './lines.ts';
import { markLength, sniff } from './sniff.ts';

/** Line and column of a place in the bytes of a text in an encoding of one byte or UTF-8. */
export function positionIn(bytes: Buffer, at: number): Position {
  const from = Math.min(at, markLength(bytes, sniff(bytes)));
  return advance(START, bytes, (start, end) => lineEnds(bytes, start, end), from, at, false);
}

function lineEnds(bytes: Buffer, from: number, to: number): number {
  let count = 0;
  for (let at = bytes.indexOf(10, from); at >= 0 && at < to; at = bytes.indexOf(10, at + 1)) count++;
  for (let at = bytes.indexOf(13, from); at >= 0 && at < to; at = bytes.indexOf(13, at + 1)) {
    if (bytes[at + 1] !== 10) count++;
  }
  return count;
}

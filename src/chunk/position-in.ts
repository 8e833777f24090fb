import { Buffer } from 'node:buffer';
import { advance, type Position, START } from './lines.ts';
import { type Part, partsOf } from './mixed.ts';
import { narrow, unitOf } from './narrow.ts';
import { markLength, sniff } from './sniff.ts';

/** Line and column of a place in the bytes of a text. */
export function positionIn(bytes: Buffer, at: number): Position {
  return positionsIn(bytes)(at);
}

/** The same for many places. */
export function positionsIn(bytes: Buffer): (at: number) => Position {
  const parts = partsOf(bytes, sniff(bytes)).map((part) => {
    const unit = unitOf(part.encoding);
    const mark = part.from === 0 ? markLength(bytes, part.encoding) / unit : 0;
    return { ...part, unit, mark, text: textOf(bytes, part) };
  });
  return (at) => {
    let position = START;
    for (const { from, to, unit, mark, text } of parts) {
      if (from > 0 && from >= at) break;
      const end = Math.floor((Math.min(at, to) - from) / unit);
      const begin = Math.min(mark, end);
      position = advance(position, text, (start, stop) => lineEnds(text, start, stop), begin, end, unit > 1);
    }
    return position;
  };
}

/** A part with one byte for each unit of its encoding. */
export function textOf(bytes: Buffer, { from, to, encoding }: Part): Buffer {
  const part = bytes.subarray(from, to);
  if (unitOf(encoding) === 1) return part;
  const text = Buffer.from(part);
  return text.subarray(0, narrow(text, text.length, encoding));
}

function lineEnds(bytes: Buffer, from: number, to: number): number {
  let count = 0;
  for (let at = bytes.indexOf(10, from); at >= 0 && at < to; at = bytes.indexOf(10, at + 1)) count++;
  for (let at = bytes.indexOf(13, from); at >= 0 && at < to; at = bytes.indexOf(13, at + 1)) {
    if (bytes[at + 1] !== 10) count++;
  }
  return count;
}

import { Buffer } from 'node:buffer';
import { advance, cutOff, type Position, START } from './lines.ts';
import { type Part, partsOf } from './mixed.ts';
import { narrow, unitOf } from './narrow.ts';
import { markLength, sniff } from './sniff.ts';

/** Line and column of a place in the bytes of a text. */
export function positionIn(bytes: Buffer, at: number): Position {
  return positionsIn(bytes)(at);
}

/** The same for many places, best asked for in order. */
export function positionsIn(bytes: Buffer): (at: number) => Position {
  const parts = partsOf(bytes, sniff(bytes)).map((part) => {
    const unit = unitOf(part.encoding);
    const mark = part.from === 0 ? markLength(bytes, part.encoding) / unit : 0;
    return { ...part, unit, mark, advanceTo: advancing(textOf(bytes, part), unit > 1) };
  });
  return (at) => {
    let position = START;
    for (const { from, to, unit, mark, advanceTo } of parts) {
      if (from > 0 && from >= at) break;
      const end = Math.floor((Math.min(at, to) - from) / unit);
      position = advanceTo(end, position, Math.min(mark, end));
    }
    return position;
  };
}

/** Moves on over a text from a position at `begin`, the same for all behind it, or from where it came to last. */
function advancing(text: Buffer, wide: boolean): (end: number, position: Position, begin: number) => Position {
  let last: { readonly end: number; readonly position: Position } | null = null;
  return (end, position, begin) => {
    const from = last !== null && last.end >= begin && last.end <= end ? last : { end: begin, position };
    const found = advance(from.position, text, (start, stop) => lineEnds(text, start, stop), from.end, end, wide);
    if (wide || cutOff(text, end) === 0) last = { end, position: found };
    return found;
  };
}

/** A part with one byte for each unit of its encoding. */
export function textOf(bytes: Buffer, { from, to, encoding }: Part): Buffer {
  const part = bytes.subarray(from, to);
  if (unitOf(encoding) === 1) return part;
  const text = Buffer.from(part);
  return text.subarray(0, narrow(text, text.length, encoding));
}

function lineEnds(text: Buffer, from: number, to: number): number {
  let ends = 0;
  for (let at = from; at < to; at++) {
    const byte = text[at];
    if (byte === 10 || (byte === 13 && text[at + 1] !== 10)) ends++;
  }
  return ends;
}

import { Buffer, isAscii } from 'node:buffer';

/** A place in a text: line and column from 1, the column in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export const START: Position = { line: 1, column: 1 };

/** Stands for a character that takes two UTF-16 units, in text that was narrowed from UTF-32; part of no key. */
export const PAIR = 0x1a;

/** Counts the line ends among bytes [from, to): LF, CR LF or a lone CR. */
export type LineEnds = (from: number, to: number) => number;

/**
 * Moves on from a position over bytes[from, to).
 * @param wide the bytes are one for each unit of a wide encoding, not UTF-8 or Latin-1
 */
export function advance(
  position: Position,
  bytes: Uint8Array,
  lineEnds: LineEnds,
  from: number,
  to: number,
  wide: boolean,
): Position {
  const ends = to > from ? lineEnds(from, to) : 0;
  const lineStart = ends > 0 ? lineStartBefore(bytes, to) : from;
  let column = ends > 0 ? 1 : position.column;
  // Lines of generated code may have a million characters.
  if (!wide && isAscii(bytes.subarray(lineStart, to)))
    return { line: position.line + ends, column: column + to - lineStart };
  for (let i = lineStart; i < to; ) {
    const byte = bytes[i]!;
    if (wide || byte < 0x80) {
      column += wide && byte === PAIR ? 2 : 1;
      i++;
    } else {
      const length = characterAt(bytes, i);
      column += length === 4 ? 2 : 1;
      i += length;
    }
  }
  return { line: position.line + ends, column };
}

function lineStartBefore(bytes: Uint8Array, at: number): number {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const behindLast = at === 0 ? 0 : buffer.lastIndexOf(10, at - 1) + 1;
  // The line end of CR LF is the LF.
  const end = bytes[at] === 10 && bytes[at - 1] === 13 ? at - 1 : at;
  return behindLast + buffer.subarray(behindLast, end).lastIndexOf(13) + 1;
}

/** How many bytes before `at` belong to the UTF-8 character that goes on there; 0 when one begins. */
export function cutOff(bytes: Uint8Array, at: number): number {
  for (let before = 1; before <= Math.min(3, at); before++) if (characterAt(bytes, at - before) > before) return before;
  return 0;
}

/** Bytes of the UTF-8 character at i; 1 for a byte that is none, as in Latin-1. */
function characterAt(bytes: Uint8Array, i: number): number {
  const lead = bytes[i]!;
  const length = lead < 0xc2 || lead > 0xf4 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  for (let j = 1; j < length; j++) if (!isContinuation(bytes[i + j] ?? 0)) return 1;
  return length;
}

function isContinuation(byte: number): boolean {
  return byte >= 0x80 && byte < 0xc0;
}

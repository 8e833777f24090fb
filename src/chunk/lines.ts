/** A place in a text: line and column from 1, the column in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export const START: Position = { line: 1, column: 1 };

/** Stands for a character that takes two UTF-16 units, in text that was narrowed from UTF-32; part of no key. */
export const PAIR = 0x1a;

/**
 * Moves on from a position over bytes[from, to). Lines end with LF, CR LF or a lone CR.
 * @param wide the bytes are one for each unit of a wide encoding, not UTF-8 or Latin-1
 */
export function advance(position: Position, bytes: Uint8Array, from: number, to: number, wide: boolean): Position {
  let { line, column } = position;
  for (let i = from; i < to; ) {
    const byte = bytes[i]!;
    if (byte === 10 || (byte === 13 && bytes[i + 1] !== 10)) {
      line++;
      column = 1;
      i++;
    } else if (wide || byte < 0x80) {
      column += wide && byte === PAIR ? 2 : 1;
      i++;
    } else {
      const length = characterAt(bytes, i);
      column += length === 4 ? 2 : 1;
      i += length;
    }
  }
  return { line, column };
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

/** A place in a text: line and column from 1, the column in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export const START: Position = { line: 1, column: 1 };

/**
 * Moves on from a position over bytes[from, to). Lines end with LF, CR LF or a lone CR.
 * @param wide the bytes are one for each UTF-16 unit, not UTF-8
 */
export function advance(position: Position, bytes: Uint8Array, from: number, to: number, wide: boolean): Position {
  let { line, column } = position;
  for (let i = from; i < to; i++) {
    const byte = bytes[i]!;
    if (byte === 10 || (byte === 13 && bytes[i + 1] !== 10)) {
      line++;
      column = 1;
    } else if (wide || byte < 0x80 || byte >= 0xc0) column += !wide && byte >= 0xf0 ? 2 : 1;
  }
  return { line, column };
}

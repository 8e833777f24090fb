import type { Contents, Parser } from '../contents.ts';
import type { Input } from '../input.ts';
import { type CellRange, cellRanges, cellTexts } from '../notebook-cells.ts';

/**
 * Notebooks of Jupyter: read as they stand, each place with its cell, and then cell by cell, as a key may go over the strings
 * that its lines are kept in. One that is too big to keep is only read as it stands.
 */
export function* notebook(input: Input, contents: Contents): Parser {
  const parts: Buffer[] = [];
  for (;;) {
    const part = yield* input.some();
    if (!part) break;
    if (!contents.hold(part.length)) {
      input.unread(Buffer.concat([...parts, part]));
      return yield* asItStands(input, contents);
    }
    parts.push(Buffer.from(part));
  }
  const bytes = Buffer.concat(parts);
  const cells = cellRanges(bytes);
  contents.entry(null, bytes, { own: true, made: true, step: (start) => cellAt(cells, start) });
  for (const [i, text] of cellTexts(bytes).entries())
    contents.entry(`cell ${i + 1}`, Buffer.from(text), { again: true, made: true });
}

function* asItStands(input: Input, contents: Contents): Parser {
  contents.begin(null, { own: true, made: true });
  for (let part = yield* input.some(); part; part = yield* input.some()) contents.push(part);
  contents.end();
}

function cellAt(cells: readonly CellRange[], at: number): string | null {
  const i = cells.findLastIndex(({ start }) => start <= at);
  return i >= 0 && at < cells[i]!.end ? `cell ${i + 1}` : null;
}

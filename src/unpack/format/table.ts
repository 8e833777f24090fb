import { cellLines } from '../cell-lines.ts';
import type { Contents, Parser } from '../contents.ts';
import { holdIfSmall } from '../hold.ts';
import type { Input } from '../input.ts';
import { separatorOf } from '../recognise-table.ts';
import { RowText } from '../row-text.ts';

const LINE_END = 10;
const LONGEST_CELL = 64 * 1024;

/**
 * Tables of text, with names in the first line: read as they stand, and then row by row with the name of its column before each
 * cell, because a password is known by its name alone.
 */
export function* table(input: Input, contents: Contents): Parser {
  const bytes = yield* holdIfSmall(input, contents);
  // One that is too big to keep is only read as it stands.
  if (!bytes) {
    contents.begin(null, { own: true });
    for (let part = yield* input.some(); part; part = yield* input.some()) contents.push(part);
    return contents.end();
  }
  contents.entry(null, bytes, { own: true });
  const separator = separatorOf(bytes);
  if (separator === null) return;
  const rows = new RowText(contents, '', { own: true, again: true });
  let names: string[] | null = null;
  let at = { byte: 0, line: 1 };
  for (const { line, cells } of rowsOf(bytes.toString('utf8'), separator)) {
    while (at.line < line) at = { byte: bytes.indexOf(LINE_END, at.byte) + 1, line: at.line + 1 };
    // Each cell becomes a line, and all of them stand in this one.
    if (names) for (const text of cellLines(names, cells).match(/.*\n/g) ?? []) rows.add(String(line), text, at);
    else names = cells.map((cell) => cell.trim().replace(/[^\w]+/g, '_'));
  }
  rows.end();
}

/** Rows with the line that each begins in. Cells in quotes may go over lines, and have their quotes twice. */
function* rowsOf(text: string, separator: string): Generator<{ line: number; cells: string[] }> {
  let line = 1;
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  while (at < text.length) {
    const cells: string[] = [];
    const first = line;
    for (;;) {
      const isQuoted = text[at] === '"';
      const end = isQuoted ? closing(text, at + 1) : endOfCell(text, at, separator);
      const cell = isQuoted ? text.slice(at + 1, end).replaceAll('""', '"') : text.slice(at, end);
      cells.push(cell.slice(0, LONGEST_CELL));
      for (let p = text.indexOf('\n', at); p >= 0 && p < end; p = text.indexOf('\n', p + 1)) line++;
      at = isQuoted ? end + 1 : end;
      if (text[at] !== separator) break;
      at++;
    }
    if (text[at] === '\r') at++;
    if (text[at] === '\n') line++;
    at++;
    yield { line: first, cells };
  }
}

function closing(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at < 0 ? text.length : at;
}

function endOfCell(text: string, from: number, separator: string): number {
  let at = from;
  while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at++;
  return at;
}

import { Buffer } from 'node:buffer';
import { cellLines } from '../cell-lines.ts';
import type { Contents, Parser } from '../contents.ts';
import { holdIfSmall } from '../hold.ts';
import type { Input } from '../input.ts';
import { separatorOf } from '../recognise-table.ts';
import { RowText } from '../row-text.ts';

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
  const whole = bytes.toString('utf8');
  const byteOf = bytePlaces(whole);
  for (const { line, from, to, cells } of rowsOf(whole, separator)) {
    // Each cell becomes a line, and all of them stand in this one.
    const row = whole.slice(from, to);
    let next = 0;
    if (names)
      for (const text of cellLines(names, cells).match(/.*\n/g) ?? []) {
        const { before, value } = /^(?<before>[\w.-]+="?)?(?<value>.*?)"?\n$/s.exec(text)!.groups!;
        next = Math.max(next, row.indexOf(value!, next));
        rows.add(String(line), text, { byte: byteOf(from + next) - (before?.length ?? 0), line });
      }
    else names = cells.map((cell) => cell.trim().replace(/[^\w]+/g, '_'));
  }
  rows.end();
}

/** Places of characters in their bytes, asked for in order. */
function bytePlaces(text: string): (at: number) => number {
  let character = 0;
  let byte = 0;
  return (at) => {
    byte += Buffer.byteLength(text.slice(character, at));
    character = at;
    return byte;
  };
}

interface Row {
  readonly line: number;
  /** Places of its characters in the text. */
  readonly from: number;
  readonly to: number;
  readonly cells: string[];
}

/** Cells in quotes may go over lines, and have their quotes twice. */
function* rowsOf(text: string, separator: string): Generator<Row> {
  let line = 1;
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  while (at < text.length) {
    const cells: string[] = [];
    const first = line;
    const from = at;
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
    yield { line: first, from, to: at, cells };
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

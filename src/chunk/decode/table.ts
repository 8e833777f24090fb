import { type Layer, madeLayer, type Segment } from './layer.ts';

/** The step that a value in one is told by. */
export const TABLE = 'table';

/** Longest table that is read, in bytes. */
const LONGEST = 64 * 1024;
const LONGEST_LINE = 4096;
/** The line below the names of the columns. */
const SEPARATOR = /^[ \t>*]*\|?(?:[ \t]*:?-+:?[ \t]*\|)+[ \t]*\r?$/;
/** A column whose cells are secrets; the rules judge by its whole name. */
const SECRET = /pass|pwd|secret|token|key|auth|cred/i;
const DASHES = /-|:/;

/**
 * The cells of a table of Markdown, each behind the name of its column, as `password="…"`, where one is named after a secret.
 * @param p the last sign of the line below the names
 * @returns null where no such table stands there
 */
export function tableLayer(layer: Layer, p: number, limit: number): Layer | null {
  const { bytes } = layer;
  // A glance: the `|` of a block of YAML stands behind a name.
  if (!DASHES.test(String.fromCharCode(bytes[p - 1]!, bytes[p - 2]!))) return null;
  const most = Math.min(limit, p + LONGEST);
  const separator = lineBefore(bytes, p + 1);
  if (separator.start === 0 || !SEPARATOR.test(textOf(bytes, separator.start, p + 1))) return null;
  const head = lineBefore(bytes, separator.start - 1);
  const names = cellsIn(textOf(bytes, head.start, head.end)).map(({ text }) => nameOf(text));
  if (!names.some((name) => SECRET.test(name))) return null;
  const segments: Segment[] = [];
  let end = p + 1;
  for (let start = bytes.indexOf(10, p) + 1; start > 0 && start < most; ) {
    const stop = lineEnd(bytes, start, most);
    const cells = cellsIn(textOf(bytes, start, stop));
    if (cells.length < 2) break;
    for (const [i, { at, text }] of cells.entries()) {
      if (text === '' || !SECRET.test(names[i] ?? '')) continue;
      const quote = /["\\]/.test(text) ? '' : '"';
      segments.push({ before: `${names[i]}=${quote}`, text, from: start + at, after: `${quote}\n` });
    }
    end = stop;
    start = stop + 1;
  }
  return segments.length > 0 ? madeLayer(layer, segments, head.start, end, TABLE) : null;
}

interface Cell {
  /** Place in the line. */
  readonly at: number;
  readonly text: string;
}

/** What stands between the signs of a line, without spaces and without marks of how it is shown. */
function cellsIn(line: string): Cell[] {
  const cells: Cell[] = [];
  const from = /^[ \t>*]*\|?/.exec(line)![0].length;
  for (const { 0: cell, index } of line.slice(from).matchAll(/(?:[^|\\]|\\.)+|(?<=\|)(?=\|)/g)) {
    const [, before, text] = /^(\s*[`*_]{0,3})(.*?)[`*_]{0,3}\s*$/.exec(cell)!;
    cells.push({ at: from + index + before!.length, text: text! });
  }
  return cells;
}

function nameOf(text: string): string {
  return text.trim().replace(/[^\w]+/g, '_');
}

function lineBefore(bytes: Uint8Array, end: number): { start: number; end: number } {
  const start = bytes.lastIndexOf(10, end - 1) + 1;
  return { start: Math.max(start, end - LONGEST_LINE), end };
}

function lineEnd(bytes: Uint8Array, start: number, most: number): number {
  const end = bytes.subarray(start, most).indexOf(10);
  return end < 0 ? most : start + end;
}

function textOf(bytes: Uint8Array, from: number, to: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset + from, Math.max(0, to - from)).toString('latin1');
}

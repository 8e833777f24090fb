import { isPart } from './join.ts';
import type { Rewriter } from './rewriter.ts';

/** Longest block that is read, in bytes. */
const LONGEST_BLOCK = 16 * 1024;
const LONGEST_LINE = 256;

/** What may stand on a line before the sign of a block: a name or an item, a tag and an anchor. */
const HEAD = /(?:^|[ \t])(?:-|[^#\n]*:)(?: +[!&]\S*)* $/;

/**
 * Where the block of YAML ends whose sign (`>`, `|`, `>-`, `|2+`) stands at p: before the first line that is indented no more
 * than the line of its name. 0 when no block begins there.
 */
export function blockEnd(bytes: Uint8Array, p: number, limit: number): number {
  if (!isHeaded(bytes, p)) return 0;
  let q = p + 1;
  while (q < limit && q < p + 3 && (bytes[q] === 43 || bytes[q] === 45 || isDigit(bytes[q]!))) q++;
  if (bytes[q] === 32) q = endOfComment(bytes, q, limit);
  if (bytes[q] === 13) q++;
  if (q >= limit || bytes[q] !== 10) return 0;
  let lineStart = p;
  while (lineStart > 0 && bytes[lineStart - 1] !== 10 && p - lineStart < LONGEST_LINE) lineStart--;
  const head = Buffer.from(bytes.buffer, bytes.byteOffset + lineStart, p - lineStart).toString('latin1');
  if (!HEAD.test(head)) return 0;
  const outer = indentOf(bytes, lineStart, limit);
  const end = Math.min(limit, p + LONGEST_BLOCK);
  for (let line = q + 1; line < end; ) {
    const next = bytes.indexOf(10, line);
    const stop = next < 0 || next >= end ? end : next + 1;
    const isEmpty = isBlank(bytes, line, stop);
    if (!isEmpty && indentOf(bytes, line, stop) <= outer) return line;
    line = stop;
  }
  return end;
}

/** A name or an item ends before the space at p - 1, or a tag or an anchor: seldom so before the `|` of a type or a table. */
function isHeaded(bytes: Uint8Array, p: number): boolean {
  const c = bytes[p - 2];
  if (c === 58 || c === 45) return true;
  let q = p - 2;
  while (q > 0 && q > p - LONGEST_LINE && bytes[q]! > 32) q--;
  return bytes[q + 1] === 33 || bytes[q + 1] === 38;
}

/** Writes [from, to) anew with its lines joined where a key may be cut in two. */
export function yamlBlock(bytes: Uint8Array, from: number, to: number, out: Rewriter): void {
  for (let p = bytes.indexOf(10, from); p >= 0 && p < to; p = bytes.indexOf(10, p + 1)) {
    const before = bytes[p - 1] === 13 ? p - 1 : p;
    const after = p + 1 + indentOf(bytes, p + 1, to);
    if (!isPart(bytes[before - 1]) || after >= to || !isPart(bytes[after])) continue;
    // A sign of the block itself, as in `>-`, is no part of a key.
    if (endsHead(bytes, before)) continue;
    out.gap(before, after, 'yaml block');
  }
}

/** Behind the spaces and the comment at p; p where there are none. */
function endOfComment(bytes: Uint8Array, p: number, limit: number): number {
  let q = p;
  while (q < limit && bytes[q] === 32) q++;
  if (bytes[q] !== 35) return p;
  while (q < limit && bytes[q] !== 10 && bytes[q] !== 13) q++;
  return q;
}

/** The line that ends at p is that of the block's sign, perhaps with a comment. */
function endsHead(bytes: Uint8Array, p: number): boolean {
  const from = Math.max(bytes.lastIndexOf(10, p - 1) + 1, p - LONGEST_LINE);
  const line = Buffer.from(bytes.buffer, bytes.byteOffset + from, p - from).toString('latin1');
  return /[ \t][>|][-+\d]{0,2}(?: +#.*)?$/.test(line);
}

function indentOf(bytes: Uint8Array, from: number, to: number): number {
  let p = from;
  while (p < to && (bytes[p] === 32 || bytes[p] === 9)) p++;
  return p - from;
}

function isBlank(bytes: Uint8Array, from: number, to: number): boolean {
  for (let p = from; p < to; p++) if (!(bytes[p]! <= 32)) return false;
  return true;
}

function isDigit(c: number): boolean {
  return c >= 48 && c <= 57;
}

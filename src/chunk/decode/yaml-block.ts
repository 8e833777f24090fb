import { isPart } from './join.ts';
import type { Rewriter } from './rewriter.ts';

/** Longest block that is read, in bytes. */
const LONGEST_BLOCK = 16 * 1024;

/**
 * Where the block of YAML ends whose sign (`>`, `|`, `>-`, `|2+`) stands at p: before the first line that is indented no more
 * than the line of its name. 0 when no block begins there.
 */
export function blockEnd(bytes: Uint8Array, p: number, limit: number): number {
  let q = p + 1;
  while (q < limit && q < p + 3 && (bytes[q] === 43 || bytes[q] === 45 || isDigit(bytes[q]!))) q++;
  if (bytes[q] === 13) q++;
  if (q >= limit || bytes[q] !== 10) return 0;
  let lineStart = p;
  while (lineStart > 0 && bytes[lineStart - 1] !== 10 && p - lineStart < 256) lineStart--;
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

/** Writes [from, to) anew with its lines joined where a key may be cut in two. */
export function yamlBlock(bytes: Uint8Array, from: number, to: number, out: Rewriter): void {
  let copied = from;
  for (let p = bytes.indexOf(10, from); p >= 0 && p < to; p = bytes.indexOf(10, p + 1)) {
    const before = bytes[p - 1] === 13 ? p - 1 : p;
    const after = p + 1 + indentOf(bytes, p + 1, to);
    if (!isPart(bytes[before - 1]) || after >= to || !isPart(bytes[after])) continue;
    // A sign of the block itself, as in `>-`, is no part of a key.
    if (isBlockSign(bytes, before - 1)) continue;
    out.copy(bytes, copied, before);
    out.gap('yaml block');
    copied = after;
  }
  out.copy(bytes, copied, to);
}

function isBlockSign(bytes: Uint8Array, p: number): boolean {
  let q = p;
  while (q > p - 3 && (bytes[q] === 43 || bytes[q] === 45 || isDigit(bytes[q]!))) q--;
  return bytes[q] === 62 || bytes[q] === 124;
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

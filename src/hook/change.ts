import { Buffer } from 'node:buffer';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { writeOver } from '../config/write-over.ts';

/** A file in another encoding comes out as it went in. Our own lines are ASCII. */
const BYTES = 'latin1';

/** What becomes of one file. The text is as of `readText`. */
export interface Change {
  readonly file: string;
  /** Null when there is no such file. */
  readonly before: string | null;
  /** Null when it is to be removed. */
  readonly after: string | null;
  /** Permissions that it gets; undefined leaves them. */
  readonly mode?: number;
}

/** The file's bytes as characters; null when there is none. */
export function readText(file: string): string | null {
  return existsSync(file) ? readFileSync(file, BYTES) : null;
}

export function applyChange({ file, before, after, mode }: Change): void {
  if (after === null) {
    if (before !== null) rmSync(file);
    return;
  }
  if (after !== before) {
    mkdirSync(dirname(file), { recursive: true });
    writeOver(file, Buffer.from(after, BYTES), mode);
  } else if (mode !== undefined) chmodSync(file, mode);
}

export function modeOf(file: string): number {
  return statSync(file).mode & 0o777;
}

/** The lines that the change adds, or takes out, for people. Our changes are one stretch in each file, or several insertions of lines. */
export function changedLines({ before, after }: Change): readonly string[] {
  const old = linesOf(before);
  const now = linesOf(after);
  const [long, short] = now.length >= old.length ? [now, old] : [old, now];
  const sign = now.length >= old.length ? '+' : '-';
  const other = sign === '+' ? '-' : '+';
  let start = 0;
  while (start < short.length && short[start] === long[start]) start++;
  let end = 0;
  while (end < short.length - start && short.at(-1 - end) === long.at(-1 - end)) end++;
  return [
    ...short.slice(start, short.length - end).map((line) => `${other} ${line}`),
    ...long.slice(start, long.length - end).map((line) => `${sign} ${line}`),
  ];
}

function linesOf(text: string | null): string[] {
  const lines = (text ?? '').split(/\r?\n/);
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

// Twin of ../assembly/blocks.ts for plain JavaScript: the first pass byte by byte.

// @encoded, @plausible, @run and @sentinel stand for files of ../assembly, which the build bundles in.
import { mark } from '@encoded';
import { hexValue } from '@plausible';
import { run } from '@run';
import { sentinel } from '@sentinel';
import { CLASS, IS_TOKEN, MANY_NUMBERS, MARKS, NUMBERS, RUN, SIEVE } from '../assembly/layout.ts';
import { byteAt } from './memory.ts';

const BLOCK = 64;

/** Goes by blocks too, so that candidates come in the same order. */
export function blocks(begin: number, end: number): void {
  let start = -1;
  for (let p = begin; p < end; p += BLOCK) {
    const stop = Math.min(end, p + BLOCK);
    for (let q = p; q < stop; ) {
      q = start < 0 ? nextToken(q, stop) : tokensEnd(q, stop);
      if (q === stop) break;
      if (start >= 0 && q - start >= RUN) run(start, q);
      start = start < 0 ? q : -1;
    }
    if (stop - p < BLOCK && start >= 0) {
      if (stop - start >= RUN) run(start, stop);
      start = -1;
    }
    for (let q = nextHit(Math.max(begin, p - 2), stop - 2); q < stop - 2; q = nextHit(q + 1, stop - 2)) sentinel(q);
  }
  if (start >= 0 && end - start >= RUN) run(start, end);
}

// Loops that call nothing big: V8 would keep them slow where what they call has grown too much to be put into them.

function nextToken(from: number, to: number): number {
  let q = from;
  while (q < to && !isToken(q)) q++;
  return q;
}

function tokensEnd(from: number, to: number): number {
  let q = from;
  while (q < to && isToken(q)) q++;
  return q;
}

function isToken(q: number): boolean {
  return (byteAt(CLASS + byteAt(q)) & IS_TOKEN) !== 0;
}

function nextHit(from: number, to: number): number {
  let q = from;
  while (q < to && (nibbles(SIEVE + 32, q) & nibbles(SIEVE + 64, q + 1) & nibbles(SIEVE + 96, q + 2)) === 0) q++;
  return q;
}

export function marks(begin: number, end: number): void {
  for (let p = begin; p < end; p += BLOCK) {
    const stop = Math.min(end, p + BLOCK);
    const from = Math.max(begin + 1, p);
    const rows = signsOfText(from, stop);
    const each = rows.length >= MANY_NUMBERS ? 3 : 1;
    const numbers = new Set(rows.filter((_, i) => i % each === 0));
    for (let q = from; q < stop; q++) if (numbers.has(q) || (pairAt(q) & 127) !== 0) mark(q - 1);
  }
}

/** Signs behind numbers that stand for bytes, where NUMBERS of them or more follow each other, no other between. */
function signsOfText(from: number, to: number): number[] {
  const rows: number[] = [];
  let row: number[] = [];
  const end = () => {
    if (row.length >= NUMBERS) rows.push(...row);
    row = [];
  };
  for (let q = from; q < to; q++) {
    // The sieve lets a digit behind another one pass.
    if (pairAt(q) < 128 || hexValue(byteAt(q)) >= 0) continue;
    if (isOfBytes(q)) row.push(q);
    else end();
  }
  end();
  return rows;
}

/** The digits before the sign at q are two, four or eight, or three of which the first is a 1: such stand for bytes. */
function isOfBytes(q: number): boolean {
  let count = 0;
  while (count < 9 && hexValue(byteAt(q - 1 - count)) >= 0) count++;
  return count === 2 || (count === 3 && byteAt(q - 3) === 49) || count === 4 || count === 8;
}

/** The pairs of which q is the second byte: a bit for each line of ../marks.ts. */
function pairAt(q: number): number {
  return nibbles(MARKS, q - 1) & nibbles(MARKS + 32, q);
}

function nibbles(table: number, p: number): number {
  const c = byteAt(p);
  return byteAt(table + (c & 15)) & byteAt(table + 16 + (c >> 4));
}

import type { Buffer } from 'node:buffer';
import { unitOf } from './narrow.ts';
import type { Encoding } from './sniff.ts';

/** A stretch of bytes in one encoding. */
export interface Part {
  readonly from: number;
  readonly to: number;
  readonly encoding: Encoding;
}

/** Bytes of no wide text in Latin letters, where every second one is zero. */
const PLAIN = /[\t\n\r -~\x80-\xff]{16,}/g;
/**
 * Chinese in UTF-16 has hardly ever so many of ASCII in a row. By itself: as one expression each place of a long run would be tried
 * to the end of it.
 */
const ASCII = /[\t\n\r -~]{16}/;

/**
 * The parts of a text: one, or more where it is wide and plain text was appended, as other programs do with a file that PowerShell
 * began.
 * @param bytes all of it
 * @param encoding that of its beginning
 */
export function partsOf(bytes: Buffer, encoding: Encoding): readonly Part[] {
  const unit = unitOf(encoding);
  const isLittle = encoding.endsWith('le');
  const parts: Part[] = [];
  let at = 0;
  const runs = unit === 1 ? [] : bytes.toString('latin1').matchAll(PLAIN);
  for (const { index, 0: run } of runs) {
    if (!ASCII.test(run)) continue;
    // Of the last wide character before it and of the first behind it, the run has the byte that is not zero.
    const from = at + Math.ceil((index - at) / unit) * unit;
    const end = index + run.length;
    const to = isLittle && end < bytes.length ? end - 1 : end;
    if (from > at) parts.push({ from: at, to: from, encoding });
    parts.push({ from, to, encoding: 'text' });
    at = to;
  }
  if (at < bytes.length) parts.push({ from: at, to: bytes.length, encoding });
  return parts;
}

import { hexAt } from './hex-digits.ts';
import type { Rewriter } from './rewriter.ts';

const STEP = 'quoted-printable';

/** Writes [from, to) anew with `=3D` and its kin decoded and the lines joined that end in `=`. */
export function quotedPrintable(bytes: Uint8Array, from: number, to: number, out: Rewriter): void {
  let copied = from;
  for (let p = from; p < to; ) {
    if (bytes[p] !== 61) {
      p++;
      continue;
    }
    const lineEnd = endOfLine(bytes, p + 1, to);
    const value = lineEnd > 0 || p + 2 >= to ? -1 : hexAt(bytes, p + 1, 2);
    if (lineEnd === 0 && value < 0) {
      p++;
      continue;
    }
    out.copy(bytes, copied, p);
    if (lineEnd > 0) out.gap(STEP);
    else out.put(value, p, p + 3, STEP);
    p = lineEnd > 0 ? lineEnd : p + 3;
    copied = p;
  }
  out.copy(bytes, copied, to);
}

function endOfLine(bytes: Uint8Array, p: number, to: number): number {
  const q = bytes[p] === 13 ? p + 1 : p;
  return q < to && bytes[q] === 10 ? q + 1 : 0;
}

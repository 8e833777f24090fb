import { hexAt } from './hex-digits.ts';
import type { Rewriter } from './rewriter.ts';

const STEP = 'quoted-printable';

/** Writes [from, to) anew with `=3D` and its kin decoded and the lines joined that end in `=`. */
export function quotedPrintable(source: Uint8Array, from: number, to: number, out: Rewriter): void {
  const bytes = source.subarray(0, to);
  for (let p = bytes.indexOf(61, from); p >= 0 && p < to; p = bytes.indexOf(61, p)) {
    const lineEnd = endOfLine(bytes, p + 1, to);
    const value = lineEnd > 0 || p + 2 >= to ? -1 : hexAt(bytes, p + 1, 2);
    if (lineEnd === 0 && value < 0) {
      p++;
      continue;
    }
    if (lineEnd > 0) out.gap(p, lineEnd, STEP);
    else out.put(value, p, p + 3, STEP);
    p = lineEnd > 0 ? lineEnd : p + 3;
  }
}

function endOfLine(bytes: Uint8Array, p: number, to: number): number {
  const q = bytes[p] === 13 ? p + 1 : p;
  return q < to && bytes[q] === 10 ? q + 1 : 0;
}

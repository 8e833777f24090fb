import type { Rewriter } from './rewriter.ts';

/** `<wbr>` of HTML at p, where a long word may be broken. Returns where it ends, or p when it is none. */
export function lineBreakTag(bytes: Uint8Array, p: number, limit: number, out: Rewriter): number {
  if (bytes[p + 1] !== 119 || bytes[p + 2] !== 98 || bytes[p + 3] !== 114) return p;
  let q = p + 4;
  while (q < limit && (bytes[q] === 32 || bytes[q] === 47)) q++;
  if (q >= limit || bytes[q] !== 62) return p;
  out.gap(p, q + 1, 'wbr');
  return q + 1;
}

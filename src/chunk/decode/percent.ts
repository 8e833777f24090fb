import { hexAt } from './hex-digits.ts';
import type { Rewriter } from './rewriter.ts';

/** `%3D`, or `%u003D` as JavaScript's `escape` writes it, at p. Returns where it ends, or p when it is none. */
export function percent(bytes: Uint8Array, p: number, limit: number, out: Rewriter): number {
  const isLong = bytes[p + 1] === 117;
  const end = p + (isLong ? 6 : 3);
  const value = end > limit ? -1 : isLong ? hexAt(bytes, p + 2, 4) : hexAt(bytes, p + 1, 2);
  if (value < 0) return p;
  if (isLong) out.putCharacter(value, p, end, 'percent');
  else out.put(value, p, end, 'percent');
  return end;
}

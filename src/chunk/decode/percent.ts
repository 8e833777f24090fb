import { hexAt } from './hex-digits.ts';
import type { Rewriter } from './rewriter.ts';

/** `%3D` at p. Returns where it ends, or p when it is none. */
export function percent(bytes: Uint8Array, p: number, limit: number, out: Rewriter): number {
  if (p + 2 >= limit) return p;
  const value = hexAt(bytes, p + 1, 2);
  if (value < 0) return p;
  out.put(value, p, p + 3, 'percent');
  return p + 3;
}

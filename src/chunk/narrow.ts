import { PAIR } from './lines.ts';
import type { Encoding } from './sniff.ts';

/** Stands for a character that one byte cannot hold; part of no key. */
const OTHER = 0xff;

/** Bytes of one unit of the encoding. */
export function unitOf(encoding: Encoding): 1 | 2 | 4 {
  if (encoding === 'utf-16le' || encoding === 'utf-16be') return 2;
  if (encoding === 'utf-32le' || encoding === 'utf-32be') return 4;
  return 1;
}

/**
 * Rewrites UTF-16 or UTF-32 in place with one byte for each unit, so that place p stands for original byte p × unit.
 * Returns the new length.
 */
export function narrow(bytes: Uint8Array, length: number, encoding: Encoding): number {
  const unit = unitOf(encoding);
  if (unit === 1) return length;
  const low = encoding.endsWith('le') ? 0 : unit - 1;
  const plane = encoding === 'utf-32le' ? 2 : 1;
  const count = Math.floor(length / unit);
  for (let i = 0; i < count; i++) {
    const at = i * unit;
    let others = 0;
    for (let j = 0; j < unit; j++) if (j !== low) others |= bytes[at + j]!;
    const isPair = unit === 4 && bytes[at + plane] !== 0;
    bytes[i] = isPair ? PAIR : others === 0 ? bytes[at + low]! : OTHER;
  }
  return count;
}

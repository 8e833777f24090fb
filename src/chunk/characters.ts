import { Buffer } from 'node:buffer';
import { partsOf } from './mixed.ts';
import { unitOf } from './narrow.ts';
import { textOf } from './position-in.ts';
import { sniff } from './sniff.ts';

interface Characters {
  /** One byte for each unit of the encoding. */
  readonly text: Buffer;
  /** Where in the file one of them begins. */
  readonly byteAt: (at: number) => number;
}

/** A whole file as the engine reads it. */
export function charactersOf(bytes: Buffer): Characters {
  const parts = partsOf(bytes, sniff(bytes));
  const byteAt = (at: number) => {
    let left = at;
    for (const { from, to, encoding } of parts) {
      const unit = unitOf(encoding);
      const units = Math.floor((to - from) / unit);
      if (left < units) return from + left * unit;
      left -= units;
    }
    return bytes.length;
  };
  return { text: Buffer.concat(parts.map((part) => textOf(bytes, part))), byteAt };
}

import { readFileSync } from 'node:fs';
import { INDEX_MAGIC, NAMES } from './ids-in-index.ts';
import type { Named } from './open-pack.ts';

/**
 * What a pack holds, by its index of version 2 alone. Null where that cannot be read.
 * @param path without `.idx`
 */
export function namedInIndex(path: string, nameLength: number): Named | null {
  try {
    const index = readFileSync(`${path}.idx`);
    if (index.readUInt32BE(0) !== INDEX_MAGIC || index.readUInt32BE(4) !== 2) return null;
    const count = index.readUInt32BE(NAMES - 4);
    return { path, nameLength, count, names: index.subarray(NAMES, NAMES + count * nameLength) };
  } catch {
    return null;
  }
}

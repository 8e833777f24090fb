import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** An index of version 2 or newer begins with it. */
export const INDEX_MAGIC = 0xff744f63;
const FAN_OUT = 256 * 4;
/** Where the names begin in one of version 2, behind a count of them. */
export const NAMES = 8 + FAN_OUT;

/** What can be told of an index that is not read here. */
export interface OddIndex {
  /** In ascending order; of a damaged index some may be wrong. */
  readonly ids: string[];
  readonly damaged: boolean;
}

/**
 * The ids in a pack's index of version 1 or 2; null where nothing can be made of it.
 * @param path without `.idx`
 * @param nameLength bytes of an id
 */
export function idsInIndex(path: string, nameLength: number): OddIndex | null {
  try {
    const index = readFileSync(`${path}.idx`);
    const isNew = index.readUInt32BE(0) === INDEX_MAGIC;
    if (isNew && index.readUInt32BE(4) !== 2) return null;
    // In version 1 each id follows the place of its object.
    const [head, before, rest] = isNew ? [8, 0, 8] : [0, 4, 0];
    const count = index.readUInt32BE(head + FAN_OUT - 4);
    const from = head + FAN_OUT + before;
    const step = before + nameLength;
    if (index.length < head + FAN_OUT + count * (step + rest) + 2 * nameLength) return null;
    const idAt = (at: number) => index.toString('hex', at, at + nameLength);
    const ids = Array.from({ length: count }, (_, i) => idAt(from + i * step));
    return { ids, damaged: !isSoundIndex(index, nameLength) };
  } catch {
    return null;
  }
}

/** An index ends with a hash of all before it. */
export function isSoundIndex(index: Buffer, nameLength: number): boolean {
  const end = index.length - nameLength;
  const hash = createHash(nameLength === 32 ? 'sha256' : 'sha1')
    .update(index.subarray(0, end))
    .digest();
  return hash.equals(index.subarray(end));
}

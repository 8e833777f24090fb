import type { Buffer } from 'node:buffer';
import { lstatSync } from 'node:fs';

/** Where an entry of git's index has what follows on the time of change, which it begins with: see gitformat-index. */
const MODIFIED = 8;
const INODE = 20;
const MODE = 24;
const SIZE = 36;
const END = 40;
/** Git keeps the lower half of long numbers. */
const WORD = 2 ** 32;

/**
 * A file that was changed so shortly before a scan, in milliseconds, may have been changed after it was read without a sign
 * of it: some file systems tell times by two seconds.
 */
export const FRESH = 3000;

/** Bytes of a file that is as an entry of the index says; -1 for any other. */
export function sizeIfSo(path: string, index: Buffer, at: number): number {
  try {
    const stat = lstatSync(path, { throwIfNoEntry: false });
    const isSo =
      stat?.ctimeMs === timeAt(index, at) &&
      stat.mtimeMs === timeAt(index, at + MODIFIED) &&
      stat.ino % WORD === index.readUInt32BE(at + INODE) &&
      stat.size % WORD === index.readUInt32BE(at + SIZE) &&
      stat.mode >> 12 === index.readUInt32BE(at + MODE) >> 12;
    return isSo ? stat.size : -1;
  } catch {
    return -1;
  }
}

/** Whether two entries say the same of a file. */
export function isSameEntry(index: Buffer, at: number, other: Buffer, otherAt: number): boolean {
  return index.compare(other, otherAt, otherAt + END, at, at + END) === 0;
}

/** When a file was changed last, which an entry begins with: in milliseconds since 1970, as Node reckons them. */
export function timeAt(index: Buffer, at: number): number {
  return index.readUInt32BE(at) * 1000 + index.readUInt32BE(at + 4) / 1_000_000;
}

import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

const PART = 1024 * 1024;

/** The id that git would give the content of a file; null when it cannot be read, or changes meanwhile. */
export function blobIdOf(file: string): string | null {
  try {
    const opened = openSync(file, 'r');
    try {
      const { size } = fstatSync(opened);
      const hash = process.getBuiltinModule('node:crypto').createHash('sha1').update(`blob ${size}\0`);
      const part = Buffer.allocUnsafe(PART);
      let read = 0;
      for (let count = readSync(opened, part); count > 0; count = readSync(opened, part)) {
        hash.update(part.subarray(0, count));
        read += count;
      }
      return read === size ? hash.digest('hex') : null;
    } finally {
      closeSync(opened);
    }
  } catch {
    return null;
  }
}

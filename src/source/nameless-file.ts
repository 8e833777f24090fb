import { Buffer } from 'node:buffer';
import { closeSync, fstatSync, openSync, readSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Where a process may write what it prints, and what nobody else can open: to set up a stream of Node, and to take it down again,
 * takes 3 ms. Null where there is none: on Windows a file that is open keeps its name.
 */
export function namelessFile(): number | null {
  if (process.platform === 'win32') return null;
  try {
    const path = join(process.env.TMPDIR || '/tmp', `unleak-${process.pid}-${process.hrtime.bigint()}`);
    const file = openSync(path, 'wx+', 0o600);
    unlinkSync(path);
    return file;
  } catch {
    return null;
  }
}

/** All that was written to it; then it is gone. */
export function readWhole(file: number): Buffer {
  try {
    const bytes = Buffer.alloc(fstatSync(file).size);
    let at = 0;
    for (let n = -1; n !== 0 && at < bytes.length; at += n) n = readSync(file, bytes, at, bytes.length - at, at);
    return bytes.subarray(0, at);
  } finally {
    closeSync(file);
  }
}

import { Buffer } from 'node:buffer';
import { closeSync, fstatSync, openSync, readSync, unlinkSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable } from 'node:stream';

/**
 * What a process prints. It goes to a file that nobody else can open: to set up a stream of Node, and to take it down again,
 * takes 3 ms. On Windows, where a file that is open keeps its name, and where none can be made, it goes through a pipe.
 */
export class Output {
  readonly #file: number | null;
  readonly #parts: Buffer[] = [];
  #taken: Buffer | undefined;

  constructor(piped = false) {
    this.#file = piped ? null : namelessFile();
  }

  /** Where the process is to write. */
  get to(): number | 'pipe' {
    return this.#file ?? 'pipe';
  }

  /** @param stream the process' own; null where it writes to the file */
  from(stream: Readable | null): void {
    stream?.on('data', (part: Buffer) => this.#parts.push(part));
  }

  /** Bytes that were written to the file; 0 where there is none. */
  get size(): number {
    return this.#file === null || this.#taken ? 0 : fstatSync(this.#file).size;
  }

  /** Must be called in place of `take` where nobody wants what was written. */
  drop(): void {
    if (this.#file !== null && !this.#taken) closeSync(this.#file);
    this.#taken = Buffer.alloc(0);
  }

  /** All that was written. Must be called when the process has ended, or did not start: the file is gone then. */
  take(): Buffer {
    this.#taken ??= this.#file === null ? Buffer.concat(this.#parts) : readWhole(this.#file);
    return this.#taken;
  }
}

/** A file of the same kind with what a process is to read, which has to be closed. Null where none can be made. */
export function inputFile(text: string): number | null {
  const file = namelessFile();
  // At a place, so that whoever reads begins at the first byte.
  if (file !== null) writeSync(file, text, 0);
  return file;
}

function namelessFile(): number | null {
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

function readWhole(file: number): Buffer {
  try {
    const bytes = Buffer.alloc(fstatSync(file).size);
    let at = 0;
    for (let n = -1; n !== 0 && at < bytes.length; at += n) n = readSync(file, bytes, at, bytes.length - at, at);
    return bytes.subarray(0, at);
  } finally {
    closeSync(file);
  }
}

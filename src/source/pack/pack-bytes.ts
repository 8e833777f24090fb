import { Buffer } from 'node:buffer';
import { closeSync, openSync, readSync } from 'node:fs';

/** Packs up to this size are kept in memory whole, and threads share them. In bytes. */
export const KEPT_WHOLE = 64 * 1024 * 1024;
const BLOCK = 1024 * 1024;
/** Blocks of a bigger pack that are kept. */
const BLOCKS = 24;

/** Hands out stretches of a pack file. */
export class PackBytes {
  readonly #fd: number;
  readonly #size: number;
  readonly #whole: SharedArrayBuffer | null;
  readonly #blocks = new Map<number, Buffer>();

  /** @param whole the file's content, where another thread has read it */
  constructor(path: string, size: number, whole: SharedArrayBuffer | null) {
    this.#fd = openSync(path, 'r');
    this.#size = size;
    this.#whole = whole;
  }

  /** Bytes [from, to). They may be shared: not to be written to. */
  get(from: number, to: number): Uint8Array {
    if (this.#whole) return new Uint8Array(this.#whole, from, Math.min(to, this.#size) - from);
    const block = Math.floor(from / BLOCK);
    if (to > (block + 1) * BLOCK) return this.#read(from, to - from);
    const start = block * BLOCK;
    return this.#block(block, start).subarray(from - start, to - start);
  }

  close(): void {
    closeSync(this.#fd);
  }

  #block(block: number, start: number): Buffer {
    const known = this.#blocks.get(block);
    if (known) return known;
    const bytes = this.#read(start, Math.min(BLOCK, this.#size - start));
    if (this.#blocks.size >= BLOCKS) this.#blocks.delete(this.#blocks.keys().next().value!);
    this.#blocks.set(block, bytes);
    return bytes;
  }

  #read(from: number, length: number): Buffer {
    const bytes = Buffer.allocUnsafe(length);
    readInto(this.#fd, bytes, from);
    return bytes;
  }
}

/** The whole file, in memory that threads can share. */
export function readShared(path: string, size: number): SharedArrayBuffer {
  const memory = new SharedArrayBuffer(size);
  const fd = openSync(path, 'r');
  try {
    readInto(fd, new Uint8Array(memory), 0);
  } finally {
    closeSync(fd);
  }
  return memory;
}

/** @throws RangeError when the file ends before. */
function readInto(fd: number, bytes: Uint8Array, from: number): void {
  for (let done = 0; done < bytes.length; ) {
    const count = readSync(fd, bytes, done, bytes.length - done, from + done);
    if (count === 0) throw new RangeError('the file is shorter than it was');
    done += count;
  }
}

import { Buffer } from 'node:buffer';
import { closeSync, openSync, readSync } from 'node:fs';

/** Packs up to this size are kept in memory whole, and threads share them. In bytes. */
export const KEPT_WHOLE = 64 * 1024 * 1024;
const BLOCK = 1024 * 1024;
/** Blocks of a bigger pack that are kept. */
const BLOCKS = 24;

/** Fewer bytes are copied one by one. */
const SMALL = 300;

/** Hands out stretches of a pack file. */
export class PackBytes {
  readonly #fd: number;
  readonly #size: number;
  readonly #whole: Uint8Array | null;
  readonly #blocks = new Map<number, Buffer>();

  /** @param whole the file's content, where another thread has read it */
  constructor(path: string, size: number, whole: SharedArrayBuffer | null) {
    this.#fd = openSync(path, 'r');
    this.#size = size;
    this.#whole = whole && new Uint8Array(whole);
  }

  /** Bytes [from, to). They may be shared: not to be written to. */
  get(from: number, to: number): Uint8Array {
    if (this.#whole) return this.#whole.subarray(from, to);
    const block = Math.floor(from / BLOCK);
    if (to > (block + 1) * BLOCK) return this.#read(from, to - from);
    const start = block * BLOCK;
    return this.#block(block, start).subarray(from - start, to - start);
  }

  /** Copies bytes [from, to) to a place in others. @throws RangeError when the file ends before */
  copy(from: number, to: number, target: Uint8Array, at: number): void {
    const whole = this.#whole;
    if (whole && to > this.#size) throw new RangeError('the file is shorter');
    // Most entries are small, and a view of each would cost more than its bytes.
    if (whole && to - from < SMALL) for (let i = from, j = at; i < to; i++, j++) target[j] = whole[i]!;
    else target.set(this.get(from, to), at);
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

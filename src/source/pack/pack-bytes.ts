import { Buffer } from 'node:buffer';
import { closeSync, openSync, readSync } from 'node:fs';

/** Small, because a chain goes to and fro in the pack: of blocks of 1 MB the same were read seven times. In bytes. */
const BLOCK = 32 * 1024;
/** Blocks that are kept: those that were asked for last. */
const BLOCKS = 256;

/** Hands out stretches of a pack file. */
export class PackBytes {
  readonly #fd: number;
  readonly #size: number;
  readonly #blocks = new Map<number, Buffer>();

  constructor(path: string, size: number) {
    this.#fd = openSync(path, 'r');
    this.#size = size;
  }

  /** Bytes [from, to): not to be written to. */
  get(from: number, to: number): Uint8Array {
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
    const bytes = known ?? this.#read(start, Math.min(BLOCK, this.#size - start));
    if (known) this.#blocks.delete(block);
    else if (this.#blocks.size >= BLOCKS) this.#blocks.delete(this.#blocks.keys().next().value!);
    this.#blocks.set(block, bytes);
    return bytes;
  }

  #read(from: number, length: number): Buffer {
    const bytes = Buffer.allocUnsafe(length);
    readInto(this.#fd, bytes, from);
    return bytes;
  }
}

/** Fills bytes with what stands in a file from a place on. @throws RangeError when the file ends before. */
export function readInto(fd: number, bytes: Uint8Array, from: number): void {
  for (let done = 0; done < bytes.length; ) {
    const count = readSync(fd, bytes, done, bytes.length - done, from + done);
    if (count === 0) throw new RangeError('the file is shorter than it was');
    done += count;
  }
}

import { Buffer } from 'node:buffer';
import { closeSync, openSync, readSync } from 'node:fs';

/** Small, because a chain goes to and fro in the pack: of blocks of 1 MB the same were read seven times. In bytes. */
const BLOCK = 16 * 1024;
/** Blocks that are kept: those that were asked for last. Each thread keeps its own; with four times as many, it is no faster. */
const BLOCKS = 512;

/** Hands out stretches of a pack file. */
export class PackBytes {
  readonly #fd: number;
  readonly #size: number;
  /** One block behind the other: with a buffer for each, V8 would look for garbage a dozen times in a big pack. */
  #kept: Buffer | null = null;
  /** Where each block is kept, those that were asked for last at the end. */
  readonly #places = new Map<number, number>();

  constructor(path: string, size: number) {
    this.#fd = openSync(path, 'r');
    this.#size = size;
  }

  /** Puts bytes [from, to) of the file to a place of `target`. @throws RangeError when the file ends before. */
  copy(from: number, to: number, target: Uint8Array, at: number): void {
    const block = Math.floor(from / BLOCK);
    if (to > (block + 1) * BLOCK) {
      readInto(this.#fd, target.subarray(at, at + to - from), from);
      return;
    }
    const kept = (this.#kept ??= Buffer.allocUnsafeSlow(Math.min(BLOCKS, Math.ceil(this.#size / BLOCK)) * BLOCK));
    const start = this.#placeOf(block, kept) + from - block * BLOCK;
    target.set(kept.subarray(start, start + to - from), at);
  }

  close(): void {
    closeSync(this.#fd);
  }

  #placeOf(block: number, kept: Buffer): number {
    const place = this.#places.get(block) ?? this.#read(block, kept);
    this.#places.delete(block);
    this.#places.set(block, place);
    return place;
  }

  #read(block: number, kept: Buffer): number {
    let place = this.#places.size * BLOCK;
    if (place === kept.length) {
      const [oldest = 0] = this.#places.keys();
      place = this.#places.get(oldest)!;
      this.#places.delete(oldest);
    }
    try {
      const from = block * BLOCK;
      readInto(this.#fd, kept.subarray(place, place + Math.min(BLOCK, this.#size - from)), from);
    } catch (error) {
      // What is kept lies in no gapless row any more.
      this.#places.clear();
      throw error;
    }
    return place;
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

import { Buffer } from 'node:buffer';
import { advance, cutOff, type LineEnds, type Position, START } from './lines.ts';
import { partsOf } from './mixed.ts';
import { narrow, unitOf } from './narrow.ts';
import { type Encoding, markLength, SAMPLE, sniff } from './sniff.ts';

/** A bounded window of an origin's bytes, ready in the engine's input. */
interface Chunk {
  /** Bytes in the input. */
  readonly length: number;
  readonly encoding: Encoding;
  /** No more chunks follow. */
  readonly last: boolean;
  /** Range in the original bytes of a range in the chunk. */
  original(at: number): number;
  /** Line and column of a place in the chunk. Places must be asked for in ascending order. */
  position(at: number): Position;
}

/**
 * Feeds the bytes of one origin to the engine in windows that overlap, so that no key is cut in two. The bytes are
 * read straight into the engine's input.
 */
export class Windows {
  readonly #input: Uint8Array;
  readonly #sample: Buffer;
  readonly #lineEnds: LineEnds;
  readonly #overlap: number;
  readonly #isEmpty: (length: number, binary: boolean) => boolean;
  readonly #onChunk: (chunk: Chunk) => void;
  #filled = 0;
  #offset = 0;
  #encoding: Encoding | null = null;
  #start: Position = START;

  /**
   * @param lineEnds counts those of the input
   * @param overlap bytes kept from one window to the next; a multiple of 4
   * @param isEmpty tells of bytes of one to a character, whole in the input, whether nobody need look at them: then they are not
   * handed out
   */
  constructor(
    input: Uint8Array,
    lineEnds: LineEnds,
    overlap: number,
    isEmpty: (length: number, binary: boolean) => boolean,
    onChunk: (chunk: Chunk) => void,
  ) {
    this.#input = input;
    this.#lineEnds = lineEnds;
    this.#overlap = overlap;
    this.#isEmpty = isEmpty;
    this.#sample = Buffer.from(input.buffer, input.byteOffset, Math.min(SAMPLE, input.length));
    this.#onChunk = onChunk;
  }

  /** Bytes read since the origin began. */
  get total(): number {
    return this.#offset + this.#filled;
  }

  /** Where the next bytes are to be put. Never empty. */
  space(): Uint8Array {
    if (this.#filled === this.#input.length) this.#emit(false);
    return this.#filled === 0 ? this.#input : this.#input.subarray(this.#filled);
  }

  /** Tells that `count` bytes were put into `space()`. */
  filled(count: number): void {
    this.#filled += count;
  }

  push(bytes: Uint8Array): void {
    let rest = bytes;
    while (rest.length > 0) {
      const space = this.space();
      const part = rest.subarray(0, space.length);
      space.set(part);
      this.filled(part.length);
      rest = rest.subarray(part.length);
    }
  }

  /** The origin ended: hands out the last window and is ready for another origin. */
  end(): void {
    this.#emit(true);
    this.reset();
  }

  /** Forgets what was read, for an origin that could not be read to its end. */
  reset(): void {
    this.#filled = 0;
    this.#offset = 0;
    this.#encoding = null;
    this.#start = START;
  }

  #emit(last: boolean): void {
    const input = this.#input;
    const bytes = this.#filled;
    const first = this.#encoding === null;
    const encoding = (this.#encoding ??= sniff(this.#sample, bytes));
    const unit = unitOf(encoding);
    if (first && last && unit === 1 && this.#isEmpty(bytes, encoding === 'binary')) return;
    if (first && last && unit > 1 && this.#handParts(input.slice(0, bytes), encoding)) return;
    const overlap = this.#overlap;
    const keep = last ? 0 : overlap + (unit === 1 ? cutOff(input, bytes - overlap) : 0);
    // The kept bytes are needed again as they were, before narrowing overwrites them.
    const kept = keep > 0 ? input.slice(bytes - keep, bytes) : null;
    const positionAt = this.#hand(bytes, encoding, last);
    if (!kept) return;
    const consumed = bytes - keep;
    this.#start = positionAt(consumed / unit);
    input.set(kept);
    this.#offset += consumed;
    this.#filled = keep;
  }

  /** Hands out the parts of a wide text each by itself. Returns whether there is more than one. */
  #handParts(bytes: Uint8Array, wide: Encoding): boolean {
    const parts = partsOf(Buffer.from(bytes.buffer), wide);
    if (parts.length < 2) return false;
    for (const { from, to, encoding } of parts) {
      this.#offset = from;
      this.#input.set(bytes.subarray(from, to));
      this.#start = this.#hand(to - from, encoding, true)(Math.floor((to - from) / unitOf(encoding)));
    }
    return true;
  }

  /** Hands out the first bytes of the input. Returns what tells the positions in them. */
  #hand(bytes: number, encoding: Encoding, last: boolean): (at: number) => Position {
    const input = this.#input;
    const offset = this.#offset;
    const unit = unitOf(encoding);
    const mark = offset === 0 ? markLength(input, encoding) : 0;
    const length = narrow(input, bytes, encoding);
    let position = this.#start;
    let reached = mark / unit;
    const positionAt = (at: number): Position => {
      if (at < reached) {
        position = this.#start;
        reached = mark / unit;
      }
      position = advance(position, input, this.#lineEnds, reached, at, unit > 1);
      reached = Math.max(reached, at);
      return position;
    };
    this.#onChunk({ length, encoding, last, original: (at) => offset + at * unit, position: positionAt });
    return positionAt;
  }
}

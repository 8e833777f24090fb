import type { Pack } from './open-pack.ts';
import type { PackBytes } from './pack-bytes.ts';

/** A module that takes what stands in packs. */
interface Taker {
  /** Grows: views of its buffer must not be kept. */
  readonly memory: { readonly buffer: ArrayBuffer };
  /** Where so many bytes are to be put; 0 when there is no room. */
  inputFor(length: number): number;
}

/** Hands what stands in packs to a module. */
export class Putter {
  readonly #taker: Taker;
  #view = new Uint8Array();

  constructor(taker: Taker) {
    this.#taker = taker;
  }

  /** Puts what stands in a pack for an object. Returns how many bytes that are; 0 where it cannot be read or is too much. */
  entry({ offsets }: Pack, bytes: PackBytes, object: number): number {
    const from = offsets[object]!;
    const to = offsets[object + 1]!;
    const at = this.#taker.inputFor(to - from);
    if (at === 0) return 0;
    try {
      bytes.copy(from, to, this.#memory(), at);
      return to - from;
    } catch {
      return 0;
    }
  }

  /** Returns how many bytes were put: none where they are too many. */
  plain(bytes: Uint8Array): number {
    const at = this.#taker.inputFor(bytes.length);
    if (at > 0) this.#memory().set(bytes, at);
    return at > 0 ? bytes.length : 0;
  }

  #memory(): Uint8Array {
    // Where the memory has grown, a view of what it was is empty; to ask for the buffer itself takes long.
    if (this.#view.length === 0) this.#view = new Uint8Array(this.#taker.memory.buffer);
    return this.#view;
  }
}

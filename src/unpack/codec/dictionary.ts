import { damage } from '../damage.ts';

/** What was unpacked last, to which matches point back. Handed on as it grows. */
export class Dictionary {
  readonly #sink: (bytes: Uint8Array) => void;
  readonly #most: number;
  readonly #grow: (bytes: number) => void;
  #bytes: Uint8Array;
  #at = 0;
  #flushed = 0;
  #full = false;

  /**
   * @param most bytes that a match may point back; most files have fewer
   * @param grow is told how many bytes it comes to keep, and may throw
   */
  constructor(most: number, sink: (bytes: Uint8Array) => void, grow: (bytes: number) => void = () => {}) {
    this.#grow = grow;
    this.#most = Math.max(4096, most);
    this.#bytes = new Uint8Array(Math.min(this.#most, 64 * 1024));
    this.#sink = sink;
  }

  put(byte: number): void {
    if (this.#at === this.#bytes.length) this.#turn();
    this.#bytes[this.#at++] = byte;
  }

  /** The byte so far back, from 1. */
  back(distance: number): number {
    const at = this.#at - distance;
    if (at >= 0) return this.#bytes[at]!;
    if (!this.#full || -at > this.#bytes.length - this.#at) throw damage('it points back before its beginning');
    return this.#bytes[this.#bytes.length + at]!;
  }

  /** Nothing was put into it. */
  get isEmpty(): boolean {
    return this.#at === 0 && !this.#full;
  }

  reset(): void {
    this.flush();
    this.#at = 0;
    this.#flushed = 0;
    this.#full = false;
  }

  flush(): void {
    const part = this.#bytes.subarray(this.#flushed, this.#at);
    this.#flushed = this.#at;
    if (part.length > 0) this.#sink(part);
  }

  /** Grows as long as it may, then begins anew. */
  #turn(): void {
    this.flush();
    if (this.#bytes.length < this.#most) {
      const length = Math.min(this.#most, this.#bytes.length * 2);
      this.#grow(length);
      const bytes = new Uint8Array(length);
      bytes.set(this.#bytes);
      this.#bytes = bytes;
      return;
    }
    this.#full = true;
    this.#at = 0;
    this.#flushed = 0;
  }
}

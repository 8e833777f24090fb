import { hexValue } from './hex-digits.ts';
import { afterLineBreak } from './line-break.ts';
import { SEXTETS } from './sextets.ts';

/** What each byte stands for in hex. Made at first use, as commits seldom need it. */
let digits: Int8Array | undefined;
/** Bytes that a line break and what indents the next line take at most, with the characters that tell that it is one. */
export const BREAK = 72;

/** How a run is read on in the next chunk. */
export interface Rest {
  /** Decoded bytes that come before it. */
  readonly bytes: number;
  /** Where it begins. */
  readonly at: number;
  readonly reader: Continued;
}

/** Base64 or hex of a container that goes on in the next chunk: decodes on where the chunk before ended. */
export class Continued {
  readonly #values: Int8Array;
  readonly #each: number;
  readonly #width: number;
  #column: number;
  #bits = 0;
  #count = 0;

  /**
   * @param width characters of each line; 0 when there is one line alone
   * @param column characters of the line that were read
   */
  constructor(step: 'base64' | 'hex', width: number, column: number) {
    this.#values = step === 'hex' ? (digits ??= Int8Array.from({ length: 256 }, (_, c) => hexValue(c))) : SEXTETS;
    this.#each = step === 'hex' ? 4 : 6;
    this.#width = width;
    this.#column = column;
  }

  /**
   * Decodes on from `from` to the end of the run, or to `limit`.
   * @returns the bytes, and the place up to which they reach; `ended` when there are no more
   */
  take(source: Uint8Array, from: number, limit: number): { bytes: Uint8Array; end: number; ended: boolean } {
    const bytes = new Uint8Array((((limit - from) * this.#each) >> 3) + 1);
    let length = 0;
    let p = from;
    let ended = false;
    while (p < limit) {
      const value = this.#values[source[p]!]!;
      if (value < 0) {
        const next = this.#width > 0 && this.#column === this.#width ? afterLineBreak(source, p) : p;
        ended = limit - p > BREAK ? next === p : false;
        if (next === p || limit - p <= BREAK) break;
        p = next;
        this.#column = 0;
        continue;
      }
      this.#bits = ((this.#bits << this.#each) | value) & 0xffff;
      this.#count += this.#each;
      if (this.#count >= 8) {
        this.#count -= 8;
        bytes[length++] = (this.#bits >> this.#count) & 0xff;
      }
      this.#column++;
      p++;
    }
    return { bytes: bytes.subarray(0, length), end: p, ended };
  }
}

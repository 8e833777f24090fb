import { damage } from '../damage.ts';

/** Reads bits, the highest of a byte first. */
export class BitReader {
  #bytes: Uint8Array = new Uint8Array();
  #at = 0;
  #bits = 0;
  #count = 0;

  /** Bytes that were not begun. */
  get left(): number {
    return this.#bytes.length - this.#at;
  }

  /** Adds bytes behind those that are left. */
  add(bytes: Uint8Array): void {
    this.#bytes = this.left === 0 ? bytes : Buffer.concat([this.#bytes.subarray(this.#at), bytes]);
    this.#at = 0;
  }

  /** The next bytes are these. No byte may have been begun. */
  isAt(bytes: Uint8Array): boolean {
    return bytes.every((byte, i) => this.#bytes[this.#at + i] === byte);
  }

  /** Takes the bytes that are left. */
  rest(): Uint8Array {
    const rest = this.#bytes.subarray(this.#at);
    this.#at = this.#bytes.length;
    return rest;
  }

  /** @param count at most 24 */
  take(count: number): number {
    while (this.#count < count) {
      if (this.#at >= this.#bytes.length) throw damage('it ends too early');
      this.#bits = ((this.#bits << 8) | this.#bytes[this.#at++]!) & 0x7fffffff;
      this.#count += 8;
    }
    this.#count -= count;
    return (this.#bits >>> this.#count) & ((1 << count) - 1);
  }

  bit(): number {
    if (this.#count === 0) return this.take(1);
    this.#count--;
    return (this.#bits >>> this.#count) & 1;
  }

  take32(): number {
    return this.take(16) * 65536 + this.take(16);
  }

  /** Goes on at the next byte. */
  align(): void {
    this.#count -= this.#count % 8;
  }
}

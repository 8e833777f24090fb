import { textOf } from './text-of.ts';

/** Fields one behind another, as Java's `DataOutputStream` writes them. @throws RangeError when there are fewer bytes */
export class Fields {
  readonly #bytes: Buffer;
  #at: number;

  constructor(bytes: Buffer, at: number) {
    this.#bytes = bytes;
    this.#at = at;
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#bytes.length;
  }

  byte(): number {
    return this.#bytes.readUInt8(this.#at++);
  }

  number(): number {
    this.#at += 4;
    return this.#bytes.readUInt32BE(this.#at - 4);
  }

  text(): string {
    const length = this.#bytes.readUInt16BE(this.#at);
    this.#at += 2;
    return textOf(this.#take(length));
  }

  block(): Buffer {
    return this.#take(this.number());
  }

  skip(count: number): void {
    this.#at += count;
  }

  rest(): Buffer {
    return this.#take(this.#bytes.length - this.#at);
  }

  #take(length: number): Buffer {
    const start = this.#at;
    this.#at += length;
    return this.#bytes.subarray(start, this.#at);
  }
}

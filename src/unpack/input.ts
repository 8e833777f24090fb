import { damage } from './damage.ts';

const NOTHING = new Uint8Array();

/**
 * The bytes of a container as they come. A parser asks for them and is suspended while there are none; what it is handed
 * is its own only until it asks again.
 */
export class Input {
  #here: Uint8Array = NOTHING;
  #closed = false;
  #taken = 0;

  /** Bytes taken so far. */
  get taken(): number {
    return this.#taken;
  }

  get closed(): boolean {
    return this.#closed;
  }

  /** All that was supplied before must have been taken. */
  supply(bytes: Uint8Array): void {
    this.#here = bytes;
  }

  /** No more bytes come. */
  close(): void {
    this.#closed = true;
  }

  /** What was supplied and not taken. */
  rest(): Uint8Array {
    const rest = this.#here;
    this.#here = NOTHING;
    return rest;
  }

  /** The next bytes, at least one and at most so many; null at the end. */
  *some(most = Number.POSITIVE_INFINITY): Generator<void, Uint8Array | null, void> {
    while (this.#here.length === 0) {
      if (this.#closed) return null;
      yield;
    }
    const part = this.#here.subarray(0, most);
    this.#here = this.#here.subarray(part.length);
    this.#taken += part.length;
    return part;
  }

  /** Gives back what was taken last. */
  unread(bytes: Uint8Array): void {
    this.#taken -= bytes.length;
    this.#here = this.#here.length === 0 ? Buffer.from(bytes) : Buffer.concat([bytes, this.#here]);
  }

  /** The next bytes, fewer only at the end. They stay as they are. */
  *upTo(count: number): Generator<void, Buffer, void> {
    const bytes = Buffer.allocUnsafe(count);
    let length = 0;
    while (length < count) {
      const part = yield* this.some(count - length);
      if (!part) break;
      bytes.set(part, length);
      length += part.length;
    }
    return bytes.subarray(0, length);
  }

  /** The next bytes. @throws when there are fewer. */
  *exactly(count: number): Generator<void, Buffer, void> {
    const bytes = yield* this.upTo(count);
    if (bytes.length < count) throw damage('it ends too early');
    return bytes;
  }

  /** Hands the next bytes to the sink, in parts. @throws when there are fewer. */
  *pass(count: number, sink: (bytes: Uint8Array) => void): Generator<void, void, void> {
    for (let left = count; left > 0; ) {
      const part = yield* this.some(left);
      if (!part) throw damage('it ends too early');
      left -= part.length;
      sink(part);
    }
  }

  *skip(count: number): Generator<void, void, void> {
    yield* this.pass(count, () => {});
  }
}

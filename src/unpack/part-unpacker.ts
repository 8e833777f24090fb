import type { Contents } from './contents.ts';
import { stop, tooMuch } from './damage.ts';
import { LIMITS } from './limits.ts';

/** Unpacks the parts of a container whole, because they are taken apart in turn. What comes of that may be less, so the parts are counted. */
export class PartUnpacker {
  readonly #contents: Contents;
  #total = 0;

  constructor(contents: Contents) {
    this.#contents = contents;
  }

  /**
   * @param run hands what it unpacks to the sink
   * @param taken bytes of the container so far
   * @throws when a limit is reached: see limits.ts
   */
  unpack(run: (sink: (part: Uint8Array) => void) => void, taken: number): Buffer {
    const parts: Buffer[] = [];
    const { free, ratio } = LIMITS;
    let held = 0;
    try {
      run((part) => {
        this.#total += part.length;
        if (this.#total > free.origin + ratio * taken) throw stop(`it unpacks to more than ${ratio} times its size`);
        if (!this.#contents.hold(part.length)) throw tooMuch('too big to be unpacked');
        held += part.length;
        parts.push(Buffer.from(part));
      });
    } finally {
      this.#contents.release(held);
    }
    return Buffer.concat(parts);
  }
}

/** The library makes room for a frame's window before it reads the frame, and a damaged or hostile one may ask for 2 GB. */
const LARGEST_WINDOW = 64 * 1024 * 1024;
const MAGIC = 0xfd2fb528;
const SKIPPABLE = 0x184d2a50;
/** Bytes by the two lowest and the two highest bits of a frame's descriptor: RFC 8878, 3.1.1.1. */
const DICTIONARY = [0, 1, 2, 4] as const;
const CONTENT_SIZE = [0, 2, 4, 8] as const;

/** Walks over the frames of a zstd stream, to see how large their windows are. One for each stream. */
export class ZstdFrames {
  #head: number[] = [];
  #skip = 0;
  #inFrame = false;
  #checksum = 0;
  #lost = false;

  /** Takes the next bytes of the stream. False when a frame that begins in them wants too large a window. */
  fits(bytes: Uint8Array): boolean {
    for (let at = 0; at < bytes.length && !this.#lost; ) {
      if (this.#skip > 0) {
        const step = Math.min(this.#skip, bytes.length - at);
        this.#skip -= step;
        at += step;
        continue;
      }
      this.#head.push(bytes[at++]!);
      if (this.#inFrame) this.#takeBlock();
      else if (!this.#takeFrame()) return false;
    }
    return true;
  }

  /** Of a block: whether it is the last, its kind and its size in three bytes. */
  #takeBlock(): void {
    if (this.#head.length < 3) return;
    const word = numberOf(this.#head);
    const isRun = ((word >> 1) & 3) === 1;
    const isLast = (word & 1) === 1;
    this.#skip = (isRun ? 1 : word >> 3) + (isLast ? this.#checksum : 0);
    this.#inFrame = !isLast;
    this.#head = [];
  }

  #takeFrame(): boolean {
    const head = this.#head;
    if (head.length < 5) return true;
    const magic = numberOf(head.slice(0, 4));
    if (magic !== MAGIC) {
      // What is no frame the library refuses.
      this.#lost = magic - (magic % 16) !== SKIPPABLE;
      if (head.length < 8 || this.#lost) return true;
      this.#skip = numberOf(head.slice(4, 8));
      this.#head = [];
      return true;
    }
    const descriptor = head[4]!;
    const isOne = (descriptor & 32) !== 0;
    const sizeAt = 5 + (isOne ? 0 : 1) + DICTIONARY[descriptor & 3]!;
    const end = sizeAt + (CONTENT_SIZE[descriptor >> 6]! || (isOne ? 1 : 0));
    if (head.length < end) return true;
    const base = 2 ** (10 + (head[5]! >> 3));
    const window = isOne ? numberOf(head.slice(sizeAt, end)) : base + (base / 8) * (head[5]! & 7);
    this.#checksum = (descriptor & 4) !== 0 ? 4 : 0;
    this.#inFrame = true;
    this.#head = [];
    return window <= LARGEST_WINDOW;
  }
}

/** Little-endian. */
function numberOf(bytes: readonly number[]): number {
  return bytes.reduceRight((sum, byte) => sum * 256 + byte, 0);
}

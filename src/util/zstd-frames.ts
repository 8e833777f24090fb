/** The library makes room for a frame's window before it reads the frame, and a damaged or hostile one may ask for 2 GB. */
const LARGEST_WINDOW = 64 * 1024 * 1024;
const MAGIC = 0xfd2fb528;
const SKIPPABLE = 0x184d2a50;
/** Bytes by the two lowest and the two highest bits of a frame's descriptor: RFC 8878, 3.1.1.1. */
const DICTIONARY = [0, 1, 2, 4] as const;
const CONTENT_SIZE = [0, 2, 4, 8] as const;

/** The descriptor of that window. */
const LARGEST = 0x80;

/** Walks over the frames of a zstd stream, to see how large their windows are, and where they end. One for each stream. */
export class ZstdFrames {
  readonly #mayNarrow: boolean;
  #frames = 0;
  #narrowed = false;
  #behind: Uint8Array | null = null;
  #head: number[] = [];
  #skip = 0;
  #inFrame = false;
  #checksum = 0;
  #lost = false;
  /** Of the head of the last frame, in bytes; and whether it is its own window. */
  #length = 0;
  #isOne = false;

  /** @param mayNarrow too large a window may be made smaller in the bytes: most frames have fewer than it */
  constructor(mayNarrow = false) {
    this.#mayNarrow = mayNarrow;
  }

  /** A window was made smaller: what goes back further cannot be unpacked. */
  get narrowed(): boolean {
    return this.#narrowed;
  }

  /** What stands behind the frames and is none, from its beginning to the end of the bytes that were taken last. */
  get behind(): Uint8Array | null {
    return this.#behind;
  }

  /** The last frame is whole. */
  get isWhole(): boolean {
    return this.#frames > 0 && !this.#inFrame && this.#skip === 0;
  }

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
      else if (!this.#takeFrame()) {
        const descriptor = at - this.#length + 5;
        if (!this.#mayNarrow || this.#isOne || descriptor < 0) return false;
        bytes[descriptor] = LARGEST;
        this.#narrowed = true;
      }
      if (this.#lost && this.#frames > 0) this.#behind = Buffer.concat([Buffer.from(this.#head), bytes.subarray(at)]);
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
    if (isLast) this.#frames++;
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
    this.#isOne = isOne;
    const sizeAt = 5 + (isOne ? 0 : 1) + DICTIONARY[descriptor & 3]!;
    const end = sizeAt + (CONTENT_SIZE[descriptor >> 6]! || (isOne ? 1 : 0));
    if (head.length < end) return true;
    const base = 2 ** (10 + (head[5]! >> 3));
    const window = isOne ? numberOf(head.slice(sizeAt, end)) : base + (base / 8) * (head[5]! & 7);
    this.#checksum = (descriptor & 4) !== 0 ? 4 : 0;
    this.#inFrame = true;
    this.#length = end;
    this.#head = [];
    return window <= LARGEST_WINDOW;
  }
}

/** Little-endian. */
function numberOf(bytes: readonly number[]): number {
  return bytes.reduceRight((sum, byte) => sum * 256 + byte, 0);
}

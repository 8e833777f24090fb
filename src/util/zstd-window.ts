/** The window of a frame begins with so many bytes. */
const FIRST = 256 * 1024;

/** What the library fzstd 0.1 knows of the frame that it reads: the last bytes, and how many of them it keeps. */
interface Frame {
  w: Uint8Array;
  e: number;
}

/**
 * Keeps the window of a stream no larger than what was unpacked. The library makes all of it at once, up to 64 MiB that a
 * damaged frame of some bytes may ask for, and moves all of it behind each block.
 */
export class ZstdWindow {
  #frame: Frame | null = null;
  /** Bytes that the frame may go back, and that were unpacked of it. */
  #most = 0;
  #total = 0;

  /** To be called for each block that is handed out, before the library puts it in the window. */
  grow(stream: object, block: number): void {
    const { s: frame } = stream as { readonly s?: Frame };
    if (!(frame?.w instanceof Uint8Array) || frame.e !== frame.w.length) return;
    if (frame !== this.#frame) {
      this.#frame = frame;
      this.#most = frame.e;
      this.#total = 0;
      // Nothing is in it yet.
      if (frame.e > FIRST) frame.w = new Uint8Array(FIRST);
    }
    this.#total += block;
    const { w } = frame;
    if (this.#total > w.length && w.length < this.#most) {
      frame.w = new Uint8Array(Math.min(this.#most, Math.max(this.#total, w.length * 2)));
      frame.w.set(w, frame.w.length - w.length);
    }
    frame.e = frame.w.length;
  }
}

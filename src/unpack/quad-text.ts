/** Characters of a run. */
const SHORTEST = 8;
const LONGEST = 16 * 1024;

/** Text of four bytes a character amid other bytes, as `wchar_t` is outside of Windows. Either end of them may come first. */
export class QuadText {
  readonly #found: (at: number, text: string) => void;
  #at = 0;
  #run = '';
  #start = 0;
  #last = 0;
  /** Zeros since the last byte that was none. */
  #zeros = 0;

  /** @param found takes each run, with the place of its first letter */
  constructor(found: (at: number, text: string) => void) {
    this.#found = found;
  }

  take(bytes: Uint8Array): void {
    let zeros = this.#zeros;
    for (let i = 0; i < bytes.length; i++) {
      const byte = bytes[i]!;
      if (byte === 0) {
        zeros++;
        continue;
      }
      if (zeros === 3 && isText(byte) && isText(this.#last)) this.#put(byte, this.#at + i);
      else {
        if (this.#run !== '') this.end();
        if (zeros === 0) {
          // Most bytes have no zero near them.
          const zero = bytes.indexOf(0, i + 1);
          i = zero < 0 ? bytes.length - 1 : zero - 1;
        }
      }
      this.#last = bytes[i]!;
      zeros = 0;
    }
    this.#zeros = zeros;
    this.#at += bytes.length;
  }

  /** Passes over bytes in which no run begins, and none goes on. */
  skip(bytes: Uint8Array): void {
    let zeros = 0;
    while (zeros < 4 && bytes[bytes.length - 1 - zeros] === 0) zeros++;
    this.#zeros = zeros;
    this.#last = bytes[bytes.length - 1 - zeros]!;
    this.#at += bytes.length;
  }

  end(): void {
    if (this.#run.length >= SHORTEST) this.#found(this.#start, this.#run);
    this.#run = '';
  }

  #put(code: number, at: number): void {
    if (this.#run === '') {
      this.#start = at - 4;
      this.#run = String.fromCharCode(this.#last);
    }
    this.#run += String.fromCharCode(code);
    if (this.#run.length >= LONGEST) this.end();
  }
}

/** Of ASCII: letters, signs, tabs and line ends. */
export function isText(code: number): boolean {
  return (code >= 32 && code < 127) || code === 9 || code === 10 || code === 13;
}

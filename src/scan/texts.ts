import { Buffer } from 'node:buffer';
import type { Match } from '../model/match.ts';
import { REACH } from './assembly/layout.ts';
import type { Scanner } from './scanner.ts';

/** Takes a match at its place in the text. */
type Found = (match: Match) => void;

interface Text {
  readonly found: Found;
  /** Where it begins in what is scanned. */
  readonly at: number;
  readonly length: number;
}

const SIZE = 1024 * 1024;
const LINE_FEED = 10;

/** Gathers short texts and has them scanned together, because each scan has a cost of its own. */
export class Texts {
  readonly #scanner: Scanner;
  readonly #bytes = Buffer.alloc(SIZE, LINE_FEED);
  #filled = 0;
  #texts: Text[] = [];

  constructor(scanner: Scanner) {
    this.#scanner = scanner;
  }

  /** Whether a text of so many bytes fits before the next flush. */
  fits(length: number): boolean {
    if (this.#scanner.reachesFar && this.#filled > 0) return false;
    return this.#filled + length + REACH <= SIZE;
  }

  add(bytes: Buffer, found: Found): void {
    const at = this.#filled;
    const { length } = bytes;
    bytes.copy(this.#bytes, at);
    this.#texts.push({ found, at, length });
    this.#bytes.fill(LINE_FEED, at + length, at + length + REACH);
    this.#filled = at + length + REACH;
  }

  /** Scans what was gathered. */
  flush(): void {
    const texts = this.#texts;
    if (texts.length === 0) return;
    this.#texts = [];
    const { matches } = this.#scanner.probe(this.#bytes.subarray(0, this.#filled), false);
    this.#filled = 0;
    let next = 0;
    for (const match of matches) {
      while (texts[next]!.at + texts[next]!.length <= match.start) next++;
      const { found, at, length } = texts[next]!;
      const start = match.start - at;
      const end = match.end - at;
      if (start >= 0 && end <= length) found({ ...match, start, end });
    }
  }
}

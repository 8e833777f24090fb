import type { Contents, Parser } from '../contents.ts';
import { damage } from '../damage.ts';
import type { Input } from '../input.ts';

const CLEAR = 256;
const PART = 16 * 1024;

/** What Unix's `compress` wrote (`.Z`): LZW, with codes of 9 to 16 bits in groups of eight. */
export function* compress(input: Input, contents: Contents): Parser {
  const [, , flags] = yield* input.exactly(3);
  const most = flags! & 31;
  if (most < 9 || most > 16) throw damage('its codes have no size');
  contents.begin(null);
  const table = new Table(most, (flags! & 128) !== 0);
  const out = new Uint8Array(PART);
  let filled = 0;
  for (;;) {
    const group = yield* input.upTo(table.width);
    if (group.length === 0) break;
    for (let bit = 0; bit + table.width <= group.length * 8; ) {
      const { width } = table;
      const code = bitsAt(group, bit, width);
      bit += width;
      const text = table.take(code);
      if (text === null) break;
      if (filled + text.length > PART) {
        contents.push(out.subarray(0, filled));
        filled = 0;
      }
      if (text.length > PART) contents.push(text);
      else out.set(text, filled);
      filled += text.length > PART ? 0 : text.length;
      // What is left of a group has codes of the old width, and is nothing.
      if (table.width !== width) break;
    }
  }
  if (filled > 0) contents.push(out.subarray(0, filled));
  contents.end();
}

function bitsAt(bytes: Uint8Array, bit: number, width: number): number {
  const at = bit >> 3;
  const word = bytes[at]! | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16);
  return (word >> (bit & 7)) & ((1 << width) - 1);
}

/** What codes stand for: each that was made for the text of another and a byte behind it. */
class Table {
  readonly #most: number;
  readonly #first: number;
  readonly #before = new Uint16Array(1 << 16);
  readonly #last = new Uint8Array(1 << 16);
  readonly #stack = new Uint8Array(1 << 16);
  #next: number;
  #previous = -1;
  #start = 0;
  width = 9;

  /** @param clears the code 256 forgets all */
  constructor(most: number, clears: boolean) {
    this.#most = most;
    this.#first = clears ? CLEAR + 1 : CLEAR;
    this.#next = this.#first;
    for (let i = 0; i < 256; i++) this.#last[i] = i;
  }

  /** The text of a code; null when all was forgotten. */
  take(code: number): Uint8Array | null {
    if (code === CLEAR && this.#first > CLEAR) {
      this.#next = this.#first;
      this.#previous = -1;
      this.width = 9;
      return null;
    }
    const isNew = code >= this.#next;
    if (isNew && (code > this.#next || this.#previous < 0)) throw damage('a code stands for nothing');
    let at = this.#stack.length;
    if (isNew) this.#stack[--at] = this.#start;
    let one = isNew ? this.#previous : code;
    for (; one >= CLEAR; one = this.#before[one]!) this.#stack[--at] = this.#last[one]!;
    this.#start = this.#last[one]!;
    this.#stack[--at] = this.#start;
    this.#learn();
    this.#previous = code;
    return this.#stack.subarray(at);
  }

  #learn(): void {
    if (this.#previous < 0 || this.#next >= 1 << this.#most) return;
    this.#before[this.#next] = this.#previous;
    this.#last[this.#next] = this.#start;
    this.#next++;
    if (this.#next >= 1 << this.width && this.width < this.#most) this.width++;
  }
}

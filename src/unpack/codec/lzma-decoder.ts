import { damage } from '../damage.ts';
import type { Dictionary } from './dictionary.ts';

const HALF = 1024;
const TOP = 0x1000000;
const STATES = 12;
const POSITIONS = 16;

/** The range coder and the model of LZMA, after the specification in the LZMA SDK. */
export class LzmaDecoder {
  readonly #dictionary: Dictionary;
  #input: Uint8Array = new Uint8Array();
  #from = 0;
  #end = 0;
  #range = 0;
  #code = 0;
  #lc = 0;
  #lpMask = 0;
  #pbMask = 0;
  #state = 0;
  #reps: [number, number, number, number] = [0, 0, 0, 0];
  #put = 0;
  /** Bytes of the last match that were not asked for yet. */
  #rest = 0;
  #literals = new Uint16Array();
  readonly #isMatch = new Uint16Array(STATES * POSITIONS);
  readonly #isRep = new Uint16Array(STATES);
  readonly #isRep0 = new Uint16Array(STATES);
  readonly #isRep1 = new Uint16Array(STATES);
  readonly #isRep2 = new Uint16Array(STATES);
  readonly #isLong = new Uint16Array(STATES * POSITIONS);
  readonly #slots = new Uint16Array(4 * 64);
  readonly #special = new Uint16Array(128);
  readonly #align = new Uint16Array(16);
  readonly #length = new Uint16Array(2 + POSITIONS * 16 + 256);
  readonly #repLength = new Uint16Array(2 + POSITIONS * 16 + 256);

  constructor(dictionary: Dictionary) {
    this.#dictionary = dictionary;
  }

  /** @param properties the byte that tells lc, lp and pb */
  setProperties(properties: number): void {
    if (properties >= 225) throw damage('its properties are none');
    const rest = Math.floor(properties / 9);
    const lp = rest % 5;
    this.#lc = properties % 9;
    if (this.#lc + lp > 8) throw damage('its properties are none');
    this.#lpMask = (1 << lp) - 1;
    this.#pbMask = (1 << Math.floor(rest / 5)) - 1;
    this.#literals = new Uint16Array(0x300 << (this.#lc + lp));
  }

  resetState(): void {
    this.#state = 0;
    this.#reps = [0, 0, 0, 0];
    this.#put = 0;
    this.#rest = 0;
    for (const model of [
      this.#literals,
      this.#isMatch,
      this.#isRep,
      this.#isRep0,
      this.#isRep1,
      this.#isRep2,
      this.#isLong,
      this.#slots,
      this.#special,
      this.#align,
      this.#length,
      this.#repLength,
    ])
      model.fill(HALF);
  }

  /** Begins to read packed bytes. */
  begin(input: Uint8Array): void {
    this.#input = input;
    this.#from = 5;
    this.#end = input.length;
    this.#range = 0xffffffff;
    if (input.length < 5 || input[0] !== 0) throw damage('it does not begin as it should');
    this.#code = ((input[1]! << 24) | (input[2]! << 16) | (input[3]! << 8) | input[4]!) >>> 0;
  }

  /** Packed bytes that were read. */
  get taken(): number {
    return this.#from;
  }

  /** What was unpacked ends where it was to. */
  get isWhole(): boolean {
    return this.#rest === 0;
  }

  /** All was read, and it was what had been written. */
  get isClean(): boolean {
    return this.isWhole && this.#from === this.#end && this.#code === 0;
  }

  /** Unpacks so many bytes. False: a mark said that it ends before. */
  unpack(count: number): boolean {
    const dictionary = this.#dictionary;
    for (let left = count - this.#repeat(this.#rest, count); left > 0; ) {
      const position = this.#put & this.#pbMask;
      const state = this.#state;
      if (this.#bit(this.#isMatch, state * POSITIONS + position) === 0) {
        this.#literal();
        left--;
        continue;
      }
      let length: number;
      if (this.#bit(this.#isRep, state) === 0) {
        const [a, b, c] = this.#reps;
        length = this.#lengthOf(this.#length, position);
        this.#state = state < 7 ? 7 : 10;
        const distance = this.#distance(length);
        if (distance === 0xffffffff) return false;
        this.#reps = [distance, a, b, c];
      } else {
        if (dictionary.isEmpty) throw damage('it repeats what was not there');
        if (this.#bit(this.#isRep0, state) === 0) {
          if (this.#bit(this.#isLong, state * POSITIONS + position) === 0) {
            this.#state = state < 7 ? 9 : 11;
            dictionary.put(dictionary.back(this.#reps[0] + 1));
            this.#put++;
            left--;
            continue;
          }
        } else this.#takeRep(state);
        length = this.#lengthOf(this.#repLength, position);
        this.#state = state < 7 ? 8 : 11;
      }
      // A match of two bytes is the shortest.
      left -= this.#repeat(length + 2, left);
    }
    return true;
  }

  /** Repeats what was, as far as it is asked for. Returns how many bytes that was. */
  #repeat(length: number, most: number): number {
    const dictionary = this.#dictionary;
    const now = Math.min(length, most);
    const distance = this.#reps[0] + 1;
    for (let i = 0; i < now; i++) dictionary.put(dictionary.back(distance));
    this.#put += now;
    this.#rest = length - now;
    return now;
  }

  #takeRep(state: number): void {
    const [a, b, c, d] = this.#reps;
    if (this.#bit(this.#isRep1, state) === 0) this.#reps = [b, a, c, d];
    else if (this.#bit(this.#isRep2, state) === 0) this.#reps = [c, a, b, d];
    else this.#reps = [d, a, b, c];
  }

  #literal(): void {
    const dictionary = this.#dictionary;
    const before = dictionary.isEmpty ? 0 : dictionary.back(1);
    const base = 0x300 * (((this.#put & this.#lpMask) << this.#lc) + (before >> (8 - this.#lc)));
    let symbol = 1;
    if (this.#state >= 7) {
      let match = dictionary.back(this.#reps[0] + 1);
      while (symbol < 0x100) {
        const expected = (match >> 7) & 1;
        match <<= 1;
        const bit = this.#bit(this.#literals, base + ((1 + expected) << 8) + symbol);
        symbol = (symbol << 1) | bit;
        if (bit !== expected) break;
      }
    }
    while (symbol < 0x100) symbol = (symbol << 1) | this.#bit(this.#literals, base + symbol);
    dictionary.put(symbol & 0xff);
    this.#put++;
    this.#state = this.#state < 4 ? 0 : this.#state < 10 ? this.#state - 3 : this.#state - 6;
  }

  #lengthOf(model: Uint16Array, position: number): number {
    if (this.#bit(model, 0) === 0) return this.#tree(model, 2 + position * 8, 3);
    if (this.#bit(model, 1) === 0) return 8 + this.#tree(model, 2 + POSITIONS * 8 + position * 8, 3);
    return 16 + this.#tree(model, 2 + POSITIONS * 16, 8);
  }

  #distance(length: number): number {
    const slot = this.#tree(this.#slots, Math.min(length, 3) * 64, 6);
    if (slot < 4) return slot;
    const bits = (slot >> 1) - 1;
    const base = ((2 | (slot & 1)) << bits) >>> 0;
    if (slot < 14) return base + this.#reverse(this.#special, base - slot, bits);
    let direct = 0;
    for (let i = 4; i < bits; i++) {
      this.#range >>>= 1;
      const bit = this.#code >= this.#range ? 1 : 0;
      if (bit) this.#code -= this.#range;
      this.#normalise();
      direct = direct * 2 + bit;
    }
    return (base + direct * 16 + this.#reverse(this.#align, 0, 4)) >>> 0;
  }

  #tree(model: Uint16Array, base: number, bits: number): number {
    let symbol = 1;
    for (let i = 0; i < bits; i++) symbol = (symbol << 1) | this.#bit(model, base + symbol);
    return symbol - (1 << bits);
  }

  #reverse(model: Uint16Array, base: number, bits: number): number {
    let symbol = 1;
    let value = 0;
    for (let i = 0; i < bits; i++) {
      const bit = this.#bit(model, base + symbol);
      symbol = (symbol << 1) | bit;
      value |= bit << i;
    }
    return value;
  }

  #bit(model: Uint16Array, at: number): 0 | 1 {
    const odds = model[at]!;
    const bound = (this.#range >>> 11) * odds;
    if (this.#code < bound) {
      this.#range = bound;
      model[at] = odds + ((2048 - odds) >> 5);
      this.#normalise();
      return 0;
    }
    this.#range -= bound;
    this.#code -= bound;
    model[at] = odds - (odds >> 5);
    this.#normalise();
    return 1;
  }

  #normalise(): void {
    if (this.#range >= TOP) return;
    if (this.#from >= this.#end) throw damage('it ends too early');
    this.#range = (this.#range << 8) >>> 0;
    this.#code = ((this.#code << 8) | this.#input[this.#from++]!) >>> 0;
  }
}

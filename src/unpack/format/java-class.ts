import { Constants } from '../constants.ts';
import type { Contents, Parser } from '../contents.ts';
import { damage, isDamage } from '../damage.ts';
import { hold } from '../hold.ts';
import type { Input } from '../input.ts';
import { stepsOf } from '../java-code.ts';

/** Bytes behind the tag of an entry of the pool, by the tag; of text the length follows. */
const SIZES: Readonly<Record<number, number>> = {
  3: 4,
  4: 4,
  5: 8,
  6: 8,
  7: 2,
  8: 2,
  9: 4,
  10: 4,
  11: 4,
  12: 4,
  15: 3,
  16: 2,
  17: 4,
  18: 4,
  19: 2,
  20: 2,
};
const TEXT = 1;
/** Strings that are given to one call; in a list of more, those behind are read without it. */
const MOST_ARGUMENTS = 16;
const STRING = 8;

/** Compiled Java classes: their strings, with the fields, variables and calls that these are given to. */
export function* javaClass(input: Input, contents: Contents): Parser {
  const bytes = yield* hold(input, contents);
  if (!bytes) return;
  const constants = new Constants();
  try {
    const reader = new ClassReader(bytes);
    try {
      reader.read(constants);
    } finally {
      for (const text of reader.strings()) constants.rest(text);
    }
  } catch (error) {
    // What only begins like a class, or is damaged, is read as it is below.
    if (!isDamage(error)) throw error;
  }
  constants.hand(contents);
  contents.raw(bytes);
}

class ClassReader {
  readonly #bytes: Buffer;
  #at = 8;
  /** Where each entry of the pool begins; 0 for those that are none. */
  readonly #places: number[] = [0];

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
    for (let count = this.#short(); this.#places.length < count; ) {
      const tag = bytes.readUInt8(this.#at);
      this.#places.push(this.#at);
      const size = tag === TEXT ? 2 + bytes.readUInt16BE(this.#at + 1) : SIZES[tag];
      if (size === undefined) throw damage('one of its constants is none');
      this.#at += 1 + size;
      // Long ones count for two.
      if (tag === 5 || tag === 6) this.#places.push(0);
    }
  }

  /** Every string of the pool, in its order. */
  *strings(): Iterable<string> {
    for (let i = 1; i < this.#places.length; i++) {
      const text = this.#string(i);
      if (text !== null) yield text;
    }
  }

  read(constants: Constants): void {
    this.#at += 6;
    for (let left = this.#short(); left > 0; left--) this.#at += 2;
    for (let left = this.#short(); left > 0; left--)
      this.#member((name, attribute, at) => {
        const text = attribute === 'ConstantValue' ? this.#string(this.#bytes.readUInt16BE(at)) : null;
        if (text !== null) constants.add(name, text);
      });
    for (let left = this.#short(); left > 0; left--)
      this.#member((_, attribute, at) => {
        if (attribute === 'Code') this.#code(at, constants);
      });
  }

  /** A field or a method, with its attributes. */
  #member(take: (name: string, attribute: string, at: number) => void): void {
    this.#at += 2;
    const name = this.#text(this.#short());
    this.#at += 2;
    this.#attributes((attribute, at) => take(name, attribute, at));
  }

  #attributes(take: (attribute: string, at: number) => void): void {
    for (let left = this.#short(); left > 0; left--) {
      const name = this.#text(this.#short());
      const length = this.#bytes.readUInt32BE(this.#at);
      const start = this.#at + 4;
      take(name, start);
      this.#at = start + length;
    }
  }

  #code(at: number, constants: Constants): void {
    const end = at + 8 + this.#bytes.readUInt32BE(at + 4);
    const locals = this.#locals(end);
    let waiting: string[] = [];
    for (const step of stepsOf(this.#bytes.subarray(at + 8, end))) {
      if (step.kind === 'load') {
        const text = this.#string(step.constant);
        if (text !== null && waiting.length < MOST_ARGUMENTS) waiting.push(text);
        continue;
      }
      if (waiting.length === 0) continue;
      if (step.kind === 'call') constants.call(this.#memberName(step.reference), waiting);
      else constants.add(step.kind === 'field' ? this.#memberName(step.reference) : locals(step), waiting.at(-1)!);
      waiting = [];
    }
  }

  /** Names of local variables, where the compiler was told to keep them. @param at behind the code of the method */
  #locals(at: number): (step: { local: number; next: number }) => string | null {
    const names = new Map<string, string>();
    this.#at = at + 2 + 8 * this.#bytes.readUInt16BE(at);
    this.#attributes((attribute, start) => {
      if (attribute !== 'LocalVariableTable') return;
      for (let i = 0, count = this.#bytes.readUInt16BE(start); i < count; i++) {
        const each = start + 2 + i * 10;
        const name = this.#text(this.#bytes.readUInt16BE(each + 4));
        names.set(`${this.#bytes.readUInt16BE(each + 8)} ${this.#bytes.readUInt16BE(each)}`, name);
      }
    });
    return ({ local, next }) => names.get(`${local} ${next}`) ?? null;
  }

  /** The name in a reference to a field or a method. */
  #memberName(reference: number): string {
    const nameAndType = this.#places[this.#bytes.readUInt16BE(this.#place(reference) + 3)] ?? 0;
    return this.#text(this.#bytes.readUInt16BE(nameAndType + 1));
  }

  #string(index: number): string | null {
    const at = this.#places[index] ?? 0;
    return at > 0 && this.#bytes[at] === STRING ? this.#text(this.#bytes.readUInt16BE(at + 1)) : null;
  }

  #text(index: number): string {
    const at = this.#place(index);
    if (this.#bytes[at] !== TEXT) throw damage('one of its names is none');
    return this.#bytes.toString('utf8', at + 3, at + 3 + this.#bytes.readUInt16BE(at + 1));
  }

  #place(index: number): number {
    const at = this.#places[index] ?? 0;
    if (at === 0) throw damage('it refers to a constant that is none');
    return at;
  }

  #short(): number {
    const value = this.#bytes.readUInt16BE(this.#at);
    this.#at += 2;
    return value;
  }
}

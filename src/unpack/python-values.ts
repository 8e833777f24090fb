import type { Constants } from './constants.ts';
import { type Code, isCode, type Kept } from './marshal.ts';

/** Values at a time: compiled code that is none may ask for any number. */
const MOST = 1000;

/** The values of one piece of code that wait to be used, and the names that they are given to. */
export class PythonValues {
  readonly code: Code;
  readonly #constants: Constants;
  readonly #stack: Kept[] = [];

  constructor(code: Code, constants: Constants) {
    this.code = code;
    this.#constants = constants;
  }

  /** @param value absent: one of which nothing is known */
  push(value: Kept = null): void {
    if (this.#stack.length >= MOST) this.#stack.length = 0;
    this.#stack.push(value);
  }

  pop(): Kept {
    return this.#stack.pop() ?? null;
  }

  /** The last so many, in order; fewer when there are fewer. */
  take(count: number): Kept[] {
    return count > 0 ? this.#stack.splice(-count) : [];
  }

  /** So many values become one, of which nothing is known. */
  reduce(count: number): void {
    this.take(count);
    this.push();
  }

  /** @param depth 1 is the last */
  copy(depth: number): void {
    this.push(this.#stack.at(-depth) ?? null);
  }

  /** Exchanges the last with another. @param depth 1 is the last */
  swap(depth: number): void {
    const other = this.#stack.length - depth;
    if (other < 0) return;
    const last = this.pop();
    this.push(this.#stack[other] ?? last);
    if (depth > 1) this.#stack[other] = last;
  }

  /** The items of a list one by one, the first of them last. */
  spread(count: number): void {
    const list = this.pop();
    const known = Array.isArray(list) && list.length === count;
    for (let i = Math.min(count, MOST); i-- > 0; ) this.push(known ? list[i] : null);
  }

  give(name: Kept | undefined, value: Kept | undefined): void {
    if (typeof name === 'string' && typeof value === 'string') this.#constants.add(name, value);
  }

  /** Names, and behind each its value. */
  givePairs(pairs: readonly Kept[]): void {
    for (let i = 0; i + 1 < pairs.length; i += 2) this.give(pairs[i], pairs[i + 1]);
  }

  /** Keys of a dictionary, or names of arguments, belong to the values that come last. */
  nameLast(names: Kept | undefined): void {
    if (!Array.isArray(names) || this.#stack.length < names.length) return;
    names.forEach((name, i) => {
      this.give(name, this.#stack.at(i - names.length));
    });
  }

  /** Defaults belong to the last of the arguments that may be given by their place. */
  giveDefaults(to: Kept, defaults: Kept): void {
    if (!isCode(to) || !Array.isArray(defaults)) return;
    const first = to.arguments - defaults.length;
    defaults.forEach((value, i) => {
      this.give(to.locals[first + i], value);
    });
  }
}

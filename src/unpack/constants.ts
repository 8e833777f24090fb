import type { Contents } from './contents.ts';

/** Text of one program, in bytes; programs hold fewer words. */
const MOST = 16 * 1024 * 1024;

/** What a compiled program holds as text, written as its source may have been: values by the names that they were given. */
export class Constants {
  #text = '';
  readonly #told = new Set<string>();

  /** @param name of the variable, field or parameter; null when none is known */
  add(name: string | null, value: string): void {
    if (value === '' || this.#text.length > MOST) return;
    this.#told.add(value);
    this.#text += named(name, value);
  }

  /** The arguments of a call, as `name("a", "b")`. */
  call(name: string, values: readonly string[]): void {
    if (this.#text.length > MOST) return;
    for (const value of values) this.#told.add(value);
    this.#text += `${name}(${values.map((value) => (isPlain(value) ? `"${value}"` : value)).join(', ')})\n`;
  }

  /** A value that was given no name, unless it was told before. */
  rest(value: string): void {
    if (!this.#told.has(value)) this.add(null, value);
  }

  hand(contents: Contents): void {
    if (this.#text !== '') contents.entry('constants', Buffer.from(this.#text), { made: true });
  }
}

/** A line of text that gives a value to a name. A value of several lines, or with quotes in it, stands there as it is. */
export function named(name: string | null, value: string): string {
  const quote = isPlain(value) ? '"' : '';
  return `${name === null ? '' : `${name}=`}${quote}${value}${quote}\n`;
}

function isPlain(value: string): boolean {
  return !/["\\\n\r]/.test(value);
}

/** Whose syntax a pattern is written in. `rust` is also that of kingfisher and noseyparker. */
export type Dialect = 'go' | 'rust' | 'js' | 'python';

/** What a pattern's inline flags say; they hold to the end of their group. */
export interface Flags {
  readonly i: boolean;
  readonly m: boolean;
  readonly s: boolean;
  readonly x: boolean;
  /** Quantifiers are lazy, and `?` makes them greedy. */
  readonly U: boolean;
}

/** A place in a pattern. */
export class Cursor {
  readonly text: string;
  readonly dialect: Dialect;
  at = 0;

  constructor(text: string, dialect: Dialect) {
    this.text = text;
    this.dialect = dialect;
  }

  get done(): boolean {
    return this.at >= this.text.length;
  }

  /** True when the text goes on like that, which is then skipped. */
  skip(word: string): boolean {
    if (!this.text.startsWith(word, this.at)) return false;
    this.at += word.length;
    return true;
  }

  /** The next character, a surrogate pair as one. */
  next(): string {
    const code = this.text.codePointAt(this.at);
    if (code === undefined) this.fail('the pattern ends too early');
    const c = String.fromCodePoint(code);
    this.at += c.length;
    return c;
  }

  /** What the sticky expression fits here, skipped; null when it does not fit. */
  take(expression: RegExp): RegExpExecArray | null {
    expression.lastIndex = this.at;
    const found = expression.exec(this.text);
    if (found) this.at += found[0].length;
    return found;
  }

  fail(why: string): never {
    throw new SyntaxError(`${why} (at character ${this.at + 1} of the pattern)`);
  }
}

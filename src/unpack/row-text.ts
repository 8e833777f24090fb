import type { Contents, Part, Reading } from './contents.ts';

/** Marks are dropped when there are more, but for those of what the engine may still have in its window. */
const MOST_MARKS = 1 << 18;
const WINDOW = 4 * 1024 * 1024;

/** The rows of a table as one entry, so that the engine gets them in bulk; each match is told by its row. */
export class RowText {
  readonly #contents: Contents;
  readonly #table: string;
  readonly #how: Reading;
  #marks: { readonly from: number; readonly part: Part }[] = [];
  #length = 0;
  #line = 1;
  #begun = false;
  #waiting: string[] = [];
  #waits = 0;

  /** @param how more of how the entry is to be read */
  constructor(contents: Contents, table: string, how: Reading = {}) {
    this.#contents = contents;
    this.#table = table;
    this.#how = how;
  }

  /** @param at where the row stands in the file, when it is to be told by that */
  add(row: string, text: string, at = { byte: 0, line: 1 }): void {
    if (text === '') return;
    const part = { name: row, start: this.#length - at.byte, line: this.#line - at.line + 1 };
    this.#marks.push({ from: this.#length, part });
    if (this.#marks.length > MOST_MARKS) {
      const kept = this.#marks.findIndex(({ from }) => from > this.#length - WINDOW);
      this.#marks = this.#marks.slice(Math.max(0, kept - 1));
    }
    this.#waiting.push(text);
    this.#waits += text.length;
    this.#length += Buffer.byteLength(text);
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.#line++;
    if (this.#waits > 64 * 1024) this.#flush();
  }

  end(): void {
    this.#flush();
    if (this.#begun) this.#contents.end();
  }

  #flush(): void {
    if (this.#waits === 0) return;
    const text = this.#waiting.join('');
    this.#waiting = [];
    this.#waits = 0;
    if (!this.#begun) {
      const locate = (start: number) => this.#rowAt(start);
      this.#contents.begin(this.#table, { ...this.#how, made: true, locate });
    }
    this.#begun = true;
    this.#contents.push(Buffer.from(text));
  }

  #rowAt(start: number): Part {
    let low = 0;
    let high = this.#marks.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#marks[middle]!.from <= start) low = middle;
      else high = middle - 1;
    }
    return this.#marks[low]!.part;
  }
}

import type { Buffer } from 'node:buffer';

/** Takes the content of objects, one after another. */
export interface BlobSink {
  /** @param type blob, commit, tag or tree */
  begin(id: string, type: string): void;
  push(bytes: Uint8Array): void;
  end(id: string): void;
  /** The blob that was begun cannot be read to its end. */
  abandon(id: string): void;
}

const LINE_FEED = 10;

/** Takes the output of `git cat-file --batch` apart: a line `<id> <type> <size>`, the content, a line feed. */
export class BatchParser {
  readonly #sink: BlobSink;
  readonly #onMissing: (id: string) => void;
  #header = '';
  #id = '';
  /** Bytes of the content still to come; -1 when a header comes next. */
  #left = -1;
  #done = 0;

  constructor(sink: BlobSink, onMissing: (id: string) => void) {
    this.#sink = sink;
    this.#onMissing = onMissing;
  }

  /** Objects that were answered to their end. */
  get done(): number {
    return this.#done;
  }

  take(part: Buffer): void {
    let at = 0;
    while (at < part.length) {
      if (this.#left < 0) at = this.#takeHeader(part, at);
      else if (this.#left > 0) at = this.#takeContent(part, at);
      else {
        at++; // the line feed after the content
        this.#left = -1;
        this.#done++;
        this.#sink.end(this.#id);
      }
    }
  }

  /** No more output comes: a blob that was begun is given up. */
  end(): void {
    if (this.#left >= 0) this.#sink.abandon(this.#id);
  }

  #takeHeader(part: Buffer, at: number): number {
    const end = part.indexOf(LINE_FEED, at);
    this.#header += part.toString('latin1', at, end < 0 ? part.length : end);
    if (end < 0) return part.length;
    const [id = '', type = '', size] = this.#header.split(' ');
    this.#header = '';
    if (size === undefined) {
      this.#done++;
      this.#onMissing(id);
    } else {
      this.#id = id;
      this.#left = Number(size);
      this.#sink.begin(id, type);
    }
    return end + 1;
  }

  #takeContent(part: Buffer, at: number): number {
    const end = Math.min(part.length, at + this.#left);
    this.#sink.push(part.subarray(at, end));
    this.#left -= end - at;
    return end;
  }
}

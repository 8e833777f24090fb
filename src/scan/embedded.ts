import type { Limit } from '../chunk/decode/derive.ts';
import type { Leaf } from '../unpack/contents.ts';
import { LIMITS } from '../unpack/limits.ts';
import { open } from '../unpack/open.ts';
import { recognise, SAMPLE } from '../unpack/recognise.ts';

/** Containers in what is embedded in containers, and so on. */
const DEEPEST = 3;
/** Bytes of containers that wait to be opened, and bytes that those of one origin may unpack to. */
const MOST_WAITING = 64 * 1024 * 1024;
const MOST_UNPACKED = 512 * 1024 * 1024;
/** Unpacked bytes of one whose ratio does not count. */
const FREE = 32 * 1024 * 1024;

/** Containers that stand encoded in text, opened when the text that they stand in was read. */
export class Embedded {
  #waiting: { readonly parts: Uint8Array[]; readonly path: string }[] = [];
  /** Parts of the one that goes on. */
  #open: Uint8Array[] | null = null;
  #size = 0;
  #left = MOST_UNPACKED;
  #depth = 0;
  #missed = new Set<Limit>();

  /** How deep in embedded containers what is being read lies; 0: in none. */
  get depth(): number {
    return this.#depth;
  }

  /** What was not opened since the origin began. */
  limits(): ReadonlySet<Limit> {
    return this.#missed;
  }

  reset(): void {
    this.#waiting = [];
    this.#open = null;
    this.#size = 0;
    this.#left = MOST_UNPACKED;
    this.#depth = 0;
    if (this.#missed.size > 0) this.#missed = new Set();
  }

  /**
   * @param path of what it would be an entry of, if the text were a container
   * @param goesOn more of it may follow
   */
  add(bytes: Uint8Array, path: string, goesOn: boolean): void {
    if (this.#depth >= DEEPEST) this.#missed.add('too-deep');
    else if (this.#left <= 0 || this.#size + bytes.length > MOST_WAITING) this.#missed.add('too-large');
    else {
      const parts = [bytes];
      this.#waiting.push({ parts, path });
      this.#size += bytes.length;
      if (goesOn) this.#open = parts;
    }
  }

  /** More bytes of the one that goes on. */
  more(bytes: Uint8Array): void {
    if (!this.#open) return;
    const fits = this.#size + bytes.length <= MOST_WAITING;
    if (fits) {
      this.#open.push(bytes);
      this.#size += bytes.length;
    } else {
      this.#missed.add('cut');
      this.#open = null;
    }
  }

  /** So many bytes of an entry are read. */
  count(bytes: number): void {
    if (this.#depth > 0) this.#left -= bytes;
  }

  /** Hands the leaf what the waiting containers hold. */
  open(leaf: Leaf): void {
    if (this.#waiting.length === 0) return;
    const waiting = this.#waiting;
    this.#waiting = [];
    this.#depth++;
    this.#open = null;
    for (const { parts, path } of waiting) {
      for (const { length } of parts) this.#size -= length;
      const format = recognise(parts[0]!.subarray(0, SAMPLE));
      if (format === null) continue;
      if (this.#left <= 0) this.#missed.add('too-large');
      else {
        const free = { entry: Math.min(FREE, this.#left), origin: Math.min(FREE, this.#left) };
        const opened = open(format, under(path, leaf), { ...LIMITS, free, bytes: this.#left });
        for (const bytes of parts) opened.push(bytes);
        opened.end();
      }
    }
    this.#depth--;
  }
}

function under(path: string, leaf: Leaf): Leaf {
  const within = (inner: string | undefined) => (inner === undefined ? path : `${path}!${inner}`);
  return {
    begin: (inner, how) => leaf.begin(within(inner), how),
    push: (bytes) => leaf.push(bytes),
    end: () => leaf.end(),
    problem: (code, inner, message, size) => leaf.problem(code, within(inner), message, size),
  };
}

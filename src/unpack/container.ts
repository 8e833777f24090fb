import type { ProblemCode } from '../model/problem.ts';
import type { Contents, Leaf, Parser, Reading } from './contents.ts';
import { isDamage, isStop, isTooMuch } from './damage.ts';
import { Input } from './input.ts';
import type { Budget } from './limits.ts';
import { parserOf } from './parsers.ts';
import { type Format, recognise, SAMPLE } from './recognise.ts';

/** What all containers of one origin share. */
interface Shared {
  readonly leaf: Leaf;
  readonly budget: Budget;
}

const CONTENT = 'content';

/** One container: feeds a parser, and opens in turn what of its entries are containers. */
export class Container implements Contents {
  readonly #shared: Shared;
  /** Within the origin; undefined for the origin itself. */
  readonly #path: string | undefined;
  readonly #depth: number;
  readonly #input = new Input();
  readonly #parser: Parser;
  readonly #sample = Buffer.allocUnsafe(SAMPLE);
  /** The parser has ended, or failed. */
  #over = false;
  /** The container's own bytes are being read. */
  #reading = false;
  #entry: Entry | null = null;
  #held = 0;
  #cut = false;
  #size = 0;

  constructor(format: Format, shared: Shared, path: string | undefined, depth: number) {
    this.#shared = shared;
    this.#path = path;
    this.#depth = depth;
    this.#parser = parserOf(format)(this.#input, this);
  }

  push(bytes: Uint8Array): void {
    const entry = this.#entry;
    if (!entry) throw new Error('no entry was begun');
    entry.bytes += bytes.length;
    this.#shared.budget.takeUnpacked(bytes.length, entry.bytes, this.#input.taken - entry.from);
    if (entry.state === 'child') entry.child?.take(bytes);
    else if (entry.state === 'leaf') this.#shared.leaf.push(bytes);
    else this.#pushUnknown(entry, bytes);
  }

  begin(name: string | null, how: Reading = {}): void {
    const { budget } = this.#shared;
    budget.takeEntry();
    const from = this.#input.closed ? 0 : this.#input.taken;
    this.#entry = { name, how, from, bytes: 0, sampled: 0, state: 'unknown', child: null };
  }

  end(): void {
    this.#endEntry(false);
  }

  /** @param cut the container failed before the entry's end was reached */
  #endEntry(cut: boolean): void {
    const entry = this.#entry;
    if (!entry) return;
    if (entry.state === 'unknown') this.#decide(entry, this.#sample.subarray(0, entry.sampled));
    if (entry.state === 'child') entry.child?.close(cut);
    else if (entry.state === 'leaf') this.#shared.leaf.end();
    this.#entry = null;
  }

  entry(name: string | null, bytes: Uint8Array, how: Reading = {}): void {
    this.begin(name, how);
    this.push(bytes);
    this.end();
  }

  raw(bytes: Uint8Array): void {
    const { leaf } = this.#shared;
    leaf.begin(this.#path, { again: true });
    leaf.push(bytes);
    leaf.end();
  }

  problem(code: ProblemCode, name: string | null, message: string, bytes?: number): void {
    const { leaf } = this.#shared;
    if (name === null) leaf.problem(code, this.#path, message, () => this.#size);
    else leaf.problem(code, this.#pathOf(name), message, () => bytes);
  }

  hold(bytes: number): boolean {
    const may = this.#shared.budget.hold(bytes);
    if (may) this.#held += bytes;
    return may;
  }

  release(bytes: number): void {
    this.#shared.budget.release(bytes);
    this.#held -= bytes;
  }

  hash(rounds: number): boolean {
    return this.#shared.budget.takeRounds(rounds);
  }

  /** The next bytes of the container itself. */
  take(bytes: Uint8Array): void {
    this.#size += bytes.length;
    if (this.#over) this.#read(bytes);
    else {
      this.#input.supply(bytes);
      this.#run();
    }
  }

  /**
   * The container ended.
   * @param cut what it lies in is damaged, and was told to be: that it is cut off itself need not be told
   */
  close(cut = false): void {
    if (!this.#over) {
      this.#cut = cut;
      this.#input.close();
      this.#run();
    }
    if (this.#reading) this.#shared.leaf.end();
    this.#reading = false;
  }

  #run(): void {
    try {
      this.#over = this.#parser.next().done === true;
    } catch (error) {
      this.#over = true;
      this.#failed(error);
    }
    if (!this.#over) return;
    this.end();
    this.#shared.budget.release(this.#held);
    this.#held = 0;
    this.#read(this.#input.rest());
  }

  /** What the parser leaves is read as it is. */
  #read(bytes: Uint8Array): void {
    if (bytes.length === 0) return;
    const { leaf } = this.#shared;
    if (!this.#reading) leaf.begin(this.#path, { again: true, base: this.#input.taken });
    this.#reading = true;
    leaf.push(bytes);
  }

  #failed(error: unknown): void {
    const name = this.#entry?.name ?? null;
    if (isStop(error)) {
      this.#abandonEntry();
      if (this.#depth > 1) throw error;
      this.problem('not-unpacked', null, error.message);
      return;
    }
    this.#endEntry(true);
    if (isTooMuch(error)) this.problem('not-unpacked', name, error.message);
    else if (!isDamage(error)) throw error;
    else if (!this.#cut) this.problem('damaged', name, `damaged or cut off: ${error.message}`);
  }

  /** Reads on no further, but lets what was read of the entry count. */
  #abandonEntry(): void {
    if (this.#entry?.state === 'leaf') this.#shared.leaf.end();
    if (this.#entry?.child) this.#entry.child.#abandon();
    this.#entry = null;
  }

  #abandon(): void {
    this.#abandonEntry();
    if (this.#reading) this.#shared.leaf.end();
    this.#reading = false;
  }

  #pushUnknown(entry: Entry, bytes: Uint8Array): void {
    if (entry.sampled === 0 && bytes.length >= SAMPLE) {
      this.#decide(entry, bytes);
      return;
    }
    const part = bytes.subarray(0, SAMPLE - entry.sampled);
    this.#sample.set(part, entry.sampled);
    entry.sampled += part.length;
    if (entry.sampled < SAMPLE) return;
    this.#decide(entry, this.#sample);
    this.#passOn(entry, bytes.subarray(part.length));
  }

  /** Knows by its first bytes what the entry is. */
  #decide(entry: Entry, first: Uint8Array): void {
    const { leaf, budget } = this.#shared;
    const path = entry.how.own ? this.#path : this.#pathOf(entry.name ?? CONTENT);
    const known = entry.how.made || entry.how.own ? null : recognise(first);
    // A program is none, unless there is one in it.
    const format = known === 'program' && this.#depth >= budget.limits.depth ? null : known;
    const deep = format !== null && this.#depth >= budget.limits.depth;
    if (deep)
      leaf.problem('not-unpacked', path, `it lies in more than ${budget.limits.depth} containers`, () => entry.bytes);
    if (format !== null && !deep) {
      // The archive in a compressed file goes by the name of that file.
      const inner = entry.name === null ? this.#path : path;
      entry.child = new Container(format, this.#shared, inner, this.#depth + 1);
      entry.state = 'child';
    } else if (first.length > 0) {
      leaf.begin(path, entry.how);
      entry.state = 'leaf';
    } else entry.state = 'empty';
    this.#passOn(entry, first);
  }

  #passOn(entry: Entry, bytes: Uint8Array): void {
    if (entry.state === 'child') entry.child?.take(bytes);
    else if (entry.state === 'leaf') this.#shared.leaf.push(bytes);
  }

  #pathOf(name: string): string {
    const clean = name.replace(/^(?:\.\/)+/, '');
    return this.#path === undefined ? clean : `${this.#path}!${clean}`;
  }
}

interface Entry {
  readonly name: string | null;
  readonly how: Reading;
  /** Bytes of the container that were taken before it. */
  readonly from: number;
  bytes: number;
  sampled: number;
  state: 'unknown' | 'child' | 'leaf' | 'empty';
  child: Container | null;
}

import { stop, tooMuch } from './damage.ts';

/** What unpacking one origin may cost, against archives that are made to cost more. */
export interface Limits {
  /** Containers within containers. */
  readonly depth: number;
  readonly entries: number;
  /** Unpacked bytes, of all levels together. */
  readonly bytes: number;
  /** Unpacked bytes for each packed one; counts only beyond `free`. */
  readonly ratio: number;
  /** Unpacked bytes whose ratio does not count: of one entry, and of an origin. */
  readonly free: { readonly entry: number; readonly origin: number };
  /** Bytes that formats which cannot be read in a stream may keep in memory. */
  readonly held: number;
  /** Rounds of hashing passwords to open key stores with, all together; a million takes two to five seconds. */
  readonly rounds: number;
  /** Problems that are told one by one; the others are counted. */
  readonly problems: number;
}

const MIB = 1024 * 1024;

export const LIMITS: Limits = {
  depth: 8,
  entries: 500_000,
  bytes: 32 * 1024 * MIB,
  ratio: 250,
  free: { entry: 32 * MIB, origin: 128 * MIB },
  held: 64 * MIB,
  rounds: 600_000,
  problems: 20,
};

/** What was spent on one origin. */
export class Budget {
  readonly limits: Limits;
  #packed = 0;
  #unpacked = 0;
  #entries = 0;
  #held = 0;
  #rounds = 0;

  constructor(limits: Limits) {
    this.limits = limits;
  }

  /** Bytes of the origin itself. */
  takePacked(bytes: number): void {
    this.#packed += bytes;
  }

  takeEntry(): void {
    if (++this.#entries > this.limits.entries) throw stop(`it has more than ${this.limits.entries} entries`);
  }

  /**
   * @param entry unpacked bytes of the entry so far, these among them
   * @param from packed bytes that they came from
   */
  takeUnpacked(bytes: number, entry: number, from: number): void {
    const { ratio, free } = this.limits;
    this.#unpacked += bytes;
    if (this.#unpacked > this.limits.bytes) throw stop(`it unpacks to more than ${this.limits.bytes} bytes`);
    if (this.#unpacked > free.origin + ratio * this.#packed)
      throw stop(`it unpacks to more than ${ratio} times its size`);
    if (entry > free.entry + ratio * from) throw tooMuch(`it unpacks to more than ${ratio} times its size`);
  }

  hold(bytes: number): boolean {
    if (this.#held + bytes > this.limits.held) return false;
    this.#held += bytes;
    return true;
  }

  takeRounds(count: number): boolean {
    if (this.#rounds + count > this.limits.rounds) return false;
    this.#rounds += count;
    return true;
  }

  release(bytes: number): void {
    this.#held -= bytes;
  }
}

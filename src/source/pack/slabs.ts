import { Buffer } from 'node:buffer';

/** Slabs that are kept for the next object. */
const KEPT = 16;
const ROUND = 65_536;

/**
 * Memory for objects, used again and again: to get fresh memory from the system for each of some GB of versions costs as
 * much as to fill it.
 */
export class Slabs {
  #free: Buffer[] = [];

  /** At least so many bytes; what they hold is left from before. */
  take(length: number): Buffer {
    const at = this.#free.findIndex((slab) => slab.length >= length && slab.length <= length * 4 + ROUND);
    if (at >= 0) return this.#free.splice(at, 1)[0]!;
    return Buffer.allocUnsafeSlow(Math.ceil((length * 1.25) / ROUND) * ROUND);
  }

  /** The slab is not needed any more. */
  give(slab: Buffer): void {
    if (this.#free.length >= KEPT) this.#free.shift();
    this.#free.push(slab);
  }
}

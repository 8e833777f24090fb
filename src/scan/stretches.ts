import { Buffer } from 'node:buffer';
import { REACH } from '../chunk/changed.ts';
import type { Match } from '../model/match.ts';
import type { Scanner } from './scanner.ts';

/** What stretches are scanned for. */
export interface Target {
  /** Takes a match at its place in the object. */
  found(match: Match): void;
  /** A match reaches the edge of its stretch, beyond which the object goes on. */
  cut(match: Match): void;
  /** A container stands encoded in it, which only the object as a whole shows. */
  packed?(): void;
}

interface Stretch {
  readonly target: Target;
  /** Where it begins in the object, and in what is scanned. */
  readonly from: number;
  readonly at: number;
  readonly length: number;
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

const SIZE = 1024 * 1024;
const LINE_FEED = 10;

/** Longer ones must be scanned by themselves. In bytes. */
export const LONGEST_STRETCH = 256 * 1024;

/**
 * Gathers short stretches of many objects and has them scanned together, because each scan has a cost of its own.
 */
export class Stretches {
  readonly #scanner: Scanner;
  readonly #binary: boolean;
  readonly #bytes = Buffer.alloc(SIZE, LINE_FEED);
  #filled = 0;
  #stretches: Stretch[] = [];

  constructor(scanner: Scanner, binary: boolean) {
    this.#scanner = scanner;
    this.#binary = binary;
  }

  /** Whether a stretch of so many bytes fits before the next flush. */
  fits(length: number): boolean {
    if (this.#scanner.reachesFar && this.#filled > 0) return false;
    return this.#filled + length + REACH <= SIZE;
  }

  /** @param total bytes of the object */
  add(target: Target, bytes: Buffer, from: number, to: number, total: number): void {
    const at = this.#filled;
    bytes.copy(this.#bytes, at, from, to);
    const length = to - from;
    this.#stretches.push({ target, from, at, length, cutBefore: from > 0, cutAfter: to < total });
    this.#bytes.fill(LINE_FEED, at + length, at + length + REACH);
    this.#filled = at + length + REACH;
  }

  /** Scans what was gathered. */
  flush(): void {
    const stretches = this.#stretches;
    if (stretches.length === 0) return;
    this.#stretches = [];
    const { matches, packed } = this.#scanner.probe(this.#bytes.subarray(0, this.#filled), this.#binary);
    this.#filled = 0;
    for (const place of packed) stretches.findLast(({ at }) => at <= place)?.target.packed?.();
    let next = 0;
    for (const match of matches) {
      while (stretches[next]!.at + stretches[next]!.length <= match.start) next++;
      const { target, from, at, length, cutBefore, cutAfter } = stretches[next]!;
      const start = match.start - at;
      const end = match.end - at;
      const placed = { ...match, start: from + start, end: from + end };
      const inside = start >= 0 && end <= length;
      if (!inside || (cutBefore && start === 0) || (cutAfter && end === length)) target.cut(placed);
      if (inside) target.found(placed);
    }
  }
}

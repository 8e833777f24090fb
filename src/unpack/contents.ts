import type { ProblemCode } from '../model/problem.ts';

/** Where a parser puts what it finds in its container: one entry after another. */
export interface Contents {
  /**
   * An entry begins.
   * @param name null for the one content of a compressed file, which has no name of its own
   */
  begin(name: string | null, how?: Reading): void;
  /** The bytes are used before the call returns. @throws when a limit is reached: see limits.ts. */
  push(bytes: Uint8Array): void;
  end(): void;
  /** A whole entry at once. */
  entry(name: string | null, bytes: Uint8Array, how?: Reading): void;
  /** The bytes of the container itself, where they were read in another way before: see `Reading.again`. */
  raw(bytes: Uint8Array): void;
  /**
   * Something that kept part of the container from being read.
   * @param name the entry; null for the container as a whole
   * @param bytes of the entry, as it lies in the container, where that is known
   */
  problem(code: ProblemCode, name: string | null, message: string, bytes?: number): void;
  /** So many bytes more are kept in memory until the container ends. False: they are more than may be kept. */
  hold(bytes: number): boolean;
  /** So many of them are kept no longer. */
  release(bytes: number): void;
  /** A password may be hashed so many times more. */
  hash(rounds: number): boolean;
}

/** How an entry is to be read. */
export interface Reading {
  /** It was read in another way before: what is found again is not reported again. */
  readonly again?: boolean;
  /** It is text that the parser made, so it is no container in its turn. */
  readonly made?: boolean;
  /** Tells the part of an entry that a byte of it belongs to, as a row of a table. */
  readonly locate?: (start: number) => Part;
  /** Names what a byte of it belongs to, to be told as the first step of its chain. */
  readonly step?: (start: number) => string | null;
  /** Byte of the container that the first byte is. */
  readonly base?: number;
  /** Lines of the container before it. */
  readonly lines?: number;
  /** It is a piece of the container itself, as it is, and goes by its path. */
  readonly own?: boolean;
}

/** A part of an entry, with the place where it begins. */
export interface Part {
  readonly name: string;
  readonly start: number;
  /** From 1. */
  readonly line: number;
}

/** Takes apart the bytes of one container. Each yield asks for more of them. */
export type Parser = Generator<void, void, void>;

/** Where entries go that are no containers themselves. */
export interface Leaf {
  /** @param path within the origin, as `inner.zip!conf/.env`; undefined for the origin's own bytes */
  begin(path: string | undefined, how: Reading): void;
  push(bytes: Uint8Array): void;
  end(): void;
  /** @param size of what was not read, as it lies there; known when the origin has ended, if at all */
  problem(code: ProblemCode, path: string | undefined, message: string, size: Size): void;
}

export type Size = () => number | undefined;

/** A list of things to read: each thread takes the next batch until none is left. */
export interface ListWork {
  readonly kind: 'files' | 'blobs';
  /** Folder that the paths are relative to, or a repository's root. */
  readonly root: string;
  /** Paths with `/`, or ids of blobs and other objects. */
  readonly items: readonly string[];
  /** They may be missing: see Listing. */
  readonly tracked: boolean;
  /** Threads in all that share it. */
  readonly threads: number;
  /** Another thread may sift it: see sifting.ts. */
  readonly sifted: boolean;
  /** One Int32: place of the next item that nobody has taken. */
  readonly cursor: Int32Array<SharedArrayBuffer>;
  /** One Int32: bytes of files that were sifted and wait for the scanner. */
  readonly held: Int32Array<SharedArrayBuffer>;
}

/** Files are few to a batch, so that threads end together. */
const FILES = 64;

export function batchSize({ kind, items, threads }: ListWork): number {
  // Each batch of blobs has a git of its own, which unpacks once more what the deltas build on: with equal shares it
  // costs a tenth less than with five batches, in total and in time, though one thread may have to wait for another.
  return kind === 'files' ? FILES : Math.ceil(items.length / threads);
}

/** Takes the next batch. Returns the place of its first item; null when none is left. */
export function takeBatch(work: ListWork): number | null {
  const from = Atomics.add(work.cursor, 0, batchSize(work));
  return from < work.items.length ? from : null;
}

export function batchAt(work: ListWork, from: number): readonly string[] {
  return work.items.slice(from, from + batchSize(work));
}

export function* batchesOf(work: ListWork): Generator<readonly string[]> {
  for (let from = takeBatch(work); from !== null; from = takeBatch(work)) yield batchAt(work, from);
}

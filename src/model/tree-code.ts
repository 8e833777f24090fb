/** What the module that reads packs has for trees: see scan/assembly/trees.ts. What it answers stands in its layout. */
export interface TreeCode {
  /** Grows: views of its buffer must not be kept. */
  readonly memory: { readonly buffer: ArrayBuffer };
  reserve(idLength: number, count: number): number;
  index(blobs: number, count: number): void;
  numberOfTree(): number;
  beginChain(): void;
  inputFor(length: number): number;
  takeTree(entry: number, from: number, last: boolean, keep: boolean, isNew: boolean): number;
  readPlain(length: number): number;
  retryTree(): number;
  keptAt(): number;
  entriesAt(): number;
  noted(): number;
  entriesEmptied(): void;
  nameCount(): number;
  namesAt(): number;
  endsAt(): number;
}

/** What the module that reads packs has for all its uses: see scan/assembly/walk.ts and rebuild.ts. */
export interface PackCode {
  /** Grows: views of its buffer must not be kept. */
  readonly memory: { readonly buffer: ArrayBuffer };
  reservePack(count: number, size: number): number;
  basesAt(): number;
  offsetsAt(): number;
  kindsAt(): number;
  marksAt(): number;
  contentAt(): number;
  order(): number;
  countOf(kind: number): number;
  scratch(bytes: number): number;
  bytesForIndex(bytes: number): number;
  placeObjects(at: number, bytes: number, nameLength: number, size: number): boolean | number;
  sortedAt(): number;
  placesAt(): number;
  readHeads(first: number, block: number, from: number, length: number): number;
  /** The object that was taken last. */
  taken(): number;
  takeRoots(begin: number, end: number, trees: boolean): void;
  inputFor(length: number): number;
}

/** What the module that reads packs has for all its uses: see scan/assembly/walk.ts and rebuild.ts. */
export interface PackCode {
  /** Grows: views of its buffer must not be kept. */
  readonly memory: { readonly buffer: ArrayBuffer };
  reservePack(count: number, size: number): number;
  offsetsAt(): number;
  kindsAt(): number;
  marksAt(): number;
  contentAt(): number;
  order(): number;
  /** The object that was taken last. */
  taken(): number;
  takeRoots(begin: number, end: number): void;
  inputFor(length: number): number;
}

/** What the module that reads packs has for chains: see scan/assembly/chain.ts. What it answers stands in its layout. */
export interface ChainCode {
  /** Grows: views of its buffer must not be kept. */
  readonly memory: { readonly buffer: ArrayBuffer };
  configure(idLength: number, whole: boolean): void;
  beginChain(): void;
  inputFor(length: number): number;
  take(entry: number, object: number, kind: number, from: number, last: boolean, keep: boolean): number;
  add(how: number, lonely: boolean): number;
  retry(): number;
  emptied(): void;
  address(): number;
  length(): number;
  keptAt(): number;
  isText(): number;
  logEnd(): number;
  filled(binary: boolean): number;
  places(binary: boolean): number;
  held(binary: boolean, place: number): void;
}

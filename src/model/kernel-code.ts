/** The compiled kernel's exports, SIMD or plain JavaScript. See `match/kernel`. */
export interface KernelCode {
  readonly memory: { readonly buffer: ArrayBuffer };
  /** Writes the tables for the built-in rules, made at build time, from where tables begin: at once, as nothing needs them twice. */
  readonly readTables?: (to: Uint8Array) => void;
  /**
   * The compiled WASM, which threads share; none for plain JavaScript. A WebAssembly.Module: the types of Node, which users of
   * the library have, do not know the word.
   */
  readonly module?: object;
  /** Makes so many bytes what they were before the build veiled them, from where tables begin. */
  unveil(length: number): void;
  scan(length: number): number;
  mark(length: number): boolean | number;
  narrow(count: number): void;
  lineEnds(from: number, to: number): number;
  /** See match/kernel/assembly/census.ts. */
  census(length: number): number;
  isPlain(length: number): boolean | number;
  rememberWindows(on: boolean): void;
  seen(from: number, to: number, edge: number): boolean | number;
  forget(from: number, to: number, edge: number): void;
}

/** The compiled kernel's exports, SIMD or plain JavaScript. See `match/kernel`. */
export interface KernelCode {
  readonly memory: { readonly buffer: ArrayBuffer };
  scan(length: number): number;
  rememberWindows(on: boolean): void;
  forget(from: number, to: number): void;
}

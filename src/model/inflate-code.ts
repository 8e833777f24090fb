/** The module that the build makes of scan/assembly/loose.ts. */
export interface InflateCode {
  readonly memory: { readonly buffer: ArrayBuffer };
  input(): number;
  room(): number;
  inflate(length: number): number;
  address(): number;
}

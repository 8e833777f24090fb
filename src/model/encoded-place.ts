/** What a place that may hold encoded text looks like to the kernel; the same numbers as in its layout. */
export const BASE64 = 1;
export const HEX = 2;
/** An escape sequence, an entity, a percent sign with two digits, or a key that is cut in two and joined. */
export const ESCAPE = 3;
export const QUOTED = 4;
/** `0x67, 0x68, …` */
export const LIST = 5;
/** `>` or `|` behind a name, as it begins a block of YAML. */
export const BLOCK = 6;

/** A place in a chunk where encoded text may begin. */
export interface EncodedPlace {
  readonly kind: number;
  readonly at: number;
}

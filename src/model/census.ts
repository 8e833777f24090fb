/** What is counted over all bytes of something, by which data are told from text. */
export interface Census {
  /** Zeros by the last two bits of their place. */
  readonly zeros: readonly [number, number, number, number];
  /** Other control characters, but for white space and the escape sign. */
  readonly controls: number;
  /** `%PDF-` stands somewhere. */
  readonly hasPdf: boolean;
}

/** Of bytes without a zero, `controls` is not counted, as nobody asks. */
export const OF_TEXT: Census = { zeros: [0, 0, 0, 0], controls: 0, hasPdf: false };

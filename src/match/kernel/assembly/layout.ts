// Where things lie in the kernel's memory, in bytes. The TypeScript side imports this same file.

/** 256 bytes: lower-case form of each byte (ASCII only). */
export const LOWER: i32 = 1024;
/** 256 bytes: class of each byte, bits below. */
export const CLASS: i32 = 1280;
/** 6 vectors of 16 bytes: low and high nibble masks for the first three bytes of the sentinels. */
export const TEDDY: i32 = 1536;
/** 4096 bytes: first sentinel whose first three bytes have this hash, plus 1. */
export const SENTINEL_HEAD: i32 = 2048;
/** 8 KiB: first prefix whose first three bytes have this hash (12 bits), plus 1. */
export const PREFIX_HEAD: i32 = 16384;
/** 512 bytes: for each byte its lower case and its class, so that one load gives both. */
export const FOLD: i32 = 6144;
/** 8 KiB bit set: hashes of the first 4 bytes of all words but prefixes. */
export const WORD_BITS: i32 = 8192;
/** 8 KiB bit set: hashes of the first 3 bytes of all key prefixes. */
export const PREFIX_BITS: i32 = 24576;
/** 128 KiB: first word with this hash, plus 1. */
export const WORD_HEAD: i32 = 32768;
/** 16 bytes each: text address, length, kind or id, next (plus 1). */
export const SENTINELS: i32 = 163840;
/**
 * 16 bytes each: the first four bytes in lower case (of a prefix three), text address, length (plus EXACT, PART), and the
 * next of the chain (plus 1) with the id in the upper half. Prefixes are among them.
 */
export const WORDS: i32 = 168000;
/** Texts of words and sentinels; in lower case where any case fits. */
export const TEXTS: i32 = 560000;
/** 64-bit hashes of windows that held no match. */
export const SEEN: i32 = 1048576;
export const SEEN_MASK: i32 = 0x3ffff;
/** Input bytes; 64 readable bytes lie on either side. */
export const INPUT: i32 = 3145792;
export const INPUT_SIZE: i32 = 1048576;
export const OUTPUT: i32 = 4194560;
export const OUTPUT_END: i32 = 8388608;

export const IS_TOKEN: i32 = 1;
export const IS_DIGIT: i32 = 2;
export const IS_SPACE: i32 = 4;
export const IS_NAME: i32 = 8;
export const IS_ALNUM: i32 = 16;
/** `\\` or `%`: an escape sequence may begin here. */
export const IS_ESCAPE: i32 = 32;
export const IS_UPPER: i32 = 64;
export const IS_LOWER: i32 = 128;
/** Digit, upper or lower case; 0 for what is none of them. */
export const IS_KIND: i32 = 194;

/** Added to the length of a word that must stand in its own case, or be a whole part of a name. */
export const EXACT: i32 = 65536;
export const PART: i32 = 131072;
/** Longest word that counts only as a whole part of a name: `AWS_KEY` and `awsKey`, not `laws`. */
export const SHORT_WORD: i32 = 4;

/** Shortest run of token characters that is a candidate. */
export const RUN: i32 = 16;
/** It must hold so many letters and digits, one digit among them, without `_` or `-` between them. */
export const PIECE: i32 = 8;
/** A run is no name when letters and digits change so often, or with so many digits, */
export const CHANGES: i32 = 3;
export const DIGITS: i32 = 8;
/** or when it has no stretch of so many letters in one case. */
export const STRETCH: i32 = 6;
/** A longer run is cut into candidates of this length. */
export const LONG_RUN: i32 = 4096;
/** Bytes of context on either side of a candidate. Context distances are below this. */
export const MARGIN: i32 = 160;
/** A group of neighbouring candidates is closed when it is longer. */
export const GROUP: i32 = 8192;

export const KIND_ASSIGN: i32 = -1;
export const KIND_URL: i32 = -2;

export const CAND_RUN: i32 = 1;
export const CAND_SENTINEL: i32 = 2;
export const CAND_ASSIGN: i32 = 3;

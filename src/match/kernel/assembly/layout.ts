// Where things lie in the kernel's memory, in bytes. The TypeScript side imports this same file.

/** 5 numbers of a census; see census.ts. */
export const CENSUS: i32 = 928;
export const HAS_PDF: i32 = 1;
export const HAS_ZEROS: i32 = 2;
/** 64 bytes: the parts of a text that is cut in several, side by side. */
export const SCRATCH: i32 = 960;
/** 256 bytes: lower-case form of each byte (ASCII only). */
export const LOWER: i32 = 1024;
/** 256 bytes: class of each byte, bits below. */
export const CLASS: i32 = 1280;
/** 8 vectors of 16 bytes: low and high nibble tables of the token characters, and of the three bytes of the sentinels' grams. */
export const SIEVE: i32 = 1536;
/** 4 vectors of 16 bytes: low and high nibble tables of the two bytes of a mark, as `%4` or `\\u`. */
export const MARKS: i32 = 1728;
/** 256 bytes: the six bits that each byte stands for in base64, or NO_SEXTET; and IS_TEXT. */
export const SEXTETS: i32 = 1792;
/** 4 KiB: first sentinel whose gram has this hash (11 bits), plus 1. */
export const SENTINEL_HEAD: i32 = 2048;
/** 256 bytes: 1 for quotes, 2 for signs that may stand between two parts of a text, 4 for what may stand before a quote, as in f"…", 8 for the first byte of a mark. */
export const GOES_ON: i32 = 6144;
/** 1 KiB, 4 bytes each: words that names end in: the upper 24 bits of a word's hash, and its kind; 0 for an empty slot. */
export const NAME_WORDS: i32 = 6400;
/** 16 KiB: by the hash of three bytes (14 bits), whether a gram of three (1) or one of four (2) begins with them, with 4 more where one does. */
export const BEGINNINGS: i32 = 8192;
/** 8 KiB: first word that is a prefix whose first three bytes have this hash (12 bits), plus 1. */
export const PREFIX_HEAD: i32 = 24576;
/** 128 KiB: first word whose gram of four bytes has this hash, plus 1. */
export const FOUR_HEAD: i32 = 32768;
/** 8 KiB: first word of three bytes with this hash (12 bits), plus 1. */
export const THREE_HEAD: i32 = 163840;
/** 16 KiB: for each hash of SENTINEL_HEAD which bytes may stand before and behind the gram, by their last five bits. */
export const SIDES: i32 = 172032;
/**
 * 16 bytes each, 1024 at most, those of one hash in a row: text address, length with the mark BEGINS, the bits in which a text of
 * three is not compared (from bit 11 on) and the gram's place in it (from bit 16 on), first four bytes, kind or id and whether
 * another one follows in the row (16 bits each).
 */
export const SENTINELS: i32 = 188416;
/** 8 KiB: for each hash of a prefix' first three bytes (11 bits) which bytes may follow, by their last five bits. */
export const PREFIX_FOURTH: i32 = 204800;
/**
 * 16 bytes each: gram, text address, length and marks, and the next of its chain and of the chain of prefixes (16 bits each, plus 1).
 * Behind the last one lie the texts of words and sentinels, in lower case where any case fits.
 */
export const WORDS: i32 = 212992;
/** 64-bit hashes of windows that held no match. */
export const SEEN: i32 = 1048576;
export const SEEN_MASK: i32 = 0x3ffff;
/** Input bytes; 64 readable bytes lie on either side. */
export const INPUT: i32 = 3145792;
export const INPUT_SIZE: i32 = 1048576;
export const OUTPUT: i32 = 4194560;
export const OUTPUT_END: i32 = 8126464;
/** How many places may hold encoded text; then two numbers for each: what it looks like, and where in the input. */
export const PLACES: i32 = 8126464;
export const PLACES_END: i32 = 8388608;

/** Bytes that are sifted before what passed is looked at. */
export const SEGMENT: i32 = 16384;
/** 4 bytes each: places of a segment where a sentinel's gram may end. */
export const HIT_LIST: i32 = 8388608;
/** 12 bytes each: runs of a segment: where each begins and ends, and whether it is of use. */
export const RUN_LIST: i32 = 8454272;
/** 4 bytes each: places where words may begin. */
export const WORD_LIST: i32 = 8470528;
/** 2 KiB each: a bit for each byte of a segment: no gram ends there; it is a token character. 64 bits of those before lie before the latter. */
export const HIT_BITS: i32 = 8487040;
export const TOKEN_BITS: i32 = 8489152;
/** 4 bytes each: where runs of a segment end. */
export const RUN_ENDS: i32 = 8491264;
/** Parts of the input to be scanned, of two numbers each: from and to. */
export const PARTS: i32 = 8519680;
export const PARTS_END: i32 = 8585216;
export const LISTS_END: i32 = 8585216;

export const NO_SEXTET: i32 = 64;
/** The byte is printable ASCII, white space, or NUL, which wide text is full of. */
export const IS_TEXT: i32 = 128;

export const IS_TOKEN: i32 = 1;
export const IS_DIGIT: i32 = 2;
export const IS_SPACE: i32 = 4;
export const IS_NAME: i32 = 8;
export const IS_ALNUM: i32 = 16;
/** What keys and encoded text are made of: a token character, or one of `+ / =`. */
export const IS_PART: i32 = 32;
export const IS_UPPER: i32 = 64;
export const IS_LOWER: i32 = 128;
/** Digit, upper or lower case; 0 for what is none of them. */
export const IS_KIND: i32 = 194;

/** Marks of a word, above its length: it must stand in its own case, be a whole part of a name, or stand where a key may begin. */
export const EXACT: i32 = 256;
export const PART: i32 = 512;
export const BEGINS: i32 = 1024;
/** Mark of a sentinel: behind its text stands which characters may follow it. */
export const FOLLOWED: i32 = 2048;
/** Or so many characters of keys, IS_NAME or IS_PART, as a key of another length has. */
export const DRIFTS: i32 = 4096;
export const DRIFT: i32 = 10;
/** Places behind it, 16 bytes each: a bit for each character of ASCII. */
export const FOLLOWING: i32 = 4;
/** Mark of a sentinel of three characters: the last of the four bytes that are compared is none of it. */
export const SHORT: i32 = 8192;
/**
 * The marks' bits from here on: the gram's place in the word; and, of one with BEGINS, how many characters of keys, IS_NAME or
 * IS_PART, stand where a key begins so, or 0; of others how many token characters in a row what it leads to has, or 0.
 */
export const OFFSET: i32 = 16;
export const LEAST: i32 = 24;
/** The most that is told of a row; above it, a word leads to nothing by itself. */
export const LONGEST_LEAST: i32 = 254;
/** Longest word that counts only as a whole part of a name: `AWS_KEY` and `awsKey`, not `laws`. */
export const SHORT_WORD: i32 = 4;

/** Slots of NAME_WORDS: a word stands in the one that the lower bits of its hash say, or in the next free one. */
export const SLOTS: i32 = 256;
/** Kinds of words of names, see ../../name-strength.ts: it says secret; it changes nothing of what the one before says; another may stand behind it; what it stands before is no secret. */
export const TELLS: i32 = 1;
export const NEUTRAL: i32 = 2;
export const NAMES_AFTER: i32 = 4;
export const NO_SECRETS: i32 = 8;

/** Shortest run of token characters that is a candidate. */
export const RUN: i32 = 16;
/** It must hold so many letters and digits, one digit among them, without `_` or `-` between them. */
export const PIECE: i32 = 8;
/** A run is no name when letters and digits change so often, or with so many digits, */
export const CHANGES: i32 = 3;
export const DIGITS: i32 = 8;
/** or when it has no stretch of so many letters in one case. */
export const STRETCH: i32 = 6;
/** What up to 64 characters look like: a name; a piece as above; one without a long stretch; one with many changes or digits. */
export const LOOKS_NAMED: i32 = 0;
export const LOOKS_MIXED: i32 = 1;
export const LOOKS_SHORT: i32 = 2;
export const LOOKS_RANDOM: i32 = 3;
/** A longer run is cut into candidates of this length. */
export const LONG_RUN: i32 = 4096;
/** Bytes of context on either side of a candidate. Context distances are below this. */
export const MARGIN: i32 = 160;
/** A group of neighbouring candidates is closed when it is longer and no key can go on there, */
export const GROUP: i32 = 8192;
/** or when it is as long as no key is. */
export const LONGEST_GROUP: i32 = 32768;
/** Bytes of the group before that the next one has too. */
export const OVERLAP: i32 = 1024;

export const KIND_ASSIGN: i32 = -1;
export const KIND_URL: i32 = -2;

export const CAND_RUN: i32 = 1;
export const CAND_SENTINEL: i32 = 2;
export const CAND_ASSIGN: i32 = 3;

/** What a place that may hold encoded text looks like; the same numbers as in model/encoded-place.ts. */
export const PLACE_BASE64: i32 = 1;
export const PLACE_HEX: i32 = 2;
export const PLACE_ESCAPE: i32 = 3;
export const PLACE_QUOTED: i32 = 4;
export const PLACE_LIST: i32 = 5;
export const PLACE_BLOCK: i32 = 6;
/** Ends of numbers among 64 bytes from which on they may be those of a list. */
export const NUMBERS: i32 = 4;
/** And from which on not each of them is looked at. */
export const MANY_NUMBERS: i32 = 10;
/** A place so close behind another of its kind belongs to the same text. */
export const SAME_TEXT: i32 = 48;

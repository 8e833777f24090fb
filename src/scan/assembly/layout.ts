// Where things lie in the memory of the module that reads packs, in bytes. The TypeScript side imports this same file.

/** Bytes that may be read or written beyond the end of whatever lies there, so that loops may go in wide steps. */
export const SLACK: i32 = 64;

/** Scratch and tables of the inflater. */
export const INFLATE: i32 = 65536;
/** 32 bytes for each object that others build on and that is still needed. */
export const SLOTS: i32 = 131072;
export const SLOT: i32 = 32;
export const MOST_SLOTS: i32 = 128;
/** What stands in a pack for an object; bigger ones get memory of their own. */
export const INPUT: i32 = 139264;
export const INPUT_SIZE: i32 = 1048576;
/** Objects in the order in which they were taken: see chain.ts. */
export const LOG: i32 = 1192960;
export const LOG_END: i32 = 5387264;
/** Numbers before the copies of an object in the log. */
export const HEAD: i32 = 7;
/** The two buffers in which stretches are gathered, of text and of binary data, and what is known of each stretch. */
export const TEXT: i32 = 5387264;
export const BINARY: i32 = 6435904;
export const GATHERED: i32 = 1048576;
export const TEXT_PLACES: i32 = 7484544;
export const BINARY_PLACES: i32 = 7615616;
export const PLACES_SIZE: i32 = 131072;
/**
 * Numbers for each stretch: object, where it begins in the object and in the buffer, its bytes, its edges, the first stretch
 * of the buffer with the same bytes, which may be itself, and its hash, of two numbers, which are 0 for a whole object.
 */
export const PLACE: i32 = 8;
/** 64-bit hashes of stretches that held nothing. */
export const KNOWN: i32 = 7746688;
export const KNOWN_MASK: i32 = 0xffff;
/** By hash, the stretch of a buffer that has it, plus 1: for each of the two buffers so many numbers. */
export const GATHERED_BY_HASH: i32 = 8270976;
export const GATHERED_MASK: i32 = 0xfff;
/** What trees.ts knows of names. */
export const TABLES: i32 = 8303744;
/** Parts of the buffer of text in which keys are looked for, of two numbers each: see parts.ts. */
export const PARTS: i32 = 18273408;
export const PARTS_SIZE: i32 = 131072;
/** What is known of a pack and, behind that, contents of objects. */
export const HEAP: i32 = 18404480;
/** Objects together that are kept at a time. */
export const HEAP_SIZE: i32 = 100663296;

/** Bigger objects, and what builds on them, are left to git, which streams them. */
export const BIGGEST: i32 = 33554432;

/** Bytes on either side of a key within which its surroundings decide about it. More than the engine's own margin. */
export const REACH: i32 = 192;
/** A key may begin or end so far beyond. Longer ones that a change has broken are looked for in the whole object. */
export const LONGEST_BROKEN: i32 = 256;
/** Longer stretches must be scanned by themselves. */
export const LONGEST_STRETCH: i32 = 262144;

/** How the bytes of an object are to be read; what is neither text nor binary data is scanned by itself. */
export const AS_TEXT: i32 = 1;
export const AS_BINARY: i32 = 2;
export const AS_ODD: i32 = 3;

/** What `walk`, `given`, `add` and `retry` answer: it is done; */
export const DONE: i32 = 0;
/** what was gathered must be scanned before it goes on; */
export const FULL: i32 = 1;
/** the host is to look at a blob's first bytes; */
export const LOOK: i32 = 2;
/** the object must be scanned by itself; */
export const ALONE: i32 = 3;
/** it is a commit or a tag; */
export const MESSAGE: i32 = 4;
/** it cannot be what its type says; */
export const UNSOUND: i32 = 5;
/** it cannot be rebuilt here, so nothing can that builds on it; */
export const BAD: i32 = 6;
/** the host is to put the entry of the object; */
export const NEED: i32 = 7;
/** so many objects were taken as were asked for; */
export const PAUSED: i32 = 8;
/** all are taken; */
export const ENDED: i32 = 9;
/** the entries of trees that were noted must be taken over before it goes on. */
export const NOTED: i32 = 10;

/**
 * Where the entries of trees are noted, in numbers by twos: see trees.ts. Where stretches of text are gathered at other times:
 * trees have none. The names of entries, at most.
 */
export const ENTRIES: i32 = TEXT;
export const ENTRIES_END: i32 = BINARY;
export const MOST_NAMES: i32 = 131072;
export const NAME_BYTES: i32 = 8388608;
/** What an entry is, of so many kinds. */
export const KINDS: i32 = 8;
export const FOLDER: i32 = 0;
export const TEXT_FILE: i32 = 1;
export const PROGRAM: i32 = 2;
export const LINK: i32 = 3;
export const SUBMODULE: i32 = 4;

import { type Census, OF_TEXT } from '../../model/census.ts';
import type { KernelCode } from '../../model/kernel-code.ts';
import type { Vocabulary } from '../../model/rule.ts';
import {
  CENSUS,
  HAS_PDF,
  HAS_ZEROS,
  INPUT,
  INPUT_SIZE,
  LOWER,
  OUTPUT,
  PARTS,
  PARTS_END,
  PLACES,
  PLACES_END,
  SEEN,
} from './assembly/layout.ts';
import { writeTables } from './tables.ts';

/** Finds the places in a stretch of bytes that are worth a look. Not re-entrant; one for each thread. */
export interface Kernel {
  /** Where the bytes to scan are put. */
  readonly input: Uint8Array;
  /** Little-endian 32-bit records of the last scan; see assembly/group.ts. */
  readonly output: Int32Array;
  /** Where encoded text may lie, as `mark` found it: their number, then two numbers each; see assembly/encoded.ts. */
  readonly places: Int32Array;
  /**
   * Nothing in the first `length` bytes of `input` is worth a look. Where something is, the next scan and mark of as many bytes
   * give what was found here: `input` must not change in between.
   */
  isEmpty(length: number): boolean;
  /** What the last call of `isEmpty` found in so many bytes, for another kernel with the same tables; null when it did not fit. */
  found(length: number): Found | null;
  /** Takes what was found in the first `length` bytes of `input` as if `isEmpty` had found it here. */
  recall(length: number, found: Found): void;
  /** Scans the first `length` bytes of `input`. Returns the number of words in `output`, or -1 when they did not fit. */
  scan(length: number): number;
  /** Notes where encoded text may lie in what was scanned. False when the places did not fit. */
  mark(length: number): boolean;
  /**
   * Scans look for nothing but what begins in these parts of the input from now on: from and to, by twos, in order and apart
   * from each other. All of it counts again with null, and where they are too many.
   */
  narrow(parts: Int32Array | null): void;
  /** Line ends among bytes [from, to) of `input`: LF, CR LF or a lone CR. */
  lineEnds(from: number, to: number): number;
  /** Counts in the first `length` bytes of `input`. */
  census(length: number): Census;
  /** The first `length` bytes of `input` are surely text in one-byte characters, and no container; may be false of such ones. */
  isPlain(length: number): boolean;
  /** With on, a window that was scanned before is skipped, unless forgotten. */
  rememberWindows(on: boolean): void;
  /** Whether these bytes were seen before and not forgotten since; notes them otherwise. Never where nothing is remembered. */
  seen(from: number, to: number, edge: number): boolean;
  /** Takes the note back for a window of `input` that held a match; `edge` as the record has it. */
  forget(from: number, to: number, edge: number): void;
}

/** Parts of `output` and `places`. */
export interface Found {
  readonly words: Int32Array;
  readonly places: Int32Array;
}

/**
 * @param index has the vocabulary; looked at only when that is needed
 * @param ready the vocabulary is that of the tables that came with the code
 */
export function createKernel(code: KernelCode, index: { readonly vocabulary: Vocabulary }, ready: boolean): Kernel {
  const { buffer } = code.memory;
  if (ready && code.readTables) code.readTables(new Uint8Array(buffer, LOWER, SEEN - LOWER));
  else writeTables(buffer, index.vocabulary);
  const parts = new Int32Array(buffer, PARTS, (PARTS_END - PARTS) >> 2);
  const places = new Int32Array(buffer, PLACES, (PLACES_END - PLACES) >> 2);
  /** The length of what `isEmpty` has scanned and marked for the next scan, and mark; -1 when there is nothing. */
  let ahead = -1;
  let marked = -1;
  /** The end of the records of the last scan. */
  let scanned = 0;
  const output = new Int32Array(buffer, OUTPUT, (PLACES - OUTPUT) >> 2);
  return {
    input: new Uint8Array(buffer, INPUT, INPUT_SIZE),
    output,
    places,
    isEmpty(length) {
      scanned = code.scan(length);
      const fits = scanned >= 0 && Boolean(code.mark(length));
      const nothing = fits && scanned === OUTPUT && places[0] === 0;
      // Nobody scans what is empty: the next text of as many bytes is another one.
      ahead = fits && !nothing ? length : -1;
      marked = ahead;
      return nothing;
    },
    found(length) {
      if (length !== ahead) return null;
      return { words: output.slice(0, (scanned - OUTPUT) >> 2), places: places.slice(0, 1 + places[0]! * 2) };
    },
    recall(length, found) {
      output.set(found.words);
      places.set(found.places);
      scanned = OUTPUT + found.words.length * 4;
      ahead = length;
      marked = length;
    },
    scan(length) {
      if (length !== ahead) {
        marked = -1;
        scanned = code.scan(length);
      }
      ahead = -1;
      return scanned < 0 ? -1 : (scanned - OUTPUT) >> 2;
    },
    mark(length) {
      const known = length === marked;
      marked = -1;
      return known || Boolean(code.mark(length));
    },
    narrow(all) {
      const fits = all !== null && all.length <= parts.length;
      if (fits) parts.set(all);
      code.narrow(fits ? all.length >> 1 : -1);
    },
    lineEnds: (from, to) => code.lineEnds(from, to),
    census(length) {
      const found = code.census(length);
      if (found === 0) return OF_TEXT;
      const hasPdf = (found & HAS_PDF) !== 0;
      if ((found & HAS_ZEROS) === 0) return { ...OF_TEXT, hasPdf };
      const [a = 0, b = 0, c = 0, d = 0, controls = 0] = new Int32Array(buffer, CENSUS, 5);
      return { zeros: [a, b, c, d], controls, hasPdf };
    },
    isPlain: (length) => Boolean(code.isPlain(length)),
    rememberWindows: (on) => code.rememberWindows(on),
    seen: (from, to, edge) => Boolean(code.seen(from, to, edge)),
    forget: (from, to, edge) => code.forget(from, to, edge),
  };
}

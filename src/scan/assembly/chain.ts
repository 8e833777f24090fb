// Takes the objects of a pack, each after the one that it builds on, and gathers what is to be scanned.
// For each object that is judged by stretches, or by itself, the log has: how many numbers its record has, object, base or -1
// where it is judged as a whole, whether it builds on none, bytes, numbers of copies and of dirty zones; then these.

import { changesOnlyIds, dirtyZones, stretchesOf, wholeRuns, written } from './changed';
import { emptied as emptyBuffers, filled, fits, gather, held, mayFit, places } from './gather';
import {
  ALONE,
  AS_BINARY,
  AS_ODD,
  AS_TEXT,
  BAD,
  DONE,
  ENDED,
  FULL,
  HEAD,
  LOG,
  LOG_END,
  LONGEST_STRETCH,
  LOOK,
  MESSAGE,
  NEED,
  NOTED,
  PAUSED,
  UNSOUND,
} from './layout';
import { beginParts, beginWhole, fitsParts, parts } from './parts';
import { isPlain } from './plain';
import {
  BLOB,
  base,
  baseEncoding,
  baseSize,
  bytes,
  hasCopies,
  inputFor,
  isSound,
  numbers,
  rebuild,
  settle,
  size,
  slot,
  TREE,
} from './rebuild';
import { noteAgain, noteTree } from './trees';
import { entry as entryOfPack, follow, from, isBase, isMarked, kindOf, LOST, last, nextObject, object } from './walk';

export { filled, held, inputFor, parts, places };

/** First bytes by which it is judged how an object is to be read, and whether it is a container. */
const SNIFFED: i32 = 8192;
const RECOGNISED: i32 = 1024;

let idLength: i32 = 20;
let always: bool = false;
/** Names in trees are scanned; their entries are noted. */
let scansNames: bool = true;
let notes: bool = false;
let log: i32 = LOG;

/** Bytes of the entry of the object that is being taken, and its kind. */
let entry: i32 = 0;
let type: i32 = 0;
/** What came of the object; ENDED when what builds on it is among those to come already. */
let outcome: i32 = ENDED;
/** Blobs that were read, no earlier pack having them, and their bytes, until the host asks. */
let blobs: i32 = 0;
let blobBytes: f64 = 0;
/** It is not rebuilt, because there was no room; or it is a tree, and its entries had none. */
let waits: bool = false;
let isUnnoted: bool = false;
let encoding: i32 = 0;
let alone: bool = false;

/**
 * @param ids bytes of an id
 * @param whole judge each object as a whole, and by itself
 * @param names scan the names in trees
 * @param entries note the entries of trees: see trees.ts, which must have numbered them
 */
export function configure(ids: i32, whole: bool, names: bool, entries: bool): void {
  idLength = ids;
  always = whole;
  scansNames = names;
  notes = entries;
}

/** Where the object that was taken last lies, until the next call of `inputFor`. */
export function address(): i32 {
  return bytes;
}

export function length(): i32 {
  return size;
}

/** Where the log ends. */
export function logEnd(): i32 {
  return log;
}

/**
 * Takes objects of the pack, `most` or fewer: of the roots that were given to `takeRoots`, and what builds on them. Returns
 * what the host has to do: NEED, which `given` answers, FULL, NOTED, LOOK, ALONE, MESSAGE, UNSOUND, BAD, PAUSED or ENDED.
 */
export function walk(most: i32): i32 {
  for (let i = 0; i < most; i++) {
    settleOutcome();
    if (!nextObject()) return ENDED;
    const status = from == LOST ? concluded(BAD) : taking(entryOfPack());
    if (status != DONE) return status;
  }
  return PAUSED;
}

/** Takes the object whose entry was put to `inputFor`. */
export function given(bytesOfEntry: i32): i32 {
  return taking(bytesOfEntry);
}

/** How many blobs were read since this was asked, and their bytes. */
export function blobsRead(): i32 {
  const count = blobs;
  blobs = 0;
  return count;
}
export function bytesRead(): f64 {
  const count = blobBytes;
  blobBytes = 0;
  return count;
}

function settleOutcome(): void {
  if (outcome == ENDED) return;
  follow(outcome == BAD ? LOST : slot);
  if (outcome != BAD && type == BLOB && !isMarked(object)) {
    blobs++;
    blobBytes += size;
  }
  outcome = ENDED;
}

function taking(bytesOfEntry: i32): i32 {
  if (bytesOfEntry < 0) return NEED;
  entry = bytesOfEntry;
  type = kindOf(object);
  return begin();
}

function concluded(status: i32): i32 {
  outcome = status;
  return status;
}

function begin(): i32 {
  encoding = 0;
  alone = false;
  const made = rebuild(entry, from, last, isBase(object), idLength, log);
  waits = made == FULL;
  if (waits) return FULL;
  if (made < 0) return concluded(BAD);
  if (!isSound(type)) return judged(UNSOUND);
  if (type == TREE) {
    isUnnoted = notes && !noteTree(object, bytes, size);
    return isUnnoted ? NOTED : names();
  }
  if (type != BLOB) return judged(MESSAGE);
  const copies = log + HEAD * 4;
  const first = hasCopies && numbers > 0 && load<i64>(copies) == 0 ? load<i32>(copies + 8) : 0;
  // The same first bytes are read in the same way, and are no container if they were none.
  if (baseEncoding == 0 || first < RECOGNISED) return isText() && isPlain(bytes, size) ? add(AS_TEXT, false) : LOOK;
  if (first < SNIFFED && !isText()) return LOOK;
  encoding = first < SNIFFED ? AS_TEXT : baseEncoding;
  return scan();
}

/** Whether nothing speaks against it that the object is text. */
export function isText(): bool {
  const mark = size > 1 ? (load<u16>(bytes) as i32) : 0;
  if (mark == 0xfeff || mark == 0xfffe) return false;
  const end = bytes + min(size, SNIFFED);
  let p = bytes;
  for (; p + 16 <= end; p += 16) if (!i8x16.all_true(v128.load(p))) return false;
  for (; p < end; p++) if (load<u8>(p) == 0) return false;
  return true;
}

/**
 * Goes on after LOOK.
 * @param how AS_TEXT and so on; 0 for a container: it is taken care of, and what builds on it is judged as a whole
 * @param lonely it must be scanned by itself
 */
export function add(how: i32, lonely: bool): i32 {
  encoding = how;
  alone = lonely;
  return how == 0 ? judged(DONE) : scan();
}

function names(): i32 {
  encoding = AS_BINARY;
  return scansNames ? scan() : judged(DONE);
}

/** Goes on after FULL or NOTED. */
export function retry(): i32 {
  if (!isUnnoted) return waits ? begin() : scan();
  isUnnoted = false;
  noteAgain();
  return names();
}

/** What was gathered is scanned, and the log is read. */
export function emptied(): void {
  emptyBuffers();
  if (numbers > 0) memory.copy(LOG + HEAD * 4, log + HEAD * 4, numbers * 4);
  log = LOG;
}

/** Gathers what is to be scanned of the object, and writes its record. */
function scan(): i32 {
  const copies = log + HEAD * 4;
  const binary = encoding == AS_BINARY;
  if (copies + (numbers + 16) * 4 > LOG_END || (always && log > LOG)) return FULL;
  let whole = true;
  let zones = 0;
  let stretches = 0;
  let sum = 0;
  if (!always && hasCopies && baseEncoding == encoding && encoding != AS_ODD && !alone) {
    const at = copies + numbers * 4;
    if (type != TREE || !changesOnlyIds(bytes, size, copies, numbers, baseSize, idLength)) {
      dirtyZones(size, copies, numbers, baseSize, at);
      zones = encoding == AS_TEXT ? wholeRuns(bytes, size, at, written) : written;
      sum = stretchesOf(bytes, size, at, zones, at + zones * 4);
      stretches = written;
    }
    whole = sum < 0 || !mayFit(sum, stretches >> 1);
  }
  const lonely = whole && (alone || encoding == AS_ODD || size > LONGEST_STRETCH);
  if (whole) {
    stretches = lonely ? 0 : 2;
    sum = lonely ? 0 : size;
  }
  if (stretches > 0 && !(fits(binary, sum, stretches >> 1) && fitsParts((zones >> 1) + 1))) return FULL;
  if (!whole) {
    const first = copies + numbers * 4;
    const at = first + zones * 4;
    for (let i = at; i < at + stretches * 4; i += 8) {
      const begin = load<i32>(i);
      const end = load<i32>(i + 4);
      beginParts(bytes, size, begin, end, first, at);
      gather(binary, object, bytes, begin, end, size);
    }
  } else if (!lonely) {
    beginWhole(0, size);
    gather(binary, object, bytes, 0, size, size);
  }
  write(whole ? 0 : numbers, whole ? 0 : zones, whole);
  return judged(lonely ? ALONE : DONE);
}

function write(copies: i32, zones: i32, whole: bool): void {
  store<i32>(log, HEAD + copies + zones);
  store<i32>(log + 4, object);
  store<i32>(log + 8, whole ? -1 : base);
  store<i32>(log + 12, base < 0 ? 1 : 0);
  store<i32>(log + 16, size);
  store<i32>(log + 20, copies);
  store<i32>(log + 24, zones);
  log += (HEAD + copies + zones) * 4;
}

function judged(status: i32): i32 {
  settle(object, encoding);
  return concluded(status);
}

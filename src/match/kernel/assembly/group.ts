// Gathers neighbouring candidates in groups, looks words up around each, and writes its record:
// from, to, number of candidates, number of words, edge; then the candidates of three numbers and the words of two.
// Compiled twice from this one text: by AssemblyScript, and to plain JavaScript with ../fallback in place of ./memory, ./seen
// and ./blocks. So both give the same results.

import { isQuote, max, min } from './characters';
import {
  CAND_RUN,
  CAND_SENTINEL,
  GROUP,
  INPUT,
  LONGEST_GROUP,
  LONGEST_LEAST,
  MARGIN,
  OUTPUT,
  OUTPUT_END,
  OVERLAP,
} from './layout';
import { byteAt, put } from './memory';
import { seenBefore } from './seen';
import { leads, words } from './words';

let limit: i32 = 0;
let out: i32 = 0;
let overflow: bool = false;
let open: bool = false;
let keep: bool = false;
let whole: bool = false;
let header: i32 = 0;
let candidates: i32 = 0;
let groupStart: i32 = 0;
let groupEnd: i32 = 0;
/** Characters of the longest run of the open group, LONGEST_LEAST at most. */
let longest: i32 = 0;
/** What that is at least: LONGEST_LEAST where runs may be cut, so that their length tells nothing. */
let least: i32 = 0;

/** Begins a scan of the input up to address `end`, of which runs may be `cut`. */
export function begin(end: i32, cut: bool): void {
  limit = end;
  least = cut ? LONGEST_LEAST : 0;
  out = OUTPUT;
  overflow = false;
  open = false;
}

/** Ends the scan. Returns the address after the last record, or -1 when the records did not fit. */
export function finish(): i32 {
  flush();
  return overflow ? -1 : out;
}

/** Lets the open group reach as far as `to`, so that its window holds what belongs to its last candidate. */
export function reach(to: i32): void {
  if (to > groupEnd) groupEnd = to;
}

/** Adds a candidate to the open group, or opens another. `b` is its end, a sentinel's id, or where an assigned value begins. */
export function candidate(kind: i32, a: i32, b: i32): void {
  const start = a;
  const end = kind == CAND_SENTINEL ? a + 3 : b;
  // What a sentinel begins may go on over several lines.
  const isBeginning = kind == CAND_SENTINEL && b != 0;
  const isFull = open && groupEnd - groupStart > (isBeginning ? GROUP / 2 : GROUP);
  if (open && (isFull ? isWhole(start) : isFar(start))) flush();
  if (out + 64 > OUTPUT_END) {
    overflow = true;
    return;
  }
  if (!open) {
    open = true;
    keep = false;
    whole = false;
    header = out;
    out += 20;
    candidates = 0;
    // What words begin may go on over several lines too, and they are looked up once more.
    groupStart = isFull ? max(INPUT, start - OVERLAP) : start;
    groupEnd = end;
    longest = least;
  }
  if (start < groupStart) groupStart = start;
  if (end > groupEnd) groupEnd = end;
  if (kind != CAND_RUN) keep = true;
  else if (b - a > longest) longest = min(b - a, LONGEST_LEAST);
  // It may go on far beyond the window, so it must be looked at each time.
  if (isBeginning) whole = true;
  put(out, kind);
  put(out + 4, a - INPUT);
  put(out + 8, kind == CAND_SENTINEL ? b : b - INPUT);
  out += 12;
  candidates++;
}

/** The open group, which is long enough, may end before `start`: not in the midst of a key, of which each would hold one half. */
function isWhole(start: i32): bool {
  return groupEnd - groupStart > LONGEST_GROUP || !isUnbroken(groupEnd, start);
}

/** What begins at `start` has no window in common with the open group, nor has the run that it may lie in, which comes at its end. */
function isFar(start: i32): bool {
  return !isUnbroken(groupEnd + 2 * MARGIN, start);
}

/** No blank, quote or bracket of an element stands in [from, to). */
function isUnbroken(from: i32, to: i32): bool {
  for (let p = to - 1; p >= from; p--) {
    const c = byteAt(p);
    if (c <= 32 || c == 60 || c == 62 || isQuote(c)) return false;
  }
  return true;
}

/** Looks words up around the open group and completes its record, or drops it when nothing can come of it. */
function flush(): void {
  if (!open) return;
  open = false;
  let from = groupStart - MARGIN;
  if (from < INPUT) from = INPUT;
  const to = min(limit, groupEnd + MARGIN);
  const edge = (from == INPUT ? 1 : 0) | (to == limit ? 2 : 0);
  if (!whole && seenBefore(from, to, edge)) {
    out = header;
    return;
  }
  const first = out;
  out = words(from, to, limit, out, longest);
  if (out < 0) {
    overflow = true;
    out = header;
    return;
  }
  const count = (out - first) / 8;
  if (!leads && !keep) {
    out = header;
    return;
  }
  put(header, from - INPUT);
  put(header + 4, to - INPUT);
  put(header + 8, candidates);
  put(header + 12, count as i32);
  put(header + 16, edge);
}

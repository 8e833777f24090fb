// Gathers neighbouring candidates in groups, looks words up around each, and writes its record:
// from, to, number of candidates, number of words, edge; then the candidates of three numbers and the words of two.
// Compiled twice from this one text: by AssemblyScript, and to plain JavaScript with ../fallback in place of ./memory, ./seen
// and ./blocks. So both give the same results.

import { is, min } from './characters';
import { CAND_RUN, CAND_SENTINEL, GROUP, INPUT, IS_TOKEN, LONGEST_LEAST, MARGIN, OUTPUT, OUTPUT_END } from './layout';
import { put } from './memory';
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
  if (open && (isApart(start) || groupEnd - groupStart > GROUP)) flush();
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
    groupStart = start;
    groupEnd = end;
    longest = least;
  }
  if (start < groupStart) groupStart = start;
  if (end > groupEnd) groupEnd = end;
  if (kind != CAND_RUN) keep = true;
  else if (b - a > longest) longest = min(b - a, LONGEST_LEAST);
  // What a sentinel begins may go on far beyond the window, so it must be looked at each time.
  if (kind == CAND_SENTINEL && b != 0) whole = true;
  put(out, kind);
  put(out + 4, a - INPUT);
  put(out + 8, kind == CAND_SENTINEL ? b : b - INPUT);
  out += 12;
  candidates++;
}

/** What begins at `start` has no window in common with the open group, nor has the run in whose midst it lies, which is added at its end. */
function isApart(start: i32): bool {
  const last = groupEnd + 2 * MARGIN;
  let p = start;
  while (p > last && is(p - 1, IS_TOKEN)) p--;
  return p > last;
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

// Sentinels: what is looked for in all bytes.
// Compiled twice from this one text: by AssemblyScript, and to plain JavaScript with ../fallback in place of ./memory, ./seen
// and ./blocks. So both give the same results.

import { assignment, beginAssignments } from './assignment';
import { min, sameText } from './characters';
import { candidate, reach } from './group';
import {
  BEGINS,
  CAND_SENTINEL,
  ENDS_ADDRESS,
  GOES_ON,
  INPUT,
  KIND_ASSIGN,
  KIND_URL,
  MARGIN,
  OFFSET,
  SENTINEL_HEAD,
  SENTINELS,
  UNCOMPARED,
} from './layout';
import { byteAt, foldedAt, halfAt, hash16, wordAt } from './memory';
import { mayBegin } from './words';

let limit: i32 = 0;
let noAt: i32 = 0;

/** Begins a scan of the input up to address `end`. */
export function beginSentinels(end: i32): void {
  limit = end;
  beginAssignments(end);
  noAt = 0;
}

/** The gram of some sentinel may lie at `place`. */
export function sentinel(place: i32): void {
  const head = halfAt(SENTINEL_HEAD + (hash16(foldedAt(place) & 0xffffff) >> 5) * 2);
  if (head == 0) return;
  let at = SENTINELS + (head - 1) * 16;
  let kindAndMore = 0;
  do {
    const marks = wordAt(at + 4);
    const length = marks & 255;
    const p = place - (marks >>> OFFSET);
    const differs = (foldedAt(p) ^ wordAt(at + 8)) << ((marks >>> UNCOMPARED) & 31);
    kindAndMore = wordAt(at + 12);
    // Nearly all that begin alike lie in the input, so that is asked last.
    if (differs == 0 && sameText(p, wordAt(at), length) && p >= INPUT && p + length <= limit) {
      const kind = (kindAndMore << 16) >> 16;
      if (kind == KIND_ASSIGN) assignment(p, p + length);
      else if (kind == KIND_URL) address(p, p + length);
      else if ((marks & BEGINS) == 0 || mayBegin(p)) candidate(CAND_SENTINEL, p, kind);
    }
    at += 16;
  } while (kindAndMore >>> 16 != 0);
}

/** `://` with an `@` before the next space: an address that carries a user's name or password. */
function address(p: i32, after: i32): void {
  if (after < noAt) return;
  const end = min(limit, after + MARGIN);
  let q = after;
  while (q < end && (byteAt(GOES_ON + byteAt(q)) & ENDS_ADDRESS) == 0) q++;
  if (q < end && byteAt(q) == 64) {
    candidate(CAND_SENTINEL, p, 0);
    reach(q);
  } else noAt = q;
}

// Sentinels: what is looked for in all bytes.
// Compiled twice from this one text: by AssemblyScript, and to plain JavaScript with ../fallback in place of ./memory, ./seen
// and ./blocks. So both give the same results.

import { assignment, beginAssignments } from './assignment';
import { min, sameText } from './characters';
import { candidate, reach } from './group';
import {
  BEGINS,
  CAND_SENTINEL,
  DRIFT,
  DRIFTS,
  FOLLOWED,
  FOLLOWING,
  INPUT,
  KIND_ASSIGN,
  KIND_URL,
  MARGIN,
  OFFSET,
  SENTINEL_HEAD,
  SENTINELS,
  SHORT,
} from './layout';
import { byteAt, foldedAt, halfAt, hash16, wordAt } from './memory';
import { isFollowed, mayBegin } from './words';

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
    const differs = (foldedAt(p) ^ wordAt(at + 8)) << ((marks & SHORT) >>> 10);
    kindAndMore = wordAt(at + 12);
    if (differs == 0 && p >= INPUT && p + length <= limit && sameText(p, wordAt(at), length)) {
      const kind = (kindAndMore << 16) >> 16;
      if (kind == KIND_ASSIGN) assignment(p, p + length);
      else if (kind == KIND_URL) address(p, p + length);
      else if (((marks & BEGINS) == 0 || mayBegin(p)) && mayFollow(marks, p + length, wordAt(at) + length))
        candidate(CAND_SENTINEL, p, kind);
    }
    at += 16;
  } while (kindAndMore >>> 16 != 0);
}

/** What stands at p is what the table at `sets` allows behind a sentinel, or may be a key of another length. */
function mayFollow(marks: i32, p: i32, sets: i32): bool {
  if ((marks & FOLLOWED) == 0 || ((marks & DRIFTS) != 0 && isFollowed(p, DRIFT, limit))) return true;
  for (let i = 0; i < FOLLOWING && p + i < limit; i++) {
    const c = byteAt(p + i);
    if (c < 128 && ((byteAt(sets + i * 16 + (c >> 3)) >>> (c & 7)) & 1) == 0) return false;
  }
  return true;
}

/** `://` and a user's name or password before the `@` of a host: `user:password@`, or `user@host:password@`. */
function address(p: i32, after: i32): void {
  if (after < noAt) return;
  const end = min(limit, after + MARGIN);
  let colon = false;
  let at = 0;
  for (let q = after; q < end; q++) {
    const c = byteAt(q);
    if (c == 64) {
      if (at == 0) at = q;
      if (colon) return found(p, q);
    }
    if (c == 58) colon = true;
    if (c <= 32 || c == 34 || c == 39 || c == 60 || c == 62) {
      noAt = q;
      return;
    }
    // A path begins.
    if (c == 92 || c == 96 || (c == 47 && !colon)) return;
  }
  // A long password may go on.
  if (colon && at != 0) return found(p, at);
  noAt = end;
}

function found(p: i32, at: i32): void {
  candidate(CAND_SENTINEL, p, 0);
  reach(at);
}

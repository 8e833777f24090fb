// Runs of token characters: which of them may be keys.
// Compiled twice from this one text: by AssemblyScript, and to plain JavaScript with ../fallback in place of ./memory, ./seen,
// ./look and ./blocks. So both give the same results.

import { min } from './characters';
import { encodedRun } from './encoded';
import { candidate } from './group';
import { CAND_RUN, LONG_RUN, LOOKS_MIXED, LOOKS_RANDOM, LOOKS_SHORT } from './layout';
import { lookOf } from './look';
import { byteAt, hasDigit } from './memory';
import { prefixAt } from './words';

/** A run of token characters, RUN or longer. */
export function run(start: i32, end: i32): void {
  encodedRun(start, end);
  let from = start;
  while (end - from > LONG_RUN) {
    oneRun(from, from + LONG_RUN);
    from += LONG_RUN;
  }
  oneRun(from, end);
}

function oneRun(start: i32, end: i32): void {
  if ((hasDigit(start, end) && looksRandom(start, end)) || prefixAt(start) || holdsKey(start))
    candidate(CAND_RUN, start, end);
}

/** What begins as a key does is joined to a letter, `b-glpat-…`: it need not hold a digit. */
export function holdsKey(start: i32): bool {
  const second = byteAt(start + 1);
  return (second == 45 || second == 95) && prefixAt(start + 2);
}

/** Some 64 characters of the run look like a key's. */
function looksRandom(start: i32, end: i32): bool {
  let to = start;
  for (let p = start; to < end; p += 32) {
    to = min(end, p + 64);
    const look = lookOf(p, to);
    if (look == LOOKS_RANDOM) return !isHexNumber(start, end);
    if (look == LOOKS_SHORT || (look == LOOKS_MIXED && isJoined(start))) return true;
  }
  return false;
}

/** The run goes on behind a sign, as `SG.…` and `hooks.slack.com/services/…` do: what makes a key of it may stand before. */
function isJoined(p: i32): bool {
  const c = byteAt(p - 1);
  return c == 46 || c == 47 || c == 43 || c == 58;
}

/** `0x`, up to 16 digits and the sign of a type, as `ULL`: a number of a program. */
function isHexNumber(start: i32, end: i32): bool {
  const at = byteAt(start) == 45 ? start + 1 : start;
  return byteAt(at) == 48 && byteAt(at + 1) == 120 && end - at <= 21;
}

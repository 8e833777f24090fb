// Runs of token characters: which of them may be keys.
// Compiled twice from this one text: by AssemblyScript, and to plain JavaScript with ../fallback in place of ./memory, ./seen
// and ./blocks. So both give the same results.

import { candidate } from './group';
import { CAND_RUN, CHANGES, CLASS, DIGITS, IS_DIGIT, IS_KIND, LONG_RUN, PIECE, RUN, STRETCH } from './layout';
import { byteAt, hasDigit } from './memory';
import { prefixAt } from './words';

/** A run of token characters, RUN or longer. */
export function run(start: i32, end: i32): void {
  let from = start;
  while (end - from > LONG_RUN) {
    oneRun(from, from + LONG_RUN);
    from += LONG_RUN;
  }
  oneRun(from, end);
}

function oneRun(start: i32, end: i32): void {
  if ((hasDigit(start, end) && looksRandom(start, end)) || prefixAt(start)) candidate(CAND_RUN, start, end);
}

/**
 * What random characters have and names have not: PIECE letters and digits without a joint between, one digit among them,
 * and either digits in several places, or no longer stretch of letters in one case. A name such as `_ForwardIterator1` has
 * neither. Of keys of 20 letters and digits one in 50 is taken for a name; where it is assigned, it is found all the same.
 */
function looksRandom(start: i32, end: i32): bool {
  let piece: i32 = 0;
  let digits: i32 = 0;
  let digitsBefore: i32 = 0;
  let changes: i32 = 0;
  let stretch: i32 = 0;
  let longest: i32 = 0;
  let before: i32 = 0;
  let whole = false;
  for (let p = start; p < end; p++) {
    const kind = byteAt(CLASS + byteAt(p)) & IS_KIND;
    if (kind == 0) {
      piece = 0;
      digitsBefore = digits;
    } else {
      piece++;
      if (kind == IS_DIGIT) digits++;
      if (kind != before && before != 0 && (kind == IS_DIGIT || before == IS_DIGIT)) changes++;
      stretch = kind == before && kind != IS_DIGIT ? stretch + 1 : 1;
      if (stretch > longest) longest = stretch;
      if (piece >= PIECE && digits > digitsBefore) whole = true;
      if (whole && (changes >= CHANGES || digits >= DIGITS)) return !isHexNumber(start, end);
    }
    before = kind;
  }
  return whole && (longest < STRETCH || isJoined(start));
}

/** The run goes on behind a sign, as `SG.…` and `hooks.slack.com/services/…` do: what makes a key of it may stand before. */
function isJoined(p: i32): bool {
  const c = byteAt(p - 1);
  return c == 46 || c == 47 || c == 43 || c == 58;
}

/** `0x` and up to 16 digits: a number of a program. */
function isHexNumber(start: i32, end: i32): bool {
  const at = byteAt(start) == 45 ? start + 1 : start;
  return byteAt(at) == 48 && byteAt(at + 1) == 120 && end - at <= 18;
}

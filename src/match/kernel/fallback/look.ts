// Twin of ../assembly/look.ts for plain JavaScript.

import {
  CHANGES,
  CLASS,
  DIGITS,
  IS_DIGIT,
  IS_KIND,
  LOOKS_MIXED,
  LOOKS_NAMED,
  LOOKS_RANDOM,
  LOOKS_SHORT,
  PIECE,
  STRETCH,
} from '../assembly/layout.ts';
import { byteAt } from './memory.ts';

export function lookOf(start: number, end: number): number {
  let piece = 0;
  let digits = 0;
  let digitsBefore = 0;
  let changes = 0;
  let stretch = 0;
  let longest = 0;
  let before = 0;
  let whole = false;
  for (let p = start; p < end; p++) {
    const kind = byteAt(CLASS + byteAt(p)) & IS_KIND;
    if (kind === 0) {
      piece = 0;
      digitsBefore = digits;
    } else {
      piece++;
      if (kind === IS_DIGIT) digits++;
      if (kind !== before && before !== 0 && (kind === IS_DIGIT || before === IS_DIGIT)) changes++;
      stretch = kind === before && kind !== IS_DIGIT ? stretch + 1 : 1;
      if (stretch > longest) longest = stretch;
      if (piece >= PIECE && digits > digitsBefore) whole = true;
    }
    before = kind;
  }
  if (!whole) return LOOKS_NAMED;
  if (changes >= CHANGES || digits >= DIGITS) return LOOKS_RANDOM;
  return longest < STRETCH ? LOOKS_SHORT : LOOKS_MIXED;
}

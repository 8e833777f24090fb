import type { Rewriter } from './rewriter.ts';

const STEP = 'joined text';
/** Longest gap between two parts, in bytes. */
const GAP = 96;
const SIGNS = 3;

/**
 * A gap at p between two parts of a text that the language joins: `" + "` and its kin, `"` and `"` on the next line, `\` at
 * the end of a line, or a quoted piece of a template. Returns where the next part begins, or p when there is no gap.
 */
export function join(bytes: Uint8Array, p: number, limit: number, out: Rewriter): number {
  const end = endOfGap(bytes, p, limit);
  if (end > p) out.gap(STEP);
  return end;
}

function endOfGap(bytes: Uint8Array, p: number, limit: number): number {
  const c = bytes[p]!;
  if (c === 36) return templatePiece(bytes, p, limit);
  if (!isPart(bytes[p - 1])) return p;
  if (c === 92) return nextLine(bytes, p + 1, limit) || p;
  // The end of a template's piece: ${"abc"}.
  if (bytes[p + 1] === 125 && isPart(bytes[p + 2]) && opensPiece(bytes, p, c)) return p + 2;
  let signs = 0;
  for (let q = p + 1; q < Math.min(limit, p + GAP); q++) {
    const d = bytes[q]!;
    if (isQuote(d)) return isPart(bytes[q + 1]) && (signs > 0 || q > p + 1 || d !== c) && q + 1 < limit ? q + 1 : p;
    if (d === 43 || d === 46 || d === 38 || d === 92 || d === 95) {
      if (++signs > SIGNS) return p;
    } else if (d !== 32 && d !== 10 && d !== 13 && d !== 9) return p;
  }
  return p;
}

/** `${"` after a part. */
function templatePiece(bytes: Uint8Array, p: number, limit: number): number {
  const fits = bytes[p + 1] === 123 && isQuote(bytes[p + 2] ?? 0) && isPart(bytes[p - 1]) && isPart(bytes[p + 3]);
  return fits && p + 3 < limit ? p + 3 : p;
}

/** The quote at p closes one that `${` opened. */
function opensPiece(bytes: Uint8Array, p: number, quote: number): boolean {
  let q = p - 1;
  while (q > p - GAP && q > 1 && isPart(bytes[q])) q--;
  return bytes[q] === quote && bytes[q - 1] === 123 && bytes[q - 2] === 36;
}

/** Where the text goes on behind a line's end at p, past its indentation; 0 when no line ends there. */
export function nextLine(bytes: Uint8Array, p: number, limit: number): number {
  let q = bytes[p] === 13 ? p + 1 : p;
  if (bytes[q] !== 10) return 0;
  q++;
  while (q < limit && q < p + GAP && (bytes[q] === 32 || bytes[q] === 9)) q++;
  return q < limit && isPart(bytes[q]) ? q : 0;
}

function isQuote(c: number): boolean {
  return c === 34 || c === 39 || c === 96;
}

/** A character that keys and encoded text are made of. */
export function isPart(c: number | undefined): boolean {
  if (c === undefined) return false;
  return (
    (c >= 48 && c <= 57) ||
    (c >= 65 && c <= 90) ||
    (c >= 97 && c <= 122) ||
    c === 95 ||
    c === 45 ||
    c === 43 ||
    c === 47 ||
    c === 61
  );
}

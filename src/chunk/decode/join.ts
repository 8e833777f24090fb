import { joinsList } from './join-list.ts';
import type { Rewriter } from './rewriter.ts';

const STEP = 'joined text';
/** Longest gap between two parts, in bytes. */
const GAP = 96;
const SIGNS = 3;
/** Of addresses, in bytes. */
const LONGEST_SCHEME = 16;
/** `& + . < > \ ^ _ |` */
const JOINTS = new Set([...'&+.<>\\^_|'].map((sign) => sign.charCodeAt(0)));

/**
 * A gap at p between two parts of a text that the language joins: `" + "` and its kin, `"` and `"` on the next line, `\` at
 * the end of a line, a quoted piece of a template, or the comma of a list that is joined. Returns where the next part
 * begins, or p when there is no gap.
 */
export function join(bytes: Uint8Array, p: number, limit: number, out: Rewriter): number {
  const end = endOfGap(bytes, p, limit);
  if (end > p) out.gap(p, end, STEP);
  return end;
}

function endOfGap(bytes: Uint8Array, p: number, limit: number): number {
  const c = bytes[p]!;
  if (c === 36) return templatePiece(bytes, p, limit);
  if (!isPart(bytes[p - 1])) return p;
  if (c === 92) return nextLine(bytes, p + 1, limit) || p;
  // The end of a template's piece: ${"abc"}. Another may follow at once.
  if (bytes[p + 1] === 125 && opensPiece(bytes, p, c)) {
    if (isPart(bytes[p + 2])) return p + 2;
    const next = beginsPiece(bytes, p + 2, limit);
    return next > p + 2 ? next : p;
  }
  const end = Math.min(limit, p + GAP);
  let signs = 0;
  for (let q = p + 1; q < end; q++) {
    const d = bytes[q]!;
    // In PowerShell a line goes on behind a grave accent.
    if (isQuote(d) && !(d === 96 && isLineEnd(bytes[q + 1]))) {
      if (!isPart(bytes[q + 1]) || q + 1 >= limit || isAddress(bytes, q + 1, limit)) return p;
      if (signs === 0 && isName(bytes, q, limit)) return p;
      return q + 1;
    }
    if (JOINTS.has(d)) {
      if (++signs > SIGNS) return p;
    } else if (d === 44) {
      if (q > p + 1 || !joinsList(bytes, p, limit)) return p;
    } else if (d === 47 || d === 35) {
      q = endOfComment(bytes, q, end);
      if (q < 0) return p;
    } else if (!isBlank(d) && d !== 96 && !(d === 40 && signs > 0) && !isPrefix(bytes, q, end)) return p;
  }
  return p;
}

/** The quote at p begins the name of the next setting, and no part of the value above: `"port": 5432`. */
function isName(bytes: Uint8Array, p: number, limit: number): boolean {
  const end = Math.min(limit, p + GAP);
  let q = p + 1;
  while (q < end && bytes[q] !== bytes[p] && !isLineEnd(bytes[q])) q++;
  if (bytes[q] !== bytes[p]) return false;
  while (++q < end && (bytes[q] === 32 || bytes[q] === 9));
  return q < end && (bytes[q] === 58 || bytes[q] === 61);
}

/** An address goes on with no text before it: in shells it is the next operand, as in `-H 'X-Token: …' 'https://…'`. */
function isAddress(bytes: Uint8Array, p: number, limit: number): boolean {
  let q = p;
  while (q < limit && q < p + LONGEST_SCHEME && isWord(bytes[q]!)) q++;
  return q > p && q + 2 < limit && bytes[q] === 58 && bytes[q + 1] === 47 && bytes[q + 2] === 47;
}

/** The last byte of the comment at p: `//` or `#` to the end of the line, or in `/*`. Below 0 when it is none, or goes on. */
function endOfComment(bytes: Uint8Array, p: number, end: number): number {
  if (bytes[p] === 47 && bytes[p + 1] === 42) {
    for (let q = p + 3; q < end; q++) if (bytes[q] === 47 && bytes[q - 1] === 42) return q;
    return -1;
  }
  if (bytes[p] === 47 && bytes[p + 1] !== 47) return -1;
  for (let q = p + 1; q < end; q++) if (bytes[q] === 10) return q;
  return -1;
}

/** A letter or sign, or two, between a gap and a quote: `f"`, `L"`, `u8"`, `@"`, `$"`. */
function isPrefix(bytes: Uint8Array, p: number, end: number): boolean {
  const c = bytes[p]!;
  if (!(isWord(c) || c === 64 || c === 36)) return false;
  if (p + 1 < end && isQuote(bytes[p + 1]!)) return true;
  return p + 2 < end && isWord(bytes[p + 1]!) && isQuote(bytes[p + 2]!) && !isWord(bytes[p - 1]!);
}

/** `${"` after a part. */
function templatePiece(bytes: Uint8Array, p: number, limit: number): number {
  return isPart(bytes[p - 1]) ? beginsPiece(bytes, p, limit) : p;
}

function beginsPiece(bytes: Uint8Array, p: number, limit: number): number {
  const fits = bytes[p] === 36 && bytes[p + 1] === 123 && isQuote(bytes[p + 2] ?? 0) && isPart(bytes[p + 3]);
  return fits && p + 3 < limit ? p + 3 : p;
}

/** The quote at p closes one that `${` opened. */
function opensPiece(bytes: Uint8Array, p: number, quote: number): boolean {
  let q = p - 1;
  while (q > p - GAP && q > 1 && isPart(bytes[q])) q--;
  return bytes[q] === quote && bytes[q - 1] === 123 && bytes[q - 2] === 36;
}

/** Where the text goes on behind a line's end at p, past its indentation; 0 when no line ends there. */
function nextLine(bytes: Uint8Array, p: number, limit: number): number {
  let q = bytes[p] === 13 ? p + 1 : p;
  if (bytes[q] !== 10) return 0;
  q++;
  while (q < limit && q < p + GAP && (bytes[q] === 32 || bytes[q] === 9)) q++;
  // Haskell, and a text of YAML in quotes, go on behind another one.
  if (bytes[q] === 92) q++;
  return q < limit && isPart(bytes[q]) ? q : 0;
}

function isQuote(c: number): boolean {
  return c === 34 || c === 39 || c === 96;
}

function isLineEnd(c: number | undefined): boolean {
  return c === 10 || c === 13;
}

function isBlank(c: number): boolean {
  return c === 32 || c === 9 || isLineEnd(c);
}

function isWord(c: number): boolean {
  return (c >= 48 && c <= 57) || (c >= 65 && c <= 90) || (c >= 97 && c <= 122) || c === 95;
}

/** A character that keys and encoded text are made of. */
export function isPart(c: number | undefined): boolean {
  return c !== undefined && (isWord(c) || c === 45 || c === 43 || c === 47 || c === 61);
}

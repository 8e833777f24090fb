import type { Buffer } from 'node:buffer';

/** Bytes on either side of a key within which its surroundings decide about it. More than the engine's own margin. */
export const REACH = 192;
/** A key may begin or end so far beyond. Longer ones that a change has broken are looked for in the whole object. */
export const LONGEST_BROKEN = 256;
const LINE = 1024;
const LINE_FEED = 10;

/** A stretch of an object's bytes, end exclusive. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** What must be judged anew in an object that was built by copying from another one. */
export interface Changed {
  /** Matches that touch one of these must be found anew; all others are as they were. In ascending order. */
  readonly dirty: readonly Range[];
  /** What must be scanned for that. In ascending order, apart from each other. */
  readonly stretches: readonly Range[];
}

/**
 * @param copies from where in the base, to where in the result, how many bytes; by threes, in order of the result
 * @param baseLength bytes of the base
 */
export function changedParts(bytes: Buffer, copies: readonly number[], baseLength: number): Changed {
  const dirty: Range[] = [];
  const stretches: Range[] = [];
  const add = (from: number, to: number) => {
    const zone = { from: Math.max(0, from - REACH), to: Math.min(bytes.length, to + REACH) };
    const last = dirty.at(-1);
    if (last && zone.from <= last.to) dirty[dirty.length - 1] = { from: last.from, to: Math.max(last.to, zone.to) };
    else dirty.push(zone);
  };
  let end = 0;
  for (let i = 0; i < copies.length; i += 3) {
    const from = copies[i]!;
    const to = copies[i + 1]!;
    // The beginning of the object is no seam where it was the beginning before.
    if (!(to === 0 && from === 0)) add(end, to);
    end = to + copies[i + 2]!;
  }
  const last = copies.length - 3;
  const sameEnd = last >= 0 && end === bytes.length && copies[last]! + copies[last + 2]! === baseLength;
  if (!sameEnd) add(end, bytes.length);
  for (const zone of dirty) {
    const from = lineBefore(bytes, Math.max(0, zone.from - LONGEST_BROKEN));
    const to = lineAfter(bytes, Math.min(bytes.length, zone.to + LONGEST_BROKEN));
    const last = stretches.at(-1);
    if (last && from <= last.to) stretches[stretches.length - 1] = { from: last.from, to: Math.max(last.to, to) };
    else stretches.push({ from, to });
  }
  return { dirty, stretches };
}

/**
 * Only ids of objects differ between a git tree and its base: each new stretch is one id, behind the NUL that ends a name. So
 * it is of most trees, because a commit changes files and seldom their names.
 * @param idLength bytes of an id
 */
export function changesOnlyIds(
  bytes: Buffer,
  copies: readonly number[],
  baseLength: number,
  idLength: number,
): boolean {
  if (bytes.length !== baseLength || copies.length === 0) return false;
  let end = 0;
  for (let i = 0; i <= copies.length; i += 3) {
    const to = i < copies.length ? copies[i + 1]! : bytes.length;
    if (i < copies.length && copies[i] !== to) return false;
    if (to > end && (to - end !== idLength || bytes[end - 1] !== 0)) return false;
    end = to + (copies[i + 2] ?? 0);
  }
  return true;
}

/** Where the line begins that holds `at`, or a place not too far before. */
function lineBefore(bytes: Buffer, at: number): number {
  const least = Math.max(0, at - LINE);
  for (let p = at; p > least; p--) if (bytes[p - 1] === LINE_FEED) return p;
  return least === 0 ? 0 : at;
}

function lineAfter(bytes: Buffer, at: number): number {
  const most = Math.min(bytes.length, at + LINE);
  for (let p = at; p < most; p++) if (bytes[p] === LINE_FEED) return p;
  return most === bytes.length ? most : at;
}

import { hexAt } from './hex-digits.ts';
import type { Numbers } from './numbers.ts';

/**
 * A line of a dump: the address, and bytes in groups with a blank between them; `xxd` and `tcpdump` put a colon behind it.
 * Others show groups of two bytes as a number, the second byte first: `hexdump`, `od -x`.
 */
const LINE =
  /^[ \t]*(?:0x)?([0-9a-f]{4,16})(:[ \t]+|[ \t]{1,4})((?:[0-9a-f]{2}){1,8}(?:[ -]{1,2}(?:[0-9a-f]{2}){1,8})*)(?![0-9a-f])/i;
const LONGEST_LINE = 256;
/** Bytes of a line; what stands behind them shows them as text. */
const WIDEST = 32;
const SHORTEST = 12;

interface Line {
  readonly address: string;
  readonly isSure: boolean;
  /** Where each byte stands. */
  readonly places: readonly number[];
  /** Of two bytes each the second stands first. */
  readonly isSwapped: boolean;
  readonly start: number;
  /** Where the next line begins. */
  readonly next: number;
}

/** Reads the text around `at` in the dump that it stands in, line by line; null where it stands in none. */
export function readDump(source: Uint8Array, at: number, limit: number): Numbers | null {
  const line = lineAt(source, lineStart(source, at), limit);
  if (!line) return null;
  const after = lineAt(source, line.next, limit);
  if (!line.isSure && !(after && follows(line, after))) return null;
  const places = [...line.places];
  const middle = Math.max(
    0,
    places.findIndex((place) => place >= at),
  );
  let first = middle;
  for (let next = line; isBefore(source, places, first); first--) {
    if (first > 0) continue;
    const before = next.start > 0 ? lineAt(source, lineStart(source, next.start - 1), limit) : null;
    if (!before || !follows(before, next)) break;
    places.unshift(...before.places);
    first += before.places.length;
    next = before;
  }
  let last = first;
  for (let next = line; isText(source, places[last]!); last++) {
    if (last + 1 < places.length) continue;
    const behind = lineAt(source, next.next, limit);
    if (!behind || !follows(next, behind)) {
      last++;
      break;
    }
    places.push(...behind.places);
    next = behind;
  }
  const found = places.slice(first, last);
  if (found.length < SHORTEST) return null;
  const bytes = Uint8Array.from(found, (place) => hexAt(source, place, 2));
  // A byte stands for as much of the text as the group does that it cannot be parted from.
  const before = (i: number) => (line.isSwapped && (first + i) % 2 === 0 ? 2 : 0);
  const behind = (i: number) => (line.isSwapped && (first + i) % 2 === 1 ? 4 : 2);
  return {
    step: 'hex dump',
    bytes,
    places: found.map((place, i) => place - before(i)),
    ends: found.map((place, i) => place + behind(i)),
  };
}

/** The byte before the first one is text too, or stands in the line before. */
function isBefore(source: Uint8Array, places: readonly number[], first: number): boolean {
  return first === 0 || isText(source, places[first - 1]!);
}

function isText(source: Uint8Array, place: number): boolean {
  const value = hexAt(source, place, 2);
  return value > 31 ? value !== 127 : value === 9 || value === 10 || value === 13;
}

function lineAt(source: Uint8Array, start: number, limit: number): Line | null {
  if (start >= limit) return null;
  const most = Math.min(limit, start + LONGEST_LINE);
  const found = source.subarray(start, most).indexOf(10);
  const end = found < 0 ? most : start + found;
  const match = LINE.exec(Buffer.from(source.buffer, source.byteOffset + start, end - start).toString('latin1'));
  if (!match) return null;
  const [all, address, sign, text] = match as unknown as [string, string, string, string];
  const places: number[] = [];
  const from = start + all.length - text.length;
  let widest = 0;
  for (const group of text.matchAll(/[0-9a-f]+/gi)) {
    // Two blanks stand before what shows the bytes as text, or in the middle of a line.
    if (widest > 0 && group.index - widest > 1 && (sign.startsWith(':') || places.length % 8 !== 0)) break;
    for (let i = 0; i < group[0].length && places.length < WIDEST; i += 2) places.push(from + group.index + i);
    widest = group.index + group[0].length;
  }
  const isSure = sign.startsWith(':') || address.length > 6;
  const isSwapped = !sign.startsWith(':') && /^[0-9a-f]{4}(?: {1,2}[0-9a-f]{4})*$/i.test(text);
  const ordered = isSwapped ? places.map((_, i) => places[i ^ 1]!) : places;
  return { address, isSure, places: ordered, isSwapped, start, next: end + 1 };
}

/** The address of a line is that of the one before and its bytes, in hex or, as `od` writes it, in octal. */
function follows(line: Line, next: Line): boolean {
  return [16, 8].some(
    (base) => Number.parseInt(line.address, base) + line.places.length === Number.parseInt(next.address, base),
  );
}

function lineStart(source: Uint8Array, at: number): number {
  let p = at;
  while (p > 0 && at - p < LONGEST_LINE && source[p - 1] !== 10) p--;
  return p;
}

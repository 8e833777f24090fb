import { firstFrom } from '../../util/first-from.ts';
import { Continued, type Rest } from './continued.ts';
import { afterLineBreak } from './line-break.ts';
import { SEXTETS } from './sextets.ts';

/** Lines of base64 are at least so long, but for the last. */
const LINE_SHORTEST = 40;
const EQUALS = 61;

/** Base64 as it stands in a text, in either alphabet, padded or not, perhaps wrapped. */
export interface Base64 {
  readonly bytes: Uint8Array;
  /** Where each of its characters stands. */
  readonly places: Int32Array;
  readonly end: number;
  /** Characters of each line, 0 when there is one line alone. */
  readonly width: number;
}

/** So many characters are read before they are looked at. */
const HEAD = 128;

/**
 * Reads the base64 that begins at `at`.
 * @param worth says by the first bytes whether to read on: a picture may be a megabyte
 * @returns null when it is not
 */
export function readBase64(
  source: Uint8Array,
  at: number,
  limit: number,
  worth: (head: Uint8Array) => boolean,
): Base64 | null {
  let places = new Int32Array(HEAD);
  let count = 0;
  let p = at;
  let width = 0;
  let lineStart = 0;
  for (;;) {
    const from = p;
    p = noteLine(source, from, limit, places, count);
    count += p - from;
    if (count === places.length && p < limit && SEXTETS[source[p]!]! >= 0) {
      if (count === HEAD && !worth(decode(source, places, count))) return null;
      places = grown(places);
      continue;
    }
    if (p >= limit || source[p] === EQUALS) break;
    const length = count - lineStart;
    if (length < LINE_SHORTEST || (width > 0 && length !== width)) break;
    width = length;
    const next = nextLine(source, p, limit, width);
    if (next === 0) break;
    lineStart = count;
    p = next;
  }
  let end = p;
  while (end < limit && end < p + 2 && source[end] === EQUALS) end++;
  if (count % 4 === 1) count--;
  return { bytes: decode(source, places, count), places: places.subarray(0, count), end, width };
}

/** So many texts that were read are remembered: one for each place that a line may begin at within a group of four characters. */
const REMEMBERED = 4;

/**
 * Reads base64 of one text. A long one of many lines may be asked for at each of its lines: what was read of it before is not read
 * again.
 */
export class Base64Reader {
  readonly #source: Uint8Array;
  readonly #known: Base64[] = [];

  constructor(source: Uint8Array) {
    this.#source = source;
  }

  /** See `readBase64`. */
  read(at: number, limit: number, worth: (head: Uint8Array) => boolean): Base64 | null {
    for (const known of this.#known) {
      const rest = restFrom(known, at);
      if (rest) return worth(rest.bytes.subarray(0, (HEAD / 4) * 3)) ? rest : null;
    }
    const read = readBase64(this.#source, at, limit, worth);
    if (!read || read.places.length < HEAD * 2) return read;
    if (this.#known.length === REMEMBERED) this.#known.shift();
    this.#known.push(read);
    return read;
  }
}

/** What is read from a later place of the same: where a line begins, and more than one follow. Null elsewhere. */
function restFrom({ bytes, places, end, width }: Base64, at: number): Base64 | null {
  if (at <= places[0]! || at >= end || width === 0) return null;
  const i = firstFrom(places, at, (place) => place);
  if (places[i] !== at || i % width !== 0 || i % 4 !== 0 || places.length - i <= Math.max(HEAD, width)) return null;
  return { bytes: bytes.subarray((i / 4) * 3), places: places.subarray(i), end, width };
}

/** Notes the places of base64 from `from` on, as many as there is room for behind `count`. Returns where it stopped. */
function noteLine(source: Uint8Array, from: number, limit: number, places: Int32Array, count: number): number {
  let p = from;
  for (let at = count; at < places.length && p < limit && SEXTETS[source[p]!]! >= 0; at++) places[at] = p++;
  return p;
}

/** The characters of the source that stand for bytes [start, end), in whole groups of four, so that they decode alone. */
export function groupsOf({ places, end: last }: Base64, start: number, end: number): readonly [number, number] {
  const first = Math.floor(start / 3) * 4;
  const after = Math.ceil(end / 3) * 4;
  return [places[first]!, after <= places.length ? places[after - 1]! + 1 : last];
}

/** How it is read on behind its last whole group of four characters. */
export function restOfBase64({ places, width }: Base64): Rest {
  const whole = places.length & ~3;
  const column = width === 0 ? 0 : whole % width;
  if (whole < places.length)
    return { bytes: (whole >> 2) * 3, at: places[whole]!, reader: new Continued('base64', width, column) };
  return { bytes: (whole >> 2) * 3, at: places.at(-1)! + 1, reader: new Continued('base64', width, column || width) };
}

function decode(source: Uint8Array, places: Int32Array, count: number): Uint8Array {
  const bytes = new Uint8Array((count * 3) >> 2);
  let length = 0;
  let bits = 0;
  for (let i = 0; i < count; i++) {
    bits = ((bits << 6) | SEXTETS[source[places[i]!]!]!) & 0xffffff;
    const part = i & 3;
    if (part > 0) bytes[length++] = (bits >> (6 - part * 2)) & 0xff;
  }
  return bytes;
}

/**
 * Where base64 goes on after the end of a line at p, bare or written `\n`; 0 when it does not: then the next line is longer,
 * or no base64 alone.
 */
function nextLine(source: Uint8Array, at: number, limit: number, width: number): number {
  const p = afterLineBreak(source, at, limit);
  if (p === at) return 0;
  let end = p;
  while (end < limit && end <= p + width && SEXTETS[source[end]!]! >= 0) end++;
  const length = end - p;
  if (length > width || (length < 2 && source[end] !== EQUALS)) return 0;
  return end >= limit || mayEnd(source[end]!) ? p : 0;
}

/** What may stand behind the last line of base64: the end of a line, padding, or what closes a text. */
const ENDS = [...'\n\r="\'`<\\),;]}'].map((char) => char.charCodeAt(0));

function mayEnd(c: number): boolean {
  return ENDS.includes(c);
}

function grown(places: Int32Array): Int32Array<ArrayBuffer> {
  const more = new Int32Array(places.length * 4);
  more.set(places);
  return more;
}

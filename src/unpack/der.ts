import { damage } from './damage.ts';

/** A value in ASN.1's binary form. */
export interface Value {
  readonly tag: number;
  /** Without its head. */
  readonly content: Buffer;
  /** With it. */
  readonly whole: Buffer;
}

const INTEGER = 2;
export const OCTETS = 4;
const OBJECT_ID = 6;
export const SEQUENCE = 0x30;
export const SET = 0x31;
/** The first of the tags that only their place explains. */
export const FIRST = 0xa0;

const CONSTRUCTED = 0x20;
const DEEPEST = 32;
/** Parts of one value. */
const MOST = 50_000;

/** The values in a run of them. @throws when one is none */
export function valuesIn(bytes: Buffer): Value[] {
  const values: Value[] = [];
  for (let at = 0; at < bytes.length; ) {
    const value = readAt(bytes, at, 0);
    if (values.push(value) > MOST) throw damage('it has too many parts');
    at += value.whole.length;
  }
  return values;
}

/** Octets in one piece, or, as older programs wrote them, in several. */
export function octetsOf({ tag, content }: Value): Buffer {
  return tag & CONSTRUCTED ? Buffer.concat(valuesIn(content).map(octetsOf)) : content;
}

/** The digits of an object id in hex, as they stand in the file. */
export function idOf(value: Value | undefined): string {
  return value?.tag === OBJECT_ID ? value.content.toString('hex') : '';
}

/** A number that is not negative, and not too big to be counted to. */
export function countOf(value: Value | undefined): number {
  if (value?.tag !== INTEGER || value.content.length === 0 || value.content.length > 4) return Number.POSITIVE_INFINITY;
  return value.content.readUIntBE(0, value.content.length);
}

function readAt(bytes: Buffer, at: number, depth: number): Value {
  if (depth > DEEPEST) throw damage('its parts lie too deep in one another');
  const tag = bytes.readUInt8(at);
  const first = bytes.readUInt8(at + 1);
  if (first === 0x80) return untilEnd(bytes, at, tag, depth);
  const extra = first < 0x80 ? 0 : first - 0x80;
  if (extra > 4) throw damage('one of its parts is too long');
  const start = at + 2 + extra;
  const end = start + (extra === 0 ? first : bytes.readUIntBE(at + 2, extra));
  if (end > bytes.length) throw damage('it ends too early');
  return { tag, content: bytes.subarray(start, end), whole: bytes.subarray(at, end) };
}

/** One whose length is not told: two zeros end it. */
function untilEnd(bytes: Buffer, at: number, tag: number, depth: number): Value {
  let end = at + 2;
  while (bytes.readUInt16BE(end) !== 0) end += readAt(bytes, end, depth + 1).whole.length;
  return { tag, content: bytes.subarray(at + 2, end), whole: bytes.subarray(at, end + 2) };
}

import { Buffer } from 'node:buffer';
import { BASE64, type EncodedPlace, LIST } from '../../model/encoded-place.ts';
import { narrow, unitOf } from '../narrow.ts';
import { markLength, sniff } from '../sniff.ts';
import { type Base64, type Base64Reader, groupsOf, restOfBase64 } from './base64.ts';
import type { Rest } from './continued.ts';
import { type Hex, readHex, readHexList, restOfHex } from './hex.ts';
import { readDump } from './hex-dump.ts';
import { type Budget, type Inflated, inflate, isCompressed } from './inflate.ts';
import { readNumbers } from './numbers.ts';
import { isPlainText } from './plain-text.ts';
import type { Range, Rewriter } from './rewriter.ts';

/** Text of which each byte is coded by a fixed number of characters: base64, hex. */
export interface Run {
  readonly from: number;
  readonly to: number;
  /** `base64`, or `base64 > utf-16le` */
  readonly step: string;
  readonly inflated: Inflated | null;
  /** What stands for it is a container, which is to be opened. */
  readonly packed: Uint8Array | null;
  /** All that it stands for. */
  readonly content: Uint8Array;
  /** How it is read on when it goes on in the next chunk; null for a list. */
  rest(): Rest | null;
  /** Writes the decoded text. */
  write(out: Rewriter): void;
}

/** Fewest bytes of text in a run that is not assigned to a secret-like name; what is shorter must be padded or sure. */
const SHORT = 12;
/** Bytes that a name before base64 may stand for. */
const LONGEST_NAME = 36;

/** Says of the first bytes of a text whether they are those of a container. */
export type IsContainer = (bytes: Uint8Array) => boolean;

/** What stands at a place, decoded; null when it is no text, nor compressed, nor a container. */
export function readRun(
  bytes: Uint8Array,
  place: EncodedPlace,
  limit: number,
  budget: Budget,
  isContainer: IsContainer,
  reader: Base64Reader,
): Run | null {
  if (place.kind === BASE64) {
    const base64 = reader.read(place.at, limit, (head) => isWorthIt(head) || isContainer(head) || isNameAlone(head));
    if (!base64) return null;
    const skipped = nameBefore(base64.bytes);
    if (skipped > 0 && !isContainer(base64.bytes))
      return readRun(bytes, { ...place, at: base64.places[(skipped / 3) * 4]! }, limit, budget, isContainer, reader);
    const isUrl = !isStandard(bytes, place.at, Math.min(base64.end, place.at + 4096));
    const step = isUrl ? 'base64url' : 'base64';
    return runOf(
      base64.bytes,
      place.at,
      base64.end,
      step,
      (start, end) => groupsOf(base64, start, end),
      () => restOfBase64(base64),
      isSure(base64),
      budget,
      isContainer,
    );
  }
  const isList = place.kind === LIST;
  if (isList && (bytes[place.at + 1]! | 32) !== 120) return runOfNumbers(bytes, place.at, limit, budget, isContainer);
  const hex = isList ? readHexList(bytes, place.at, limit) : readHex(bytes, place.at, limit);
  const width = isList ? 4 : 2;
  const range = (start: number, end: number) => rangeOf(hex, width, start, end);
  const step = isList ? 'hex list' : 'hex';
  // A sign before the digits, `0x`, is none of the text.
  const rest = () => (isList ? null : restOfHex(hex));
  return runOf(hex.bytes, place.at, hex.end, step, range, rest, hex.bytes.length >= 8, budget, isContainer);
}

function runOfNumbers(
  bytes: Uint8Array,
  at: number,
  limit: number,
  budget: Budget,
  isContainer: IsContainer,
): Run | null {
  const numbers = readDump(bytes, at, limit) ?? readNumbers(bytes, at, limit);
  if (!numbers) return null;
  const { places, ends, step } = numbers;
  const range: Range = (start, end) => [places[start]!, ends[end - 1]!];
  return runOf(numbers.bytes, places[0]!, ends.at(-1)!, step, range, () => null, true, budget, isContainer);
}

/** The first bytes are text of some kind, or compressed. */
function isWorthIt(head: Uint8Array): boolean {
  return isCompressed(head) || nameBefore(head) > 0 || isPlainText(wideText(head)?.bytes ?? head);
}

/** A name and nothing behind it, as a tar archive begins; by its first 512 bytes it is told for sure. */
function isNameAlone(head: Uint8Array): boolean {
  let p = 0;
  while (p < head.length && head[p]! > 32) p++;
  return p > 0 && p < head.length && head.subarray(p).every((byte) => byte === 0);
}

/** Bytes that a name before the base64 would stand for, as in `session-QUJD…`, in whole groups of three; 0 when there is none. */
function nameBefore(bytes: Uint8Array): number {
  if (
    bytes.length < SHORT ||
    isPrintable(bytes, 0) ||
    isCompressed(bytes) ||
    isPlainText(wideText(bytes)?.bytes ?? bytes)
  )
    return 0;
  for (let at = 3; at <= LONGEST_NAME && at + SHORT <= bytes.length; at += 3) {
    if (isPrintable(bytes, at)) return isPlainText(bytes.subarray(at)) ? at : 0;
  }
  return 0;
}

function isPrintable(bytes: Uint8Array, at: number): boolean {
  for (let p = at; p < at + 9; p++) if (!(bytes[p]! >= 32 && bytes[p]! < 127)) return false;
  return true;
}

function runOf(
  content: Uint8Array,
  from: number,
  to: number,
  step: string,
  range: Range,
  rest: () => Rest | null,
  sure: boolean,
  budget: Budget,
  isContainer: IsContainer,
): Run | null {
  // What is compressed alone is no container: it is inflated here.
  const isOpened = !isCompressed(content) && isContainer(content);
  const inflated = isOpened ? null : inflate(content, budget);
  // What comes to too much at once is opened bit by bit, as a container.
  const packed = isOpened || inflated?.left === 'too-large' ? content : null;
  const run = { from, to, step, content, inflated: null, packed, rest, write: () => {} };
  if (inflated && isContainer(inflated.bytes))
    return { ...run, step: `${step} > ${inflated.step}`, packed: inflated.bytes };
  if (packed || inflated) return { ...run, inflated: packed ? null : narrowed(inflated) };
  const wide = wideText(content);
  const text = wide?.bytes ?? content;
  const skip = wide ? 0 : markLength(content, 'text');
  if (!isPlainText(text) || (!sure && !wide)) return null;
  const unit = wide?.unit ?? 1;
  const mark = wide?.mark ?? 0;
  return {
    ...run,
    step: wide ? `${step} > ${wide.encoding}` : step,
    write(out) {
      const at = (i: number) => mark + (skip + i) * unit;
      out.putRun(text.subarray(skip), from, to, this.step, (start, end) => range(at(start), at(end)));
    },
  };
}

function narrowed(inflated: Inflated | null): Inflated | null {
  const wide = inflated && wideText(inflated.bytes);
  return wide ? { ...inflated, bytes: wide.bytes, step: `${inflated.step} > ${wide.encoding}` } : inflated;
}

function wideText(content: Uint8Array): { bytes: Uint8Array; unit: number; mark: number; encoding: string } | null {
  const buffer = Buffer.from(content.buffer, content.byteOffset, content.length);
  const encoding = sniff(buffer);
  const unit = unitOf(encoding);
  if (unit === 1) return null;
  const mark = markLength(content, encoding);
  const bytes = content.slice(mark);
  return { bytes: bytes.subarray(0, narrow(bytes, bytes.length, encoding)), unit, mark, encoding };
}

/** Eight random letters may be base64 of six others: what is so short must be padded, or of letters and digits alone. */
function isSure({ bytes, places, end }: Base64): boolean {
  if (bytes.length >= SHORT) return true;
  const padded = end > (places.at(-1) ?? end) + 1;
  return padded || (places.length % 4 === 0 && bytes.every((c) => isAlphanumeric(c) || c === 45 || c === 95));
}

function isAlphanumeric(c: number): boolean {
  return (c >= 48 && c <= 57) || (c >= 65 && c <= 90) || (c >= 97 && c <= 122);
}

function isStandard(bytes: Uint8Array, from: number, to: number): boolean {
  for (let p = from; p < to; p++) if (bytes[p] === 45 || bytes[p] === 95) return false;
  return true;
}

function rangeOf({ places, end: last }: Hex, width: number, start: number, end: number): readonly [number, number] {
  return [places[start]!, end <= places.length ? places[end - 1]! + width : last];
}

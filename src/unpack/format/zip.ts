import { crc32 } from 'node:zlib';
import { inflate } from '../codec/inflate.ts';
import { unlzma } from '../codec/unlzma.ts';
import type { Contents, Parser } from '../contents.ts';
import { damage, isTooMuch, tooMuch } from '../damage.ts';
import type { Input } from '../input.ts';
import { OfficeDocument } from '../office-document.ts';
import { textOf } from '../text-of.ts';

const LOCAL = 0x04034b50;
const DESCRIPTOR = 0x08074b50;
/** What stands behind the entries: the directory, and the records that end it. */
const CENTRAL = 0x02014b50;
const BEHIND = new Set([CENTRAL, 0x06064b50, 0x07064b50, 0x06054b50, 0x05054b50]);
/** Bytes handed to the inflater between two looks at the limits. */
const PART = 16 * 1024;
const STORED = 0;
const DEFLATED = 8;
/** bzip2, Zstandard, xz: what is stored then is a file of that kind. */
const OTHER_METHODS = new Set([12, 93, 95]);
const LZMA = 14;

interface Local {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  /** CRC and sizes follow the content. */
  readonly streamed: boolean;
  readonly crc: number;
  readonly packed: number;
  readonly unpacked: number;
}

/**
 * Zip and what is built on it: packages, documents, applications. Read from the front by the heads of the entries, so that
 * neither the size matters, nor what the directory at the end leaves out.
 */
export function* zip(input: Input, contents: Contents): Parser {
  const document = new OfficeDocument(contents);
  for (;;) {
    const signature = yield* input.upTo(4);
    const kind = signature.length < 4 ? 0 : signature.readUInt32LE(0);
    if (kind !== LOCAL && kind !== DESCRIPTOR) document.end();
    if (signature.length === 0) return;
    if (kind === LOCAL) yield* entry(input, contents, document);
    else if (kind === DESCRIPTOR) continue;
    else if (kind === CENTRAL) yield* comment(input, contents);
    else if (BEHIND.has(kind)) return input.unread(signature);
    else yield* gap(signature, input, contents);
  }
}

function* entry(input: Input, contents: Contents, document: OfficeDocument): Parser {
  const local = yield* readLocal(input);
  const { name, method, packed, streamed } = local;
  // Deflated bytes are never none: who says so wants others not to read them.
  const isHidden = method === DEFLATED && packed === 0 && !streamed && !(yield* isAtSignature(input));
  const known = (!streamed && !isHidden) || packed > 0;
  if (local.encrypted) {
    contents.problem('encrypted', name, 'encrypted with a password', known ? packed : undefined);
    return known ? yield* input.skip(packed) : yield* toNext(input, () => {});
  }
  if (method !== STORED && method !== DEFLATED && method !== LZMA && !OTHER_METHODS.has(method)) {
    contents.problem(
      'not-unpacked',
      name,
      `compressed by method ${method}, which is not known`,
      known ? packed : undefined,
    );
    return known ? yield* input.skip(packed) : yield* toNext(input, () => {});
  }
  if (packed === 0 && known && (method === DEFLATED || name.endsWith('/'))) return;
  document.begin();
  let crc = 0;
  const sink = (bytes: Uint8Array) => {
    crc = crc32(bytes, crc);
    document.take(bytes);
    contents.push(bytes);
  };
  contents.begin(name);
  const start = input.taken;
  let told = local.crc;
  try {
    if (method === DEFLATED) yield* inflated(input, known ? packed : null, sink);
    else if (method === LZMA) yield* unpackLzma(local, known, input, contents, sink);
    else if (known) yield* input.pass(packed, sink);
    else yield* toNext(input, sink);
  } catch (error) {
    if (!isTooMuch(error) || !known) throw error;
    contents.end();
    contents.problem('not-unpacked', name, error.message, packed);
    return yield* input.skip(Math.max(0, start + packed - input.taken));
  }
  contents.end();
  if (isHidden) told = local.crc === 0 ? crc : local.crc;
  if (streamed) told = (yield* readDescriptor(input, input.taken - start)) ?? crc;
  if (told !== crc && !OTHER_METHODS.has(method))
    contents.problem('damaged', name, 'damaged: its checksum is wrong', input.taken - start);
  document.hand(name);
}

/** Of what the directory says of an entry, only the comment is told nowhere else. */
function* comment(input: Input, contents: Contents): Parser {
  const head = yield* input.exactly(42);
  const name = yield* input.exactly(head.readUInt16LE(24));
  yield* input.skip(head.readUInt16LE(26));
  const text = yield* input.exactly(head.readUInt16LE(28));
  if (text.length > 0) contents.entry(`comment on ${textOf(name)}`, text, { made: true });
}

function* readLocal(input: Input): Generator<void, Local, void> {
  const head = yield* input.exactly(26);
  const flags = head.readUInt16LE(2);
  const nameBytes = yield* input.exactly(head.readUInt16LE(22));
  const extra = yield* input.exactly(head.readUInt16LE(24));
  let packed = head.readUInt32LE(14);
  if (packed === 0xffffffff) packed = packedInExtra(extra, head.readUInt32LE(18) === 0xffffffff) ?? packed;
  const name = textOf(nameBytes).replaceAll('\\', '/');
  const method = head.readUInt16LE(4);
  return {
    name: name === '' ? '-' : name,
    method,
    encrypted: (flags & 0x2041) !== 0 || method === 99,
    streamed: (flags & 8) !== 0,
    crc: head.readUInt32LE(10),
    packed,
    unpacked: head.readUInt32LE(18),
  };
}

/** The size of a zip64 entry. */
function packedInExtra(extra: Buffer, afterUnpacked: boolean): number | null {
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1) continue;
    const place = at + 4 + (afterUnpacked ? 8 : 0);
    const size = place + 8 <= extra.length ? Number(extra.readBigUInt64LE(place)) : null;
    if (size !== null && !Number.isSafeInteger(size)) throw damage('the size of an entry is no number');
    return size;
  }
  return null;
}

/** A version, the length of the properties, and these stand before the LZMA. */
function* unpackLzma(
  local: Local,
  known: boolean,
  input: Input,
  contents: Contents,
  sink: (bytes: Uint8Array) => void,
): Parser {
  const parts: Buffer[] = [];
  let packed = 0;
  const keep = (part: Uint8Array) => {
    if (!contents.hold(part.length)) throw tooMuch('too big to be unpacked');
    packed += part.length;
    parts.push(Buffer.from(part));
  };
  if (known) yield* input.pass(local.packed, keep);
  else yield* toNext(input, keep);
  const bytes = Buffer.concat(parts);
  const size = local.streamed || local.unpacked === 0xffffffff ? Number.POSITIVE_INFINITY : local.unpacked;
  const dictionary = Math.min(bytes.readUInt32LE(5), size);
  const mayUnpack = contents.hold(dictionary);
  const packing = { properties: bytes.readUInt8(4), dictionary, size };
  if (mayUnpack) unlzma(bytes.subarray(4 + bytes.readUInt16LE(2)), packing, sink);
  contents.release(packed + (mayUnpack ? dictionary : 0));
  if (!mayUnpack) throw tooMuch('its dictionary is too big');
}

/** @param packed null when only the content tells where it ends */
function* inflated(input: Input, packed: number | null, sink: (bytes: Uint8Array) => void): Parser {
  const codec = inflate('raw', sink);
  let left = packed ?? Number.POSITIVE_INFINITY;
  while (left > 0) {
    const part = yield* input.some(Math.min(left, PART));
    if (!part) throw damage('it ends too early');
    const taken = codec.push(part);
    left -= taken;
    if (taken === part.length) continue;
    input.unread(part.subarray(taken));
    break;
  }
  codec.end();
  if (packed !== null && left > 0) yield* input.skip(left);
}

/** Sizes take four bytes or eight, which only they themselves can tell. Returns the CRC. */
function* readDescriptor(input: Input, packed: number): Generator<void, number | null, void> {
  const first = yield* input.exactly(4);
  if (first.readUInt32LE(0) === LOCAL || BEHIND.has(first.readUInt32LE(0))) {
    input.unread(first);
    return null;
  }
  const crc = first.readUInt32LE(0) === DESCRIPTOR ? yield* input.exactly(4) : first;
  const sizes = yield* input.exactly(8);
  const next = yield* input.upTo(8);
  const isLong =
    next.length === 8 &&
    sizes.readBigUInt64LE(0) === BigInt(packed) &&
    !(sizes.readUInt32LE(0) === packed && isSignature(next));
  if (!isLong) input.unread(next);
  return crc.readUInt32LE(0);
}

function* isAtSignature(input: Input): Generator<void, boolean, void> {
  const next = yield* input.upTo(4);
  input.unread(next);
  return next.length < 4 || isSignature(next);
}

function isSignature(bytes: Buffer): boolean {
  const value = bytes.readUInt32LE(0);
  return value === LOCAL || BEHIND.has(value);
}

/** Hands on what precedes the descriptor that tells its size, or the next entry, when no size was told before. */
function* toNext(input: Input, sink: (bytes: Uint8Array) => void): Parser {
  let passed = 0;
  let buffer = Buffer.alloc(0);
  for (;;) {
    const part = yield* input.some(PART);
    if (!part) throw damage('it ends too early');
    buffer = Buffer.concat([buffer, part]);
    for (let at = buffer.indexOf('PK\x07\x08'); at >= 0; at = buffer.indexOf('PK\x07\x08', at + 1)) {
      if (at + 12 > buffer.length || buffer.readUInt32LE(at + 8) !== passed + at) continue;
      sink(buffer.subarray(0, at));
      return input.unread(buffer.subarray(at));
    }
    const sure = Math.max(0, buffer.length - 11);
    sink(buffer.subarray(0, sure));
    passed += sure;
    buffer = buffer.subarray(sure);
  }
}

/** What stands between entries and is none, as the signatures of an Android package: read as it is. */
function* gap(before: Buffer, input: Input, contents: Contents): Parser {
  contents.begin('between', { made: true });
  let buffer: Buffer = before;
  for (;;) {
    const at = nextHead(buffer);
    if (at >= 0) {
      contents.push(buffer.subarray(0, at));
      contents.end();
      return input.unread(buffer.subarray(at));
    }
    contents.push(buffer.subarray(0, Math.max(0, buffer.length - 3)));
    const part = yield* input.some();
    if (!part) break;
    buffer = Buffer.concat([buffer.subarray(Math.max(0, buffer.length - 3)), part]);
  }
  contents.end();
}

function nextHead(buffer: Buffer): number {
  const places = ['PK\x03\x04', 'PK\x01\x02', 'PK\x05\x06'].map((text) => buffer.indexOf(text, 0, 'latin1'));
  return Math.min(...places.map((at) => (at < 0 ? Number.POSITIVE_INFINITY : at))) === Number.POSITIVE_INFINITY
    ? -1
    : Math.min(...places.filter((at) => at >= 0));
}

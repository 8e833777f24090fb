import { crc32 } from 'node:zlib';
import { inflate } from './codec/inflate.ts';
import type { Contents } from './contents.ts';
import { isDamage } from './damage.ts';
import type { Input } from './input.ts';

export type Archive = 'zip' | 'gzip' | 'bzip2' | 'xz' | '7z';

/** Each by a part of its head that others hardly hold, how many bytes stand before it, and how the head is told for sure. */
const KINDS: readonly (readonly [kind: Archive, mark: Buffer, before: number, isHead: (head: Buffer) => boolean])[] = [
  ['zip', Buffer.from('PK\x03\x04', 'latin1'), 0, isZip],
  ['gzip', Buffer.from('\x1f\x8b\x08', 'latin1'), 0, isGzip],
  ['bzip2', Buffer.from('1AY&SY', 'latin1'), 4, (head) => /^BZh[1-9]/.test(head.toString('latin1', 0, 4))],
  ['xz', Buffer.from('\xfd7zXZ\0', 'latin1'), 0, (head) => crc32(head.subarray(6, 8)) === head.readUInt32LE(8)],
  ['7z', Buffer.from("7z\xbc\xaf'\x1c", 'latin1'), 0, (head) => crc32(head.subarray(12, 32)) === head.readUInt32LE(8)],
];
/** Bytes of a head by which it is told; of a zip these are the first letters of the name. */
const HEAD = 48;
/** Bytes at the end of a part that may be the beginning of a mark, or of what stands before it. */
const EDGE = 10;
const METHODS = new Set([0, 8, 9, 12, 14, 93, 95, 99]);

/**
 * Reads the container's own bytes as they are, as far as an archive in them: programs and images are put in front of
 * archives, which are found from their ends, and others are kept amid other data. Returns what begins with the next byte.
 * @param also takes these bytes too
 */
export function* readOn(
  input: Input,
  contents: Contents,
  also: (bytes: Uint8Array) => void,
): Generator<void, Archive | null, void> {
  let kept: Buffer = Buffer.alloc(0);
  let begun = false;
  const push = (bytes: Buffer, base: number) => {
    if (bytes.length === 0) return;
    if (!begun) contents.begin(null, { own: true, base });
    begun = true;
    contents.push(bytes);
    also(bytes);
  };
  for (;;) {
    const part = yield* input.some();
    const bytes = part ? Buffer.concat([kept, part]) : kept;
    const from = input.taken - bytes.length;
    const found = firstIn(bytes, part !== null);
    // What may be a head is told with the bytes that follow it.
    const end = found?.at ?? (part ? Math.max(0, bytes.length - EDGE) : bytes.length);
    push(bytes.subarray(0, end), from);
    if (found?.kind) {
      if (begun) contents.end();
      input.unread(bytes.subarray(end));
      return found.kind;
    }
    kept = Buffer.from(bytes.subarray(end));
    if (part) continue;
    if (begun) contents.end();
    return null;
  }
}

/** The first archive, or with no kind what may be one when more bytes are there. */
function firstIn(bytes: Buffer, mayGoOn: boolean): { readonly at: number; readonly kind: Archive | null } | null {
  let first: { at: number; kind: Archive | null } | null = null;
  for (const [kind, mark, before, isHead] of KINDS) {
    for (let found = bytes.indexOf(mark, before); found >= 0; found = bytes.indexOf(mark, found + 1)) {
      const at = found - before;
      if (first && at >= first.at) break;
      const isWhole = at + HEAD <= bytes.length;
      if (!isWhole && mayGoOn) first = { at, kind: null };
      else if (isWhole && isHead(bytes.subarray(at))) first = { at, kind };
    }
  }
  return first;
}

/** Flags, system and what the packer did are of few values; and the bytes unpack. */
function isGzip(head: Buffer): boolean {
  const [flags, did, system] = [head[3]!, head[8]!, head[9]!];
  if (flags > 31 || (did !== 0 && did !== 2 && did !== 4) || (system > 13 && system !== 255)) return false;
  try {
    inflate('gzip', () => {}).push(head.subarray(0, 1024));
  } catch (error) {
    if (isDamage(error)) return false;
    throw error;
  }
  return true;
}

/** Programs that know zip hold its signature too. */
function isZip(head: Buffer): boolean {
  const version = head.readUInt16LE(4) & 255;
  const isStored = head.readUInt16LE(8) === 0 && (head.readUInt16LE(6) & 8) === 0;
  const name = head.readUInt16LE(26);
  return (
    version >= 10 &&
    version <= 63 &&
    head.readUInt16LE(6) < 0x1000 &&
    METHODS.has(head.readUInt16LE(8)) &&
    (!isStored || head.readUInt32LE(18) === head.readUInt32LE(22)) &&
    name > 0 &&
    name <= 1024 &&
    head.subarray(30, 30 + Math.min(4, name)).every((byte) => byte >= 0x20 && byte !== 0x7f)
  );
}

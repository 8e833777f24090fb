import { crc32 } from '../../util/crc32.ts';
import { isDeflated } from './deflated.ts';
import { isPlainText } from './plain-text.ts';
import { inflateSmall } from './small-inflate.ts';
import { unzstd } from './zstd.ts';

/** Bytes that compressed text may come to; what is more is left, and that is told. */
const MOST_INFLATED = 8 * 1024 * 1024;

/** Most bytes of what is inflated without zlib. */
const SMALL = 2048;
/** What has no head to be told by must come to so many bytes. */
const SHORTEST = 16;

/** How many bytes may still be decoded. What is tried in vain counts too, because it costs as much. */
export interface Budget {
  left: number;
}

export interface Inflated {
  /** `gzip`, `zlib`, `zstd` or `deflate`. */
  readonly step: string;
  readonly bytes: Uint8Array;
  /** It came to more than is taken, or the data end before their end. */
  readonly left: 'too-large' | 'cut' | null;
}

/** What the bytes are compressed by, and what they come to; null when they are not compressed, or damaged. */
export function inflate(bytes: Uint8Array, budget: Budget): Inflated | null {
  const step = formatOf(bytes);
  if (step === null) return null;
  const most = Math.min(MOST_INFLATED, budget.left);
  const inflated =
    most > 0 ? inflateTo(most, step, bytes) : ({ step, bytes: new Uint8Array(0), left: 'too-large' } as const);
  budget.left -= inflated?.left === 'too-large' ? most : (inflated?.bytes.length ?? 0);
  return inflated;
}

function inflateTo(most: number, step: Format, bytes: Uint8Array): Inflated | null {
  const small =
    bytes.length > SMALL ? null : step === 'gzip' ? smallGzip(bytes) : step === 'zlib' ? smallZlib(bytes) : null;
  if (small && small.length <= most) return { step, bytes: small, left: null };
  // Loaded late: hardly any scan meets compressed text.
  const zlib = process.getBuiltinModule('node:zlib') as typeof import('node:zlib') & Zstd;
  const { Z_SYNC_FLUSH } = zlib.constants;
  const options = { maxOutputLength: most, chunkSize: chunkSizeFor(bytes) };
  if (step === 'zstd') {
    const { zstdDecompressSync } = zlib;
    return attempt(step, () => (zstdDecompressSync ? zstdDecompressSync(bytes, options) : unzstd(bytes, most)));
  }
  const whole = step === 'gzip' ? zlib.gunzipSync : step === 'zlib' ? zlib.inflateSync : zlib.inflateRawSync;
  const result = attempt(step, () => whole(bytes, options));
  // Nothing but what comes out tells that other data were not deflated.
  const isWanted = (found: Inflated) =>
    step !== 'deflate' || found.left !== null || (found.bytes.length >= SHORTEST && isPlainText(found.bytes));
  if (result) return isWanted(result) ? result : null;
  // What there is of data that are cut off.
  const part = attempt(step, () => whole(bytes, { ...options, finishFlush: Z_SYNC_FLUSH }));
  return part && part.bytes.length > 0 && isWanted(part) ? { ...part, left: part.left ?? 'cut' } : null;
}

/** What a short gzip file without a name holds; null where zlib is to look at it. */
function smallGzip(bytes: Uint8Array): Uint8Array | null {
  const end = bytes.length - 8;
  const small = bytes[3] === 0 && end > 10 ? inflateSmall(bytes.subarray(10, end)) : null;
  if (!small || wordAt(bytes, end + 4) !== small.length) return null;
  const text = Buffer.from(small.buffer, small.byteOffset, small.length).toString('latin1');
  return wordAt(bytes, end) === crc32(text) ? small : null;
}

/** The same for a stream of zlib. */
function smallZlib(bytes: Uint8Array): Uint8Array | null {
  const end = bytes.length - 4;
  const small = (bytes[1]! & 32) === 0 && end > 2 ? inflateSmall(bytes.subarray(2, end)) : null;
  if (!small) return null;
  let [low, high] = [1, 0];
  for (const byte of small) {
    low = (low + byte) % 65521;
    high = (high + low) % 65521;
  }
  const sum = [high >> 8, high & 255, low >> 8, low & 255];
  return sum.every((byte, i) => bytes[end + i] === byte) ? small : null;
}

function wordAt(bytes: Uint8Array, at: number): number {
  return (bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24)) >>> 0;
}

/** Of many small texts the buffers that zlib makes itself would cost as much as the unpacking. */
function chunkSizeFor({ length }: Uint8Array): number {
  return Math.min(16 * 1024, Math.max(256, length * 4));
}

/** The bytes begin as compressed data do. */
export function isCompressed(bytes: Uint8Array): boolean {
  return formatOf(bytes) !== null;
}

/** Of Node 22.15 and up. */
interface Zstd {
  readonly zstdDecompressSync?: (bytes: Uint8Array, options: { maxOutputLength: number }) => Uint8Array;
}

function attempt(step: string, run: () => Uint8Array): Inflated | null {
  try {
    return { step, bytes: run(), left: null };
  } catch (error) {
    const tooLarge = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    return tooLarge ? { step, bytes: new Uint8Array(0), left: 'too-large' } : null;
  }
}

type Format = 'gzip' | 'zlib' | 'zstd' | 'deflate';

function formatOf(bytes: Uint8Array): Format | null {
  const [a, b, c, d] = bytes;
  if (bytes.length < 16) return null;
  if (a === 0x1f && b === 0x8b && c === 8) return 'gzip';
  if (a === 0x28 && b === 0xb5 && c === 0x2f && d === 0xfd) return 'zstd';
  if (a === 0x78 && (b === 0x01 || b === 0x5e || b === 0x9c || b === 0xda)) return 'zlib';
  return isDeflated(bytes) && !isPlainText(bytes) ? 'deflate' : null;
}

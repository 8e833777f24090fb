import type { Buffer } from 'node:buffer';

/** How the bytes of an origin are to be read. */
export type Encoding = 'text' | 'binary' | 'utf-16le' | 'utf-16be' | 'utf-32le' | 'utf-32be';

/** Bytes at the beginning by which the encoding is judged. */
export const SAMPLE = 8192;
/** Bytes by which a stride of NUL bytes is judged; a multiple of 4. */
const STRIDE_SAMPLE = 256;
/** Share of NUL and other control bytes from which on bytes are no text. */
const BINARY_SHARE = 0.01;

/**
 * Judges by the first bytes: byte order mark, stride of NUL bytes, share of control bytes.
 * @param bytes SAMPLE bytes, or fewer; the first `length` count
 */
export function sniff(bytes: Buffer, length = bytes.length): Encoding {
  if (length > 1 && beginsWith(bytes, 0xff, 0xfe))
    return length > 3 && beginsWith(bytes, 0xff, 0xfe, 0, 0) ? 'utf-32le' : 'utf-16le';
  if (length > 1 && beginsWith(bytes, 0xfe, 0xff)) return 'utf-16be';
  if (length > 3 && beginsWith(bytes, 0, 0, 0xfe, 0xff)) return 'utf-32be';
  // Text without NUL is the rule, and to look for one, even among bytes that do not count, costs least.
  const nul = bytes.indexOf(0);
  if (nul < 0 || nul >= Math.min(length, SAMPLE)) return 'text';
  const sample = bytes.subarray(0, Math.min(length, SAMPLE));
  return wideByNulStride(sample) ?? (hasManyControls(sample) ? 'binary' : 'text');
}

/** Bytes before the first character. */
export function markLength(bytes: Uint8Array, encoding: Encoding): number {
  if (encoding === 'text') return beginsWith(bytes, 0xef, 0xbb, 0xbf) ? 3 : 0;
  if (encoding === 'utf-16le' || encoding === 'utf-16be')
    return beginsWith(bytes, 0xff, 0xfe) || beginsWith(bytes, 0xfe, 0xff) ? 2 : 0;
  if (encoding === 'utf-32le') return beginsWith(bytes, 0xff, 0xfe) ? 4 : 0;
  if (encoding === 'utf-32be') return beginsWith(bytes, 0, 0, 0xfe) ? 4 : 0;
  return 0;
}

function beginsWith(bytes: Uint8Array, ...mark: readonly number[]): boolean {
  for (let i = 0; i < mark.length; i++) if (bytes[i] !== mark[i]) return false;
  return true;
}

function hasManyControls(sample: Uint8Array): boolean {
  let left = Math.floor(sample.length * BINARY_SHARE);
  for (let i = 0; i < sample.length; i++) {
    const byte = sample[i]!;
    if ((byte < 9 || (byte > 13 && byte < 27) || (byte > 27 && byte < 32)) && --left < 0) return true;
  }
  return false;
}

/** Text of mostly ASCII in a wide encoding has its NUL bytes at fixed places of each unit. */
function wideByNulStride(sample: Uint8Array): Encoding | null {
  const length = Math.min(sample.length, STRIDE_SAMPLE) & ~3;
  if (length < 8) return null;
  let [w, x, y, z] = [0, 0, 0, 0];
  for (let i = 0; i < length; i += 4) {
    if (sample[i] === 0) w++;
    if (sample[i + 1] === 0) x++;
    if (sample[i + 2] === 0) y++;
    if (sample[i + 3] === 0) z++;
  }
  const most = (length / 4) * 0.7;
  const few = (length / 4) * 0.2;
  if (w < few && x > most && y > most && z > most) return 'utf-32le';
  if (w > most && x > most && y > most && z < few) return 'utf-32be';
  if (w < few && x > most && y < few && z > most) return 'utf-16le';
  if (w > most && x < few && y > most && z < few) return 'utf-16be';
  return null;
}

import type { Checksum } from '../model/provider.ts';
import { crc32 } from '../util/crc32.ts';

const BASE62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** True when `check` follows from `body` in the given way. */
export function checksumHolds(kind: Checksum, body: string, check: string): boolean {
  return check === checksumOf(kind, body, check.length);
}

/** The checksum of body, left-padded with zeros to `length` characters. */
export function checksumOf(kind: Checksum, body: string, length: number): string {
  const sum = crc32(body);
  if (kind === 'crc32-hex') return sum.toString(16).padStart(length, '0');
  if (kind === 'crc32-hex-le') return sum.toString(16).padStart(8, '0').match(/../g)!.reverse().join('');
  let rest = sum;
  let text = '';
  while (rest > 0) {
    text = BASE62[rest % 62]! + text;
    rest = Math.floor(rest / 62);
  }
  return text.padStart(length, '0');
}

import { damage } from './damage.ts';

/** The number at a place, and where it ends. Beyond 2^53 it is not exact: no length is so large. @throws RangeError, Damage */
export function zigzag(bytes: Buffer, at: number): [value: number, end: number] {
  let value = 0;
  for (let i = 0; i < 10; i++) {
    const byte = bytes.readUInt8(at + i);
    value += (byte & 0x7f) * 2 ** (7 * i);
    if (byte < 0x80) return [value % 2 === 0 ? value / 2 : -(value + 1) / 2, at + i + 1];
  }
  throw damage('a number is none');
}

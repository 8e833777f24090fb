import { damage } from '../damage.ts';

/** No element of few bytes stands for more than 64, so what says more is none. */
const MOST_RATIO = 64;

/** Unpacks one block of Snappy without frames, after its `format_description.txt`. @throws Damage */
export function unsnappy(packed: Buffer): Buffer {
  let at = 0;
  const byte = () => packed.readUInt8(at++);
  let size = 0;
  for (let shift = 0; ; shift += 7) {
    const low = byte();
    size += (low & 0x7f) * 2 ** shift;
    if (low < 0x80) break;
    if (shift > 28) throw damage('its size is none');
  }
  if (size > packed.length * MOST_RATIO) throw damage('its size is none');
  const unpacked = Buffer.alloc(size);
  let put = 0;
  while (at < packed.length) {
    const tag = byte();
    const kind = tag & 3;
    let length = (tag >> 2) + 1;
    if (kind === 0) {
      const more = length - 60;
      if (more > 0) {
        length = packed.readUIntLE(at, more) + 1;
        at += more;
      }
      if (at + length > packed.length || put + length > size) throw damage('it ends too early');
      packed.copy(unpacked, put, at, at + length);
      at += length;
      put += length;
      continue;
    }
    let distance: number;
    if (kind === 1) {
      length = ((tag >> 2) & 7) + 4;
      distance = (tag >> 5) * 256 + byte();
    } else {
      const width = kind === 2 ? 2 : 4;
      distance = packed.readUIntLE(at, width);
      at += width;
    }
    if (distance === 0 || distance > put || put + length > size) throw damage('it repeats what was not there');
    for (const end = put + length; put < end; put++) unpacked[put] = unpacked[put - distance]!;
  }
  if (put !== size) throw damage('it ends too early');
  return unpacked;
}

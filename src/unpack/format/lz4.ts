import type { Contents, Parser } from '../contents.ts';
import { damage } from '../damage.ts';
import type { Input } from '../input.ts';

/** A block may point back so many bytes, over the blocks before it. */
const REACH = 64 * 1024;
const MAGIC = 0x184d2204;
const SIZES: Readonly<Record<number, number>> = { 4: 64 * 1024, 5: 256 * 1024, 6: 1024 * 1024, 7: 4 * 1024 * 1024 };

/** LZ4 frames, one behind another. */
export function* lz4(input: Input, contents: Contents): Parser {
  contents.begin(null);
  for (;;) {
    const magic = yield* input.upTo(4);
    if (magic.length < 4) break;
    const value = magic.readUInt32LE(0);
    if (value === MAGIC) yield* frame(input, contents);
    else if ((value & 0xfffffff0) === 0x184d2a50) yield* input.skip((yield* input.exactly(4)).readUInt32LE(0));
    else {
      input.unread(magic);
      break;
    }
  }
  contents.end();
}

function* frame(input: Input, contents: Contents): Parser {
  const flags = (yield* input.exactly(2)) as Buffer;
  const [flag = 0, block = 0] = flags;
  const size = SIZES[(block >> 4) & 7];
  if (flag >> 6 !== 1 || size === undefined) throw damage('its head is of a version that is not known');
  yield* input.skip((flag & 8 ? 8 : 0) + (flag & 1 ? 4 : 0) + 1);
  const output = new Uint8Array(REACH + size);
  let filled = 0;
  for (;;) {
    const head = (yield* input.exactly(4)).readUInt32LE(0);
    if (head === 0) break;
    const length = head & 0x7fffffff;
    if (length > size) throw damage('a block is too big');
    const bytes = yield* input.exactly(length);
    // What a block may point back to stays before it.
    if (filled > REACH) {
      output.copyWithin(0, filled - REACH, filled);
      filled = REACH;
    }
    const from = filled;
    if (head >>> 31) {
      output.set(bytes, filled);
      filled += length;
    } else filled = unpackBlock(bytes, output, filled, Math.min(output.length, filled + size));
    contents.push(output.subarray(from, filled));
    if (flag & 16) yield* input.skip(4);
  }
  if (flag & 4) yield* input.skip(4);
}

/** Unpacks a block into output[at] and on. Returns where it ends. */
function unpackBlock(bytes: Uint8Array, output: Uint8Array, at: number, most: number): number {
  let from = 0;
  let to = at;
  const length = (nibble: number) => {
    let sum = nibble;
    if (nibble < 15) return sum;
    for (;;) {
      const byte = bytes[from++];
      if (byte === undefined) throw damage('a block ends too early');
      sum += byte;
      if (byte !== 255) return sum;
    }
  };
  while (from < bytes.length) {
    const token = bytes[from++]!;
    const literals = length(token >> 4);
    if (from + literals > bytes.length || to + literals > most) throw damage('a block is not what its head says');
    output.set(bytes.subarray(from, from + literals), to);
    from += literals;
    to += literals;
    if (from >= bytes.length) break;
    const back = bytes[from]! | (bytes[from + 1]! << 8);
    from += 2;
    const copied = length(token & 15) + 4;
    if (back === 0 || back > to || to + copied > most) throw damage('a block points out of its bounds');
    for (let i = 0; i < copied; i++, to++) output[to] = output[to - back]!;
  }
  return to;
}

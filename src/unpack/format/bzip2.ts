import { BitReader } from '../codec/bit-reader.ts';
import { BlockDecoder } from '../codec/bzip2-block.ts';
import type { Contents, Parser } from '../contents.ts';
import { damage } from '../damage.ts';
import type { Input } from '../input.ts';

const MAGIC = Buffer.from('BZh');
/** No block takes more bytes, packed. */
const LARGEST_BLOCK = 2.5 * 1024 * 1024;

/** bzip2 files, of one stream or many. */
export function* bzip2(input: Input, contents: Pick<Contents, 'begin' | 'push' | 'end'>): Parser {
  contents.begin(null);
  const bits = new BitReader();
  const decoder = new BlockDecoder(bits, (bytes) => contents.push(bytes));
  for (;;) {
    yield* fill(bits, input);
    if (!bits.isAt(MAGIC)) break;
    bits.take(24);
    decoder.setSize((bits.take(8) - 0x30) * 100_000);
    yield* stream(bits, decoder, input);
    bits.align();
  }
  contents.end();
  input.unread(bits.rest());
}

function* stream(bits: BitReader, decoder: BlockDecoder, input: Input): Parser {
  let crc = 0;
  for (;;) {
    yield* fill(bits, input);
    const mark = bits.take(24) * 0x1000000 + bits.take(24);
    if (mark === 0x177245385090) break;
    if (mark !== 0x314159265359) throw damage('a block is none');
    crc = (((crc << 1) | (crc >>> 31)) ^ decoder.unpack()) >>> 0;
  }
  if (bits.take32() !== crc) throw damage('its checksum is wrong');
}

/** Makes sure that a whole block is there. */
function* fill(bits: BitReader, input: Input): Parser {
  const parts: Buffer[] = [];
  for (let left = bits.left; left < LARGEST_BLOCK; ) {
    const part = yield* input.some(LARGEST_BLOCK);
    if (!part) break;
    parts.push(Buffer.from(part));
    left += part.length;
  }
  if (parts.length > 0) bits.add(Buffer.concat(parts));
}

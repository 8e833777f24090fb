import { Dictionary, LzmaDecoder } from '../codec/lzma-decoder.ts';
import type { Contents, Parser } from '../contents.ts';
import { tooMuch } from '../damage.ts';
import { hold } from '../hold.ts';
import type { Input } from '../input.ts';

/** Unpacked between two looks at the limits. */
const STEP = 1024 * 1024;

/** The older form of LZMA, a head of 13 bytes and no chunks. */
export function* lzma(input: Input, contents: Contents): Parser {
  const bytes = yield* hold(input, contents);
  if (!bytes) return;
  const size = bytes.readUInt32LE(1);
  if (!contents.hold(size)) throw tooMuch('its dictionary is too big');
  const told = bytes.readBigUInt64LE(5);
  let left = told === 0xffffffffffffffffn ? Number.POSITIVE_INFINITY : Number(told);
  contents.begin(null);
  const dictionary = new Dictionary(size, (part) => contents.push(part));
  const decoder = new LzmaDecoder(dictionary);
  decoder.setProperties(bytes[0]!);
  decoder.resetState();
  decoder.begin(bytes.subarray(13));
  try {
    while (left > 0) {
      const step = Math.min(left, STEP);
      // Where the size is not told, a mark ends it.
      if (!decoder.unpack(step)) break;
      left -= step;
    }
  } finally {
    dictionary.flush();
  }
  contents.end();
}

import type { Parser } from '../contents.ts';
import { damage } from '../damage.ts';
import type { Input } from '../input.ts';
import { Dictionary } from './dictionary.ts';
import { LzmaDecoder } from './lzma-decoder.ts';

/** Chunks, each with a head that tells its sizes. */
export function* lzma2(
  input: Input,
  size: number,
  sink: (bytes: Uint8Array) => void,
  grow?: (bytes: number) => void,
): Parser {
  const dictionary = new Dictionary(size, sink, grow);
  const decoder = new LzmaDecoder(dictionary);
  let hasProperties = false;
  for (;;) {
    const control = (yield* input.exactly(1))[0]!;
    if (control === 0) break;
    if (control === 1 || control >= 0xe0) dictionary.reset();
    if (control < 0x80) {
      if (control > 2) throw damage('a chunk is of no known kind');
      const length = (yield* input.exactly(2)).readUInt16BE(0) + 1;
      for (const byte of yield* input.exactly(length)) dictionary.put(byte);
    } else {
      const head = yield* input.exactly(4);
      const unpacked = ((control & 0x1f) << 16) + head.readUInt16BE(0) + 1;
      const packed = head.readUInt16BE(2) + 1;
      if (control >= 0xc0) {
        decoder.setProperties((yield* input.exactly(1))[0]!);
        hasProperties = true;
      }
      if (!hasProperties) throw damage('a chunk says not how it was packed');
      if (control >= 0xa0) decoder.resetState();
      decoder.begin(yield* input.exactly(packed));
      try {
        if (!decoder.unpack(unpacked) || !decoder.isClean) throw damage('a chunk is not what its head says');
      } finally {
        dictionary.flush();
      }
    }
    dictionary.flush();
  }
}

/** @param bits as the property of the method tells it */
export function dictionarySize(bits: number): number {
  if (bits > 40) throw damage('its dictionary has no size');
  return bits === 40 ? 0xffffffff : (2 | (bits & 1)) * 2 ** ((bits >> 1) + 11);
}

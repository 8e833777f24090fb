import { damage } from '../damage.ts';
import { Dictionary } from './dictionary.ts';
import { LzmaDecoder } from './lzma-decoder.ts';

/** Unpacked between two looks at the limits. */
const STEP = 1024 * 1024;

/** How LZMA was packed, and to how much. */
interface Packing {
  /** The byte that tells lc, lp and pb. */
  readonly properties: number;
  /** Bytes that are pointed back at most. */
  readonly dictionary: number;
  /** Bytes unpacked; infinitely many where a mark ends it. */
  readonly size: number;
  /** See Dictionary. */
  readonly grow?: (bytes: number) => void;
}

/** Unpacks LZMA that is there whole, without a head. Returns how many bytes it took: others may stand behind it. */
export function unlzma(packed: Uint8Array, packing: Packing, sink: (bytes: Uint8Array) => void): number {
  const { properties, size, grow } = packing;
  const dictionary = new Dictionary(Math.min(packing.dictionary, size), sink, grow);
  const decoder = new LzmaDecoder(dictionary);
  decoder.setProperties(properties);
  decoder.resetState();
  decoder.begin(packed);
  try {
    for (let left = size; left > 0; left -= STEP) if (!decoder.unpack(Math.min(left, STEP))) break;
  } finally {
    dictionary.flush();
  }
  if (!decoder.isWhole) throw damage('it is longer than it says');
  return decoder.taken;
}

import { Decompress } from 'fzstd';
import { damage } from '../damage.ts';
import type { Codec } from './codec.ts';

/** Zstandard, of one frame or many. */
export function zstd(sink: (bytes: Uint8Array) => void): Codec {
  const stream = new Decompress((part) => sink(part));
  const push = (bytes: Uint8Array, last: boolean) => {
    try {
      stream.push(bytes, last);
    } catch (error) {
      throw told(error);
    }
  };
  return {
    push(bytes) {
      // It keeps a part of what it is given.
      push(Buffer.from(bytes), false);
      return bytes.length;
    },
    end: () => push(new Uint8Array(), true),
  };
}

/** Its own errors have a code, and so they are told from those of the sink. */
function told(error: unknown): unknown {
  return error instanceof Error && 'code' in error && typeof error.code === 'number' ? damage(error.message) : error;
}

import { Decompress } from 'fzstd';
import { ZstdFrames } from '../../util/zstd-frames.ts';
import { damage, tooMuch } from '../damage.ts';
import type { Codec } from './codec.ts';

/** Zstandard, of one frame or many. */
export function zstd(sink: (bytes: Uint8Array) => void): Codec {
  const frames = new ZstdFrames();
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
      if (!frames.fits(bytes)) throw tooMuch('it wants a window of more than 64 MiB');
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

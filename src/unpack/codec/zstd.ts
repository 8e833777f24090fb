import { Decompress } from 'fzstd';
import { ZstdFrames } from '../../util/zstd-frames.ts';
import { ZstdWindow } from '../../util/zstd-window.ts';
import { damage, tooMuch } from '../damage.ts';
import type { Codec } from './codec.ts';

/** How far a frame may go back whose window is larger than may be kept. */
const NARROWED = 64 * 1024 * 1024;
const TOO_WIDE = 'it wants a window of more than 64 MiB';

interface Zstd extends Codec {
  /** What was pushed and is no frame; null while all was. */
  readonly behind: Uint8Array | null;
}

/** Zstandard, of one frame or many. */
export function zstd(sink: (bytes: Uint8Array) => void): Zstd {
  const frames = new ZstdFrames(true);
  let left = NARROWED;
  const window = new ZstdWindow();
  const stream = new Decompress((part) => {
    window.grow(stream, part.length);
    if (frames.narrowed) left -= part.length;
    if (left < 0) throw tooMuch(TOO_WIDE);
    sink(part);
  });
  const push = (bytes: Uint8Array, last: boolean) => {
    try {
      stream.push(bytes, last);
    } catch (error) {
      throw told(error);
    }
  };
  return {
    get behind() {
      return frames.behind;
    },
    push(bytes) {
      // It keeps a part of what it is given.
      const own = Buffer.from(bytes);
      if (!frames.fits(own)) throw tooMuch(TOO_WIDE);
      const taken = Math.max(0, own.length - (frames.behind?.length ?? 0));
      if (taken > 0) push(own.subarray(0, taken), false);
      return taken;
    },
    end() {
      if (!frames.isWhole) push(new Uint8Array(), true);
    },
  };
}

/** Its own errors have a code, and so they are told from those of the sink. */
function told(error: unknown): unknown {
  return error instanceof Error && 'code' in error && typeof error.code === 'number' ? damage(error.message) : error;
}

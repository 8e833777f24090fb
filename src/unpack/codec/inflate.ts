import { ZStream, zlibInflate, zlibInflateInit2, zlibInflateReset } from 'pako';
import { damage } from '../damage.ts';
import type { Codec } from './codec.ts';

const OUTPUT = 64 * 1024;
/** How zlib is told what surrounds the deflated bytes. */
const WINDOW_BITS = { raw: -15, zlib: 15, gzip: 31 } as const;

type Wrapping = keyof typeof WINDOW_BITS;

/** Deflated bytes: zlib in plain JavaScript, because Node's own gives no sign of where a stream ended, or not at once. */
export function inflate(wrapping: Wrapping, sink: (bytes: Uint8Array) => void): Codec {
  const stream = new ZStream();
  stream.output = new Uint8Array(OUTPUT);
  zlibInflateInit2(stream, WINDOW_BITS[wrapping]);
  let ended = false;
  return {
    push(bytes) {
      stream.input = bytes;
      stream.next_in = 0;
      stream.avail_in = bytes.length;
      while (stream.avail_in > 0 || stream.avail_out === 0) {
        if (ended && !nextMember(wrapping, stream)) break;
        ended = false;
        stream.next_out = 0;
        stream.avail_out = OUTPUT;
        const status = zlibInflate(stream, 0);
        if (stream.next_out > 0) sink(stream.output.subarray(0, stream.next_out));
        if (status === 1) {
          ended = true;
          stream.avail_out = OUTPUT;
        } else if (status !== 0 && status !== -5) throw damage(stream.msg || 'it cannot be unpacked');
        else if (status === -5 && stream.avail_in > 0 && stream.avail_out > 0) throw damage('it cannot be unpacked');
      }
      return bytes.length - stream.avail_in;
    },
    end() {
      if (!ended) throw damage('it ends too early');
    },
  };
}

/** A gzip file may hold one after another. */
function nextMember(wrapping: Wrapping, stream: ZStream): boolean {
  if (wrapping !== 'gzip' || stream.input[stream.next_in] !== 0x1f) return false;
  zlibInflateReset(stream);
  return true;
}

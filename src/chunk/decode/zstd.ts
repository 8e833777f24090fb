import { Decompress } from 'fzstd';
import { ZstdFrames } from '../../util/zstd-frames.ts';
import { ZstdWindow } from '../../util/zstd-window.ts';

/**
 * What Node does itself from 22.15 on. Loaded only when such data are met: see LAZY in build.mjs.
 * @throws RangeError with the code of zlib when it comes to more than `most` bytes; Error when the data are damaged.
 */
export function unzstd(bytes: Uint8Array, most: number): Uint8Array {
  if (!new ZstdFrames().fits(bytes)) throw tooLarge();
  const parts: Uint8Array[] = [];
  let total = 0;
  const window = new ZstdWindow();
  const stream = new Decompress((part) => {
    window.grow(stream, part.length);
    total += part.length;
    if (total > most) throw tooLarge();
    parts.push(part);
  });
  stream.push(bytes.slice(), true);
  return Buffer.concat(parts);
}

function tooLarge(): Error {
  return Object.assign(new RangeError('too large'), { code: 'ERR_BUFFER_TOO_LARGE' });
}

import type { Io } from './io.ts';

/** All of stdin; not much more than `most` bytes of it. */
export async function readStdin(io: Io, most = Number.POSITIVE_INFINITY): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of io.stdin()) {
    parts.push(part);
    size += part.length;
    if (size > most) break;
  }
  return Buffer.concat(parts);
}

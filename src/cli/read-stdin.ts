import { Buffer } from 'node:buffer';
import { ScannerError } from '../model/problem.ts';
import type { Io } from './io.ts';

/**
 * All of stdin; not much more than `most` bytes of it.
 * @throws ScannerError when a signal comes first: of a part nobody can say what stands in the rest.
 */
export async function readStdin(io: Io, most = Number.POSITIVE_INFINITY): Promise<Buffer> {
  const { signal } = io;
  const stdin = io.stdin();
  const parts: Uint8Array[] = [];
  let size = 0;
  const stop = () => stdin.destroy?.();
  signal.addEventListener('abort', stop, { once: true });
  try {
    if (signal.aborted) throw stopped();
    for await (const part of stdin) {
      parts.push(part);
      size += part.length;
      if (size > most) break;
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  } finally {
    signal.removeEventListener('abort', stop);
  }
  if (signal.aborted) throw stopped();
  return Buffer.concat(parts);
}

function stopped(): ScannerError {
  return new ScannerError('interrupted', 'stopped by a signal before all of stdin was read');
}

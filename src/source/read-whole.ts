import { Buffer } from 'node:buffer';
import type { Problem } from '../model/problem.ts';
import { readBlobs } from './read-blobs.ts';

/**
 * Reads objects one after the other, each as a whole.
 * @throws ScannerError when git does not start.
 */
export async function readWhole(
  root: string,
  ids: readonly string[],
  signal: AbortSignal,
  onProblem: (problem: Problem) => void,
  take: (id: string, bytes: Buffer) => void,
): Promise<void> {
  if (ids.length === 0) return;
  let parts: Uint8Array[] = [];
  const sink = {
    begin() {
      parts = [];
    },
    push(part: Uint8Array) {
      parts.push(Buffer.from(part));
    },
    end: (id: string) => take(id, Buffer.concat(parts)),
    abandon() {},
  };
  await readBlobs(root, ids, sink, signal, onProblem);
}

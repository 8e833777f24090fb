import { Buffer } from 'node:buffer';
import type { Problem } from '../model/problem.ts';
import { BatchParser, type BlobSink } from './batch-parser.ts';
import { askGitFor } from './git.ts';
import { readBlobs } from './read-blobs.ts';

type Take = (id: string, bytes: Buffer) => void;

/**
 * Reads objects one after the other, each as a whole.
 * @throws ScannerError when git does not start.
 */
export async function readWhole(
  root: string,
  ids: readonly string[],
  signal: AbortSignal,
  onProblem: (problem: Problem) => void,
  take: Take,
): Promise<void> {
  if (ids.length > 0) await readBlobs(root, ids, wholeObjects(take), signal, onProblem);
}

/**
 * Reads a few objects, each as a whole, with the least that it costs to ask git. False where they were not all read, so that
 * they are to be read one by one: much, missing or damaged.
 * @param signal ends it
 */
export async function readTogether(
  root: string,
  ids: readonly string[],
  signal: AbortSignal,
  take: Take,
): Promise<boolean> {
  const asked = ids.map((id) => `${id}\n`).join('');
  const output = await askGitFor(root, ['cat-file', '--batch', '--buffer'], asked, signal);
  if (output === null) return false;
  const parser = new BatchParser(wholeObjects(take), () => {});
  parser.take(output);
  return parser.done === ids.length;
}

function wholeObjects(take: Take): BlobSink {
  let parts: Uint8Array[] = [];
  return {
    begin() {
      parts = [];
    },
    push(part) {
      parts.push(Buffer.from(part));
    },
    end: (id) => take(id, Buffer.concat(parts)),
    abandon() {},
  };
}

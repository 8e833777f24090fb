import { Buffer } from 'node:buffer';
import { BatchParser } from './batch-parser.ts';
import { askGitFor } from './git.ts';

/**
 * Reads a few objects, each as a whole, with the least that it costs to ask git. False where they were not all read, so that
 * they are to be read one by one: much, missing or damaged.
 * @param signal ends it
 */
export async function readTogether(
  root: string,
  ids: readonly string[],
  signal: AbortSignal,
  take: (id: string, bytes: Buffer) => void,
): Promise<boolean> {
  const asked = ids.map((id) => `${id}\n`).join('');
  const output = await askGitFor(root, ['cat-file', '--batch', '--buffer'], asked, signal);
  if (output === null) return false;
  let parts: Uint8Array[] = [];
  const sink = {
    begin() {
      parts = [];
    },
    push: (part: Uint8Array) => void parts.push(part),
    end: (id: string) => take(id, Buffer.concat(parts)),
    abandon() {},
  };
  const parser = new BatchParser(sink, () => {});
  parser.take(output);
  return parser.done === ids.length;
}

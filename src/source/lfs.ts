import { Buffer } from 'node:buffer';
import { existsSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { pathFrom } from '../util/path-below.ts';
import type { Repository } from './repository.ts';

/** A blob that stands for a file of Git LFS, which has an id of its own. */
export interface LfsPointer {
  readonly blob: string;
  readonly file: string;
}

const POINTER = Buffer.from('version https://git-lfs.github.com/spec/v1\n');
/** A pointer is smaller, says the specification of Git LFS. In bytes. */
const LARGEST_POINTER = 1024;

/** Whether a blob that begins like this may be a pointer; false when it is longer than one. */
export function mayPoint(begin: Uint8Array): boolean {
  return begin.length < LARGEST_POINTER && begin[0] === POINTER[0];
}

/** The id of the file that a pointer of Git LFS stands for; null when the blob is none. */
export function pointerOf(content: Buffer): string | null {
  if (content.length >= LARGEST_POINTER || !content.subarray(0, POINTER.length).equals(POINTER)) return null;
  return /^oid sha256:([0-9a-f]{64})$/m.exec(content.toString('latin1'))?.[1] ?? null;
}

/** Files of Git LFS that are in the clone: their ids, each with its path from the root. */
export function localLfsFiles({ root, common }: Pick<Repository, 'root' | 'common'>): Map<string, string> {
  const folder = join(common, 'lfs', 'objects');
  const found = new Map<string, string>();
  if (!existsSync(folder)) return found;
  for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const id = entry.split(sep).at(-1)!;
    if (/^[0-9a-f]{64}$/.test(id)) found.set(id, pathFrom(root, join(folder, entry)));
  }
  return found;
}

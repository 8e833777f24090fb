import { Buffer } from 'node:buffer';
import { closeSync, existsSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { InflateCode } from '../model/inflate-code.ts';

/** Bigger trees are left to git. In bytes, compressed and not. */
const LARGEST = 4 * 1024 * 1024;
const LARGEST_CONTENT = LARGEST * 4;

/**
 * Contents of blobs, each from a file of its own, as those are that were staged just now: no git has to be started and
 * waited for. Null when any is not, is big or does not look right: then git is to be asked, which knows every form.
 * Not by Node's zlib, which takes 0.3 ms for each of the first files.
 * @returns stretches of the memory of `code`, in which objects stay
 */
export function readLoose(folder: string, ids: readonly string[], code: InflateCode): Buffer[] | null {
  try {
    const objects = objectsFolder(folder);
    const { buffer } = code.memory;
    const input = new Uint8Array(buffer, code.input(), code.room());
    const blobs: Buffer[] = [];
    for (const id of ids) {
      const length = readInto(input, `${objects}/${id.slice(0, 2)}/${id.slice(2)}`);
      const size = code.inflate(length);
      if (size < 0) return null;
      const content = Buffer.from(buffer, code.address(), size);
      const end = content.indexOf(0);
      if (content.toString('latin1', 0, end) !== `blob ${size - end - 1}`) return null;
      blobs.push(content.subarray(end + 1));
    }
    return blobs;
  } catch {
    return null;
  }
}

/**
 * The content of a tree that lies in a file of its own. Null when it does not, is big or does not look right.
 * @param objects where git keeps them
 */
export function looseTree(objects: string, id: string): Buffer | null {
  try {
    const packed = readFileSync(join(objects, id.slice(0, 2), id.slice(2)));
    if (packed.length > LARGEST) return null;
    const { inflateSync } = process.getBuiltinModule('node:zlib');
    const content = inflateSync(packed, { maxOutputLength: LARGEST_CONTENT });
    const end = content.indexOf(0);
    const isSound = content.toString('latin1', 0, end) === `tree ${content.length - end - 1}`;
    return isSound ? content.subarray(end + 1) : null;
  } catch {
    return null;
  }
}

/** Reads a file at once. What is not read of a bigger one, its checksum misses. */
function readInto(input: Uint8Array, path: string): number {
  const fd = openSync(path, 'r');
  try {
    return readSync(fd, input, 0, input.length, null);
  } finally {
    closeSync(fd);
  }
}

/** Where git keeps objects, as it finds them itself. @throws when there is no repository */
function objectsFolder(from: string): string {
  const { GIT_OBJECT_DIRECTORY, GIT_COMMON_DIR } = process.env;
  if (GIT_OBJECT_DIRECTORY) return resolve(from, GIT_OBJECT_DIRECTORY);
  const folder = gitFolder(from);
  const common = join(folder, 'commondir');
  if (GIT_COMMON_DIR) return join(resolve(from, GIT_COMMON_DIR), 'objects');
  return join(existsSync(common) ? resolve(folder, readFileSync(common, 'utf8').trim()) : folder, 'objects');
}

function gitFolder(from: string): string {
  const { GIT_DIR } = process.env;
  if (GIT_DIR) return resolve(from, GIT_DIR);
  for (let at = resolve(from); ; at = dirname(at)) {
    const path = join(at, '.git');
    const found = statSync(path, { throwIfNoEntry: false });
    if (found?.isDirectory()) return path;
    // Of a linked work tree or a submodule: a file that says where.
    if (found)
      return resolve(
        at,
        readFileSync(path, 'utf8')
          .replace(/^gitdir: /, '')
          .trim(),
      );
    if (at === dirname(at)) throw new RangeError('no repository');
  }
}

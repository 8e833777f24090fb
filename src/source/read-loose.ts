import type { Buffer } from 'node:buffer';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** Bigger objects are left to git, which hands them out in parts. In bytes, compressed and not. */
const LARGEST = 4 * 1024 * 1024;
const LARGEST_CONTENT = LARGEST * 4;

/**
 * Contents of blobs, each from a file of its own, as those are that were staged just now: no git has to be started and
 * waited for. Null when any is not, or together they are big: then git is to be asked, which knows every form.
 */
export function readLoose(folder: string, ids: readonly string[]): Buffer[] | null {
  try {
    const objects = objectsFolder(folder);
    const blobs: Buffer[] = [];
    let total = 0;
    for (const id of ids) {
      const content = looseObject(objects, id, 'blob');
      if (!content || (total += content.length) > LARGEST_CONTENT) return null;
      blobs.push(content);
    }
    return blobs;
  } catch {
    return null;
  }
}

/**
 * The content of an object that lies in a file of its own. Null when it does not, is big or does not look right.
 * @param objects where git keeps them
 */
export function looseObject(objects: string, id: string, type: 'blob' | 'tree'): Buffer | null {
  try {
    const packed = readFileSync(join(objects, id.slice(0, 2), id.slice(2)));
    if (packed.length > LARGEST) return null;
    const { inflateSync } = process.getBuiltinModule('node:zlib');
    const content = inflateSync(packed, { maxOutputLength: LARGEST_CONTENT });
    const end = content.indexOf(0);
    const isSound = content.toString('latin1', 0, end) === `${type} ${content.length - end - 1}`;
    return isSound ? content.subarray(end + 1) : null;
  } catch {
    return null;
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

import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import { pathFrom } from '../util/path-below.ts';
import type { Repository } from './repository.ts';

/** Folders of the git directory in which people put files of their own. */
const FOLDERS = ['hooks', 'info'];
/** What was done to each ref. */
const LOGS = 'logs';
/** Of the address that was cloned or pulled from, with the token in it. All else there is read where it is kept: messages, people. */
const ADDRESS = '://';
/** Files that it may hold: a credential may stand in the address of a remote. */
const FILES = ['config', 'config.worktree', 'description', 'COMMIT_EDITMSG', 'FETCH_HEAD', 'packed-refs'];

/** Files of the git directory that are no objects, relative to the root, with `/`; absolute where they lie outside of it. */
export function listGitFiles({ root, common: folder }: Pick<Repository, 'root' | 'common'>): string[] {
  const files = FILES.map((name) => `${folder}${sep}${name}`).filter((file) => existsSync(file));
  for (const name of FOLDERS) {
    const inner = `${folder}${sep}${name}`;
    if (!existsSync(inner)) continue;
    const entries = readdirSync(inner, { withFileTypes: true });
    // What git puts there itself as an example is the same everywhere.
    files.push(
      ...entries.flatMap((e) => (e.isFile() && !e.name.endsWith('.sample') ? [`${inner}${sep}${e.name}`] : [])),
    );
  }
  const logs = `${folder}${sep}${LOGS}`;
  if (existsSync(logs)) {
    const entries = readdirSync(logs, { withFileTypes: true, recursive: true });
    const all = entries.flatMap((e) => (e.isFile() ? [`${e.parentPath}${sep}${e.name}`] : []));
    files.push(...all.filter(mayHoldAddress));
  }
  return files.map((file) => pathFrom(root, file));
}

/** Follows from the names of files and what they hold; null where one cannot be read. */
export function digestOf(root: string, paths: readonly string[]): string | null {
  const hash = createHash('sha256');
  try {
    for (const path of paths) {
      const content = readFileSync(resolve(root, path));
      hash.update(`${path}\0${content.length}\0`).update(content);
    }
  } catch {
    return null;
  }
  return hash.digest('hex');
}

/** What cannot be read is told by who reads it. */
function mayHoldAddress(file: string): boolean {
  try {
    return readFileSync(file).includes(ADDRESS);
  } catch {
    return true;
  }
}

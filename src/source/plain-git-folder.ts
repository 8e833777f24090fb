import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { surroundings } from './surroundings.ts';

/** What git wants to see in its folder. */
const PARTS = ['HEAD', 'objects', 'refs'];

/**
 * The git folder of the repository whose root a folder is, or the folder where it is one itself, told without git. Null where
 * git is to be asked: below a root, in a linked work tree, where variables name another.
 */
export function plainGitFolder(folder: string): string | null {
  if (surroundings(folder) !== process.env) return null;
  const own = join(folder, '.git');
  const found = existsSync(own) ? own : folder;
  return PARTS.every((part) => existsSync(join(found, part))) ? found : null;
}

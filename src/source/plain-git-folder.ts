import { existsSync, readFileSync } from 'node:fs';
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

/** Others may be elsewhere, and so may the work tree. */
const ELSEWHERE = /include|worktree/i;

/** What a repository's settings say, where all of them stand in its git folder. Null where git is to be asked. */
export function plainSettings(gitFolder: string): PlainSettings | null {
  try {
    const text = readFileSync(join(gitFolder, 'config'), 'latin1');
    if (ELSEWHERE.test(text)) return null;
    return {
      bare: /^\s*bare\s*=\s*true\s*$/im.test(text),
      otherIds: /objectformat/i.test(text),
      partial: /promisor|partialclone/i.test(text),
    };
  } catch {
    return null;
  }
}

interface PlainSettings {
  readonly bare: boolean;
  /** Ids may be of another kind than SHA-1. */
  readonly otherIds: boolean;
  /** It may be a partial clone. */
  readonly partial: boolean;
}

import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { tryGit } from './git.ts';
import type { TreeEntry } from './list-tree.ts';

/**
 * All that the index holds; in a conflict each side of it. None where it cannot be read, which whoever lists the files says.
 * @param file another one, of another work tree of the repository
 */
export function readIndex(root: string, file?: string): TreeEntry[] {
  const more = file === undefined ? {} : { GIT_INDEX_FILE: file };
  return (tryGit(root, ['ls-files', '--stage', '-z', '--full-name'], '', more) ?? '').split('\0').flatMap((entry) => {
    const tab = entry.indexOf('\t');
    const [mode = '', id = ''] = entry.slice(0, tab).split(' ');
    return tab < 0 ? [] : [{ mode, id, path: entry.slice(tab + 1) }];
  });
}

/** The index of each work tree that a repository has, or had and still knows. @param common see `Repository` */
export function indexFiles(common: string): string[] {
  const linked = join(common, 'worktrees');
  const folders = [common, ...(existsSync(linked) ? readdirSync(linked).map((name) => join(linked, name)) : [])];
  return folders.map((folder) => join(folder, 'index')).filter((file) => existsSync(file));
}

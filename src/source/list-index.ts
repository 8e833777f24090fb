import { tryGit } from './git.ts';
import type { TreeEntry } from './list-tree.ts';

/** All that the index holds; in a conflict each side of it. None where it cannot be read, which whoever lists the files says. */
export function readIndex(root: string): TreeEntry[] {
  return (tryGit(root, ['ls-files', '--stage', '-z', '--full-name']) ?? '').split('\0').flatMap((entry) => {
    const tab = entry.indexOf('\t');
    const [mode = '', id = ''] = entry.slice(0, tab).split(' ');
    return tab < 0 ? [] : [{ mode, id, path: entry.slice(tab + 1) }];
  });
}

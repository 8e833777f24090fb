import { git } from './git.ts';

/** A submodule: a commit of another repository. */
const GITLINK = '160000';

/** The blobs of a commit's files, each with its paths. @throws ScannerError when git fails. */
export function listTree(root: string, commit: string): Map<string, string[]> {
  const paths = new Map<string, string[]>();
  for (const entry of git(root, ['ls-tree', '-r', '-z', '--full-tree', commit]).toString().split('\0')) {
    const tab = entry.indexOf('\t');
    const [mode, , blob = ''] = entry.slice(0, tab).split(' ');
    if (tab < 0 || mode === GITLINK) continue;
    const path = entry.slice(tab + 1);
    const known = paths.get(blob);
    if (known) known.push(path);
    else paths.set(blob, [path]);
  }
  return paths;
}

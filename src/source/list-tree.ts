import { addTo } from '../util/group.ts';
import { GITLINK, git, gitOutput } from './git.ts';

/** A file, link or submodule of a commit. */
export interface TreeEntry {
  readonly mode: string;
  readonly id: string;
  readonly path: string;
}

/** Paths of so many characters are named to git; of more it lists all. The command line of Windows takes 32,767. */
const NAMED = 8000;

/**
 * All that a commit's tree holds, with the folders below.
 * @param paths what is wanted, where little is; more may come. Null: all
 * @throws ScannerError when git fails.
 */
export function treeEntries(root: string, commit: string, paths: readonly string[] | null = null): TreeEntry[] {
  if (paths?.length === 0) return [];
  // Bytes that are no UTF-8 are lost in the text of a path.
  const isAll = !paths || paths.join('').length > NAMED || paths.some((path) => path.includes('\ufffd'));
  const named = isAll ? [] : paths;
  return entriesIn(git(root, [...LISTING, commit, ...named]).toString());
}

/** All of it, while other things are done. @throws ScannerError when git fails, or the signal stops it. */
export async function allEntries(root: string, commit: string, signal: AbortSignal): Promise<TreeEntry[]> {
  return entriesIn(await gitOutput(root, [...LISTING, commit], signal));
}

const LISTING = ['ls-tree', '-r', '-z', '--full-tree', '--'];

function entriesIn(output: string): TreeEntry[] {
  return output.split('\0').flatMap((entry) => {
    const tab = entry.indexOf('\t');
    const [mode = '', , id = ''] = entry.slice(0, tab).split(' ');
    return tab < 0 ? [] : [{ mode, id, path: entry.slice(tab + 1) }];
  });
}

/** The blobs of a commit's files, each with its paths. @throws ScannerError when git fails. */
export function listTree(root: string, commit: string): Map<string, string[]> {
  const paths = new Map<string, string[]>();
  for (const { mode, id, path } of treeEntries(root, commit)) {
    if (mode === GITLINK) continue;
    addTo(paths, id, path);
  }
  return paths;
}

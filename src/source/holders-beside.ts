import { ScannerError } from '../model/problem.ts';
import { addTo } from '../util/group.ts';
import { tryGit } from './git.ts';
import type { HistoryLog } from './history-log.ts';
import { indexFiles, readIndex } from './list-index.ts';
import { type TreeEntry, treeEntries } from './list-tree.ts';
import type { Ref } from './refs.ts';
import type { Repository } from './repository.ts';

/** What leads to a blob without a commit. */
export interface Holder {
  /** Null for a ref that names the blob itself. */
  readonly path: string | null;
  /** In full; null for the index. */
  readonly ref: string | null;
}

/**
 * Finds out what leads to blobs that no commit brought: a ref on a blob or on a tree, as a tag or a replacement may be, or
 * the index, of this work tree or another one.
 */
export function holdersBeside(
  { root, common }: Pick<Repository, 'root' | 'common'>,
  blobs: ReadonlySet<string>,
  refs: readonly Ref[],
  { commits }: HistoryLog,
): Map<string, Holder[]> {
  const held = new Map<string, Holder[]>();
  if (blobs.size === 0) return held;
  const add = (blob: string, holder: Holder) => {
    if (blobs.has(blob)) addTo(held, blob, holder);
  };
  const others = refs.filter(({ target }) => !commits.has(target));
  const trees = treesAmong(root, others);
  for (const { name, target } of others) {
    add(target, { path: null, ref: name });
    if (trees.has(target)) for (const { path, id } of entriesOf(root, target)) add(id, { path, ref: name });
  }
  const staged = [readIndex(root), ...indexFiles(common).map((file) => readIndex(root, file))].flat();
  const entries = new Map(staged.map(({ path, id }) => [`${id} ${path}`, { path, id }]));
  for (const { path, id } of entries.values()) add(id, { path, ref: null });
  return held;
}

function treesAmong(root: string, refs: readonly Ref[]): Set<string> {
  if (refs.length === 0) return new Set();
  const asked = refs.map(({ target }) => `${target}\n`).join('');
  const lines = (tryGit(root, ['cat-file', '--batch-check=%(objecttype) %(objectname)'], asked) ?? '').split('\n');
  return new Set(lines.flatMap((line) => (line.startsWith('tree ') ? [line.slice('tree '.length)] : [])));
}

/** None where the tree is damaged, which whoever reads all objects says. */
function entriesOf(root: string, tree: string): TreeEntry[] {
  try {
    return treeEntries(root, tree);
  } catch (error) {
    if (!(error instanceof ScannerError)) throw error;
    return [];
  }
}

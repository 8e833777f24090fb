import { loadChains } from '../rulebook/load.ts';
import { beginCommits, type CommitList } from '../source/commit-list.ts';
import { findStore } from '../source/object-store.ts';
import type { Repository } from '../source/repository.ts';
import type { TellChanges } from '../source/tree-log.ts';
import { compareFolders } from './compare-folders.ts';
import { type Folders, readFolders } from './read-folders.ts';
import { looseTreeIn } from './read-trees.ts';

/** Of fewer objects in packs git tells sooner. */
const WORTH_IT = 40_000;
/** Some 100,000 commits among them, of 20 MB. */
const MOST_LISTED = 1_000_000;

/** Of more objects the trees are too many for `readFolders`, and all that is noted of the commits for it would be in vain. */
const MOST_PACKED = 2_500_000;

/** Begins to list the commits where the teller is going to want them, and they are no more than a file may hold; null elsewhere. */
export function beginListing(
  repository: Pick<Repository, 'root' | 'objects' | 'idLength'>,
  signal: AbortSignal,
): CommitList | null {
  const packed = findStore(repository)?.packed() ?? 0;
  return packed >= WORTH_IT && packed <= MOST_LISTED ? beginCommits(repository.root, signal) : null;
}

/**
 * Tells from the trees in packs what commits did to blobs. Null where git is to be asked: there is too little, or something
 * unusual.
 * @param read what was noted when the trees were read
 */
export function changesTeller(
  repository: Pick<Repository, 'objects' | 'idLength'>,
  read: Folders | null,
  least = WORTH_IT,
): TellChanges | null {
  const store = findStore(repository);
  const packed = store?.packed() ?? 0;
  if (!store || packed < least || packed > MOST_PACKED) return null;
  return async (commits, blobs, signal) => {
    if (blobs.length === 0) return { changes: [], unclear: [] };
    const isSame = read?.blobs.length === blobs.length && blobs.every((id, i) => id === read.blobs[i]);
    if (isSame) return compareFolders(read, commits);
    const code = loadChains();
    const packs = code ? store.open(store.packs, code) : [];
    const sound = packs.filter((stored) => stored !== null);
    if (!code || sound.length < packs.length) return null;
    const folders = await readFolders(code, sound, repository.idLength, blobs, looseTreeIn(store), signal);
    return folders && compareFolders(folders, commits);
  };
}

import { loadChains } from '../rulebook/load.ts';
import { beginCommits, type CommitList } from '../source/commit-list.ts';
import { findStore, type StoredPack } from '../source/object-store.ts';
import { looseTree } from '../source/read-loose.ts';
import type { Repository } from '../source/repository.ts';
import type { TellChanges } from '../source/tree-log.ts';
import { compareFolders } from './compare-folders.ts';
import { readFolders } from './read-folders.ts';

/** Of fewer objects in packs, or more blobs, git tells sooner. */
const WORTH_IT = 40_000;
const MOST_BLOBS = 10_000;
/** Some 100,000 commits among them, of 20 MB. */
const MOST_LISTED = 1_000_000;

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
 * @param opened packs that are open already
 */
export function changesTeller(
  repository: Pick<Repository, 'objects' | 'idLength'>,
  opened: readonly StoredPack[] = [],
  least = WORTH_IT,
): TellChanges | null {
  const store = findStore(repository);
  if (!store || store.packed() < least) return null;
  return async (commits, blobs, signal) => {
    if (blobs.length > MOST_BLOBS) return null;
    const isOpen = store.packs.length === opened.length && opened.every(({ pack }) => store.packs.includes(pack.path));
    const [known = null] = isOpen && opened.length === 1 ? opened.map((stored) => stored.code) : [];
    const code = known ?? loadChains();
    if (!code) return null;
    const packs = isOpen ? opened : store.open(store.packs, code);
    const sound = packs.filter((stored) => stored !== null);
    if (sound.length < packs.length) return null;
    const contentOf = (id: string) => {
      for (const folder of store.folders) {
        const content = looseTree(folder, id);
        if (content) return content;
      }
      return null;
    };
    const folders = await readFolders(code, sound, repository.idLength, blobs, contentOf, signal);
    return folders && compareFolders(folders, blobs, commits);
  };
}

import { existsSync, lstatSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { isAbsolute, join, resolve } from 'node:path';
import type { ChainCode } from '../model/chain-code.ts';
import type { TreeCode } from '../model/tree-code.ts';
import { isOfSystem } from '../util/system-reason.ts';
import { findAgain } from './pack/find-again.ts';
import { idsInIndex, type OddIndex } from './pack/ids-in-index.ts';
import { namedInIndex } from './pack/named-in-index.ts';
import { type Named, openPack, type Pack } from './pack/open-pack.ts';
import type { Repository } from './repository.ts';

/** Where a repository keeps its objects. */
export interface Store {
  /** Its own folder of objects, then those that it borrows from. */
  readonly folders: readonly string[];
  /** Paths of the packs, without `.pack`. */
  readonly packs: readonly string[];
  /**
   * Opens packs; null for one that cannot be read here: damaged, or of another version. Git may know more.
   * @param read packs whose objects were read before
   * @throws what `isPackGone` tells
   */
  open(paths: readonly string[], code: PackModule, read?: readonly Named[]): (StoredPack | null)[];
  /** What of packs their indexes alone tell; what cannot be read is left out. */
  named(paths: readonly string[]): Named[];
  /** Ids of the objects of a pack that cannot be opened; null when nothing can be made of its index. */
  idsOf(path: string): OddIndex | null;
  /** Packs without an index, and indexes without a pack, which git passes over. */
  readonly halves: readonly string[];
  /** Null where git has packed since the packs were listed: what moved to another pack meanwhile would be in neither list. */
  loose(): Loose | null;
  /** How many objects lie in packs, judged by the sizes of their indexes. */
  packed(): number;
}

interface Loose {
  /** Ids of the objects. */
  readonly ids: readonly string[];
  /** Folders of objects that may not be listed. */
  readonly closed: readonly string[];
}

export interface StoredPack {
  readonly pack: Pack;
  /** 1 for each object that is read with another pack. */
  readonly again: Uint8Array<SharedArrayBuffer>;
  /** The packs with which these are read: their paths, without `.pack`. */
  readonly readWith: readonly string[];
  /** How many other objects there are of each kind. */
  readonly counts: readonly number[];
  /** A module to which the pack was put; null where that is to be done. Threads cannot share it. */
  readonly code: PackModule | null;
}

export type PackModule = ChainCode & TreeCode;

/**
 * Finds the packs and loose objects of a repository, those of alternates too. Null where git must list them: a form of
 * storage that is not known here.
 */
export function findStore({ objects, idLength }: Pick<Repository, 'objects' | 'idLength'>): Store | null {
  try {
    const folders = withAlternates(objects);
    const listed = folders.map(packsIn);
    const packs = listed.flatMap((one) => one.packs);
    return {
      folders,
      packs,
      halves: listed.flatMap(({ halves }) => halves),
      open: (paths, code, read = []) => openAll(paths, idLength, code, read),
      named: (paths) => paths.flatMap((path) => namedInIndex(path, idLength) ?? []),
      idsOf: (path) => idsInIndex(path, idLength),
      packed: () => packs.reduce((sum, path) => sum + sizeOfIndex(path), 0) / (idLength + BESIDE_ID),
      loose() {
        const found = folders.map(looseIn);
        if (folders.flatMap((folder) => packsIn(folder).packs).join() !== packs.join()) return null;
        const ids = new Set(found.flatMap(({ ids }) => ids));
        return {
          ids: [...ids].filter((id) => id.length === idLength * 2),
          closed: found.flatMap(({ closed }) => closed),
        };
      },
    };
  } catch {
    return null;
  }
}

/** Times that packs and loose objects are listed, until git does not pack meanwhile. */
const LISTINGS = 5;

/** The store with its loose objects. Null where git must list what there is. */
export function listStore(
  repository: Pick<Repository, 'objects' | 'idLength'>,
): (Loose & { readonly store: Store }) | null {
  for (let listing = 0; listing < LISTINGS; listing++) {
    const store = findStore(repository);
    if (!store) return null;
    const loose = store.loose();
    if (loose) return { store, ...loose };
  }
  return null;
}

/** Bytes that an index holds for each object beside its id: a checksum and an offset. */
const BESIDE_ID = 8;

function sizeOfIndex(path: string): number {
  return statSync(`${path}.idx`, { throwIfNoEntry: false })?.size ?? 0;
}

function openAll(
  paths: readonly string[],
  nameLength: number,
  code: PackModule,
  read: readonly Named[],
): (StoredPack | null)[] {
  const packs = paths.map((path) => orNull(() => openPack(path, nameLength, code)));
  const opened = new Map<Pack | null, StoredPack | null>();
  const before = [...read];
  // What several hold is read with the biggest, which stays when git puts the others into one.
  for (const pack of packs.filter((one) => one !== null).sort((a, b) => b.count - a.count)) {
    const readWith: string[] = [];
    const again = orNull(() => findAgain(pack, before, ({ path }) => readWith.push(path)));
    if (!again) continue;
    const counts = readWith.length > 0 ? countOthers(pack, again) : pack.counts;
    // One module for all would hold the last one, and what it holds now is all to be read.
    const isHeld = paths.length === 1 && readWith.length === 0;
    opened.set(pack, { pack, again, readWith, counts, code: isHeld ? code : null });
    before.push(pack);
  }
  return packs.map((pack) => opened.get(pack) ?? null);
}

/** Null where a file is damaged, or there is no memory. */
function orNull<T>(make: () => T): T | null {
  try {
    return make();
  } catch (error) {
    if (isPackGone(error)) throw error;
    return null;
  }
}

/** Git has packed anew, as it does by itself now and then: what the pack held is in another one. A link that leads nowhere is no such thing. */
export function isPackGone(error: unknown): boolean {
  if (!isOfSystem(error) || error.code !== 'ENOENT' || !/\.(?:pack|idx)$/.test(error.path ?? '')) return false;
  return lstatSync(error.path!, { throwIfNoEntry: false }) === undefined;
}

/** Object folders: the repository's own, and those that it borrows from (`info/alternates`). */
function withAlternates(first: string): string[] {
  const all = [first];
  for (let at = 0; at < all.length; at++) {
    const file = join(all[at]!, 'info', 'alternates');
    if (!existsSync(file)) continue;
    for (const line of readFileSync(file, 'utf8').split('\n')) {
      if (line === '' || line.startsWith('#')) continue;
      // Quoted as C does where a name holds odd characters: left to git.
      if (line.startsWith('"')) throw new RangeError('quoted alternate');
      const folder = isAbsolute(line) ? line : resolve(all[at]!, line);
      if (!all.includes(folder)) all.push(folder);
    }
  }
  return all;
}

/** Packs and their indexes; paths of packs without `.pack`. */
function packsIn(folder: string): { packs: string[]; halves: string[] } {
  const packs = join(folder, 'pack');
  if (!existsSync(packs)) return { packs: [], halves: [] };
  const names = new Set(readdirSync(packs));
  const parts = [...names].filter((name) => /^pack-[0-9a-f]+\.(?:pack|idx)$/.test(name)).sort();
  const [found, halves]: [string[], string[]] = [[], []];
  for (const name of parts) {
    const stem = name.slice(0, name.indexOf('.'));
    if (!names.has(`${stem}.pack`) || !names.has(`${stem}.idx`)) halves.push(join(packs, name));
    else if (name.endsWith('.pack')) found.push(join(packs, stem));
  }
  return { packs: found, halves };
}

function looseIn(folder: string): Loose {
  const ids: string[] = [];
  const closed: string[] = [];
  const list = (path: string) => {
    try {
      return readdirSync(path);
    } catch (error) {
      // Git takes away a folder whose last object it has packed.
      if (path === folder || (error as NodeJS.ErrnoException).code !== 'ENOENT') closed.push(path);
      return [];
    }
  };
  for (const fan of list(folder).filter((name) => /^[0-9a-f]{2}$/.test(name)))
    ids.push(...list(join(folder, fan)).flatMap((name) => (/^[0-9a-f]+$/.test(name) ? [fan + name] : [])));
  return { ids, closed };
}

function countOthers({ kinds, counts }: Pack, again: Uint8Array): number[] {
  const left = [...counts];
  for (let object = 0; object < kinds.length; object++) if (again[object] === 1) left[kinds[object]!]!--;
  return left;
}

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { isAbsolute, join, resolve } from 'node:path';
import type { Repository } from './git.ts';
import { openPack, type Pack, placeOfName } from './pack/open-pack.ts';

/** Where a repository keeps its objects. */
export interface Store {
  /** Paths of the packs, without `.pack`. */
  readonly packs: readonly string[];
  /** Opens packs; null when one cannot be read here: damaged, or of another version. Git knows more, and says what is wrong. */
  open(paths: readonly string[]): StoredPack[] | null;
  /** Ids of the loose objects. */
  loose(): string[];
}

export interface StoredPack {
  readonly pack: Pack;
  /** 1 for each object that an earlier pack holds too. */
  readonly again: Uint8Array<SharedArrayBuffer>;
}

/**
 * Finds the packs and loose objects of a repository, those of alternates too. Null where git must list them: a form of
 * storage that is not known here.
 */
export function findStore({ objects, idLength }: Pick<Repository, 'objects' | 'idLength'>): Store | null {
  try {
    const folders = withAlternates(objects);
    return {
      packs: folders.flatMap(packsIn),
      open: (paths) => openAll(paths, idLength),
      loose: () => [...new Set(folders.flatMap(looseIn))].filter((id) => id.length === idLength * 2),
    };
  } catch {
    return null;
  }
}

function openAll(paths: readonly string[], nameLength: number): StoredPack[] | null {
  const packs: StoredPack[] = [];
  try {
    for (const path of paths) {
      const pack = openPack(path, nameLength);
      packs.push({ pack, again: markAgain(pack, packs) });
    }
  } catch {
    return null;
  }
  return packs;
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

/** Paths of packs, without `.pack`. */
function packsIn(folder: string): string[] {
  const packs = join(folder, 'pack');
  if (!existsSync(packs)) return [];
  const names = new Set(readdirSync(packs));
  const found = [...names].filter((name) => /^pack-[0-9a-f]+\.pack$/.test(name));
  return found
    .filter((name) => names.has(name.replace(/pack$/, 'idx')))
    .map((name) => join(packs, name.slice(0, -'.pack'.length)))
    .sort();
}

function looseIn(folder: string): string[] {
  const fans = readdirSync(folder).filter((name) => /^[0-9a-f]{2}$/.test(name));
  return fans.flatMap((fan) =>
    readdirSync(join(folder, fan)).flatMap((name) => (/^[0-9a-f]+$/.test(name) ? [fan + name] : [])),
  );
}

function markAgain(pack: Pack, earlier: readonly StoredPack[]): Uint8Array<SharedArrayBuffer> {
  const again = new Uint8Array(new SharedArrayBuffer(pack.count));
  const { names, nameLength, nameAt } = pack;
  for (let object = 0; earlier.length > 0 && object < pack.count; object++) {
    const from = nameAt[object]! * nameLength;
    const name = names.subarray(from, from + nameLength);
    if (earlier.some((other) => placeOfName(other.pack.names, name) >= 0)) again[object] = 1;
  }
  return again;
}

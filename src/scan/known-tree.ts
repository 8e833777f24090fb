import type { Rulebook } from '../model/rule.ts';
import { type Noted, parseIndex } from '../source/index-file.ts';
import { FRESH, isSameEntry, sizeIfSo, timeAt } from '../source/noted-file.ts';
import { type KeptTree, readTreeCache, treeCacheFile, writeTreeCache } from '../source/tree-cache.ts';
import type { Listing } from '../source/walk-folder.ts';
import { nearest, pathIn } from '../util/path-below.ts';
import { namedValues, type Run } from './run.ts';

/** When so many files are otherwise than the index says, and more than are as it says, the others are not asked for. */
const FEW = 100;

/**
 * Tells the files of a work tree that the last scan with the same rules read, in which there was nothing, and that have not been
 * touched since. Git's index says how each was when git looked at it; where a file is still so now, its time of change among
 * it, which nobody can set, it is what the last scan read. That is how git itself knows what to read.
 */
export class KnownTree {
  readonly #file: string;
  readonly #folder: string;
  /** In milliseconds since 1970. */
  readonly #began = Date.now();
  readonly #last: KeptTree | null;
  #noted: Noted | null = null;
  /** Of each file that the index names, in its order; and how reports call it. */
  #paths: readonly string[] = [];
  #shown: readonly string[] = [];
  /** Those that must be read, by their numbers, and of them those that are not as the index says. */
  #unread: readonly number[] = [];
  readonly #changed = new Set<number>();
  /** Most of them are, as in an index that not git wrote. */
  #isOther = false;

  private constructor(file: string, folder: string) {
    this.#file = file;
    this.#folder = nearest(folder);
    this.#last = readTreeCache(file);
  }

  /** Must be called before anything is read. Null where a folder is not the root of a usual repository. */
  static of(folder: string, { hash, engine }: Rulebook): KnownTree | null {
    const file = treeCacheFile(folder, `${hash} ${engine}`);
    return file === null ? null : new KnownTree(file, folder);
  }

  /**
   * Those of some files that must be read, as reports call them. The others are counted as read.
   * @param shown how reports call a file
   */
  unread({ paths, noted }: Listing, shown: (path: string) => string, run: Run): readonly string[] {
    const all = paths.map(shown);
    if (!noted) return all;
    const last = this.#last;
    const placeOf = last && placesIn(last, paths, noted);
    let known = 0;
    const mustRead = (i: number) => {
      const [at, before] = [noted.at[i]!, placeOf?.(i) ?? -1];
      if (!last || before < 0 || timeAt(last.index, before) + FRESH >= last.time) return true;
      if (!isSameEntry(noted.index, at, last.index, before)) return true;
      this.#isOther ||= this.#changed.size > Math.max(FEW, known);
      if (this.#isOther) return true;
      const size = (noted.sizes[i] ??= sizeIfSo(pathIn(this.#folder, paths[i]!), noted.index, at));
      if (size < 0) {
        this.#changed.add(i);
        return true;
      }
      known++;
      run.countFile(size);
      return false;
    };
    [this.#noted, this.#paths, this.#shown] = [noted, paths, all];
    this.#unread = all.flatMap((_, i) => (mustRead(i) ? i : []));
    return this.#unread.map((i) => all[i]!);
  }

  /** Keeps what this scan found out, when everything is read. */
  keep(run: Run): void {
    const noted = this.#noted;
    if (!noted || this.#isOther) return;
    // What a thread that was stopped did not read, nobody knows; and no secret is copied with the names of files.
    if (run.problems.some(({ code }) => code === 'stalled') || namedValues(run.matches).size > 0) return;
    const found = new Set(run.problems.flatMap(({ path }) => waysTo(path ?? '')));
    for (const { origin } of run.matches) if (origin.kind === 'file') found.add(origin.path);
    // One that was away for the time of the scan may come back as it was.
    const isThere = (i: number) =>
      run.absent === 0 || sizeIfSo(pathIn(this.#folder, this.#paths[i]!), noted.index, noted.at[i]!) >= 0;
    const again = this.#unread.filter((i) => found.has(this.#shown[i]!) || this.#changed.has(i) || !isThere(i));
    const isSame = this.#last?.index.equals(noted.index) && again.length === this.#unread.length;
    if (isSame) return;
    writeTreeCache(this.#file, { time: this.#began, again: again.map((i) => this.#paths[i]!), index: noted.index });
  }
}

/** Where in the index that was kept a file stands, by its number in the present one; -1 where it is to be read again. */
function placesIn({ index, again }: KeptTree, paths: readonly string[], noted: Noted): (i: number) => number {
  const others = new Set(again);
  const isSame = index.equals(noted.index);
  const kept = isSame ? null : parseIndex(index);
  const places = new Map(kept?.paths.map((path, i) => [path, kept.noted.at[i]!]));
  return (i) => {
    const path = paths[i]!;
    if (others.has(path)) return -1;
    return isSame ? noted.at[i]! : (places.get(path) ?? -1);
  };
}

/** A file that a problem is about, or that holds what it is about: see `pathInside`. */
function waysTo(path: string): string[] {
  return [...path.matchAll(/!|$/g)].map(({ index }) => path.slice(0, index));
}

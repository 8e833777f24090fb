import { createHash } from 'node:crypto';
import { lstatSync } from 'node:fs';
import { nearest, pathIn } from '../util/path-below.ts';
import type { Noted } from './index-file.ts';
import { FRESH, sizeIfSo, timeAt } from './noted-file.ts';
import type { Listing } from './walk-folder.ts';

/** How the files of a work tree were when they were read. */
export interface TreeState {
  /** SHA-256 of git's index, which tells of each file that it names when it was changed last. */
  readonly index: string;
  readonly others: readonly OtherFile[];
}

/** A file that git does not track: its path, and what differs once it is changed; no times where it is not there. */
type OtherFile = readonly [path: string, ignored: boolean, ...signs: number[]];

/** Of so many other files the signs are kept. */
const MOST = 1000;

/** Notes how a work tree is while it is listed. */
export class TreeNotes {
  readonly #folder: string;
  readonly #began = Date.now();
  readonly #others: OtherFile[] = [];
  #noted: Noted | null = null;
  #isOdd = false;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Must be called before the files are read. */
  add(part: Listing): void {
    if (part.noted && !this.#noted) this.#noted = part.noted;
    else if (!isOfOthers(part)) this.#isOdd = true;
    else this.#others.push(...othersIn(this.#folder, part));
  }

  /** Null where a file may be changed without a sign of it, or what holds for it is not plain. */
  state(): TreeState | null {
    const [noted, others] = [this.#noted, this.#others];
    if (!noted || this.#isOdd || others.length > MOST) return null;
    const isFresh = (time: number) => time + FRESH >= this.#began;
    if (others.some(([, , changed = Number.POSITIVE_INFINITY]) => isFresh(changed))) return null;
    if (noted.at.some((at) => isFresh(timeAt(noted.index, at)))) return null;
    return { index: digestOf(noted), others };
  }
}

/** Whether the files that are listed are those of then, each as it was. */
export async function isTreeSo(
  { index, others }: TreeState,
  folder: string,
  listing: AsyncIterable<Listing>,
): Promise<boolean> {
  const found: OtherFile[] = [];
  let isRead = false;
  for await (const part of listing) {
    if (part.noted && !isRead) {
      if (digestOf(part.noted) !== index || !areAsNoted(folder, part.paths, part.noted)) return false;
      isRead = true;
    } else if (isOfOthers(part)) found.push(...othersIn(folder, part));
    else return false;
  }
  return isRead && JSON.stringify(found) === JSON.stringify(others);
}

/** Sizes that were asked for stay with what git noted, for who asks next. */
function areAsNoted(folder: string, paths: readonly string[], noted: Noted): boolean {
  const { index, at, sizes } = noted;
  const from = nearest(folder);
  return paths.every((path, i) => {
    const size = sizeIfSo(pathIn(from, path), index, at[i]!);
    sizes.push(size);
    return size >= 0;
  });
}

function isOfOthers({ noted, tracked, problems, skipped }: Listing): boolean {
  return !noted && !tracked && problems.length === 0 && !skipped;
}

function othersIn(folder: string, { paths, ignored = [] }: Listing): OtherFile[] {
  const noteOf = (path: string, isIgnored: boolean): OtherFile => {
    const stat = lstatSync(pathIn(folder, path), { throwIfNoEntry: false });
    if (!stat) return [path, isIgnored];
    const { ctimeMs, mtimeMs, ino, size, mode } = stat;
    return [path, isIgnored, ctimeMs, mtimeMs, ino, size, mode];
  };
  return [...paths.map((path) => noteOf(path, false)), ...ignored.map((path) => noteOf(path, true))];
}

function digestOf({ index }: Noted): string {
  return createHash('sha256').update(index).digest('hex');
}

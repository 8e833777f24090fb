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
  /** Files that are otherwise than the index says. */
  readonly changed: readonly OtherFile[];
  readonly others: readonly OtherFile[];
}

/** A file of which the index tells nothing: its path, and what differs once it is changed; no times where it is not there. */
type OtherFile = readonly [path: string, ignored: boolean, ...signs: number[]];

/** Of so many other files the signs are kept. */
const MOST = 1000;

/** Notes how a work tree is while it is listed. */
export class TreeNotes {
  readonly #folder: string;
  readonly #began = Date.now();
  readonly #others: OtherFile[] = [];
  #noted: Noted | null = null;
  #paths: readonly string[] = [];
  #isOdd = false;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Must be called before the files are read. */
  add(part: Listing): void {
    if (part.noted && !this.#noted) [this.#noted, this.#paths] = [part.noted, part.paths];
    else if (!isOfOthers(part)) this.#isOdd = true;
    else this.#others.push(...othersIn(this.#folder, part));
  }

  /** When all is read. Null where a file may be changed without a sign of it, or what holds for it is not plain. */
  state(): TreeState | null {
    const [noted, others, from] = [this.#noted, this.#others, nearest(this.#folder)];
    if (!noted || this.#isOdd || others.length > MOST) return null;
    const isFresh = (time: number) => time + FRESH >= this.#began;
    const changed: OtherFile[] = [];
    for (const [i, path] of this.#paths.entries()) {
      const at = noted.at[i]!;
      if (isFresh(timeAt(noted.index, at))) return null;
      const size = noted.sizes[i] ?? sizeIfSo(pathIn(from, path), noted.index, at);
      if (size < 0 && changed.push(signsOf(from, path)) > MOST) return null;
    }
    // What was changed since it was read is fresh, too.
    const isSettled = ([, , time = Number.POSITIVE_INFINITY]: OtherFile) => !isFresh(time);
    return [...changed, ...others].every(isSettled) ? { index: digestOf(noted), changed, others } : null;
  }
}

/** Whether the files that are listed are those of then, each as it was. */
export async function isTreeSo(
  { index, changed, others }: TreeState,
  folder: string,
  listing: AsyncIterable<Listing>,
): Promise<boolean> {
  const found: OtherFile[] = [];
  let isRead = false;
  for await (const part of listing) {
    if (part.noted && !isRead) {
      if (digestOf(part.noted) !== index || !areAsNoted(folder, part.paths, part.noted, changed)) return false;
      isRead = true;
    } else if (isOfOthers(part)) found.push(...othersIn(folder, part));
    else return false;
  }
  return isRead && JSON.stringify(found) === JSON.stringify(others);
}

/**
 * Sizes that were asked for stay with what git noted, for who asks next.
 * @param changed files that are otherwise, in the same order
 */
function areAsNoted(folder: string, paths: readonly string[], noted: Noted, changed: readonly OtherFile[]): boolean {
  const { index, at, sizes } = noted;
  const from = nearest(folder);
  let next = 0;
  const areSo = paths.every((path, i) => {
    const size = sizeIfSo(pathIn(from, path), index, at[i]!);
    sizes[i] = size;
    if (size >= 0) return true;
    const known = changed[next++];
    return known?.[0] === path && isSame(known, signsOf(from, path));
  });
  return areSo && next === changed.length;
}

function isSame(one: OtherFile, other: OtherFile): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function isOfOthers({ noted, tracked, problems, skipped }: Listing): boolean {
  return !noted && !tracked && problems.length === 0 && !skipped;
}

function othersIn(folder: string, { paths, ignored = [] }: Listing): OtherFile[] {
  return [...paths.map((path) => signsOf(folder, path)), ...ignored.map((path) => signsOf(folder, path, true))];
}

function signsOf(folder: string, path: string, isIgnored = false): OtherFile {
  const stat = lstatSync(pathIn(folder, path), { throwIfNoEntry: false });
  if (!stat) return [path, isIgnored];
  const { ctimeMs, mtimeMs, ino, size, mode } = stat;
  return [path, isIgnored, ctimeMs, mtimeMs, ino, size, mode];
}

function digestOf({ index }: Noted): string {
  return createHash('sha256').update(index).digest('hex');
}

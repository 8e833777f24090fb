import { Buffer } from 'node:buffer';
import type { CommitTrees, ToldChanges, TreeChange } from '../source/tree-log.ts';
import { FOLDER, KINDS } from './assembly/layout.ts';
import { type Holding, holdingFolders } from './holding-folders.ts';
import type { Folders } from './read-folders.ts';

/** A place in folders: its last name and kind as `Folders.entries` has it, and the folder that it is in. */
interface Place {
  readonly up: Place | null;
  readonly key: number;
  /** In full, a character for a byte; made when it is asked for. */
  path: string | null;
}

/** What differs between two trees at a place: numbers of blobs, or NONE. */
interface Difference {
  readonly place: Place;
  readonly before: number;
  readonly after: number;
}

/** No tree, or none of the blobs that were asked for. */
const NONE = -1;

/**
 * What each commit did to some blobs: of a merge, what differs from every parent. Trees in which none of the blobs stands are
 * passed over, so that the cost is that of what is wanted.
 * @returns null when a tree is missing or odd
 */
export function compareFolders(folders: Folders, commits: CommitTrees): ToldChanges | null {
  const roots = commits.trees.map((tree) => folders.numberOf(tree));
  const holding = holdingFolders(folders, roots);
  return holding && new Comparison(folders, holding).all(commits, roots);
}

class Comparison {
  readonly #folders: Folders;
  readonly #holding: Holding;
  #found: Difference[] = [];

  constructor(folders: Folders, holding: Holding) {
    this.#folders = folders;
    this.#holding = holding;
  }

  all({ parents, from }: CommitTrees, roots: readonly number[]): ToldChanges {
    const changes: TreeChange[] = [];
    const unclear: number[] = [];
    for (const [commit, root] of roots.entries()) {
      const before: number[] = [];
      for (let i = from[commit]!; i < from[commit + 1]!; i++) before.push(roots[parents[i]!]!);
      if (before.length === 0) before.push(NONE);
      // A merge that is the same as a parent changes nothing.
      if (before.includes(root)) continue;
      const differences = before.map((tree) => this.#between(tree, root));
      const merged =
        differences.length === 1 ? differences[0]!.map((one) => [one]) : this.#merged(differences, before, root);
      if (!merged) unclear.push(commit);
      for (const each of merged ?? []) changes.push(this.#told(commit, each));
    }
    return { changes, unclear };
  }

  #between(before: number, after: number): Difference[] {
    this.#found = [];
    this.#compare(before, after, null);
    return this.#found;
  }

  /** In the order of paths. */
  #compare(before: number, after: number, up: Place | null): void {
    if (before === after) return;
    const { entries, from, to } = this.#holding;
    let i = before < 0 ? 0 : from[before]!;
    let j = after < 0 ? 0 : from[after]!;
    const iEnd = before < 0 ? 0 : to[before]!;
    const jEnd = after < 0 ? 0 : to[after]!;
    while (i < iEnd || j < jEnd) {
      const order = i === iEnd ? 1 : j === jEnd ? -1 : this.#holding.order(entries[i]!, entries[j]!);
      const key = entries[order <= 0 ? i : j]!;
      const was = order <= 0 ? entries[i + 1]! : NONE;
      const is = order >= 0 ? entries[j + 1]! : NONE;
      // Of a file whose mode alone is another, nothing came in.
      const isOther = was !== is;
      if (order <= 0) i += 2;
      if (order >= 0) j += 2;
      if (!isOther) continue;
      const place = { up, key, path: null };
      if (key % KINDS === FOLDER) this.#compare(was, is, place);
      else this.#found.push({ place, before: was, after: is });
    }
  }

  /**
   * What differs from every parent, each with its difference to each of them. Null where that cannot be told, since neither the
   * merge nor a parent has one of the blobs at a place where another parent has.
   */
  #merged(differences: readonly Difference[][], parents: readonly number[], root: number): Difference[][] | null {
    const byPath = differences.map((list) => new Map(list.map((one) => [this.#pathOf(one.place), one])));
    const merged: [path: string, each: Difference[]][] = [];
    for (const path of new Set(byPath.flatMap((one) => [...one.keys()]))) {
      const each = byPath.map((one) => one.get(path));
      const known = each.filter((one) => one !== undefined);
      if (known.length === each.length) merged.push([path, known]);
      else if (known[0]!.after === NONE) {
        const isSame = each.some((one, i) => !one && this.#isSameIn(root, parents[i]!, known[0]!.place));
        if (!isSame) return null;
      }
    }
    return merged.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each);
  }

  /** Whether two trees have the same at a place for sure, because they have a folder above it in common, or neither has. */
  #isSameIn(one: number, other: number, { up }: Place): boolean {
    const above: number[] = [];
    for (let at = up; at; at = at.up) above.unshift(at.key);
    let [a, b] = [one, other];
    for (const key of above) {
      if (a === b) return true;
      a = this.#folderIn(a, key);
      b = this.#folderIn(b, key);
    }
    return a === b;
  }

  /** The number of a folder in a tree; NONE where there is none. */
  #folderIn(tree: number, key: number): number {
    const { entries, from, to } = this.#folders;
    if (tree < 0) return NONE;
    for (let at = from[tree]!; at < to[tree]!; at += 2) if (entries[at] === key) return entries[at + 1]!;
    return NONE;
  }

  #told(commit: number, each: readonly Difference[]): TreeChange {
    const { place, after } = each[0]!;
    const path = this.#pathOf(place);
    const blobs: string[] = [];
    const add = (number: number) => {
      const id = this.#folders.blobs[number];
      if (id !== undefined && !blobs.includes(id)) blobs.push(id);
    };
    for (const { before } of each) add(before);
    add(after);
    return {
      commit,
      path: /[^\0-\x7f]/.test(path) ? Buffer.from(path, 'latin1').toString() : path,
      after: this.#folders.blobs[after] ?? '',
      blobs,
    };
  }

  #pathOf(place: Place): string {
    return (place.path ??= (place.up ? this.#pathOf(place.up) : '') + this.#holding.textOf(place.key));
  }
}

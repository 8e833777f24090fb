import { FOLDER, KINDS } from './assembly/layout.ts';
import type { Folders } from './read-folders.ts';

/** Of the trees that some roots lead to, those entries that lead to one of the blobs. */
export interface Holding extends Pick<Folders, 'from' | 'to'> {
  readonly entries: Uint32Array;
  /** Of two entries by their names and kinds: below 0 when the first comes first, 0 when they are in one place. */
  order(key: number, other: number): number;
  /** The name, with a `/` behind that of a folder. */
  textOf(key: number): string;
}

/** Not looked at yet; begun; holds none of the blobs; holds some. */
const [OPEN, DULL, HOLDS] = [1, 2, 3] as const;
/** Folders in folders: git knows limits too. */
const DEEPEST = 1000;
const PAIRS = 8192;

/** Null when a tree is missing or odd: git is to say what it is then. */
export function holdingFolders(folders: Folders, roots: readonly number[]): Holding | null {
  const search = new Search(folders, folders.blobs.length);
  return roots.every((root) => search.lookFrom(root)) ? search : null;
}

class Search implements Holding {
  readonly from: Int32Array;
  readonly to: Int32Array;
  entries = new Uint32Array(1 << 12);
  readonly #folders: Folders;
  readonly #blobs: number;
  readonly #state: Uint8Array;
  readonly #mayHold: Uint8Array;
  /** How many folders deep what is wanted lies below a tree. */
  readonly #depths: Uint16Array;
  readonly #texts: string[] = [];
  /** Entries that are known to be in order: the first, plus one, and the second. */
  readonly #pairs = new Uint32Array(2 * PAIRS);
  #count = 0;

  constructor(folders: Folders, blobs: number) {
    this.#folders = folders;
    this.#blobs = blobs;
    this.from = new Int32Array(folders.most);
    this.to = new Int32Array(folders.most);
    this.#state = new Uint8Array(folders.most);
    this.#mayHold = mayHold(folders, blobs);
    this.#depths = new Uint16Array(folders.most);
  }

  /** Looks at a tree and all below it. False where one is missing or odd. */
  lookFrom(root: number): boolean {
    if (root < this.#blobs) return false;
    const stack = [root];
    for (let tree = stack.at(-1); tree !== undefined; tree = stack.at(-1)) {
      const state = this.#state[tree];
      if (state === 0 && !this.#open(tree, stack)) return false;
      if (state === OPEN && !this.#judge(tree)) return false;
      if (state !== 0) stack.pop();
    }
    return true;
  }

  order(key: number, other: number): number {
    if (key === other) return 0;
    const [text, otherText] = [this.textOf(key), this.textOf(other)];
    return text === otherText ? 0 : text < otherText ? -1 : 1;
  }

  textOf(key: number): string {
    const known = this.#texts[key];
    if (known !== undefined) return known;
    const name = this.#folders.names[Math.floor(key / KINDS)]!;
    return (this.#texts[key] = key % KINDS === FOLDER ? `${name}/` : name);
  }

  /** Puts the trees in a tree on the stack. */
  #open(tree: number, stack: number[]): boolean {
    const { from, to } = this.#folders;
    if (from[tree]! < 0 && !this.#folders.readAlone(tree)) return false;
    this.#state[tree] = OPEN;
    const { entries } = this.#folders;
    for (let at = from[tree]!; at < to[tree]!; at += 2) {
      const object = entries[at + 1]!;
      if (entries[at]! % KINDS === FOLDER && this.#mayHold[object] && this.#state[object] === 0) stack.push(object);
    }
    return true;
  }

  /** False for what has no sound order, leads back to itself or is too deep. */
  #judge(tree: number): boolean {
    const { entries, from, to } = this.#folders;
    const begin = this.#count;
    let last = -1;
    let depth = 0;
    for (let at = from[tree]!; at < to[tree]!; at += 2) {
      const key = entries[at]!;
      const object = entries[at + 1]!;
      if (!this.#mayHold[object]) continue;
      if (key % KINDS === FOLDER) {
        if (object < this.#blobs || this.#state[object] === OPEN) return false;
        if (this.#state[object] === DULL) continue;
        depth = Math.max(depth, this.#depths[object]! + 1);
      }
      if (last >= 0 && !this.#comesBefore(last, key)) return false;
      last = key;
      this.#keep(key, object);
    }
    this.from[tree] = begin;
    this.to[tree] = this.#count;
    this.#depths[tree] = depth;
    this.#state[tree] = this.#count > begin ? HOLDS : DULL;
    return depth <= DEEPEST;
  }

  #comesBefore(key: number, next: number): boolean {
    // Versions of a tree have the same names side by side.
    const at = (Math.imul(key, 31) + next) & (PAIRS - 1);
    if (this.#pairs[2 * at] === key + 1 && this.#pairs[2 * at + 1] === next) return true;
    if (this.order(key, next) >= 0) return false;
    this.#pairs[2 * at] = key + 1;
    this.#pairs[2 * at + 1] = next;
    return true;
  }

  #keep(key: number, object: number): void {
    if (this.#count === this.entries.length) {
      const more = new Uint32Array(this.#count * 2);
      more.set(this.entries);
      this.entries = more;
    }
    this.entries[this.#count++] = key;
    this.entries[this.#count++] = object;
  }
}

/** Folders are hardly ever so deep. */
const MOST_PASSES = 64;

/** By number, what is one of the blobs, leads to one, or leads to what was not read: most trees do not. */
function mayHold({ entries, from, to, most }: Folders, blobs: number): Uint8Array {
  const marks = new Uint8Array(most).fill(1, 0, blobs);
  for (let tree = blobs; tree < most; tree++) if (from[tree]! < 0) marks[tree] = 1;
  // Trees mostly stand before those that are in them. Where too many do not, all are looked at.
  for (let [passes, more] = [0, true]; more; passes++) {
    if (passes === MOST_PASSES) return marks.fill(1);
    more = false;
    for (let tree = most - 1; tree >= blobs; tree--) {
      if (marks[tree] === 1) continue;
      const end = to[tree]!;
      let at = from[tree]!;
      while (at < end && marks[entries[at + 1]!] === 0) at += 2;
      if (at >= end) continue;
      marks[tree] = 1;
      more = true;
    }
  }
  return marks;
}

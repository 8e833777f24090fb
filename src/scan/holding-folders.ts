import { FOLDER, KINDS } from './assembly/layout.ts';
import type { Folders } from './read-folders.ts';

/** Of the trees that some roots lead to, those entries that lead to one of the blobs. */
export interface Holding extends Pick<Folders, 'from' | 'to'> {
  readonly entries: readonly number[];
  /** Of two entries by their names and kinds: below 0 when the first comes first, 0 when they are in one place. */
  order(key: number, other: number): number;
  /** The name, with a `/` behind that of a folder. */
  textOf(key: number): string;
}

/** Not looked at yet; begun; holds none of the blobs; holds some. */
const [OPEN, DULL, HOLDS] = [1, 2, 3] as const;
/** Folders in folders: git knows limits too. */
const DEEPEST = 1000;

/** Null when a tree is missing or odd: git is to say what it is then. @param blobs how many: the first numbers are theirs */
export function holdingFolders(folders: Folders, blobs: number, roots: readonly number[]): Holding | null {
  const state = new Uint8Array(folders.most);
  const from = new Int32Array(folders.most);
  const to = new Int32Array(folders.most);
  const kept: number[] = [];
  const depths = new Uint16Array(folders.most);
  const texts: string[] = [];
  const textOf = (key: number) => {
    return (texts[key] ??= folders.names[Math.floor(key / KINDS)]! + (key % KINDS === FOLDER ? '/' : ''));
  };
  const order = (key: number, other: number) => {
    if (key === other) return 0;
    const [text, otherText] = [textOf(key), textOf(other)];
    return text === otherText ? 0 : text < otherText ? -1 : 1;
  };
  /** False for what has no sound order, or leads back to itself. */
  const judge = (tree: number): boolean => {
    from[tree] = kept.length;
    let last = -1;
    let depth = 0;
    for (let at = folders.from[tree]!; at < folders.to[tree]!; at += 2) {
      const key = folders.entries[at]!;
      const object = folders.entries[at + 1]!;
      if (key % KINDS === FOLDER) {
        if (object < blobs || state[object] === OPEN) return false;
        if (state[object] === DULL) continue;
        depth = Math.max(depth, depths[object]! + 1);
      }
      if (last >= 0 && order(last, key) >= 0) return false;
      last = key;
      kept.push(key, object);
    }
    if (depth > DEEPEST) return false;
    depths[tree] = depth;
    to[tree] = kept.length;
    state[tree] = kept.length > from[tree]! ? HOLDS : DULL;
    return true;
  };
  const stack: number[] = [];
  for (const root of roots) {
    if (root < blobs) return null;
    stack.push(root);
    for (let tree = stack.at(-1); tree !== undefined; tree = stack.at(-1)) {
      if (state[tree] === 0) {
        if (folders.from[tree]! < 0 && !folders.readAlone(tree)) return null;
        state[tree] = OPEN;
        for (let at = folders.from[tree]!; at < folders.to[tree]!; at += 2) {
          const object = folders.entries[at + 1]!;
          if (folders.entries[at]! % KINDS === FOLDER && state[object] === 0) stack.push(object);
        }
      } else {
        if (state[tree] === OPEN && !judge(tree)) return null;
        stack.pop();
      }
    }
  }
  return { entries: kept, from, to, order, textOf };
}

import { Buffer } from 'node:buffer';
import type { PackModule, StoredPack } from '../source/object-store.ts';
import { PackBytes } from '../source/pack/pack-bytes.ts';
import { Putter } from '../source/pack/put-entry.ts';
import { putPack } from '../source/pack/put-pack.ts';
import { TREE } from '../util/pack-entry.ts';
import { createTurns } from '../util/turns.ts';
import { DONE, ENDED, FULL, NEED, NOTED } from './assembly/layout.ts';

/** Of each tree the other trees in it, and those of some blobs. Every object has a number; the blobs have the first. */
export interface Folders {
  readonly blobs: readonly string[];
  /** Numbers at most. */
  readonly most: number;
  /** Where the entries of each tree begin and end in `entries`, by its number; -1 for a tree that was not read. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** By twos: the number of the name, times KINDS, and the kind; and the number of the object. In the order of the tree. */
  readonly entries: Uint32Array;
  /** The names, by their numbers, a character for a byte. */
  readonly names: readonly string[];
  /** The number of a tree; -1 when there is no room for another. */
  numberOf(id: string): number;
  /** Reads a tree that is in no pack. False when that cannot be done. */
  readAlone(tree: number): boolean;
}

/** So many trees may lie outside of packs. */
const OUTSIDE = 50_000;
/** More objects or entries would take too much memory; of more blobs git tells sooner. */
const MOST_OBJECTS = 1_000_000;
const MOST_ENTRIES = 4_000_000;
const MOST_BLOBS = 10_000;
/** Objects between two looks at the clock. */
const STEPS = 256;

/**
 * Reads all trees of some packs.
 * @param contentOf of a tree that is in none of them; null when it cannot be had
 * @returns null when that would be too much, or the signal stopped it
 */
export async function readFolders(
  code: PackModule,
  packs: readonly StoredPack[],
  idLength: number,
  blobs: readonly string[],
  contentOf: ContentOf,
  signal: AbortSignal,
): Promise<Folders | null> {
  const reader = beginFolders(code, packs, idLength, blobs, contentOf);
  for (const pack of reader ? packs.keys() : []) if (!(await reader!.readPack(pack, signal))) return null;
  return reader?.finish() ?? null;
}

type ContentOf = (id: string) => Buffer | null;

/** Makes ready to note the entries of the trees of some packs, which are to be read next. Null when that would be too much. */
export function beginFolders(
  code: PackModule,
  packs: readonly StoredPack[],
  idLength: number,
  blobs: readonly string[],
  contentOf: ContentOf,
): FolderReader | null {
  const most = blobs.length + packs.reduce((sum, { counts }) => sum + counts[TREE]!, 0) + OUTSIDE;
  const ids = blobs.length <= MOST_BLOBS && most <= MOST_OBJECTS ? code.reserve(idLength, most) : 0;
  if (ids === 0) return null;
  const memory = Buffer.from(code.memory.buffer);
  for (const [i, id] of blobs.entries()) memory.write(id, ids + i * idLength, 'hex');
  // All are numbered before any is read. One pack need not be put twice.
  const begins: number[] = [];
  let count = blobs.length;
  for (const stored of packs) {
    begins.push(count);
    count = numberTrees(code, stored, count, packs.length > 1);
    if (count < 0) return null;
  }
  code.index(blobs.length, count);
  const idOf = (tree: number) => Buffer.from(code.memory.buffer, ids + tree * idLength, idLength).toString('hex');
  return new FolderReader(code, packs, begins, blobs, most, (tree) => contentOf(idOf(tree)));
}

/** Puts a pack to the module, which numbers its trees from `first` on. Returns the number behind the last one; -1 when there is no room. */
function numberTrees(code: PackModule, stored: StoredPack, first: number, only: boolean): number {
  const { pack, again } = stored;
  if (stored.code !== code) putPack(code, pack, again, only ? 0 : undefined);
  const { length } = pack.names;
  const at = code.scratch(length + pack.count * 4);
  if (at === 0) return -1;
  const { buffer } = code.memory;
  new Uint8Array(buffer, at, length).set(pack.names);
  new Uint32Array(buffer, at + length, pack.count).set(pack.nameAt);
  return code.numberPack(first, at, length);
}

/** Takes over the entries of trees that the module has noted. */
class FolderReader implements Folders {
  readonly blobs: readonly string[];
  readonly most: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
  entries = new Uint32Array(1 << 16);
  readonly #code: PackModule;
  readonly #put: Putter;
  readonly #packs: readonly StoredPack[];
  readonly #begins: readonly number[];
  readonly #contentOf: (tree: number) => Buffer | null;
  readonly #names: string[] = [];
  /** Numbers in `entries`. */
  #count = 0;
  /** The same with what the module has noted. */
  #noted = 0;
  #isTooMuch = false;
  readonly #turns = createTurns();

  /** @param begins the number of the first tree of each pack */
  constructor(
    code: PackModule,
    packs: readonly StoredPack[],
    begins: readonly number[],
    blobs: readonly string[],
    most: number,
    contentOf: (tree: number) => Buffer | null,
  ) {
    this.#code = code;
    this.#put = new Putter(code);
    this.#packs = packs;
    this.#begins = begins;
    this.#contentOf = contentOf;
    this.blobs = blobs;
    this.most = most;
    this.from = new Int32Array(most);
    this.to = new Int32Array(most);
  }

  /** Puts a pack to the module, for its trees to be read. */
  put(at: number): StoredPack {
    const stored = this.#packs[at]!;
    if (this.#packs.length > 1) numberTrees(this.#code, stored, this.#begins[at]!, false);
    return { ...stored, code: this.#code };
  }

  /** Reads the trees of a pack. False when it is too much, or the signal stopped it. */
  async readPack(at: number, signal: AbortSignal): Promise<boolean> {
    const code = this.#code;
    const { pack } = this.put(at);
    const bytes = new PackBytes(`${pack.path}.pack`, pack.size);
    code.configure(pack.nameLength, false, false, true);
    try {
      code.takeRoots(0, pack.roots, true);
      for (let status = code.walk(STEPS); status !== ENDED; status = code.walk(STEPS)) {
        if (status === NEED) status = code.given(this.#put.entry(pack, bytes, code.taken()));
        if (status === NOTED) {
          this.flush();
          code.retry();
        }
        if (this.#isTooMuch || (await this.#isStopped(signal))) return false;
      }
      return true;
    } finally {
      bytes.close();
    }
  }

  /** All are read. Null when it was too much. */
  finish(): Folders | null {
    this.flush();
    if (this.#isTooMuch) return null;
    const code = this.#code;
    this.from.set(new Int32Array(code.memory.buffer, code.beginsAt(), this.most));
    this.to.set(new Int32Array(code.memory.buffer, code.treeEndsAt(), this.most));
    this.#noted = this.#count;
    return this;
  }

  numberOf(id: string): number {
    this.#put.plain(Buffer.from(id, 'hex'));
    return this.#code.numberOfTree();
  }

  readAlone(tree: number): boolean {
    const content = this.#contentOf(tree);
    if (!content) return false;
    const length = this.#put.plain(content);
    if (length < content.length) return false;
    const status = this.#code.readPlain(length);
    this.#note(tree, status);
    this.flush();
    return !this.#isTooMuch && this.from[tree]! >= 0;
  }

  get names(): readonly string[] {
    const code = this.#code;
    const memory = Buffer.from(code.memory.buffer);
    const ends = new Int32Array(code.memory.buffer, code.endsAt(), code.nameCount());
    for (let at = this.#names.length; at < ends.length; at++)
      this.#names.push(memory.toString('latin1', at > 0 ? ends[at - 1]! : code.namesAt(), ends[at]!));
    return this.#names;
  }

  /** Takes over what the module has noted. */
  flush(): void {
    const fresh = this.#code.noted() >> 2;
    const count = this.#count + fresh;
    this.#isTooMuch ||= count > MOST_ENTRIES * 2;
    if (!this.#isTooMuch) {
      if (count > this.entries.length) {
        const more = new Uint32Array(Math.max(this.entries.length * 2, count));
        more.set(this.entries.subarray(0, this.#count));
        this.entries = more;
      }
      this.entries.set(new Uint32Array(this.#code.memory.buffer, this.#code.entriesAt(), fresh), this.#count);
      this.#count = count;
    }
    this.#code.entriesEmptied();
  }

  /** Notes where the entries of a tree are. */
  #note(tree: number, status: number): void {
    const isFull = status === FULL;
    if (isFull) this.flush();
    if ((isFull ? this.#code.retryTree() : status) !== DONE || tree < 0) return;
    this.from[tree] = this.#noted;
    this.#noted = this.#count + (this.#code.noted() >> 2);
    this.to[tree] = this.#noted;
  }

  async #isStopped(signal: AbortSignal): Promise<boolean> {
    if (!this.#turns.due()) return false;
    await this.#turns.give();
    return signal.aborted;
  }
}

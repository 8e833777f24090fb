import type { Buffer } from 'node:buffer';
import { applyDelta } from '../../util/pack-delta.ts';
import { REF_DELTA, readHead } from '../../util/pack-entry.ts';
import type { Inflate } from './inflate.ts';
import type { Pack } from './open-pack.ts';
import type { PackBytes } from './pack-bytes.ts';
import type { Slabs } from './slabs.ts';

/** Bigger objects, and what builds on them, are left to git, which streams them. In bytes. */
const BIGGEST = 32 * 1024 * 1024;

/** Bases of so many bytes together are kept; what would need more is left to git. */
const MOST_HELD = 96 * 1024 * 1024;

/** Takes the objects of one root: the root first, each other after the one that it builds on. */
export interface ChainVisitor {
  /**
   * @param bytes not to be kept: their memory is used again
   * @param base what it builds on; -1 for the root
   * @param copies what it took from there, see `applyDelta`
   */
  object(object: number, bytes: Buffer, base: number, copies: readonly number[]): void;
  /** It and all that builds on it cannot be read here. */
  unread(objects: readonly number[]): void;
}

/** An object that is still to be rebuilt. */
interface Task {
  readonly object: number;
  /** What it builds on, with its bytes and the slab that they are in. */
  readonly from: { readonly object: number; readonly bytes: Buffer; readonly slab: Buffer | null } | null;
  /** No other task needs the base after this one. */
  readonly last: boolean;
}

/**
 * Rebuilds an object that builds on no other, and all that build on it, depth first. Of the bases only those are kept that
 * are still needed: along a plain chain, one. Pauses after each object.
 */
export function* walkChains(
  pack: Pack,
  bytes: PackBytes,
  root: number,
  slabs: Slabs,
  inflate: Inflate,
  visitor: ChainVisitor,
): Generator<void, void> {
  const stack: Task[] = [{ object: root, from: null, last: false }];
  let held = 0;
  while (stack.length > 0) {
    const { object, from, last } = stack.pop()!;
    const first = pack.firstChild[object]!;
    const isBase = first >= 0;
    if (from && last) held -= from.bytes.length;
    let slab: Buffer | null = null;
    const memory = (length: number): Buffer => {
      if (length > BIGGEST || held > MOST_HELD) throw new RangeError('too big');
      slab = slabs.take(length);
      return slab;
    };
    let result: { bytes: Buffer; copies: readonly number[] } | null = null;
    try {
      const content = contentOf(pack, bytes, inflate, object);
      result = from ? applyDelta(from.bytes, content, memory) : { bytes: kept(content, isBase, memory), copies: [] };
    } catch {
      // Whatever is wrong with it, git will say it better.
      visitor.unread(subtree(pack, object));
    }
    if (from?.slab && last) slabs.give(from.slab);
    if (!result) continue;
    visitor.object(object, result.bytes, from?.object ?? -1, result.copies);
    if (isBase) held += result.bytes.length;
    else if (slab) slabs.give(slab);
    const base = { object, bytes: result.bytes, slab };
    for (let child = first; child >= 0; child = pack.nextChild[child]!)
      stack.push({ object: child, from: base, last: child === first });
    yield;
  }
}

/** @throws RangeError when it is too big, or what `Inflate` throws. */
function contentOf(pack: Pack, bytes: PackBytes, inflate: Inflate, object: number): Buffer {
  const entry = bytes.get(pack.offsets[object]!, pack.offsets[object + 1]!);
  const { type, size, length } = readHead(entry);
  if (size > BIGGEST) throw new RangeError('too big');
  return inflate(entry.subarray(type === REF_DELTA ? length + pack.nameLength : length), size);
}

/** A copy where others build on it: the next object is inflated to the same memory. */
function kept(content: Buffer, isBase: boolean, memory: (length: number) => Buffer): Buffer {
  if (!isBase) return content;
  const bytes = memory(content.length).subarray(0, content.length);
  content.copy(bytes);
  return bytes;
}

function subtree(pack: Pack, object: number): number[] {
  const all = [object];
  for (let at = 0; at < all.length; at++) {
    for (let child = pack.firstChild[all[at]!]!; child >= 0; child = pack.nextChild[child]!) all.push(child);
  }
  return all;
}

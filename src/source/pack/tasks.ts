import type { Pack } from './open-pack.ts';

/**
 * The objects of one root: the root first, each other after the one that it builds on, and what most build on after its
 * siblings. So along a plain chain one base is kept at a time, and of n objects never more than log2(n).
 */
export class Tasks {
  readonly #pack: Pack;
  /** By threes: as the fields below. */
  readonly #stack: number[];
  object = -1;
  /** What was said to `add` after the object that it builds on; -1 for the root. */
  from = -1;
  /** No other task builds on that after this one. */
  last = false;

  constructor(pack: Pack, root: number) {
    this.#pack = pack;
    this.#stack = [root, -1, 0];
  }

  /** Goes to the next object; false when there is none. */
  next(): boolean {
    const stack = this.#stack;
    if (stack.length === 0) return false;
    this.last = stack.pop() === 1;
    this.from = stack.pop()!;
    this.object = stack.pop()!;
    return true;
  }

  /** Adds what builds on the object. @param kept where that is kept, as `from` will tell */
  add(kept: number): void {
    const { firstChild, nextChild, followers } = this.#pack;
    const first = firstChild[this.object]!;
    if (first < 0) return;
    let most = first;
    for (let child = nextChild[first]!; child >= 0; child = nextChild[child]!) {
      if (followers[child]! > followers[most]!) most = child;
    }
    this.#stack.push(most, kept, 1);
    for (let child = first; child >= 0; child = nextChild[child]!) {
      if (child !== most) this.#stack.push(child, kept, 0);
    }
  }
}

/** An object and all that build on it. */
export function subtree(pack: Pack, object: number): number[] {
  const all = [object];
  for (let at = 0; at < all.length; at++) {
    for (let child = pack.firstChild[all[at]!]!; child >= 0; child = pack.nextChild[child]!) all.push(child);
  }
  return all;
}

import { expect, test } from 'vitest';
import { findAgain } from '../../src/source/pack/find-again.ts';
import type { Pack } from '../../src/source/pack/open-pack.ts';

const LENGTH = 4;

/** A pack of objects with these ids, as numbers, which lie in it in their order. */
function packOf(ids: readonly number[]): Pack {
  const sorted = [...ids].sort((a, b) => a - b);
  const names = new Uint8Array(new SharedArrayBuffer(ids.length * LENGTH));
  sorted.forEach((id, place) => void new DataView(names.buffer).setUint32(place * LENGTH, id));
  const nameAt = Int32Array.from(ids, (id) => sorted.indexOf(id));
  return { count: ids.length, nameLength: LENGTH, names, nameAt } as unknown as Pack;
}

/** So many different numbers below 3,000, in no order. */
function some(seed: number, count: number): number[] {
  const all = Array.from({ length: 3000 }, (_, i) => i * 65_537);
  return all.sort((a, b) => Math.imul(a + seed, 2_654_435_761) - Math.imul(b + seed, 2_654_435_761)).slice(0, count);
}

test.each([
  [[], 100],
  [[0], 100],
  [[300, 400], 500],
  [[2000], 30],
  [[30, 5], 2000],
  [[3, 900, 1500], 700],
])('of packs of %j objects and one of %i, those are told that come again', (earlier, count) => {
  for (let seed = 1; seed < 6; seed++) {
    const others = earlier.map((size, i) => some(seed * 10 + i, size));
    const ids = some(seed * 1000, count);
    const known = new Set(others.flat());
    expect([...findAgain(packOf(ids), others.map(packOf))]).toEqual(ids.map((id) => (known.has(id) ? 1 : 0)));
  }
});

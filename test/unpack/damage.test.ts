import { expect, test } from 'vitest';
import { LIMITS } from '../../src/unpack/limits.ts';
import { SEEDS } from '../helper/container-seeds.ts';
import { unpacked } from '../helper/unpacked.ts';

/** Whatever is done to a container: it ends, nothing is thrown, no entry is left open, and memory is bounded. */
const LITTLE = { ...LIMITS, held: 16 << 20, free: { entry: 1 << 20, origin: 4 << 20 } };

test.each(Object.keys(SEEDS))('%s with flipped bits, bytes cut out and ends cut off', (name) => {
  const seed = SEEDS[name]!;
  let state = 20261121;
  const random = (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  // What says what it is stays.
  const from = name === 'asar' ? 25 : name.startsWith('git') ? 2 : 6;
  for (let round = 0; round < 100; round++) {
    let bytes = Buffer.from(seed);
    for (let flips = random(4); flips >= 0; flips--) {
      const at = from + random(bytes.length - from);
      if (name === 'tar' && at >= 148 && at < 156) continue;
      bytes[at]! ^= 1 << random(8);
    }
    if (random(3) === 0) bytes = bytes.subarray(0, from + random(bytes.length - from));
    if (random(3) === 0) {
      const at = from + random(bytes.length - from);
      bytes = Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + random(40))]);
    }
    try {
      unpacked(bytes, 1 + random(100), LITTLE);
    } catch (error) {
      if (!(error instanceof Error) || error.message !== 'no container') throw error;
    }
  }
  expect(unpacked(seed, undefined, LITTLE).entries.length).toBeGreaterThan(0);
});

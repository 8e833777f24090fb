import fc from 'fast-check';
import { expect, test } from 'vitest';
import { entropy } from '../../src/match/entropy.ts';

test.each([
  ['', 0],
  ['a', 0],
  ['aaaaaaaa', 0],
  ['ab', 1],
  ['aabb', 1],
  ['abcd', 2],
  ['0123456789abcdef', 4],
  ['aaab', 0.8113],
])('%j has %f bits for each character', (text, bits) => {
  expect(entropy(text)).toBeCloseTo(bits, 4);
});

test('it lies between none and that of characters that all differ, whatever their order', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 80 }), (text) => {
      const bits = entropy(text);
      expect(bits).toBeGreaterThanOrEqual(0);
      expect(bits).toBeLessThanOrEqual(Math.log2(text.length) + 1e-9);
      expect(entropy([...text].reverse().join(''))).toBeCloseTo(bits, 9);
    }),
    { seed: 20260731, numRuns: 200 },
  );
});

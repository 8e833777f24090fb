import fc from 'fast-check';
import { expect, test } from 'vitest';
import { count, duration, thousands } from '../../src/util/count.ts';

test.each([
  [0, '0 files'],
  [1, '1 file'],
  [2, '2 files'],
  [999, '999 files'],
  [1000, '1,000 files'],
  [4824, '4,824 files'],
  [1_000_000, '1,000,000 files'],
])('%i: %s', (n, text) => {
  expect(count(n, 'file')).toBe(text);
});

test('a plural of its own', () => {
  expect([count(1, 'copy', 'copies'), count(2, 'copy', 'copies')]).toEqual(['1 copy', '2 copies']);
});

test('numbers are grouped as English groups them', () => {
  fc.assert(
    fc.property(fc.nat(), (n) => {
      expect(thousands(n)).toBe(n.toLocaleString('en-GB'));
    }),
    { seed: 20260731, numRuns: 200 },
  );
});

test.each([
  [0, '0 ms'],
  [12.4, '12 ms'],
  [999, '999 ms'],
  [1000, '1.0 s'],
  [1940, '1.9 s'],
  [99_000, '99.0 s'],
  [200_000, '3 min 20 s'],
  [3_600_000, '60 min 0 s'],
  [119_600, '2 min 0 s'],
])('%f milliseconds: %s', (milliseconds, text) => {
  expect(duration(milliseconds)).toBe(text);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wrap } from '../../src/util/wrap.ts';

test.each([
  ['', 10, ['']],
  ['one', 10, ['one']],
  ['one two three', 7, ['one two', 'three']],
  ['one two three', 8, ['one two', 'three']],
  ['one two three', 3, ['one', 'two', 'three']],
  ['incomprehensible', 5, ['incomprehensible']],
  ['a incomprehensible b', 5, ['a', 'incomprehensible', 'b']],
])('%j in %i columns', (text, width, lines) => {
  expect(wrap(text, width)).toEqual(lines);
});

test('no line is longer than it must be, and no word is lost', () => {
  const words = fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(words, fc.integer({ min: 1, max: 60 }), (words, width) => {
      const lines = wrap(words.join(' '), width);
      expect(lines.join(' ')).toBe(words.join(' '));
      for (const line of lines) expect(line.length <= width || !line.includes(' ')).toBe(true);
    }),
    { seed: 20260731, numRuns: 200 },
  );
});

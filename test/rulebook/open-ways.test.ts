import { describe, expect, test } from 'vitest';
import { openWays } from '../../src/rulebook/open-ways.ts';

describe('one way on at each character', () => {
  test.each([
    'ghp_[0-9A-Za-z]{36}',
    'xox[bp]-[0-9]{10,13}-[0-9A-Za-z]{24}',
    '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}',
    'sk-(?:live|test)_[a-z]+(?:\\.[a-z]+)?',
    '(?:ab?c|d)*e',
    '(?<secret>a{2,4}b)',
    'a[^b]*b',
  ])('%s', (source) => {
    expect(openWays(source, '')).toBe(1);
  });
});

describe('some ways, whatever the length', () => {
  test.each([
    ['(?:ab|ac)d', 2],
    ['(?:a|ab|abc)d', 3],
    ['[a-z]{2,5}[a-z0-9]{3}', 4],
    ['a?a', 2],
    ['(?:x[0-9]{20}y|x[0-9]{40}y)', 2],
  ])('%s: %i', (source, ways) => {
    expect(openWays(source, '')).toBe(ways);
  });

  test('letters in both cases meet with the flag i alone', () => {
    expect(openWays('[a-z]{1,9}X', '')).toBe(1);
    expect(openWays('[a-z]{1,9}X', 'i')).toBe(9);
  });
});

test.each(['(?:a|aa){1,4096}b', '(?:a|aa){1,18}b', '(?:a?){1,24}b', '(?:a|b|ab){0,4096}c', '[a-z]{1,1000000}b'])(
  'more ways than are counted are no fewer: %s',
  (source) => {
    expect(openWays(source, '')).toBe(Infinity);
  },
);

describe('more and more ways, the longer the text', () => {
  test.each([
    '(?:a+)+b',
    '[a-z]+[a-z]+b',
    'a*a*',
    '(?:a|ab|b)*c',
    '(?:a?){50}a{50}',
    '(?:[a-z]{1,30}){1,30}!',
    'x[a-z]{20,300}[a-z0-9]{20,300}!',
    '(a)\\1',
    '(?=[a-z]*z)a',
  ])('%s', (source) => {
    expect(openWays(source, '')).toBeGreaterThan(64);
  });
});

test('what is no pattern is refused', () => {
  expect(() => openWays('(', '')).toThrow(SyntaxError);
});

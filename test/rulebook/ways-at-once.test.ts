import { describe, expect, test } from 'vitest';
import { openWays } from '../../src/rulebook/open-ways.ts';
import { waysAtOnce } from '../../src/rulebook/ways-at-once.ts';

const MOST = 64;

describe('few ways at once, where a bound that looks at no text sees many', () => {
  test.each([
    // The way on from `sig=` ends at the next `=`.
    ['sv=[0-9]&[0-9a-z&=]{0,400}sig=[0-9a-z]{43,75}=', 3],
    ['\\$krb5\\$[^\\s$]{1,120}(?:\\$[^\\s$]{1,120}){0,3}\\$[0-9a-z]{64,4000}', 2],
    ['(?:(?:(?:\\\\r)?\\\\n|\\s){1,8}[0-9a-f]{32}){16}', 2],
    ['auth[\\t ]{0,2}(?:\\s{0,40}"value": ?)?["\']?basic [a-z]{12,400}={0,2}', 4],
  ])('%s: %i', (source, ways) => {
    expect(openWays(source, '')).toBeGreaterThan(MOST);
    expect(waysAtOnce(source, '', MOST)).toBe(ways);
  });
});

describe('as many as there are', () => {
  test.each([
    ['ghp_[0-9A-Za-z]{36}', 1],
    ['(?:ab|ac)d', 2],
    ['(?:a|ab|abc)d', 3],
    ['[a-z]{2,5}[a-z0-9]{3}', 4],
    ['a?a', 2],
    ['(?:x[0-9]{20}y|x[0-9]{40}y)', 2],
    ['(?:a|ab)(?:bc|c)', 2],
    ['(?:a|a|a)', 3],
    ['(?=ab|ac)[a-z]', 4],
  ])('%s: %i', (source, ways) => {
    expect(waysAtOnce(source, '', MOST)).toBe(ways);
  });

  test('letters in both cases meet with the flag i alone', () => {
    expect(waysAtOnce('[a-z]{1,9}X', '', MOST)).toBe(1);
    expect(waysAtOnce('[a-z]{1,9}X', 'i', MOST)).toBe(2);
  });
});

describe('more than may be, or none can say', () => {
  test.each([
    '(?:a+)+b',
    '[a-z]+[a-z]+b',
    'a*a*',
    '(?:a|a)*b',
    '(?:a|ab|b)*c',
    '(?:a*)*',
    '(?:a?){50}a{50}',
    '(?:a?){20}b',
    '(?:[a-z]{1,30}){1,30}!',
    'x(?:[a-z]{1,3}-?){1,30}!',
    'x[a-z]{20,300}[a-z0-9]{20,300}!',
    'key[a-z]*key[a-z]*key',
    '(a)\\1',
    '(?=[a-z]*z)a',
    '(?:[0-9]{20}){24}(?:[a-z]{20}){24}(?:[0-9]{20}){24}',
  ])('%s', (source) => {
    expect(waysAtOnce(source, '', MOST)).toBe(Infinity);
  });
});

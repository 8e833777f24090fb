import { describe, expect, test } from 'vitest';
import { createMatcher } from '../../../src/match/match-chunk.ts';
import { compiledRule, rulebookOf } from '../../helper/compiled-rule.ts';
import { matchText, wasmKernel } from '../../helper/matcher.ts';

const file = compiledRule({ source: '[a-f]{8}', entry: 'reader', reader: 'file', literals: [] });
const pair = compiledRule({ source: '[a-z]+\\n(?<secret>[0-9]{4})', entry: 'reader', reader: 'file', literals: [] });
const matcher = createMatcher(rulebookOf(file, pair), wasmKernel());
const found = (text: string) =>
  matchText(matcher, text, false, true).map(({ value, start, end }) => [value, start, end]);

describe('a small file that is a key as a whole is found', () => {
  test.each([
    ['bare', 'abcdefab', 0],
    ['with the end of its line', 'abcdefab\r\n', 0],
    ['among space', '\n abcdefab \n', 2],
    ['behind a byte order mark', '\ufeffabcdefab\n', 3],
  ])('%s', (_, text, start) => {
    expect(found(text)).toEqual([['abcdefab', start, start + 8]]);
  });

  test('or the part of it that the rule names', () => {
    expect(found('jane\n1234\n')).toEqual([['1234', 5, 9]]);
  });
});

describe('nothing is found', () => {
  test.each([
    ['in a file that says more', 'abcdefab x'],
    ['in a longer key', 'abcdefabc'],
    ['in a large file', `abcdefab${' '.repeat(300)}`],
    ['in an empty file', ''],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  test('in bytes that are no text, nor where the path says that it is none', () => {
    expect([matchText(matcher, 'abcdefab', true, true), matchText(matcher, 'abcdefab')]).toEqual([[], []]);
  });
});

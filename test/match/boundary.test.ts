import { describe, expect, test } from 'vitest';
import { beginsAt, endsAt } from '../../src/match/boundary.ts';
import type { Window } from '../../src/match/window.ts';

function windowOf(text: string, cut = false): Window {
  return { text, base: 0, cutBefore: cut, cutAfter: cut, words: [], sentinels: [], assignments: [] };
}

describe('a key may begin', () => {
  test.each([
    '',
    ' ',
    '"',
    '=',
    ':',
    '/',
    '\n',
    '_',
    '-',
    '\u00ff',
    '\\n',
    '\\t',
    '%3D',
    '\\x22',
    '\\u0022',
    '\\\\n',
    '\\040',
  ])('after %j', (before) => {
    expect(beginsAt(windowOf(`${before}key`), before.length, '')).toBe(true);
  });

  test.each(['a', 'Z', '9', 'n', '3D', '%3', 'x22', 'u0022', '\\u022', '\\c'])('not after %j', (before) => {
    expect(beginsAt(windowOf(`${before}key`), before.length, '')).toBe(false);
  });

  test.each(['_', '-', '+'])('nor after the joint %s, where it must stand alone', (joint) => {
    expect(beginsAt(windowOf(`${joint}key`), 1, '_-+')).toBe(false);
  });

  test('at the beginning of a window only where the bytes begin', () => {
    expect([beginsAt(windowOf('key'), 0, ''), beginsAt(windowOf('key', true), 0, '')]).toEqual([true, false]);
  });
});

describe('a key may end', () => {
  test.each(['', ' ', '"', '&', '\\', '\0', '\u00e9', '.', '_'])('before %j', (after) => {
    expect(endsAt(windowOf(`key${after}`), 3, '')).toBe(true);
  });

  test.each(['a', 'Z', '0'])('not before %j', (after) => {
    expect(endsAt(windowOf(`key${after}`), 3, '')).toBe(false);
  });

  test.each(['_', '='])('nor before %s, where it may end in one', (sign) => {
    expect(endsAt(windowOf(`key${sign}`), 3, '_=')).toBe(false);
  });

  test('at the end of a window only where the bytes end', () => {
    expect([endsAt(windowOf('key'), 3, ''), endsAt(windowOf('key', true), 3, '')]).toEqual([true, false]);
  });
});

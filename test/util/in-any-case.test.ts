import { describe, expect, test } from 'vitest';
import { inAnyCase } from '../../src/util/in-any-case.ts';

const TEXTS = [
  'NuGet.Config',
  'nuget.config',
  'a/B/NUGET.CONFIG',
  'A',
  'a',
  '_',
  '[',
  'Z',
  'z',
  '9',
  ' ',
  'fooBar',
  'FOO-BAR',
  'ab1',
];

describe('the same is found as by an expression that takes either case', () => {
  test.each([
    '(?:^|/)NuGet\\.Config$',
    '(?:^|/)[^/]*foo-Bar$',
    '^[A-Z]$',
    '^[^A-Z]$',
    '^[A-z]$',
    '^[9-Z]$',
    '^\\S$',
    '^\\W+$',
    '^\\x41$',
    '^\\u0061$',
    '^[a-f]b\\d$',
    '^(?<Name>F)(o)\\2Bar$',
  ])('%s', (source) => {
    const either = new RegExp(source, 'i');
    const found = inAnyCase(source);
    expect(TEXTS.map(found)).toEqual(TEXTS.map((text) => either.test(text)));
  });
});

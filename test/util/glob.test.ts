import { describe, expect, test } from 'vitest';
import { globFault, globTest } from '../../src/util/glob.ts';

describe('a pattern fits', () => {
  test.each([
    ['a.ts', ['a.ts'], ['b/a.ts', 'a.tsx', 'aXts']],
    ['*.ts', ['a.ts', '.ts'], ['b/a.ts']],
    ['**/*.ts', ['a.ts', 'b/a.ts', 'b/c/a.ts'], ['a.tsx']],
    ['test/**', ['test/a', 'test/b/c', 'test/.env'], ['test', 'tests/a', 'x/test/a']],
    ['test/', ['test/a', 'test/b/c'], ['test']],
    ['/test/**', ['test/a'], ['x/test/a']],
    ['a/**/b', ['a/b', 'a/x/b', 'a/x/y/b'], ['a/xb', 'ab']],
    ['a?c', ['abc'], ['ac', 'a/c']],
    ['[ab]c', ['ac', 'bc'], ['cc', '/c']],
    ['[!ab]c', ['cc'], ['ac', '/c']],
    ['{a,b/c}.ts', ['a.ts', 'b/c.ts'], ['c.ts']],
    ['a{,/**}', ['a', 'a/b'], ['ab']],
    ['a,b', ['a,b'], ['a', 'b']],
    ['a+(b).$^', ['a+(b).$^'], ['aab']],
    ['ä/ü*', ['ä/ür'], ['a/ur']],
  ])('%s', (glob, yes, no) => {
    const fits = globTest(glob);
    expect(yes.filter((path) => !fits(path))).toEqual([]);
    expect(no.filter((path) => fits(path))).toEqual([]);
  });
});

test.each([
  ['', 'the pattern is empty'],
  ['/', 'the pattern is empty'],
  ['a\\b', 'parts of a path are separated by /'],
  ['../a', 'a pattern cannot leave its folder with ..'],
  ['C:/a', 'a pattern is relative to the folder of its file'],
  ['!a', 'a pattern cannot begin with !'],
  ['[a', 'a [ is not closed'],
  ['{a', 'a { is not closed, or a } not opened'],
  ['a}', 'a { is not closed, or a } not opened'],
  ['{a,b}'.repeat(11), 'more than 1000 alternatives'],
])('"%s" is refused: %s', (glob, why) => {
  expect(globFault(glob)).toBe(why);
  expect(() => globTest(glob)).toThrow(why);
});

test('many stars take no time on a long path', () => {
  const fits = globTest(`${'*a'.repeat(100)}b/${'**/a/'.repeat(50)}b`);
  expect(fits(`${'a'.repeat(2000)}b/${'a/'.repeat(500)}`)).toBe(false);
});

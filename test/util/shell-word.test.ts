import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { shellWord } from '../../src/util/shell-word.ts';

const NAMES = [
  'a b.env',
  "it's.env",
  'a$(echo b).env',
  'a`echo b`.env',
  'x" & echo "b.env',
  '100%PATH%.env',
  'a!b.zip',
];

test.each(['.env', 'web/app/.env', 'C:/w/a-1.env', 'a@2,b+c.env'])('%s needs no quotes', (name) => {
  expect([shellWord(name, false, false), shellWord(name, false, true)]).toEqual([name, name]);
  expect([shellWord(name, true, false), shellWord(name, true, true)]).toEqual([`'${name}'`, `"${name}"`]);
});

describe('any other name', () => {
  test.runIf(process.platform !== 'win32').each(NAMES)('%s, as sh takes it', (name) => {
    expect(execFileSync('sh', ['-c', `printf %s ${shellWord(name, false, false)}`], { encoding: 'utf8' })).toBe(name);
  });

  test('holds nothing on Windows that one of its shells reads', () => {
    expect(NAMES.map((name) => shellWord(name, false, true))).toEqual([
      '"a b.env"',
      '"it\'s.env"',
      '"a?(echo b).env"',
      '"a?echo b?.env"',
      '"x? & echo ?b.env"',
      '"100?PATH?.env"',
      '"a?b.zip"',
    ]);
  });
});

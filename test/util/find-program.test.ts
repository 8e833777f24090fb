import { posix, win32 } from 'node:path';
import { expect, test } from 'vitest';
import { findProgram } from '../../src/util/find-program.ts';

const among = (...files: readonly string[]) => {
  const there = new Set(files);
  return (file: string) => there.has(file);
};

test('a program is looked for in the folders of PATH alone, in their order', () => {
  const path = '"C:\\Program Files\\Git\\cmd";C:\\tools;C:\\bin';
  const find = (...files: readonly string[]) => findProgram(['git.exe', 'git.com'], path, among(...files), win32);
  expect(find('C:\\bin\\git.exe', 'C:\\tools\\git.com')).toBe('C:\\tools\\git.com');
  expect(find('C:\\Program Files\\Git\\cmd\\git.exe')).toBe('C:\\Program Files\\Git\\cmd\\git.exe');
  expect(find('git.exe', 'C:\\git.exe')).toBeNull();
  expect(findProgram(['git'], '/usr/bin:/bin', among('/bin/git'), posix)).toBe('/bin/git');
});

test('what lies where one stands is none, whatever PATH says', () => {
  expect(findProgram(['git.exe'], ';.;tools;C:', () => true, win32)).toBeNull();
  expect(findProgram(['git'], ':.:node_modules/.bin', () => true, posix)).toBeNull();
});

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { applyChange } from '../../src/hook/change.ts';
import { addToShellHook, removeFromShellHook } from '../../src/hook/shell-hook.ts';
import { tempFolder, writeIn } from '../helper/temp-folder.ts';

const OTHERS = '#!/bin/sh\nnpm test\n';
const add = (file: string) =>
  applyChange(addToShellHook({ file, kind: 'pre-commit', needsMode: false, packages: 'node_modules' }));
const remove = (file: string) => {
  const change = removeFromShellHook(file);
  if (change) applyChange(change);
};
const blocksIn = (file: string) => readFileSync(file, 'utf8').split('# >>> unleak').length - 1;
const windows = (text: string) => text.replaceAll('\n', '\r\n');

test('our lines come in once and go out again where a checkout gave the hook the line ends of Windows', () => {
  const folder = tempFolder();
  const file = writeIn(folder, 'pre-commit', OTHERS);
  add(file);
  writeIn(folder, 'pre-commit', windows(readFileSync(file, 'utf8')));
  add(file);
  expect(blocksIn(file)).toBe(1);
  writeIn(folder, 'pre-commit', windows(readFileSync(file, 'utf8').replaceAll('\r\n', '\n')));
  remove(file);
  expect(readFileSync(file, 'utf8')).toBe(windows(OTHERS));
});

test('they go out too where an editor took the last line end', () => {
  const folder = tempFolder();
  const file = writeIn(folder, 'pre-commit', OTHERS);
  add(file);
  writeIn(folder, 'pre-commit', readFileSync(file, 'utf8').split('npm test')[0]!.trimEnd());
  remove(file);
  expect(removeFromShellHook(file)).toBeNull();
});

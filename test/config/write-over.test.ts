import {
  chmodSync,
  closeSync,
  linkSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeOver } from '../../src/config/write-over.ts';
import { tempFolder } from '../helper/temp-folder.ts';

const modeOf = (file: string) => statSync(file).mode & 0o777;

describe.runIf(process.platform !== 'win32')('a file gets another content', () => {
  test('and whoever has it open reads all of the old one: there is no moment at which it holds a part', () => {
    const folder = tempFolder({ 'a.txt': 'old\n' });
    const file = join(folder, 'a.txt');
    const before = openSync(file, 'r');
    writeOver(file, 'new\n');
    expect([readFileSync(before, 'utf8'), readFileSync(file, 'utf8')]).toEqual(['old\n', 'new\n']);
    closeSync(before);
    expect(readdirSync(folder)).toEqual(['a.txt']);
  });

  test.each([
    ['its own', undefined, 0o755],
    ['others', 0o600, 0o600],
  ])('with permissions: %s', (_, wanted, mode) => {
    const file = join(tempFolder({ 'a.sh': 'old\n' }), 'a.sh');
    chmodSync(file, 0o755);
    writeOver(file, 'new\n', wanted);
    expect(modeOf(file)).toBe(mode);
  });

  test('behind a link', () => {
    const folder = tempFolder({ 'a.txt': 'old\n' });
    symlinkSync('a.txt', join(folder, 'link'));
    writeOver(join(folder, 'link'), 'new\n');
    expect(lstatSync(join(folder, 'link')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('new\n');
  });

  test('behind a link that leads to nothing yet', () => {
    const folder = tempFolder();
    symlinkSync('a.txt', join(folder, 'link'));
    writeOver(join(folder, 'link'), 'new\n', 0o600);
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('new\n');
    expect(modeOf(join(folder, 'a.txt'))).toBe(0o600);
  });

  test('under both of its names', () => {
    const folder = tempFolder({ 'a.txt': 'old\n' });
    linkSync(join(folder, 'a.txt'), join(folder, 'b.txt'));
    writeOver(join(folder, 'a.txt'), 'new\n');
    expect(readFileSync(join(folder, 'b.txt'), 'utf8')).toBe('new\n');
    expect(readdirSync(folder)).toEqual(['a.txt', 'b.txt']);
  });
});

test('a file that is not there is made', () => {
  const folder = tempFolder();
  writeOver(join(folder, 'a.txt'), 'new\n');
  expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('new\n');
  expect(readdirSync(folder)).toEqual(['a.txt']);
});

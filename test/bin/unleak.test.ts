import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { tempFolder } from '../helper/temp-folder.ts';

const BIN = fileURLToPath(new URL('../../bin/unleak.cjs', import.meta.url));

/** A program of two files, which end as those of the build do, beside our own beginning of it. */
function program() {
  const root = tempFolder({});
  const dist = join(root, 'dist');
  const start = join(root, 'bin', 'unleak.cjs');
  for (const folder of ['bin', 'dist', 'dist/cli']) mkdirSync(join(root, folder));
  copyFileSync(BIN, start);
  const write = (value: string, hash: string) =>
    writeFileSync(join(dist, 'a.cjs'), `exports.value = () => ${value};\n//${hash}\n`);
  write("__filename.endsWith('a.cjs') && 'first'", '0123456789abcdef');
  writeFileSync(
    join(dist, 'cli', 'main.cjs'),
    `const { createRequire } = require('node:module');
const { join } = require('node:path');
module.exports = {
  run: async ([code = '0']) => {
    const { value } = require('../a.cjs');
    const same = createRequire(__filename)(join(__dirname, '..', 'a.cjs')).value === value;
    process.stdout.write((code === 'rare' ? rarely() : value()) + (same ? '' : ', loaded twice'));
    return code === 'rare' ? 0 : Number(code);
  },
};
function rarely() {
  return [${Array.from({ length: 200 }, (_, i) => `'word ${i}'.length`).join(', ')}].length;
}
//fedcba9876543210
`,
  );
  const run = (env: Record<string, string> = {}, flags: string[] = [], args: string[] = []) => {
    const { NODE_OPTIONS: _, ...inherited } = process.env;
    const argv = [...flags, start, ...args];
    const { stdout, stderr } = spawnSync(process.execPath, argv, { env: { ...inherited, ...env } });
    return `${stdout}${stderr}`;
  };
  const kept = () => {
    const folder = join(dist, 'code', `${process.version}-${process.arch}`);
    return existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [];
  };
  return { dist, start, write, run, kept };
}

test('keeps what was compiled, takes it the next time, and makes it anew when it is damaged or of another version', () => {
  const { write, run, kept } = program();
  for (let i = 0; i < 3; i++) expect(run()).toBe('first');
  expect(kept()).toHaveLength(2);
  const [file = ''] = kept();
  const made = readFileSync(file);
  expect(run()).toBe('first');
  expect(kept()).toHaveLength(2);
  expect(readFileSync(file)).toEqual(made);

  writeFileSync(file, 'no code');
  expect(run()).toBe('first');
  expect(readFileSync(file).length).toBe(made.length);

  // As long as the other: V8 itself compares no more than lengths.
  write("__filename.endsWith('a.cjs') && 'other'", 'fedcba9876543210');
  expect(run()).toBe('other');
  expect(kept()).toHaveLength(3);
});

test('keeps too what the second and the third run are the first to need', () => {
  const { run, kept } = program();
  const size = () => kept().reduce((sum, file) => sum + readFileSync(file).length, 0);
  run();
  const first = size();
  expect(run({}, [], ['rare'])).toBe('200');
  expect(size()).toBeGreaterThan(first + 500);
  expect(run({}, [], ['rare'])).toBe('200');
  expect(size()).toBeGreaterThan(first + 500);
});

test.each([
  ['it is switched off', { NODE_DISABLE_COMPILE_CACHE: '1' }, []],
  ['V8 has other settings', {}, ['--stack-size=900']],
  ['V8 has other settings by its environment', { NODE_OPTIONS: '--stack-trace-limit=3' }, []],
])('keeps nothing where %s', (_, env, flags) => {
  const { run, kept } = program();
  expect(run(env, flags)).toBe('first');
  expect(kept()).toEqual([]);
});

test('does without where nothing can be written', () => {
  const { dist, run, kept } = program();
  writeFileSync(join(dist, 'code'), '');
  expect(run()).toBe('first');
  expect(kept()).toEqual([]);
});

test('ends with the code that the program gives', () => {
  const { start } = program();
  expect(spawnSync(process.execPath, [start, '3']).status).toBe(3);
});

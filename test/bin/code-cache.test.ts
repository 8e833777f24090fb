import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { tempFolder } from '../helper/temp-folder.ts';

const KEEPER = fileURLToPath(new URL('../../bin/code-cache.cjs', import.meta.url));

/** A program of one file, which ends as those of the build do, and what starts it. */
function program() {
  const dist = tempFolder({});
  const write = (value: string, hash: string) =>
    writeFileSync(join(dist, 'a.cjs'), `exports.value = () => ${value};\n//${hash}\n`);
  write("__filename.endsWith('a.cjs') && 'first'", '0123456789abcdef');
  const start = join(dist, 'start.cjs');
  writeFileSync(
    start,
    `require(${JSON.stringify(KEEPER)}).keepCode(${JSON.stringify(dist)});\nprocess.stdout.write(String(require('./a.cjs').value()));\n`,
  );
  const run = (env: Record<string, string> = {}, flags: string[] = []) => {
    const { NODE_OPTIONS: _, ...inherited } = process.env;
    const { stdout, stderr } = spawnSync(process.execPath, [...flags, start], { env: { ...inherited, ...env } });
    return `${stdout}${stderr}`;
  };
  const kept = () => {
    const folder = join(dist, 'code', `${process.version}-${process.arch}`);
    return existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [];
  };
  return { dist, write, run, kept };
}

test('keeps what was compiled, takes it the next time, and makes it anew when it is damaged or of another version', () => {
  const { write, run, kept } = program();
  expect(run()).toBe('first');
  const [file = ''] = kept();
  const made = readFileSync(file);
  expect(run()).toBe('first');
  expect(kept()).toEqual([file]);
  expect(readFileSync(file)).toEqual(made);

  writeFileSync(file, 'no code');
  expect(run()).toBe('first');
  expect(readFileSync(file).length).toBe(made.length);

  // As long as the other: V8 itself compares no more than lengths.
  write("__filename.endsWith('a.cjs') && 'other'", 'fedcba9876543210');
  expect(run()).toBe('other');
  expect(kept()).toHaveLength(2);
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

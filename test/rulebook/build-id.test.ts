import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { fillSecret } from '../helper/fill-secret.ts';
import { tempFolder } from '../helper/temp-folder.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The program, with one of its files as it is in the middle of a build or an update. */
function scanWith(file: string, change: (bytes: Buffer) => Buffer) {
  const root = tempFolder({ 'a.env': fillSecret('GITHUB_TOKEN=ghp_<crc62:30>\n').text });
  mkdirSync(join(root, 'bin'));
  mkdirSync(join(root, 'dist'));
  copyFileSync(join(ROOT, 'bin/unleak.cjs'), join(root, 'bin/unleak.cjs'));
  for (const name of readdirSync(join(ROOT, 'dist')).filter((name) => name !== file && name !== 'code'))
    symlinkSync(join(ROOT, 'dist', name), join(root, 'dist', name));
  writeFileSync(join(root, 'dist', file), change(readFileSync(join(ROOT, 'dist', file))));
  return spawnSync(process.execPath, ['bin/unleak.cjs', 'scan', 'a.env'], { cwd: root, encoding: 'utf8' });
}

const otherId = (at: number) => (bytes: Buffer) => {
  const id = bytes.subarray(at).subarray(0, 16);
  expect(id.toString()).toMatch(/^[0-9a-f]{16}$/);
  id.write('0123456789abcdef');
  return bytes;
};

test.each([
  ['tables of another build', 'tables.bin', otherId(-16)],
  ['tables that are still being written', 'tables.bin', (bytes: Buffer) => bytes.subarray(0, 200_000)],
  ['rules of another build', 'rulebook-lines.bin', otherId(0)],
  ['a kernel of another build', 'kernel.wasm', otherId(-16)],
])('%s end the scan: they would find nothing, and say so', (_, file, change) => {
  const { status, stdout, stderr } = scanWith(file, change);
  expect(stderr).toContain(`dist/${file} is of another build of unleak`);
  expect({ status, stdout }).toEqual({ status: 3, stdout: '' });
});

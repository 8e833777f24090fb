import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BUILT, copiedProgram } from '../helper/copied-program.ts';
import { fillSecret } from '../helper/fill-secret.ts';

/** Scans with one of the files of the program as it is in the middle of a build or an update. */
function scanWith(file: string, change: (bytes: Buffer) => Buffer) {
  const key = fillSecret('GITHUB_TOKEN=ghp_<crc62:30>\n').text;
  const { dist, run } = copiedProgram({ 'a.env': key }, [file]);
  writeFileSync(join(dist, file), change(readFileSync(join(BUILT, file))));
  return run('scan', 'a.env');
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

import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { tempFolder } from './temp-folder.ts';

export const BUILT = fileURLToPath(new URL('../../dist/', import.meta.url));

/** The built program in a folder of its own, beside these files: what it keeps, or lacks, is nobody else's. */
export function copiedProgram(files: Readonly<Record<string, string>>, without: readonly string[] = []) {
  const root = tempFolder(files);
  const dist = join(root, 'dist');
  for (const folder of ['bin', 'dist']) mkdirSync(join(root, folder));
  copyFileSync(join(BUILT, '../bin/unleak.cjs'), join(root, 'bin/unleak.cjs'));
  for (const name of readdirSync(BUILT).filter((name) => name !== 'code' && !without.includes(name)))
    symlinkSync(join(BUILT, name), join(dist, name));
  const run = (...args: readonly string[]) =>
    spawnSync(process.execPath, ['bin/unleak.cjs', ...args], { cwd: root, encoding: 'utf8' });
  return { dist, run };
}

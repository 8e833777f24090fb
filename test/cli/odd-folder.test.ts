import { Buffer } from 'node:buffer';
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { key } from '../helper/canary.ts';
import { environment } from '../helper/environment.ts';
import { tempFolder } from '../helper/temp-folder.ts';
import { tempRepo } from '../helper/temp-repo.ts';

const PROGRAM = fileURLToPath(new URL('../../bin/unleak.cjs', import.meta.url));

/** Latin-1, as an old disk has it; macOS and Windows have no such names. */
function folderOfLatin1(): string {
  const repo = tempRepo({ 'a.yml': `token: ${key()}\n` });
  repo.commit('first');
  repo.git('rm', '--quiet', 'a.yml');
  repo.commit('second');
  const folder = tempFolder();
  const name = Buffer.concat([Buffer.from(`${folder}/caf`), Buffer.from([0xe9])]);
  mkdirSync(name);
  // The shell is given the name in octal: Node has none for it.
  cpSync(repo.root, join(folder, 'copy'), { recursive: true });
  execFileSync('sh', ['-c', `mv copy/.git "$(printf 'caf\\351')/" && rm -r copy`], { cwd: folder });
  return folder;
}

test.runIf(process.platform === 'linux')('a repository whose path is not UTF-8 is not taken for a plain folder', () => {
  const folder = folderOfLatin1();
  const run = (...args: readonly string[]) =>
    spawnSync('sh', ['-c', `cd "$(printf 'caf\\351')" && exec "$0" "$@"`, process.execPath, PROGRAM, ...args], {
      cwd: folder,
      env: environment(),
      encoding: 'utf8',
    });
  for (const args of [[], ['init'], ['baseline'], ['ignore', '0123456789abcdef', '--reason', 'a test']]) {
    const { status, stdout, stderr } = run(...args);
    expect([args, status, stdout]).toEqual([args, 2, '']);
    expect(stderr).toContain('the path of the folder that you stand in is not UTF-8');
  }
  expect(run('scan', '.').stdout).toContain('No secrets found.');
  expect(readdirSync(folder, 'buffer')).toHaveLength(1);
});

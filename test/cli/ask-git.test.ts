import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { askGit } from '../../src/source/git.ts';
import { tempFolder } from '../helper/temp-folder.ts';
import { tempRepo } from '../helper/temp-repo.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

test.each([
  ['a folder for temporary files', ''],
  ['none', 'missing'],
])('what git says is read to its end where there is %s, and nothing is left there', async (_, below) => {
  const files = Array.from({ length: 2000 }, (_, i) => [`folder/a file with a long name ${i}.txt`, '']);
  const repo = tempRepo(Object.fromEntries(files));
  repo.git('add', '--all');
  const folder = tempFolder();
  vi.stubEnv('TMPDIR', join(folder, below));
  const said = await askGit(repo.root, ['ls-files', '-z']).said;
  expect(said?.split('\0').filter(Boolean).sort()).toEqual(files.map(([path]) => path).sort());
  expect(await askGit(repo.root, ['rev-parse', '--verify', '--quiet', 'no-such-branch']).said).toBeNull();
  expect(await askGit(join(repo.root, 'no such folder'), ['rev-parse']).said).toBeNull();
  expect(readdirSync(folder)).toEqual([]);
});

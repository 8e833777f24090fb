import { chmodSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runMain } from '../helper/run-main.ts';
import { type TempRepo, tempRepo } from '../helper/temp-repo.ts';

/** An object that is gone leaves no trace in the store: the history alone tells that something was not read. */
test.each([
  ['a file', 'main~1:a/b.txt'],
  ['a folder', 'main~1:a'],
  ['a commit', 'main~1'],
  ['the last commit', 'main'],
  ['a staged file', ':new.txt'],
])('%s that is gone is told, though an audit before it found all', async (_, what) => {
  const repo = tempRepo({ 'a/b.txt': 'one\n' });
  repo.commit('one');
  repo.write('a/b.txt', 'two\n');
  repo.commit('two');
  repo.write('a/b.txt', 'three\n');
  repo.commit('three');
  repo.write('new.txt', 'new\n');
  repo.git('add', 'new.txt');
  expect(await runMain([], repo.root)).toMatchObject({ code: 0, stdout: expect.stringContaining('No secrets found.') });
  remove(repo, what);
  const { code, stdout } = await runMain([], repo.root);
  expect(stdout).toContain('the history leads to it, and it is not in this clone');
  expect(stdout).not.toContain('No secrets found');
  expect(code).toBe(3);
});

function remove(repo: TempRepo, revision: string): void {
  const id = repo.git('rev-parse', revision);
  const file = join(repo.root, '.git/objects', id.slice(0, 2), id.slice(2));
  chmodSync(file, 0o644);
  rmSync(file);
}

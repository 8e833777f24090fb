import { chmodSync, rmSync, writeFileSync } from 'node:fs';
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

test.each([
  ['gone', null],
  ['empty', ''],
  ['overwritten', 'no object at all'],
])('a blob of a range that is %s is told', async (_, content) => {
  const repo = tempRepo({ 'a.txt': 'one\n' });
  repo.commit('one');
  repo.write('a.txt', 'two\n');
  repo.commit('two');
  remove(repo, 'main:a.txt', content);
  for (const args of [['main~1..main'], ['--max-depth', '1']]) {
    const { code, stdout } = await runMain(['audit', ...args], repo.root);
    expect(code).toBe(3);
    expect(stdout).toMatch(/not read {2}[0-9a-f]{40}: git cannot read the object: it is damaged, or gone/);
    expect(stdout).toContain('Nothing found in what was read. ');
  }
});

function remove(repo: TempRepo, revision: string, content: string | null = null): void {
  const id = repo.git('rev-parse', revision);
  const file = join(repo.root, '.git/objects', id.slice(0, 2), id.slice(2));
  chmodSync(file, 0o644);
  if (content === null) rmSync(file);
  else writeFileSync(file, content);
}

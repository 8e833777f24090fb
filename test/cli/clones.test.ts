import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { key } from '../helper/canary.ts';
import { pathsOf, runAndReport } from '../helper/report.ts';
import { runHere } from '../helper/run-main.ts';
import { tempFolder, writeIn } from '../helper/temp-folder.ts';
import { git, tempRepo } from '../helper/temp-repo.ts';

/** A clone of a repository with `content` in its only file, which an older commit had with a key in it. */
function cloneOf(content: string, ...options: string[]): string {
  const origin = tempRepo({ 'a.yml': `token: ${key(1)}\n` });
  origin.commit('first');
  origin.write('a.yml', content);
  origin.commit('second');
  origin.git('config', 'uploadpack.allowFilter', 'true');
  const folder = tempFolder();
  git(folder, 'clone', '--quiet', ...options, pathToFileURL(origin.root).href, '.');
  return folder;
}

describe.each([
  { beside: 'a key', content: `token: ${key(2)}\n`, code: 1, found: ['a.yml'] },
  { beside: 'no key', content: 'nothing to see\n', code: 3, found: [] },
])('beside $beside', ({ content, code, found }) => {
  test.each([
    {
      name: 'a shallow clone',
      options: ['--depth', '1'],
      problem: 'shallow',
      says: 'not read  the clone is shallow: older commits are not in it and were not scanned  (git fetch --unshallow, or fetch-depth: 0 in CI)',
    },
    {
      name: 'a clone without blobs',
      options: ['--filter=blob:none'],
      problem: 'partial-clone',
      says: 'not read  the clone is partial: 1 object that was left at the remote was not scanned  (git fetch --refetch --no-filter, or scan a full clone)',
    },
    {
      name: 'a clone without trees',
      options: ['--filter=tree:0'],
      problem: 'partial-clone',
      says: 'not read  the clone is partial: 1 object that was left at the remote was not scanned  (git fetch --refetch --no-filter, or scan a full clone)',
    },
  ])('$name', async ({ options, problem, says }) => {
    const cwd = cloneOf(content, ...options);
    const objects = git(cwd, 'count-objects', '-v');
    const outcome = await runAndReport(['audit'], { cwd });
    expect(outcome.code, outcome.stderr).toBe(code);
    expect(outcome.stdout).toContain(says);
    expect(outcome.stdout).not.toContain('No secrets found');
    expect(outcome.report.problems[0]).toMatchObject({ code: problem, path: null });
    expect(pathsOf(outcome.report)).toEqual(found);
    const { planned, scanned } = outcome.report.scan;
    expect(planned.blobs - scanned.blobs).toBe(problem === 'shallow' ? 0 : 1);
    // Nothing was fetched.
    expect(git(cwd, 'count-objects', '-v')).toBe(objects);
  });
});

test('a full clone has both keys', async () => {
  const { code, report } = await runAndReport(['audit'], { cwd: cloneOf(`token: ${key(2)}\n`) });
  expect(code).toBe(1);
  expect(report.findings).toHaveLength(2);
  expect(report.scan.complete).toBe(true);
});

test('a partial clone: of a part of the history too what is missing is counted, and what was fetched since is not', async () => {
  const cwd = cloneOf('nothing to see\n', '--filter=blob:none');
  for (const args of [
    ['--branch', 'main'],
    ['--max-depth', '9'],
    ['.', 'a.yml'],
  ]) {
    const { code, report } = await runAndReport(['audit', ...args], { cwd });
    expect([code, report.scan.planned.blobs, report.scan.scanned.blobs]).toEqual([3, 2, 1]);
    expect(report.problems).toMatchObject([{ code: 'partial-clone', message: expect.stringContaining('1 object ') }]);
  }
  expect((await runAndReport(['audit', 'main~1..main'], { cwd })).code).toBe(0);
  // What --refetch does, in versions that have no such option too.
  git(cwd, 'cat-file', '-p', 'main~1:a.yml');
  const { code, report } = await runAndReport(['audit'], { cwd });
  expect([code, report.scan.complete, report.scan.planned.blobs]).toEqual([1, true, 2]);
});

test('a partial clone: of many objects in a row that are missing each is counted', async () => {
  const repo = tempRepo();
  repo.commitAll(Array.from({ length: 9 }, (_, i) => ({ 'a.yml': `version: ${i}\n` })));
  repo.git('config', 'uploadpack.allowFilter', 'true');
  const cwd = tempFolder();
  git(cwd, 'clone', '--quiet', '--bare', '--filter=blob:none', pathToFileURL(repo.root).href, '.');
  for (const args of [
    ['--branch', 'main'],
    ['--since', '2026-01-01'],
  ]) {
    const { code, report } = await runAndReport(['audit', ...args], { cwd });
    expect([code, report.scan.scanned]).toMatchObject([3, { blobs: 0, commits: 9 }]);
    expect(report.problems).toMatchObject([{ code: 'partial-clone', message: expect.stringContaining('9 objects ') }]);
  }
});

test('of a clone without trees git says what it needs to tell a part', async () => {
  const { code, stdout, stderr } = await runHere(['audit', '.', 'a.yml'], { cwd: cloneOf('x\n', '--filter=tree:0') });
  expect([code, stdout]).toEqual([3, '']);
  expect(stderr).toContain('git needs objects that this partial clone left at the remote\n  hint: git fetch --refetch');
});

test('a partial clone: a commit and a push are judged where git lacks what it needs to tell a renamed file', async () => {
  const cwd = cloneOf('nothing to see\n', '--filter=blob:none', '--no-checkout');
  const pushed = ['hook', 'run', 'pre-push', 'origin', 'url'];
  git(cwd, 'read-tree', 'HEAD');
  git(cwd, 'rm', '--quiet', '--cached', 'a.yml');
  writeIn(cwd, 'b.yml', 'nothing to be seen\n');
  git(cwd, 'add', 'b.yml');
  git(cwd, 'commit', '--quiet', '--message', 'renamed, and changed');
  expect(await runHere(pushed, { cwd })).toMatchObject({ code: 0, stdout: expect.stringContaining('1 new commit ') });
  git(cwd, 'reset', '--quiet', '--soft', 'HEAD~1');
  writeIn(cwd, 'b.yml', `token: ${key(3)}\n`);
  git(cwd, 'add', 'b.yml');
  expect(await runHere(['staged'], { cwd })).toMatchObject({ code: 1, stdout: expect.stringContaining('b.yml:1') });
  git(cwd, 'commit', '--quiet', '--message', 'renamed, and changed');
  expect(await runHere(pushed, { cwd })).toMatchObject({ code: 1, stdout: expect.stringContaining('b.yml:1') });
});

import { execFileSync } from 'node:child_process';
import { renameSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { key } from '../helper/canary.ts';
import { environment } from '../helper/environment.ts';
import { fillSecret } from '../helper/fill-secret.ts';
import { pathsOf, runAndReport } from '../helper/report.ts';
import { git, repoAt, type TempRepo, tempRepo } from '../helper/temp-repo.ts';

const PLAIN = 'nothing to see\n';
const KEY = `token: ${key()}\n`;

/** A repository with one plain commit. */
function committed(): TempRepo {
  const repo = tempRepo({ 'plain.txt': PLAIN });
  repo.commit('first');
  return repo;
}

async function expectStaged({ root }: Pick<TempRepo, 'root'>, found: string[], files: number, env = {}) {
  const { code, stderr, stdout, report } = await runAndReport(['staged'], { cwd: root, env });
  expect([code, stderr]).toEqual([found.length > 0 ? 1 : 0, '']);
  expect(pathsOf(report)).toEqual(found);
  expect(report.scan).toMatchObject({ scope: 'staged', complete: true, planned: { files }, scanned: { files } });
  expect(stdout).toContain(`Read: ${files} staged file${files === 1 ? '' : 's'} in `);
}

test('the first commit of an empty repository', async () => {
  const repo = tempRepo({ 'a.yml': KEY, 'b.yml': PLAIN, 'not-added.yml': KEY });
  repo.git('add', 'a.yml', 'b.yml');
  await expectStaged(repo, ['a.yml'], 2);
});

test('a key that its name makes surer than its form is one that the commit adds', async () => {
  const repo = tempRepo({ 'a.env': fillSecret('FACEBOOK_APP_SECRET=<hex:32>\n').text });
  repo.git('add', 'a.env');
  await expectStaged(repo, ['a.env'], 1);
});

test('in a folder below the root, what to do is told as it is called there', async () => {
  const repo = tempRepo({ 'sub/deep/a.yml': KEY, 'b.env': `T=${key(2)}\n` });
  repo.git('add', '--all');
  const { stdout } = await runAndReport(['staged'], { cwd: join(repo.root, 'sub/deep') });
  expect(stdout).toContain('\n  2 git add a.yml\n');
  expect(stdout).toContain("\n    printf '\\n%s\\n' '/b.env' >> ../../.gitignore && git rm --cached -f ../../b.env\n");
});

test.runIf(process.platform !== 'win32')('the way out of a .env works after it was changed, too', async () => {
  const repo = committed();
  repo.write('app/.env', KEY);
  repo.git('add', '--all');
  repo.write('app/.env', `${KEY}more\n`);
  const cwd = join(repo.root, 'app');
  const { stdout } = await runAndReport(['staged'], { cwd });
  execFileSync('sh', ['-c', /^ *(printf .*)$/m.exec(stdout)![1]!], { cwd, env: environment() });
  expect(repo.git('status', '--short')).toBe('?? .gitignore');
});

test('nothing staged', async () => {
  const repo = committed();
  repo.write('untracked.yml', KEY);
  repo.write('plain.txt', KEY);
  await expectStaged(repo, [], 0);
});

test('a file staged in part is judged by what is staged', async () => {
  const repo = committed();
  repo.write('plain.txt', KEY);
  repo.write('other.txt', PLAIN);
  repo.git('add', '--all');
  repo.write('plain.txt', PLAIN);
  repo.write('other.txt', KEY);
  await expectStaged(repo, ['plain.txt'], 2);
});

test('only what changes against HEAD', async () => {
  const repo = tempRepo({ 'old.yml': KEY });
  repo.commit('with a key');
  repo.write('new.yml', PLAIN);
  repo.git('add', '--all');
  await expectStaged(repo, [], 1);
});

test('renamed and deleted', async () => {
  const repo = tempRepo({ 'old.yml': KEY, 'gone.yml': `token: ${key(2)}\n` });
  repo.commit('with keys');
  repo.git('mv', 'old.yml', 'new.yml');
  repo.git('rm', '--quiet', 'gone.yml');
  await expectStaged(repo, [], 1);
});

test('two paths of one blob', async () => {
  const repo = tempRepo({ 'a/one.yml': KEY, 'b/two.yml': KEY, 'c.txt': PLAIN });
  repo.git('add', '--all');
  await expectStaged(repo, ['a/one.yml', 'b/two.yml'], 3);
});

test('binary, empty and with its mode changed', async () => {
  const repo = committed();
  repo.write('data.bin', Buffer.concat([Buffer.alloc(3000, '\0\x01\x02'), Buffer.from(`\0${key(3)}\0`)]));
  repo.write('empty', '');
  repo.git('add', '--all');
  repo.git('update-index', '--chmod=+x', 'plain.txt');
  await expectStaged(repo, ['data.bin'], 3);
});

test.runIf(process.platform !== 'win32')('a symbolic link is the text that it holds', async () => {
  const repo = committed();
  symlinkSync(`https://x:${key()}@example.com`, join(repo.root, 'link'));
  repo.git('add', '--all');
  await expectStaged(repo, ['link'], 1);
});

test('a submodule is a commit of somewhere else', async () => {
  const repo = committed();
  const commit = repo.git('rev-parse', 'HEAD');
  repo.git('update-index', '--add', '--cacheinfo', `160000,${commit},vendored`);
  repo.write('a.yml', KEY);
  repo.git('add', 'a.yml');
  await expectStaged(repo, ['a.yml'], 1);
});

test('a conflict', async () => {
  const repo = committed();
  repo.git('checkout', '--quiet', '-b', 'other');
  repo.write('plain.txt', 'theirs\n');
  repo.commit('theirs');
  repo.git('checkout', '--quiet', 'main');
  repo.write('plain.txt', 'ours\n');
  repo.commit('ours');
  expect(() => repo.git('merge', 'other')).toThrow();
  expect(repo.git('ls-files', '--unmerged')).toContain('plain.txt');
  repo.write('a.yml', KEY);
  repo.git('add', 'a.yml');
  await expectStaged(repo, ['a.yml'], 1);
});

test('another index', async () => {
  const repo = committed();
  const GIT_INDEX_FILE = join(repo.root, '.git/index.commit');
  repo.write('a.yml', KEY);
  repo.git('add', 'a.yml');
  renameSync(join(repo.root, '.git/index'), GIT_INDEX_FILE);
  repo.git('read-tree', 'HEAD');
  await expectStaged(repo, [], 0);
  await expectStaged(repo, ['a.yml'], 1, { GIT_INDEX_FILE });
});

describe('in other places', () => {
  test('a linked work tree', async () => {
    const repo = committed();
    const root = join(repo.root, '.git/linked');
    repo.git('worktree', 'add', '--quiet', root, '-b', 'linked');
    const linked = repoAt(root);
    linked.write('a.yml', KEY);
    linked.git('add', '--all');
    await expectStaged(linked, ['a.yml'], 1);
    await expectStaged(repo, [], 0);
  });

  test('a folder below the root, whatever is configured', async () => {
    const repo = committed();
    repo.write('below/b.yml', PLAIN);
    repo.write('a.yml', KEY);
    repo.git('add', '--all');
    for (const setting of ['diff.relative', 'diff.noprefix', 'diff.mnemonicPrefix'])
      repo.git('config', setting, 'true');
    await expectStaged({ root: join(repo.root, 'below') }, ['a.yml'], 2);
  });

  test('a work tree whose git directory lies elsewhere', async () => {
    const { root } = tempRepo({ 'a.yml': KEY });
    git(root, 'add', '--all');
    renameSync(join(root, '.git'), join(root, 'dotgit'));
    const env = { GIT_DIR: join(root, 'dotgit'), GIT_WORK_TREE: root };
    await expectStaged({ root }, ['a.yml'], 1, env);
  });
});

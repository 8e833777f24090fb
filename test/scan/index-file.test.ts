import { readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readIndexFile } from '../../src/source/index-file.ts';
import { key } from '../helper/canary.ts';
import { pathsOf, runAndReport } from '../helper/report.ts';
import { tempFolder } from '../helper/temp-folder.ts';
import { git, type TempRepo, tempRepo } from '../helper/temp-repo.ts';

const NAMES = [
  'a',
  'b.txt',
  'deep/er/c.txt',
  'deep/er/cc.txt',
  'deep/f',
  'Über/ß.txt',
  'a b',
  `${'x'.repeat(200)}/${'y'.repeat(200)}`,
  'z',
];

function repoWith(names: readonly string[]): TempRepo {
  const repo = tempRepo(Object.fromEntries(names.map((name) => [name, `${name}\n`])));
  repo.commit('first');
  return repo;
}

/** What git tells, in the same form. */
function told({ root }: TempRepo): { paths: string[]; nested: string[] } {
  const entries = git(root, 'ls-files', '-z', '--stage').split('\0').filter(Boolean);
  const of = (nested: boolean) =>
    entries
      .filter((entry) => entry.startsWith('160000') === nested)
      .map((entry) => entry.slice(entry.indexOf('\t') + 1));
  return { paths: [...new Set(of(false))], nested: of(true) };
}

describe('what the index tells is what git tells of it', () => {
  test.each([
    ['2', ['update-index', '--index-version=2']],
    ['3, with what is only meant to be added', ['add', '--intent-to-add', 'new.txt']],
    ['4', ['update-index', '--index-version=4']],
    ['2, with a submodule', ['update-index', '--add', '--cacheinfo', `160000,${'1'.repeat(40)},sub`]],
    ['2, with what the work tree is not to have', ['update-index', '--skip-worktree', 'a']],
    ['2, with untracked files noted', ['update-index', '--untracked-cache']],
  ])('version %s', (_, command) => {
    const repo = repoWith(NAMES);
    repo.write('new.txt', 'new\n');
    repo.git(...command);
    const read = readIndexFile(repo.root);
    expect(read).toMatchObject(told(repo));
    expect(read!.paths).toHaveLength(NAMES.length + (command.includes('new.txt') ? 1 : 0));
  });

  test('for names of every length, in each version', () => {
    const names = Array.from({ length: 70 }, (_, i) => `${'n'.repeat(i + 1)}/${i % 7}`);
    for (const version of ['2', '4']) {
      const repo = repoWith(names);
      repo.git('update-index', `--index-version=${version}`);
      expect(readIndexFile(repo.root)?.paths).toEqual([...names].sort());
    }
  });

  test('in a conflict, where a path has three entries', () => {
    const repo = repoWith(['a', 'b']);
    repo.git('checkout', '--quiet', '-b', 'other');
    repo.write('a', 'other\n');
    repo.commit('other');
    repo.git('checkout', '--quiet', '-');
    repo.write('a', 'ours\n');
    repo.commit('ours');
    expect(() => repo.git('merge', 'other')).toThrow();
    expect(readIndexFile(repo.root)).toMatchObject({ paths: ['a', 'b'], nested: [] });
  });
});

describe('git is asked', () => {
  test.each([
    ['where the index is split', (repo: TempRepo) => repo.git('update-index', '--split-index')],
    [
      'where folders stand in it as a whole',
      (repo: TempRepo) => repo.git('sparse-checkout', 'set', '--cone', '--sparse-index', 'Über'),
    ],
    ['where the work tree lies elsewhere', (repo: TempRepo) => repo.git('config', 'core.worktree', tempFolder())],
    ['where settings lie elsewhere', (repo: TempRepo) => repo.git('config', 'include.path', 'more')],
    ['where there is no index', (repo: TempRepo) => rmSync(join(repo.root, '.git/index'))],
    ['where a part of it is missing', (repo: TempRepo) => truncateSync(join(repo.root, '.git/index'), 300)],
    ['where there is too much', (repo: TempRepo) => edited(repo, (bytes) => Buffer.concat([bytes, bytes]))],
    ['where it counts too many', (repo: TempRepo) => edited(repo, (bytes) => bytes.fill(10, 11, 12))],
    ['where it counts too few', (repo: TempRepo) => edited(repo, (bytes) => bytes.fill(8, 11, 12))],
  ])('%s', (_, change) => {
    const repo = repoWith(NAMES);
    expect(readIndexFile(repo.root)).not.toBeNull();
    change(repo);
    expect(readIndexFile(repo.root)).toBeNull();
  });

  test('where ids are of another kind', () => {
    const root = tempFolder({ a: 'a\n' });
    git(root, 'init', '--quiet', '--object-format=sha256');
    git(root, 'add', 'a');
    expect(readIndexFile(root)).toBeNull();
  });
});

function edited({ root }: TempRepo, change: (bytes: Buffer) => Buffer): void {
  const path = join(root, '.git/index');
  writeFileSync(path, change(readFileSync(path)));
}

test('an index in what is no repository: all files are read', async () => {
  const repo = tempRepo({ 'a.txt': `token: ${key(1)}\n`, 'b.log': `token: ${key(2)}\n`, '.gitignore': '*.log\n' });
  repo.commit('first');
  rmSync(join(repo.root, '.git/HEAD'));
  const { code, report } = await runAndReport(['scan', '.'], { cwd: repo.root });
  expect(code).toBe(1);
  expect(pathsOf(report).map(String).sort()).toEqual(['a.txt', 'b.log']);
});

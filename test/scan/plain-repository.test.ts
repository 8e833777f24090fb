import { mkdirSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { newestOf } from '../../src/source/cache-file.ts';
import { plainRepository, repositoryAt } from '../../src/source/repository.ts';
import { tempFolder } from '../helper/temp-folder.ts';
import { git, type TempRepo, tempRepo } from '../helper/temp-repo.ts';

function repoOfTwo(): TempRepo {
  const repo = tempRepo({ 'a.txt': 'a\n', 'in/b.txt': 'b\n' });
  repo.commit('first');
  repo.write('a.txt', 'other\n');
  repo.commit('second');
  return repo;
}

/** A clone in a folder of its own. */
function cloneOf({ root }: TempRepo, ...options: string[]): string {
  const folder = tempFolder();
  git(folder, 'clone', '--quiet', ...options, pathToFileURL(root).href, '.');
  return folder;
}

describe('what is known of a repository without git is what git tells', () => {
  test.each([
    ['with a work tree', (repo: TempRepo) => repo.root],
    ['bare', (repo: TempRepo) => cloneOf(repo, '--bare')],
    ['shallow', (repo: TempRepo) => cloneOf(repo, '--depth', '1')],
    ['shallow and bare', (repo: TempRepo) => cloneOf(repo, '--bare', '--depth', '1')],
  ])('%s', async (_, make) => {
    const folder = make(repoOfTwo());
    expect(plainRepository(folder)).toEqual(await repositoryAt(folder));
  });
});

describe('git is asked', () => {
  test.each([
    ['below the root', (repo: TempRepo) => join(repo.root, 'in')],
    ['where it is in no repository', () => tempFolder()],
    [
      'in a linked work tree',
      (repo: TempRepo) => {
        const linked = join(tempFolder(), 'linked');
        repo.git('worktree', 'add', '--quiet', linked, '-b', 'linked');
        return linked;
      },
    ],
    ['of a partial clone', (repo: TempRepo) => cloneOf(repo, '--bare', '--filter=blob:none')],
    [
      'where the work tree lies elsewhere',
      (repo: TempRepo) => {
        repo.git('config', 'core.worktree', tempFolder());
        return repo.root;
      },
    ],
    [
      'where settings are included',
      (repo: TempRepo) => {
        repo.git('config', 'include.path', 'more');
        return repo.root;
      },
    ],
  ])('%s', (_, make) => {
    const repo = repoOfTwo();
    repo.git('config', 'uploadpack.allowFilter', 'true');
    expect(plainRepository(make(repo))).toBeNull();
  });
});

test('what an audit kept lies in the git folder, and nowhere else', () => {
  const repo = repoOfTwo();
  const kept = (folder: string) => {
    mkdirSync(join(folder, 'unleak'));
    const file = join(realpathSync(folder), 'unleak', 'audit-0.json');
    writeFileSync(file, 'kept\n');
    return file;
  };
  kept(repo.root);
  expect(newestOf('audit', repo.root)).toBeNull();
  const file = kept(join(repo.root, '.git'));
  expect(newestOf('audit', repo.root)).toBe(file);
  expect(newestOf('audit', join(repo.root, 'in'))).toBeNull();
});

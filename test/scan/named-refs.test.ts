import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { namedRefs, plainRefs } from '../../src/source/named-refs.ts';
import { listRefs } from '../../src/source/refs.ts';
import { tempFolder } from '../helper/temp-folder.ts';
import { type TempRepo, tempRepo } from '../helper/temp-repo.ts';

/** With what a clone that is worked in has: branches, tags of both kinds, notes, and what a remote calls HEAD. */
function repoOfMany(): TempRepo {
  const repo = tempRepo({ 'a.txt': 'a\n' });
  repo.commit('first');
  repo.git('branch', 'feature/é');
  repo.git('tag', 'light');
  repo.git('tag', '-a', 'heavy', '-m', 'of a commit');
  repo.git('tag', '-a', 'text', '-m', 'of a blob', 'HEAD:a.txt');
  repo.git('notes', 'add', '-m', 'a note');
  repo.git('update-ref', 'refs/remotes/origin/main', 'HEAD');
  repo.git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/main');
  return repo;
}

/** No user's folder is told from another's on Windows, so git is asked there. */
const isTold = process.getuid !== undefined;

describe('what refs name is read as git tells it', () => {
  test.each([
    ['in files of their own', () => {}],
    ['packed', ({ git }: TempRepo) => git('pack-refs', '--all')],
    [
      'packed, with newer files beside',
      ({ git, write, commit }: TempRepo) => {
        git('pack-refs', '--all');
        write('a.txt', 'b\n');
        commit('second');
        git('tag', '--force', 'light');
        git('update-ref', '-d', 'refs/tags/heavy');
      },
    ],
    ['where HEAD names a commit', ({ git }: TempRepo) => git('checkout', '--quiet', '--detach')],
    [
      'where HEAD names a branch that is to come',
      ({ git }: TempRepo) => git('symbolic-ref', 'HEAD', 'refs/heads/none'),
    ],
  ])('%s', async (_, change) => {
    const repo = repoOfMany();
    change(repo);
    const told = namedRefs(await listRefs(repo.root));
    expect(told.named.length).toBeGreaterThan(6);
    expect(plainRefs(repo.root)).toEqual(isTold ? told : null);
  });

  test('but not where one leads nowhere, is damaged or a link to a folder, or they lie elsewhere', () => {
    const damages: ((repo: TempRepo) => void)[] = [
      ({ git }) => git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/gone'),
      ({ root }) => writeFileSync(join(root, '.git/refs/heads/main'), 'not an id\n'),
      ({ root }) => writeFileSync(join(root, '.git/HEAD'), ''),
      ({ root }) => {
        mkdirSync(join(root, 'elsewhere'));
        symlinkSync(join(root, 'elsewhere'), join(root, '.git/refs/linked'), 'junction');
      },
      ({ root }) => mkdirSync(join(root, '.git/reftable')),
    ];
    for (const damage of damages) {
      const repo = repoOfMany();
      damage(repo);
      expect(plainRefs(repo.root)).toBeNull();
    }
    expect(plainRefs(tempFolder())).toBeNull();
  });
});

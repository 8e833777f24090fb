import { chmodSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { key } from '../helper/canary.ts';
import { commit, install, snapshot, uninstall } from '../helper/hooked-commit.ts';
import { runCli } from '../helper/run-cli.ts';
import { tempFolder, writeIn } from '../helper/temp-folder.ts';
import { repoAt, type TempRepo, tempRepo } from '../helper/temp-repo.ts';

const PLAIN = 'nothing to see\n';
const KEY = `token: ${key()}\n`;
const onPosix = process.platform !== 'win32';

/** With a key staged the commit is stopped; with it taken out again it is made. */
function expectGuarded(repo: Pick<TempRepo, 'root' | 'git' | 'write'>): string {
  repo.write('guarded.yml', KEY);
  repo.git('add', 'guarded.yml');
  const stopped = commit(repo);
  expect(stopped.made).toBe(false);
  expect(stopped.output).toContain('guarded.yml:1');
  expect(stopped.output).toContain('The commit was stopped.');
  repo.write('guarded.yml', `${PLAIN}and safe\n`);
  repo.git('add', 'guarded.yml');
  const passed = commit(repo);
  expect(passed.made, passed.output).toBe(true);
  return passed.output;
}

/** Installs, tries, uninstalls: the tree is then as it was. Returns what the commit that was let through printed. */
function expectRoundTrip(repo: TempRepo, file: string): string {
  const before = snapshot(repo.root);
  const path = join(repo.root, file);
  expect(install(repo)).toEqual([path]);
  const output = expectGuarded(repo);
  repo.git('rm', '--quiet', '--cached', 'guarded.yml');
  rmSync(join(repo.root, 'guarded.yml'));
  expect(uninstall(repo)).toEqual([path]);
  expect(snapshot(repo.root)).toEqual(before);
  return output;
}

describe.runIf(onPosix).concurrent('install, commit, uninstall', () => {
  test('where no hook is', () => {
    expectRoundTrip(tempRepo(), '.git/hooks/pre-commit');
  });

  test('twice is once', () => {
    const repo = tempRepo({ '.git/hooks/pre-commit': '#!/bin/sh\nexit 0\n' });
    const file = join(repo.root, '.git/hooks/pre-commit');
    chmodSync(file, 0o755);
    install(repo);
    const after = snapshot(repo.root);
    expect(install(repo)).toEqual([]);
    expect(snapshot(repo.root)).toEqual(after);
    uninstall(repo);
    expect(uninstall(repo)).toEqual([]);
    expect(readFileSync(file, 'utf8')).toBe('#!/bin/sh\nexit 0\n');
  });

  test('where there is no folder for hooks', () => {
    const repo = tempRepo();
    rmSync(join(repo.root, '.git/hooks'), { recursive: true });
    expectRoundTrip(repo, '.git/hooks/pre-commit');
  });

  test.each([
    ['that says something', '#!/bin/sh\necho the old hook ran\n'],
    ['that ends early', '#!/usr/bin/env bash\n\necho the old hook ran\nexit 0\necho never\n'],
    ['without a final line feed', '#!/bin/sh\necho the old hook ran'],
    ['in Latin-1', Buffer.from('#!/bin/sh\n# \xe9\xff\necho the old hook ran\n', 'latin1')],
  ])('beside a hook %s', (_, content) => {
    const repo = tempRepo();
    chmodSync(writeIn(repo.root, '.git/hooks/pre-commit', content), 0o755);
    expect(expectRoundTrip(repo, '.git/hooks/pre-commit')).toContain('the old hook ran');
  });

  test.each(['hooks', './tools/git hooks'])('in core.hooksPath %s', (folder) => {
    const repo = tempRepo({ 'plain.txt': PLAIN });
    repo.git('config', 'core.hooksPath', folder);
    chmodSync(writeIn(repo.root, join(folder, 'pre-commit'), '#!/bin/sh\necho the old hook ran\n'), 0o755);
    repo.commit('first');
    expect(expectRoundTrip(repo, join(folder, 'pre-commit'))).toContain('the old hook ran');
  });

  test("in husky's folder, whose hooks need not be executable", () => {
    const repo = tempRepo({ '.husky/pre-commit': 'echo the old hook ran\n', '.gitignore': '.husky/_\n' });
    // What husky makes: git runs these, and they run the files of the folder above.
    const shim = '#!/usr/bin/env sh\nsh -e "$(dirname "$(dirname "$0")")/$(basename "$0")" "$@"\n';
    chmodSync(writeIn(repo.root, '.husky/_/pre-commit', shim), 0o755);
    repo.git('add', '--all');
    repo.commit('first');
    repo.git('config', 'core.hooksPath', '.husky/_');
    expect(expectRoundTrip(repo, '.husky/pre-commit')).toContain('the old hook ran');
  });

  test('from a folder below the root', () => {
    const repo = tempRepo({ 'below/plain.txt': PLAIN });
    install({ root: join(repo.root, 'below') });
    expectGuarded(repo);
    uninstall({ root: join(repo.root, 'below') });
    expect(existsSync(join(repo.root, '.git/hooks/pre-commit'))).toBe(false);
  });

  test('in a linked work tree', () => {
    const repo = tempRepo({ 'plain.txt': PLAIN });
    repo.commit('first');
    const root = tempFolder();
    repo.git('worktree', 'add', '--quiet', join(root, 'linked'), '-b', 'linked');
    const linked = repoAt(join(root, 'linked'));
    expect(install(linked)).toEqual([join(repo.root, '.git/hooks/pre-commit')]);
    expectGuarded(linked);
    expectGuarded(repo);
  });

  test('not over a hook that is no shell script', async () => {
    const repo = tempRepo();
    const file = writeIn(repo.root, '.git/hooks/pre-commit', '#!/usr/bin/env python3\nprint("hello")\n');
    const { code, stderr } = await runCli(['hook', 'install'], { cwd: repo.root });
    expect(code).toBe(2);
    expect(stderr).toBe(
      `unleak: ${file} is no shell script\n  hint: call "unleak hook run pre-commit" from it yourself\n`,
    );
    expect(readFileSync(file, 'utf8')).toContain('print("hello")');
  });

  test('not outside of a repository', async () => {
    for (const args of [['init'], ['init', '--undo'], ['hook', 'run']]) {
      const { code, stderr } = await runCli(args, { cwd: tempFolder() });
      expect(code).toBe(2);
      expect(stderr).toContain('unleak: . is not in a git repository');
    }
  });
});

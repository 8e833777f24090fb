import { chmodSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { key } from '../helper/canary.ts';
import { commit, install } from '../helper/hooked-commit.ts';
import { runCli } from '../helper/run-cli.ts';
import { writeIn } from '../helper/temp-folder.ts';
import { type TempRepo, tempRepo } from '../helper/temp-repo.ts';

const PLAIN = 'nothing to see\n';
const KEY = `token: ${key()}\n`;

describe.runIf(process.platform !== 'win32').concurrent('once it is installed', () => {
  function guarded(): TempRepo {
    const repo = tempRepo({ 'plain.txt': PLAIN });
    repo.commit('first');
    install(repo);
    return repo;
  }

  test('it stops commit --all, --only and --amend', () => {
    const repo = guarded();
    repo.write('plain.txt', KEY);
    expect(commit(repo, ['--all']).made).toBe(false);
    expect(commit(repo, ['--only', 'plain.txt']).made).toBe(false);
    repo.git('add', '--all');
    expect(commit(repo, ['--amend']).made).toBe(false);
    repo.git('checkout', '--quiet', '-f', 'main');
    expect(repo.git('rev-list', '--all', '--count')).toBe('1');
  });

  test('what it tells to do is for the folder in which the commit was asked for', () => {
    const repo = guarded();
    repo.write('sub/a b.txt', KEY);
    repo.git('add', '--all');
    expect(commit({ root: join(repo.root, 'sub') }).output).toContain("\n  2 git add 'a b.txt'\n");
    expect(commit(repo).output).toContain("\n  2 git add 'sub/a b.txt'\n");
  });

  test('it says what it read when all is well', () => {
    const repo = guarded();
    repo.write('more.txt', PLAIN);
    repo.git('add', '--all');
    expect(commit(repo).output).toContain('No secrets found. Read: 1 staged file in ');
  });

  test('it stops what could not be read', async () => {
    const repo = guarded();
    repo.write('broken.txt', 'to be broken\n');
    repo.git('add', '--all');
    const id = repo.git('rev-parse', ':broken.txt');
    const file = join(repo.root, '.git/objects', id.slice(0, 2), id.slice(2));
    chmodSync(file, 0o644);
    writeIn(repo.root, join('.git/objects', id.slice(0, 2), id.slice(2)), 'no object');
    const { code, stderr } = await runCli(['hook', 'run'], { cwd: repo.root });
    expect(code).toBe(3);
    expect(stderr).toContain('The commit was stopped, because not everything staged could be read.');
  });

  test('it stops a commit that it cannot scan, for want of unleak', () => {
    const repo = guarded();
    repo.write('more.txt', PLAIN);
    repo.git('add', '--all');
    const { made, output } = commit(repo, [], pathWithout('unleak'));
    expect(made).toBe(false);
    expect(output).toContain('unleak is not installed, so this commit was not scanned');
  });

  test('it takes the one among the packages first', () => {
    const repo = guarded();
    const own = writeIn(repo.root, 'node_modules/.bin/unleak', '#!/bin/sh\necho the own one ran: "$@"\n');
    chmodSync(own, 0o755);
    repo.write('more.txt', PLAIN);
    repo.git('add', 'more.txt');
    expect(commit(repo).output).toContain('the own one ran: hook run');
  });

  test('its options count', async () => {
    const repo = guarded();
    repo.write('plain.txt', KEY);
    repo.git('add', '--all');
    const { code, stdout } = await runCli(['hook', 'run', '--report', 'json'], { cwd: repo.root });
    expect(code).toBe(1);
    expect(JSON.parse(stdout).scan.scope).toBe('staged');
  });
});

/** The path with the folders left out that hold a program. */
function pathWithout(program: string): string {
  const folders = (process.env.PATH ?? '').split(':');
  return folders.filter((folder) => !existsSync(join(folder, program))).join(':');
}

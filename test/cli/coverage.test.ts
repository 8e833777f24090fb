import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { key } from '../helper/canary.ts';
import { environment } from '../helper/environment.ts';
import { type JsonFinding, runAndReport } from '../helper/report.ts';
import { tempFolder, writeIn } from '../helper/temp-folder.ts';
import { git, type TempRepo, tempRepo } from '../helper/temp-repo.ts';

/** Each place that a repository can hold a key in, with what a place there is to say. */
const PLACES: Record<string, Record<string, unknown>> = {
  branch: { path: 'branch.env', reach: 'branch', refs: ['other'] },
  tag: { path: 'tag.env', reach: 'tag', refs: ['light'] },
  'tag message': { path: null, part: 'tag message', refs: ['annotated'], reach: 'tag' },
  'tag author': { path: null, part: 'tag author', refs: ['signed'] },
  'remote branch': { path: 'remote.env', reach: 'remote branch', refs: ['origin/far'] },
  'other ref': { path: 'pull.env', reach: 'other ref', refs: ['pull/1/head'] },
  note: { reach: 'note' },
  'stash index': { path: 'stash.env', reach: 'stash' },
  'stash untracked': { path: 'untracked.env', reach: 'stash' },
  reflog: { path: 'reflog.env', reach: 'reflog' },
  'unreachable commit': { path: 'lost.env', reach: 'unreachable' },
  'unreachable blob': { path: null, reach: 'unreachable' },
  alternate: { path: null, reach: 'unreachable' },
  'merge resolution': { path: 'conflict.txt', reach: 'branch' },
  octopus: { path: 'octopus.env', reach: 'branch' },
  root: { path: 'root.env', atHead: false, reach: 'branch' },
  orphan: { path: 'orphan.env', refs: ['orphan'] },
  'path with a line feed': { path: 'odd\nname.env' },
  symlink: { path: 'link' },
  submodule: { path: '.gitmodules', atHead: true },
  attributes: { path: 'hidden.bin', atHead: true },
  'commit message': { path: null, part: 'commit message', reach: 'branch' },
  trailer: { path: null, part: 'commit message' },
  author: { path: null, part: 'commit author', line: 1 },
  'author mail': { path: null, part: 'commit author', line: 1 },
  committer: { path: null, part: 'commit author', line: 2 },
  'committer mail': { path: null, part: 'commit author', line: 2 },
  'path not in UTF-8': { path: 'odd-\ufffd.env', atHead: false },
  'other work tree': { path: 'elsewhere.env', reach: 'index or work tree' },
  'branch name': { path: null, part: 'ref name', reach: 'branch' },
  'tag name': { path: null, part: 'ref name', reach: 'tag' },
  'file name': { part: 'file name', reach: 'branch' },
  'git config': { path: '.git/config' },
  'git hook': { path: '.git/hooks/pre-push' },
  'git info': { path: '.git/info/exclude' },
  'git log': { path: '.git/logs/refs/remotes/old/HEAD' },
};
const NAMES = Object.keys(PLACES);
const keyOf = (name: string) => key(100 + NAMES.indexOf(name));
const lineOf = (name: string) => `token: ${keyOf(name)}\n`;

/** Builds it. Returns it, loose. */
function build(): TempRepo {
  const repo = tempRepo({ 'root.env': lineOf('root') });
  const { git, write, commit } = repo;
  const commitOn = (file: string, name: string) => {
    write(file, lineOf(name));
    return commit(file);
  };
  const branch = (name: string) => git('checkout', '--quiet', '-b', name, 'main');
  const main = () => git('checkout', '--quiet', '--force', 'main');
  commit('root');
  rmSync(join(repo.root, 'root.env'));
  write('conflict.txt', 'one\n');
  commit('the file of the root is gone');

  branch('other');
  commitOn('branch.env', 'branch');
  main();
  branch('t');
  commitOn('tag.env', 'tag');
  git('tag', 'light');
  main();
  branch('r');
  git('update-ref', 'refs/remotes/origin/far', commitOn('remote.env', 'remote branch'));
  main();
  branch('p');
  git('update-ref', 'refs/pull/1/head', commitOn('pull.env', 'other ref'));
  main();
  git('branch', '--quiet', '-D', 't', 'r', 'p');
  git('tag', '-a', 'annotated', '-m', lineOf('tag message'));
  const tagger = `tagger ${keyOf('tag author')} <a@example.com> 1767225600 +0000`;
  write('tag.tmp', `object ${git('rev-parse', 'HEAD')}\ntype commit\ntag signed\n${tagger}\n\nsigned\n`);
  git('update-ref', 'refs/tags/signed', git('hash-object', '-t', 'tag', '-w', 'tag.tmp'));
  rmSync(join(repo.root, 'tag.tmp'));
  git('notes', 'add', '-m', lineOf('note'));

  branch('lost');
  commitOn('lost.env', 'unreachable commit');
  main();
  git('branch', '--quiet', '-D', 'lost');
  git('reflog', 'expire', '--expire=now', '--all');

  write('stash.env', lineOf('stash index'));
  git('add', 'stash.env');
  write('untracked.env', lineOf('stash untracked'));
  git('stash', '--quiet', '--include-untracked');
  write('blob.tmp', lineOf('unreachable blob'));
  git('hash-object', '-w', 'blob.tmp');
  rmSync(join(repo.root, 'blob.tmp'));

  commitOn('reflog.env', 'reflog');
  git('reset', '--quiet', '--hard', 'HEAD~1');

  branch('left');
  write('conflict.txt', 'two\n');
  commit('left');
  main();
  write('conflict.txt', 'three\n');
  commit('right');
  expect(() => git('merge', '--quiet', 'left')).toThrow();
  commitOn('conflict.txt', 'merge resolution');
  write('conflict.txt', 'resolved\n');
  commit('the resolution is gone');

  for (const side of ['a', 'b']) {
    git('checkout', '--quiet', '-b', `side-${side}`, 'main');
    write(`${side}.txt`, side);
    commit(side);
  }
  main();
  git('merge', '--quiet', '--no-ff', '--no-commit', 'side-a', 'side-b');
  commitOn('octopus.env', 'octopus');

  git('checkout', '--quiet', '--orphan', 'orphan');
  git('rm', '-rf', '--quiet', '.');
  commitOn('orphan.env', 'orphan');
  main();

  commitOn('odd\nname.env', 'path with a line feed');
  write('target', `https://user:${keyOf('symlink')}@example.com/`);
  const link = git('hash-object', '-w', 'target');
  rmSync(join(repo.root, 'target'));
  const url = `https://x:${keyOf('submodule')}@git.example.com/a.git`;
  write('.gitmodules', `[submodule "a"]\n\tpath = a\n\turl = ${url}\n`);
  write('.gitattributes', 'hidden.bin -diff binary filter=none diff=none\n');
  write('hidden.bin', lineOf('attributes'));
  write(`${keyOf('file name')}.txt`, 'empty\n');
  git('add', '--all');
  git('update-index', '--add', '--cacheinfo', `120000,${link},link`);
  git('commit', '--quiet', '-m', `${lineOf('commit message')}\n\nReviewed-by: A <${keyOf('trailer')}@example.com>`);
  git(
    'commit',
    '--quiet',
    '--allow-empty',
    `--author=${keyOf('author')} <${keyOf('author mail')}@b.example>`,
    '-m',
    'a',
  );
  const someone = ['-c', `user.name=${keyOf('committer')}`, '-c', `user.email=${keyOf('committer mail')}@b.example`];
  commitAs(repo.root, someone);
  git('branch', `feature/${keyOf('branch name')}`);
  git('tag', `v-${keyOf('tag name')}`);
  git('remote', 'add', 'secret', `https://x:${keyOf('git config')}@git.example.com/b.git`);

  write('.git/hooks/pre-push', lineOf('git hook'));
  write('.git/info/exclude', `# ${lineOf('git info')}`);
  const none = '0'.repeat(40);
  const cloned = `clone: from https://x:${keyOf('git log')}@git.example.com/c.git`;
  write('.git/logs/refs/remotes/old/HEAD', `${none} ${none} A <a@example.com> 1767000000 +0000\t${cloned}\n`);

  importOddPath(repo.root);
  const linked = join(tempFolder(), 'linked');
  git('worktree', 'add', '--quiet', linked, 'other');
  writeIn(linked, 'elsewhere.env', lineOf('other work tree'));
  git('-C', linked, 'add', '.');
  rmSync(join(linked, 'elsewhere.env'));

  const lender = tempFolder({ 'a.env': lineOf('alternate') });
  git('-C', lender, 'init', '--quiet');
  git('-C', lender, 'hash-object', '-w', 'a.env');
  write('.git/objects/info/alternates', `${lender.replaceAll('\\', '/')}/.git/objects\n`);
  return repo;
}

/** A commit by the person of the settings, whom the environment of tests overrules. */
function commitAs(cwd: string, settings: readonly string[]): void {
  const { GIT_COMMITTER_NAME: _, GIT_COMMITTER_EMAIL: __, ...env } = environment();
  execFileSync('git', [...settings, 'commit', '--quiet', '--allow-empty', '-m', 'b'], { cwd, env });
}

/** A branch with a file whose name not every system takes, and a commit that took it away. */
function importOddPath(cwd: string): void {
  const text = lineOf('path not in UTF-8');
  const head = 'commit refs/heads/odd\ncommitter C <c@example.com> 1767225600 +0000\ndata 0\n\n';
  const path = '"odd-\\377.env"';
  const input = `${head}M 100644 inline ${path}\ndata ${text.length}\n${text}\n${head}D ${path}\n`;
  execFileSync('git', ['fast-import', '--quiet'], { cwd, env: environment(), input });
}

function check(findings: readonly JsonFinding[]): void {
  const missed = NAMES.filter((name) => !find(findings, name));
  expect(missed).toEqual([]);
  for (const [name, said] of Object.entries(PLACES)) {
    expect({ name, place: find(findings, name)?.places[0] }).toMatchObject({ name, place: said });
  }
}

const find = (findings: readonly JsonFinding[], name: string) =>
  findings.find(({ redacted }) => redacted.endsWith(keyOf(name).slice(-4)));

describe('every place of a repository', () => {
  let repo: TempRepo;
  beforeAll(() => {
    repo = build();
  });

  test('as loose objects', async () => {
    const { report } = await runAndReport(['audit'], { cwd: repo.root });
    expect(report.scan.complete).toBe(true);
    check(report.findings);
  });

  test('in a pack, with what nothing leads to in a pack of its own, and a multi-pack-index', async () => {
    git(repo.root, 'repack', '-adfq', '--keep-unreachable');
    git(repo.root, 'prune-packed');
    git(repo.root, 'multi-pack-index', 'write');
    const objects = join(repo.root, '.git', 'objects');
    expect(readdirSync(join(objects, 'pack')).filter((name) => name.endsWith('.pack'))).toHaveLength(1);
    expect(existsSync(join(objects, 'pack', 'multi-pack-index'))).toBe(true);
    const { report } = await runAndReport(['audit'], { cwd: repo.root });
    expect(report.scan.complete).toBe(true);
    check(report.findings);
  });
});

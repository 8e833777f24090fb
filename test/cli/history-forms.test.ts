import { execFileSync } from 'node:child_process';
import { appendFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { key } from '../helper/canary.ts';
import { environment } from '../helper/environment.ts';
import type { JsonFinding } from '../helper/report.ts';
import { reportOf, runMain } from '../helper/run-main.ts';
import { tempFolder, writeIn } from '../helper/temp-folder.ts';
import { repoAt, type TempRepo, tempRepo } from '../helper/temp-repo.ts';

const line = (seed: number) => `token: ${key(seed)}\n`;
const placesOf = (findings: readonly JsonFinding[], seed: number) =>
  findings.find(({ redacted }) => redacted.endsWith(key(seed).slice(-4)))?.places;
/** Which of the planted keys were found. */
const seedsIn = (findings: readonly JsonFinding[], seeds: readonly number[]) =>
  seeds.filter((seed) => placesOf(findings, seed));

async function audit(repo: TempRepo, ...args: string[]) {
  const { report } = await reportOf(['audit', ...args], repo.root);
  expect(report.scan.complete).toBe(true);
  return report;
}

/** Runs a plumbing command of git on an input. */
function feed({ root }: TempRepo, input: string, ...args: string[]): string {
  return execFileSync('git', args, { cwd: root, env: environment(), input, encoding: 'utf8' }).trim();
}

/** Writes an object that stands in no file. */
const store = (repo: TempRepo, content: string) => feed(repo, content, 'hash-object', '-w', '--stdin');
const treeWith = (repo: TempRepo, path: string, blob: string) => feed(repo, `100644 blob ${blob}\t${path}\n`, 'mktree');

test('a repository with ids of SHA-256', async () => {
  const root = tempFolder({ 'a.env': line(1) });
  repoAt(root).git('-c', 'init.defaultBranch=main', 'init', '--quiet', '--object-format=sha256');
  const repo = repoAt(root);
  const first = repo.commit('first');
  expect(first).toMatch(/^[0-9a-f]{64}$/);
  // Alike enough to be stored as deltas.
  const text = Array.from({ length: 300 }, (_, i) => `line ${i}\n`).join('');
  repo.write('a.env', text + line(2));
  repo.commit(line(3));
  repo.write('a.env', text);
  const third = repo.commit('third');
  const check = async () => {
    const { findings, scan } = await audit(repo);
    expect(placesOf(findings, 1)).toMatchObject([{ path: 'a.env', commit: first, reach: 'branch' }]);
    expect(placesOf(findings, 2)).toMatchObject([{ line: 301, atHead: false, removed: { commit: third } }]);
    expect(placesOf(findings, 3)).toMatchObject([{ part: 'commit message' }]);
    expect(scan.scanned).toMatchObject({ blobs: 3, commits: 3 });
  };
  await check();
  repo.git('repack', '-adfq', '--window=10');
  repo.git('prune-packed');
  expect(readdirSync(join(root, '.git/objects/pack')).filter((name) => name.endsWith('.pack'))).toHaveLength(1);
  await check();
  await check(); // what the second audit remembers
  expect(seedsIn((await audit(repo, `${first}..main~1`)).findings, [1, 2, 3])).toEqual([2, 3]);
  repo.write('b.env', line(4));
  repo.git('add', 'b.env');
  const staged = await reportOf(['staged'], root);
  expect(seedsIn(staged.report.findings, [1, 2, 3, 4])).toEqual([4]);
});

test('names of files in several packs, and in one that came later', async () => {
  const repo = tempRepo({ 'a.txt': 'plain\n' });
  const packs = () => readdirSync(join(repo.root, '.git/objects/pack')).filter((name) => name.endsWith('.pack'));
  const named = (seed: number) => {
    repo.write(`${key(seed)}.txt`, `${line(seed + 10)}`);
    repo.commit(`${seed}`);
    repo.git('repack', '-dq');
  };
  named(1);
  named(2);
  const check = async (...seeds: number[]) => {
    expect(packs()).toHaveLength(seeds.length / 2);
    const { findings } = await audit(repo);
    expect(seedsIn(findings, seeds)).toEqual(seeds);
    for (const seed of seeds)
      expect(placesOf(findings, seed)).toMatchObject([seed > 10 ? { line: 1 } : { part: 'file name' }]);
  };
  await check(1, 2, 11, 12);
  named(3);
  await check(1, 2, 3, 11, 12, 13);
  await check(1, 2, 3, 11, 12, 13);
});

test('a graft hides nothing, and changes nothing that is said', async () => {
  const repo = tempRepo({ 'a.txt': 'plain\n' });
  const root = repo.commit('root');
  repo.write('b.env', line(1));
  const second = repo.commit('second');
  repo.git('rm', '--quiet', 'b.env');
  const third = repo.commit('third');
  const whole = await audit(repo);
  // As if the commit with the key had never been.
  repo.write('.git/info/grafts', `${third} ${root}\n`);
  expect(repo.git('rev-list', '--count', 'main')).toBe('2');
  const { findings } = await audit(repo);
  expect(findings).toEqual(whole.findings);
  expect(placesOf(findings, 1)).toMatchObject([{ commit: second, removed: { commit: third }, refs: ['main'] }]);
  expect(seedsIn((await audit(repo, `${root}..main`)).findings, [1])).toEqual([1]);
});

test('what was replaced and what replaces it are both read', async () => {
  const repo = tempRepo({ 'a.env': line(1), 'b.env': line(2) });
  const first = repo.commit('first');
  repo.write('a.env', 'plain\n');
  repo.write('b.env', 'plain\n');
  repo.commit('second');
  const blob = repo.git('rev-parse', `${first}:b.env`);
  repo.git('replace', blob, store(repo, line(3)));
  const other = repo.git('commit-tree', treeWith(repo, 'c.env', store(repo, line(4))), '-m', 'instead');
  repo.git('replace', first, other);
  const { findings } = await audit(repo);
  expect(placesOf(findings, 1)).toMatchObject([{ path: 'a.env', commit: first, refs: ['main'] }]);
  expect(placesOf(findings, 2)).toMatchObject([{ path: 'b.env', commit: first, refs: ['main'] }]);
  expect(placesOf(findings, 3)).toMatchObject([{ path: null, reach: 'other ref', refs: [`replace/${blob}`] }]);
  expect(placesOf(findings, 4)).toMatchObject([
    { path: 'c.env', commit: other, reach: 'other ref', refs: [`replace/${first}`] },
  ]);
});

test('a ref on what is no commit, a tag of a tag, and what the index alone holds', async () => {
  const repo = tempRepo({ 'a.txt': 'plain\n' });
  repo.commit('first');
  repo.git('tag', 'on-blob', store(repo, line(1)));
  repo.git('tag', '-a', '-m', 'x', 'on-blob-too', store(repo, line(2)));
  repo.git('tag', 'on-tree', treeWith(repo, 'deep.env', store(repo, line(3))));
  repo.git('checkout', '--quiet', '-b', 'gone');
  repo.write('gone.env', line(4));
  repo.commit('tagged');
  repo.git('tag', '-a', '-m', 'x', 'inner');
  repo.git('tag', '-a', '-m', 'x', 'outer', 'inner');
  repo.git('tag', '-d', 'inner');
  repo.git('checkout', '--quiet', 'main');
  repo.git('branch', '--quiet', '-D', 'gone');
  repo.write('staged.env', line(5));
  repo.git('add', 'staged.env');
  rmSync(join(repo.root, 'staged.env'));
  // The same value in an object that nothing leads to is not told beside it.
  store(repo, `# ${line(5)}`);
  const { findings } = await audit(repo);
  expect(placesOf(findings, 1)).toMatchObject([{ path: null, reach: 'tag', refs: ['on-blob'] }]);
  expect(placesOf(findings, 2)).toMatchObject([{ path: null, reach: 'tag', refs: ['on-blob-too'] }]);
  expect(placesOf(findings, 3)).toMatchObject([{ path: 'deep.env', commit: null, reach: 'tag', refs: ['on-tree'] }]);
  expect(placesOf(findings, 4)).toMatchObject([{ path: 'gone.env', reach: 'tag', refs: ['outer'] }]);
  expect(placesOf(findings, 5)).toMatchObject([{ path: 'staged.env', commit: null, reach: 'index or work tree' }]);
  const { stdout } = await runMain(['audit'], repo.root);
  expect(stdout).toContain('object that on-blob names:1');
  expect(stdout).toContain('deep.env:1   only in tag on-tree');
  expect(stdout).toContain('staged.env:1   not committed');
});

test('reftable: read where git has it (2.45 and up), refused aloud where it has not', async () => {
  const [, major, minor] = /(\d+)\.(\d+)/.exec(repoAt('.').git('version'))!;
  const hasIt = Number(major) > 2 || Number(minor) >= 45;
  if (hasIt) {
    const root = tempFolder({ 'a.env': line(1) });
    repoAt(root).git('-c', 'init.defaultBranch=main', 'init', '--quiet', '--ref-format=reftable');
    const repo = repoAt(root);
    const first = repo.commit('first');
    repo.git('rm', '--quiet', 'a.env');
    repo.commit('second');
    repo.git('branch', `feature/${key(2)}`);
    const { findings } = await audit(repo);
    expect(placesOf(findings, 1)).toMatchObject([{ path: 'a.env', commit: first, atHead: false, reach: 'branch' }]);
    expect(placesOf(findings, 2)).toMatchObject([{ part: 'ref name', reach: 'branch' }]);
    return;
  }
  const repo = tempRepo({ 'a.txt': 'plain\n' });
  repo.commit('first');
  appendFileSync(
    join(repo.root, '.git/config'),
    '[core]\n\trepositoryformatversion = 1\n[extensions]\n\trefStorage = reftable\n',
  );
  const { code, stdout, stderr } = await runMain(['audit'], repo.root);
  expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
  expect(stderr).toMatch(/does not know how .* is stored: refstorage\n {2}hint: install a newer git/);
});

describe('attributes', () => {
  const ATTRIBUTES = [
    '-diff',
    'binary',
    'diff=blind',
    'filter=blind',
    '-text',
    'text eol=crlf',
    'working-tree-encoding=UTF-16LE',
    'ident',
    'export-ignore',
    'export-subst',
    'merge=binary',
    '-merge -diff -text -export-ignore linguist-generated',
    'whitespace=-trailing-space conflict-marker-size=1 delta=false',
  ];
  const now = (i: number) => 100 + i;
  const once = (i: number) => 200 + i;

  /** Of each attribute a file with a key that is there and one that was, and a driver that shows and stores nothing. */
  function build(at: '.gitattributes' | '.git/info/attributes'): TempRepo {
    const repo = tempRepo({});
    // Once before they hold: what a filter makes of a file is not to be stored.
    for (const key of [once, now]) {
      ATTRIBUTES.forEach((_, i) => {
        repo.write(`f${i}.env`, `a\n${line(key(i))}`);
      });
      repo.commit('a version');
    }
    writeIn(repo.root, at, ATTRIBUTES.map((attribute, i) => `f${i}.env ${attribute}\n`).join(''));
    repo.git('config', 'diff.blind.textconv', 'true');
    repo.git('config', 'diff.blind.command', 'true');
    repo.git('config', 'diff.blind.binary', 'true');
    for (const what of ['clean', 'smudge', 'process']) repo.git('config', `filter.blind.${what}`, 'true');
    return repo;
  }
  const all = (key: (i: number) => number) => ATTRIBUTES.map((_, i) => key(i));

  test.each(['.gitattributes', '.git/info/attributes'] as const)('hide nothing of a history: %s', async (at) => {
    const repo = build(at);
    const { findings } = await audit(repo);
    expect(seedsIn(findings, [...all(once), ...all(now)])).toEqual([...all(once), ...all(now)]);
    for (const [i] of ATTRIBUTES.entries()) {
      expect(placesOf(findings, now(i))).toMatchObject([{ path: `f${i}.env`, line: 2, atHead: true }]);
      expect(placesOf(findings, once(i))).toMatchObject([{ path: `f${i}.env`, line: 2, atHead: false }]);
    }
    expect(seedsIn((await audit(repo, 'main~1..main')).findings, all(now))).toEqual(all(now));
  });

  test('hide nothing of files, nor of what is staged', async () => {
    const repo = build('.gitattributes');
    const files = await reportOf(['scan', '.'], repo.root);
    expect(seedsIn(files.report.findings, all(now))).toEqual(all(now));
    // Into the index without git add, which would run the filters.
    const entries = ATTRIBUTES.map((_, i) => `100644 ${store(repo, line(300 + i))}\tf${i}.env\n`);
    feed(repo, entries.join(''), '-c', 'filter.blind.process=', 'update-index', '--index-info');
    const staged = await reportOf(['staged'], repo.root);
    expect(
      seedsIn(
        staged.report.findings,
        all((i) => 300 + i),
      ),
    ).toEqual(all((i) => 300 + i));
  });
});

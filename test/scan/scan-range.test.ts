import { describe, expect, test } from 'vitest';
import { CONFIG_FILES } from '../../src/config/config-file.ts';
import type { ScanResult } from '../../src/model/result.ts';
import { loadRulebook } from '../../src/rulebook/load.ts';
import { type Change, findChange, type RangeWish } from '../../src/scan/find-range.ts';
import { DEFAULTS } from '../../src/scan/options.ts';
import { policyChanges } from '../../src/scan/policy-changes.ts';
import { scanHead, scanIntroduced } from '../../src/scan/scan-range.ts';
import { key } from '../helper/canary.ts';
import { tempFolder } from '../helper/temp-folder.ts';
import { copyOf, git, repoAt, type TempRepo, tempRepo } from '../helper/temp-repo.ts';

const rulebook = loadRulebook();
const line = (seed: number) => `token: ${key(seed)}\n`;
const typed = (name: string) => ({ sha: null, branch: null, typed: name });

function changeOf(root: string, wish: Partial<RangeWish> = {}): Promise<Change> {
  const whole = { base: typed('main'), head: typed('HEAD'), history: false, deepen: false, fullClone: 'depth: 0' };
  return findChange(root, { ...whole, ...wish }, DEFAULTS.signal);
}

async function introduced(root: string, wish: Partial<RangeWish> = {}): Promise<ScanResult> {
  return scanIntroduced(await changeOf(root, wish), rulebook, DEFAULTS);
}

const placesOf = ({ findings }: ScanResult) =>
  findings.flatMap(({ places }) => places.map(({ path, atHead }) => `${path} ${atHead ? 'at HEAD' : 'gone'}`));

const template = tempRepo({ 'old.yml': `first\n${line(1)}`, 'a.txt': 'one\ntwo\n' });
template.commit('first');
template.git('checkout', '--quiet', '-b', 'topic');

/** A repository with an old key on main, and a branch `topic` that is checked out. */
const branched = () => copyOf(template);

describe('what a change adds', () => {
  test('is found, and what stood there before is counted only', async () => {
    const repo = branched();
    repo.write('new.yml', line(2));
    repo.write('old.yml', `changed\n${line(1)}`);
    const commit = repo.commit('add');
    const result = await introduced(repo.root);
    expect(placesOf(result)).toEqual(['new.yml at HEAD']);
    expect(result.findings[0]!.places.at(0)).toMatchObject({ commit, line: 1 });
    expect(result).toMatchObject({
      complete: true,
      scope: 'introduced',
      scanned: { blobs: 2, commits: 1 },
      planned: { blobs: 2, commits: 1 },
    });
    expect(result.range).toMatchObject({ base: repo.git('rev-parse', 'main'), head: commit, known: 1 });
  });

  test('is found beside files that are named as the commits are', async () => {
    const repo = branched();
    const base = repo.git('rev-parse', 'main');
    repo.write('new.yml', line(2));
    repo.write(base, 'x\n');
    repo.write(`^${base}`, 'x\n');
    repo.write(repo.commit('add'), 'not committed\n');
    expect(placesOf(await introduced(repo.root))).toEqual(['new.yml at HEAD']);
  });

  test('is found in what people wrote in its commits', async () => {
    const repo = branched();
    const commit = repo.commit(`use ${key(5)}`);
    const result = await introduced(repo.root);
    expect(result.findings).toMatchObject([{ blocks: true, places: [{ part: 'commit message', commit, path: null }] }]);
    expect(result.range!.known).toBe(0);
  });

  test('is found in the name of a file, once', async () => {
    const repo = branched();
    repo.write(`sub/${key(5)}.txt`, 'nothing\n');
    const commit = repo.commit('add');
    const result = await introduced(repo.root);
    expect(result.findings).toMatchObject([
      { blocks: true, places: [{ part: 'file name', commit, line: 1, column: 5 }] },
    ]);
    repo.git('branch', '--quiet', '--force', 'main');
    repo.git('mv', `sub/${key(5)}.txt`, `${key(5)}.txt`);
    repo.commit('move');
    expect(await introduced(repo.root)).toMatchObject({ findings: [], range: { known: 1 } });
  });

  test('is found though a later commit takes it out again', async () => {
    const repo = branched();
    repo.write('new.yml', line(2));
    const commit = repo.commit('add');
    repo.write('new.yml', 'nothing\n');
    repo.commit('take out');
    const result = await introduced(repo.root);
    expect(placesOf(result)).toEqual(['new.yml gone']);
    expect(result.findings[0]!).toMatchObject({ blocks: true, places: [{ commit }] });
  });

  test('is nothing when an old key is moved, renamed, or deleted', async () => {
    const repo = branched();
    repo.git('mv', 'old.yml', 'sub.yml');
    repo.commit('rename');
    repo.write('sub.yml', `moved\nwithin\n${line(1)}`);
    repo.commit('change');
    repo.git('rm', '--quiet', 'sub.yml');
    repo.commit('delete');
    const result = await introduced(repo.root);
    expect([placesOf(result), result.range!.known]).toEqual([[], 1]);
  });

  test('is not what main got meanwhile, nor what a merge of it brings', async () => {
    const repo = branched();
    repo.write('new.yml', line(2));
    repo.commit('add');
    repo.git('checkout', '--quiet', 'main');
    repo.write('other.yml', line(3));
    repo.commit('on main');
    repo.git('checkout', '--quiet', 'topic');
    expect(placesOf(await introduced(repo.root))).toEqual(['new.yml at HEAD']);
    repo.git('merge', '--quiet', '--no-edit', 'main');
    expect(placesOf(await introduced(repo.root))).toEqual(['new.yml at HEAD']);
  });

  test('is what only a merge has', async () => {
    const repo = branched();
    repo.write('a.txt', 'one\ntwo on topic\n');
    repo.commit('topic');
    repo.git('checkout', '--quiet', 'main');
    repo.write('a.txt', 'one\ntwo on main\n');
    repo.commit('main');
    repo.git('checkout', '--quiet', 'topic');
    expect(() => repo.git('merge', '--quiet', 'main')).toThrow();
    repo.write('a.txt', `resolved\n${line(4)}`);
    const commit = repo.commit('merge');
    const result = await introduced(repo.root);
    expect(result.findings.map(({ places }) => places.at(0)!.commit)).toEqual([commit]);
  });

  test('is not what a squash brought to main, when the branch goes on', async () => {
    const repo = branched();
    repo.write('new.yml', line(2));
    repo.commit('add');
    repo.git('checkout', '--quiet', 'main');
    repo.git('merge', '--quiet', '--squash', 'topic');
    repo.commit('squashed');
    repo.git('checkout', '--quiet', 'topic');
    repo.git('merge', '--quiet', '--no-edit', 'main');
    repo.write('b.txt', 'more\n');
    repo.commit('go on');
    const result = await introduced(repo.root);
    expect([placesOf(result), result.range!.known]).toEqual([[], 1]);
  });

  test('is nothing when there is no commit', async () => {
    const result = await introduced(branched().root);
    expect(result).toMatchObject({ complete: true, findings: [], scanned: { blobs: 0, commits: 0 } });
  });

  test('leaves a submodule alone', async () => {
    const repo = branched();
    repo.git('update-index', '--add', '--cacheinfo', `160000,${repo.git('rev-parse', 'main')},sub`);
    repo.git('commit', '--quiet', '-m', 'submodule');
    const result = await introduced(repo.root);
    expect(result).toMatchObject({ complete: true, problems: [], scanned: { blobs: 0, commits: 1 } });
    const head = await scanHead(await changeOf(repo.root), rulebook, DEFAULTS);
    expect(head).toMatchObject({ complete: true, problems: [], planned: { blobs: 2 }, scanned: { blobs: 2 } });
  });

  test('in a history that has nothing in common with the base', async () => {
    const repo = branched();
    repo.git('checkout', '--quiet', '--orphan', 'alone');
    repo.commit('alone');
    const result = await introduced(repo.root);
    expect(placesOf(result)).toEqual(['old.yml at HEAD']);
    expect(result).toMatchObject({ complete: true, range: { base: null } });
  });
});

describe('the files of the last commit', () => {
  test('are read as they were committed, each place of them', async () => {
    const repo = branched();
    repo.write('copy.yml', `first\n${line(1)}`);
    repo.write('gone.yml', line(2));
    repo.commit('add');
    repo.git('rm', '--quiet', 'gone.yml');
    repo.commit('delete');
    repo.write('work.yml', line(3));
    const result = await scanHead(await changeOf(repo.root), rulebook, DEFAULTS);
    expect(placesOf(result)).toEqual(['copy.yml at HEAD', 'old.yml at HEAD']);
    expect(result).toMatchObject({ scope: 'head', complete: true, scanned: { blobs: 2 } });
  });
});

describe('a shallow clone', () => {
  /** A branch of three commits, the first with a key that the last takes out. */
  const origin = branched();
  origin.write('new.yml', line(2));
  origin.commit('add');
  origin.write('b.txt', 'more\n');
  origin.commit('more');
  origin.write('new.yml', 'nothing\n');
  origin.commit('take out');
  const base = { sha: origin.git('rev-parse', 'main'), branch: 'main', typed: null };

  function clone(depth: number): TempRepo {
    const folder = tempFolder();
    const address = `file://${origin.root.replaceAll('\\', '/').replace(/^(?!\/)/, '/')}`;
    git(folder, 'clone', '--quiet', '--depth', String(depth), '--branch', 'topic', address, 'clone');
    return repoAt(`${folder}/clone`);
  }

  test('says what to set, and reads nothing as new that it cannot tell', async () => {
    const result = await introduced(clone(2).root, { base });
    expect(result.findings).toEqual([]);
    expect(result.problems).toMatchObject([
      { code: 'shallow', hint: 'depth: 0; or let unleak fetch what is missing: --deepen' },
    ]);
    expect(result.complete).toBe(false);
  });

  test('fetches what is missing when it may', async () => {
    const shallow = clone(1);
    const result = await introduced(shallow.root, { base, deepen: true });
    expect(placesOf(result)).toEqual(['new.yml gone']);
    expect(result).toMatchObject({ complete: true, problems: [], scanned: { commits: 3 } });
  });

  test('that knows the base but not all of the change reads what it knows', async () => {
    const shallow = clone(2);
    shallow.git('fetch', '--quiet', '--depth=1', 'origin', 'main:refs/remotes/origin/main');
    const result = await introduced(shallow.root, { base });
    expect(result.problems).toMatchObject([{ message: expect.stringContaining('the clone ends within the change') }]);
    expect(result.scanned).toMatchObject({ commits: 1 });
    expect(result.findings).toEqual([]);
  });

  test('says why nothing could be fetched', async () => {
    const shallow = clone(1);
    shallow.git('remote', 'set-url', 'origin', `${origin.root}-nowhere`);
    const result = await introduced(shallow.root, { base, deepen: true });
    expect(result.problems).toMatchObject([{ message: expect.stringContaining('git fetch failed'), hint: 'depth: 0' }]);
  });

  test('of which all of the history is wanted', async () => {
    const shallow = clone(1);
    await changeOf(shallow.root, { base: null, history: true, deepen: true });
    expect(shallow.git('rev-list', '--count', 'HEAD')).toBe('4');
  });
});

test('a base that this clone has not, without being shallow', async () => {
  const base = { sha: 'a'.repeat(40), branch: null, typed: null };
  const result = await introduced(branched().root, { base });
  expect(result.problems).toMatchObject([
    {
      code: 'missing-object',
      message: expect.stringContaining('commit aaaaaaa is not in this clone'),
      hint: 'let unleak fetch what is missing: --deepen',
    },
  ]);
});

test('one name that is both ends is told once', async () => {
  const nowhere = { sha: null, branch: null, typed: 'nowhere' };
  const { problems } = await changeOf(branched().root, { base: nowhere, head: nowhere });
  expect(problems).toMatchObject([{ message: expect.stringMatching(/^nowhere is not in this clone/) }]);
});

test('what a change does to the policy', async () => {
  const repo = branched();
  repo.git('checkout', '--quiet', 'main');
  repo.write('.unleakignore', '# why\n0123456789abcdef - an old one\n1123456789abcdef - stays\n');
  repo.commit('policy');
  repo.git('checkout', '--quiet', '-B', 'topic');
  repo.write('.unleakignore', '# because\n1123456789abcdef - stays\n2123456789abcdef - a new one\n');
  repo.write('sub/.unleakignore', '3123456789abcdef - elsewhere\n');
  repo.write('sub/.unleak.yaml', 'failOn: low\n');
  repo.write('package.json', '{ "name": "x", "unleak": { "failOn": "high" } }\n');
  repo.commit('change it');
  expect(policyChanges(await changeOf(repo.root), { paths: ['.unleakignore'], names: CONFIG_FILES })).toEqual([
    { path: '.unleakignore', added: ['2123456789abcdef - a new one'], removed: ['0123456789abcdef - an old one'] },
    { path: 'package.json', added: ['{', '  "failOn": "high"', '}'], removed: [] },
    { path: 'sub/.unleak.yaml', added: ['failOn: low'], removed: [] },
  ]);
});

import { describe, expect, test } from 'vitest';
import type { ScanResult } from '../../src/model/result.ts';
import { loadRulebook } from '../../src/rulebook/load.ts';
import { type Change, findChange } from '../../src/scan/find-range.ts';
import { DEFAULTS } from '../../src/scan/options.ts';
import { scanIntroduced } from '../../src/scan/scan-range.ts';
import type { Named } from '../../src/source/find-range.ts';
import { key } from '../helper/canary.ts';
import { tempFolder } from '../helper/temp-folder.ts';
import { git, repoAt, type TempRepo, tempRepo } from '../helper/temp-repo.ts';

const line = (seed: number) => `token: ${key(seed)}\n`;

/** `topic` leaves main, main gets a key and goes on, and `topic` merges it. */
const origin = tempRepo({ 'a.txt': 'one\n' });
const opened = origin.commit('first');
origin.git('checkout', '--quiet', '-b', 'topic');
origin.write('own.yml', line(1));
const pushed = origin.commit('a key of its own');
origin.git('checkout', '--quiet', 'main');
origin.write('main.yml', line(2));
const merged = origin.commit('a key on main');
origin.write('a.txt', 'two\n');
origin.commit('main goes on');
origin.git('checkout', '--quiet', 'topic');
origin.git('merge', '--quiet', '--no-edit', merged);
const address = `file://${origin.root.replaceAll('\\', '/').replace(/^(?!\/)/, '/')}`;

function clone(...options: string[]): TempRepo {
  const root = `${tempFolder()}/clone`;
  git(origin.root, 'clone', '--quiet', ...options, '--branch', 'topic', address, root);
  return repoAt(root);
}

function changeOf({ root }: TempRepo, base: Named, deepen = false): Promise<Change> {
  const head = { sha: null, branch: null, typed: 'HEAD' };
  return findChange(root, { base, head, history: false, deepen, fullClone: '' }, DEFAULTS.signal);
}

async function introduced(repo: TempRepo, base: Named, deepen = false): Promise<ScanResult> {
  return scanIntroduced(await changeOf(repo, base, deepen), loadRulebook(), DEFAULTS);
}

const found = ({ findings }: ScanResult) => findings.flatMap(({ places }) => places.map(({ path }) => path));

test.each([
  ['a base as it was when the pull request was opened', opened, ['own.yml'], merged],
  ['what the branch had before a push', pushed, [], pushed],
  ['what a rewritten branch had, which nobody has any more', 'a'.repeat(40), ['own.yml'], merged],
])('what was merged from main is not of the change, compared with %s', async (_, sha, paths, base) => {
  const result = await introduced(clone(), { sha, branch: 'main', typed: null });
  expect(result).toMatchObject({ complete: true, range: { base } });
  expect(found(result)).toEqual(paths);
});

test('a change that main has already is compared with what it was opened on', async () => {
  const both = clone();
  both.git('update-ref', 'refs/remotes/origin/main', 'HEAD');
  const result = await introduced(both, { sha: opened, branch: 'main', typed: null });
  expect(found(result)).toContain('own.yml');
});

test('of a shallow clone main is fetched too', async () => {
  const result = await introduced(clone('--depth=1'), { sha: opened, branch: 'main', typed: null }, true);
  expect(result).toMatchObject({ complete: true, range: { base: merged } });
  expect(found(result)).toEqual(['own.yml']);
});

describe.each([
  ['of one branch', []],
  ['of one branch that ends before main and it meet', ['--depth=3']],
])('a clone %s', (_, options) => {
  const base = { sha: pushed, branch: 'main', typed: null };

  test('says that what was merged from main counts as its own', async () => {
    const alone = clone('--single-branch', ...options);
    const { notices, problems } = await changeOf(alone, base);
    const message = 'this clone has too little of branch main: what was merged from it counts as brought by the change';
    expect([problems, notices]).toMatchObject([[], [{ code: 'range', message }]]);
    expect(found(await introduced(alone, base))).toEqual(['main.yml']);
    expect((await changeOf(alone, { ...base, sha: alone.git('rev-parse', 'HEAD') })).notices).toEqual([]);
  });

  test('fetches no more where the remote has no such branch', async () => {
    const alone = clone('--single-branch', ...options);
    const count = () => alone.git('rev-list', '--count', 'HEAD');
    const before = count();
    expect((await changeOf(alone, { ...base, branch: 'nowhere' }, true)).notices).toHaveLength(1);
    expect(count()).toBe(before);
  });

  test('fetches main when it may', async () => {
    const alone = clone('--single-branch', ...options);
    expect((await changeOf(alone, base, true)).notices).toEqual([]);
    expect(found(await introduced(alone, base))).toEqual([]);
  });
});

test('a clone that ends before it reaches where the branch left blames no old commit on the change', async () => {
  const shallow = clone('--depth=4', '--single-branch');
  expect(shallow.git('rev-list', '--max-parents=0', 'HEAD')).toBe(opened);
  shallow.git('fetch', '--quiet', '--depth=1', 'origin', 'main:refs/remotes/origin/main');
  const result = await introduced(shallow, { sha: null, branch: 'main', typed: null });
  expect(result.problems).toMatchObject([
    { code: 'shallow', message: expect.stringContaining('the clone ends within the change') },
  ]);
});

import { describe, expect, test } from 'vitest';
import { key } from '../helper/canary.ts';
import { reportOf, runMain } from '../helper/run-main.ts';
import { tempRepo } from '../helper/temp-repo.ts';

/** A change that adds a key, and takes it out again with its newest commit. */
const repo = tempRepo({ 'a.txt': 'one\n' });
repo.commit('first');
repo.git('checkout', '--quiet', '-b', 'topic');
repo.write('new.yml', `token: ${key()}\n`);
repo.commit('add');
repo.git('rm', '--quiet', 'new.yml');
const removed = repo.commit('remove').slice(0, 7);

/** The same with another key that is still there. */
const both = tempRepo({ 'old.yml': `token: ${key(2)}\n` });
both.commit('first');
both.write('old.yml', `token: ${key(3)}\n`);
both.commit('second');

const ci = ['ci', '--base', 'main', '--no-annotations'];

describe('a key that the newest commit takes out', () => {
  test.each([
    [ci, 1, '1 secret in 1 place, 1 blocks, not at HEAD.'],
    [['audit'], 1, '1 secret in 1 place, 1 blocks, not at HEAD.'],
    [[...ci, '--fail-on-history', 'none'], 0, '1 secret in 1 place, none blocks.'],
    [[...ci, '--scope', 'history', '--fail-on-history', 'none'], 0, '1 secret in 1 place, none blocks.'],
    [['audit', '--fail-on-history', 'none'], 0, '1 secret in 1 place, none blocks.'],
    [['audit', '--fail-on', 'any', '--fail-on-history', 'high'], 1, '1 blocks, not at HEAD.'],
    [[...ci, '--scope', 'head'], 0, 'No secrets found.'],
  ])('%j: %i', async (args, expected, words) => {
    const { code, stdout } = await runMain(args, repo.root);
    expect([code, stdout]).toEqual([expected, expect.stringContaining(words)]);
    if (!args.includes('head'))
      expect(stdout).toMatch(new RegExp(`new\\.yml:1 +in history only, .*removed in ${removed}`));
  });

  test('beside one that is there: each has its gate', async () => {
    const all = await reportOf(['audit'], both.root);
    expect([all.code, all.report.findings.map(({ blocks }) => blocks)]).toEqual([1, [true, true]]);
    expect((await runMain(['audit'], both.root)).stdout).toContain('2 block, 1 of them not at HEAD.');
    const { code, report } = await reportOf(['audit', '--fail-on-history', 'none'], both.root);
    expect([code, report.findings.map(({ blocks, places }) => [blocks, places[0]?.atHead])]).toEqual([
      1,
      [
        [true, true],
        [false, false],
      ],
    ]);
  });

  test('may be judged by whether it is active, which must be asked', async () => {
    const { code, stderr } = await runMain(['audit', '--fail-on-history', 'active'], repo.root);
    expect([code, stderr]).toEqual([2, expect.stringContaining('--fail-on-history active blocks keys that')]);
  });
});

test('what is not committed yet is no history: it has the gate of the files', async () => {
  const fresh = tempRepo({ 'a.txt': 'one\n' });
  fresh.write('new.yml', `token: ${key(7)}\n`);
  const untracked = await runMain(['audit', '--fail-on-history', 'none'], fresh.root);
  expect([untracked.code, untracked.stdout]).toEqual([1, expect.stringContaining('1 blocks. Read')]);
  // Taken out by a commit, and back in the work tree.
  repo.write('new.yml', `token: ${key()}\n`);
  const again = await runMain(['audit', '--fail-on-history', 'none'], repo.root);
  expect([again.code, again.stdout]).toEqual([1, expect.stringMatching(/new\.yml:1 +in the work tree again, since/)]);
});

import { expect, test } from 'vitest';
import { pushStopped } from '../../src/cli/push-stopped.ts';
import { key } from '../helper/canary.ts';
import { runMain } from '../helper/run-main.ts';
import { tempRepo } from '../helper/temp-repo.ts';

const NONE = { commits: [], isLast: false, isFirst: false, hasMerge: false, tags: [] };
const ids = (n: number) => Array.from({ length: n }, (_, i) => `${i}`.padStart(2, 'a').repeat(20));

test('several secrets over several commits are one report, with the way back to the oldest of them', async () => {
  const repo = tempRepo({ 'a.txt': 'a\n' });
  repo.commit('first');
  const guilty = [1, 2, 3].map((seed) => {
    repo.write(`${seed}.yml`, `a: ${key(seed)}\nb: ${key(seed + 10)}\n`);
    return repo.commit(`adds ${seed}`).slice(0, 7);
  });
  repo.git('rm', '--quiet', '2.yml');
  const last = repo.commit('takes one out');
  const line = `refs/heads/main ${last} refs/heads/main ${repo.git('rev-parse', 'HEAD~4')}\n`;
  const { code, stdout, stderr } = await runMain(['hook', 'run', 'pre-push', 'origin', 'x'], repo.root, line);
  expect([code, stdout]).toEqual([1, expect.stringContaining('6 secrets in 6 places')]);
  expect(stderr).toContain(`a key is in 3 commits (${guilty.join(' ')}), and nobody has it yet`);
  expect(stderr).toContain(`  git rebase --interactive ${guilty[0]}~1   and write "edit" for each of them\n`);
});

test.each([
  ['the last commit', { ...NONE, commits: ids(1), isLast: true, isFirst: true }, 'git commit --all --amend\nThen'],
  ['the first commit', { ...NONE, commits: ids(2), isFirst: true }, 'git rebase --interactive --root '],
  ['a merge', { ...NONE, commits: ids(2), hasMerge: true }, 'git rebase --interactive --rebase-merges a0a0a0a~1 '],
  ['many', { ...NONE, commits: ids(30) }, ' and 18 more), and'],
  [
    'a tag',
    { ...NONE, tags: ['v1'] },
    "the message of tag v1, and nobody has it yet.\nTake it out there, not only out of the files:\n  git tag --force --annotate v1 'v1^{}'\n",
  ],
])('%s', (_, rewrite, says) => {
  expect(pushStopped(rewrite)).toContain(says);
});

import { expect, test } from 'vitest';
import type { Place } from '../../src/model/finding.ts';
import { key } from '../helper/canary.ts';
import { reportOf, runMain } from '../helper/run-main.ts';
import { type TempRepo, tempRepo } from '../helper/temp-repo.ts';

const PATH = 'a.env';

/** HEAD is on `main`, which never had the key; `topic` has it, and `next` builds on that and removed it. */
function build(): { repo: TempRepo; removed: string } {
  const repo = tempRepo({ 'b.txt': 'plain\n' });
  repo.commit('first');
  repo.git('checkout', '--quiet', '-b', 'topic');
  repo.write(PATH, `token: ${key(1)}\n`);
  repo.commit('a key');
  repo.git('checkout', '--quiet', '-b', 'next');
  repo.git('rm', '--quiet', PATH);
  const removed = repo.commit('removed');
  repo.git('checkout', '--quiet', 'main');
  return { repo, removed };
}

async function placeIn({ root }: TempRepo): Promise<Place> {
  const { findings } = (await reportOf(['audit'], root)).report;
  return findings[0]!.places[0]! as Place;
}

test('a key at the end of a branch is there, though another branch removed it', async () => {
  const { repo, removed } = build();
  expect(await placeIn(repo)).toMatchObject({ atHead: false, removed: null });
  const { stdout } = await runMain(['audit'], repo.root);
  expect(stdout).toContain('only in branch next and others, since');
  expect(stdout).not.toContain('in history only');
  repo.git('branch', '--quiet', '--force', 'topic', 'next');
  expect(await placeIn(repo)).toMatchObject({ removed: { commit: removed } });
});

test('a tag on the commit that has it does not move, and a branch that nobody pushed is another one than the remote has', async () => {
  const { repo, removed } = build();
  repo.git('tag', 'v1', 'topic');
  repo.git('update-ref', 'refs/remotes/origin/topic', 'topic');
  repo.git('branch', '--quiet', '-D', 'topic');
  expect(await placeIn(repo)).toMatchObject({ removed: { commit: removed } });
  repo.git('branch', '--quiet', '-D', 'next');
  repo.git('tag', '-d', 'v1');
  expect(await placeIn(repo)).toMatchObject({ reach: 'remote branch', removed: null });
});

test('a merge took it from a branch that is not of HEAD', async () => {
  const { repo } = build();
  const dates = ['-c', 'user.name=a', '-c', 'user.email=a@example.com'];
  const took = repo.git(...dates, 'commit-tree', 'main^{tree}', '-p', 'topic', '-p', 'main', '-m', 'as main has it');
  repo.git('branch', '--quiet', '--force', 'topic', took);
  repo.git('branch', '--quiet', '-D', 'next');
  expect(await placeIn(repo)).toMatchObject({ reach: 'branch', refs: ['topic'], removed: { commit: took } });
});

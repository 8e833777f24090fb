import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { key } from '../helper/canary.ts';
import { reportOf } from '../helper/run-main.ts';
import { copyOf, type TempRepo, tempRepo } from '../helper/temp-repo.ts';

const COUNTS = { blobs: 2, commits: 2 };
const packs = (repo: TempRepo) => join(repo.root, '.git/objects/pack');

function loose(): TempRepo {
  const repo = tempRepo({ 'a.env': `token: ${key(1)}\n` });
  repo.commit('first');
  repo.write('a.env', 'clean\n');
  repo.commit(`second, with ${key(2)}`);
  return repo;
}

async function expectCounts(repo: TempRepo, ...options: string[]): Promise<void> {
  const { scan, findings } = (await reportOf(['audit', ...options], repo.root)).report;
  expect([scan.planned, scan.scanned]).toMatchObject([COUNTS, COUNTS]);
  expect(scan.planned.bytes).toBe(scan.scanned.bytes);
  expect(findings).toHaveLength(2);
}

test('an object that is loose and in a pack is counted once', async () => {
  const repo = loose();
  const before = copyOf(repo);
  repo.git('repack', '--quiet', '-a');
  expect(readdirSync(packs(repo))).not.toEqual([]);
  for (const options of [['--no-cache'], [], []]) await expectCounts(repo, ...options);
  await expectCounts(before);
  before.git('repack', '--quiet', '-a');
  for (let i = 0; i < 2; i++) await expectCounts(before);
});

test('where the pack goes, what it was read with is read loose', async () => {
  const repo = loose();
  repo.git('repack', '--quiet', '-a');
  await expectCounts(repo);
  rmSync(packs(repo), { recursive: true });
  for (let i = 0; i < 2; i++) await expectCounts(repo);
  repo.git('repack', '--quiet', '-a', '-d');
  await expectCounts(repo);
});

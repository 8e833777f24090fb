import { expect, test } from 'vitest';
import { key } from '../helper/canary.ts';
import { reportOf } from '../helper/run-main.ts';
import { type TempRepo, tempRepo } from '../helper/temp-repo.ts';

const PATH = 'a.env';

/** `main` has a key, `side` removed it; `clean` never had it. */
function branched(): { repo: TempRepo; onSide: string } {
  const repo = tempRepo({ 'b.txt': 'plain\n' });
  repo.commit('first');
  repo.git('branch', 'clean');
  repo.write(PATH, `token: ${key(1)}\n`);
  repo.commit('a key');
  repo.git('checkout', '--quiet', '-b', 'side');
  repo.git('rm', '--quiet', PATH);
  const onSide = repo.commit('removed');
  repo.git('checkout', '--quiet', 'main');
  return { repo, onSide };
}

/** Merges a branch and commits what stands in the tree of a commit. */
function merge({ git }: TempRepo, branch: string, treeOf: string): string {
  const tree = git('rev-parse', `${treeOf}^{tree}`);
  const dates = ['-c', 'user.name=a', '-c', 'user.email=a@example.com'];
  const id = git(...dates, 'commit-tree', tree, '-p', 'HEAD', '-p', branch, '-m', `with ${branch}`);
  git('reset', '--quiet', '--hard', id);
  return id;
}

async function removedIn({ root }: TempRepo): Promise<string | undefined> {
  const { findings } = (await reportOf(['audit'], root)).report;
  return findings[0]!.places[0]!.removed?.commit;
}

test('a key that a merge kept was not removed by the branch, but by what took it away later', async () => {
  const { repo } = branched();
  merge(repo, 'side', 'HEAD');
  expect((await reportOf(['audit'], repo.root)).report.findings).toMatchObject([
    { places: [{ atHead: true, removed: null }] },
  ]);
  const took = merge(repo, 'clean', 'clean');
  expect(await removedIn(repo)).toBe(took);
});

test('a key that a merge took away was not removed by a branch that came later', async () => {
  const { repo } = branched();
  const took = merge(repo, 'clean', 'clean');
  merge(repo, 'side', 'HEAD');
  expect(await removedIn(repo)).toBe(took);
});

test('a merge of the branch that removed it names the branch, and so do merges of others that still have it', async () => {
  const { repo, onSide } = branched();
  repo.git('branch', 'late');
  merge(repo, 'side', 'side');
  expect(await removedIn(repo)).toBe(onSide);
  merge(repo, 'late', 'HEAD');
  expect(await removedIn(repo)).toBe(onSide);
});

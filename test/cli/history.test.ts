import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { key } from '../helper/canary.ts';
import { fillSecret } from '../helper/fill-secret.ts';
import { type JsonFinding, runAndReport } from '../helper/report.ts';
import { type TempRepo, tempRepo } from '../helper/temp-repo.ts';

const PLAIN = 'nothing to see\n';
const KEY = `token: ${key()}\n`;

async function audit({ root }: TempRepo): Promise<{ stdout: string; findings: readonly JsonFinding[] }> {
  const { stdout, report } = await runAndReport(['audit'], { cwd: root });
  expect(report.scan.complete).toBe(true);
  return { stdout, findings: report.findings };
}

describe('the history of a repository', () => {
  test('50 commits and 3 files make one finding with 3 places, each with its oldest commit', async () => {
    const repo = tempRepo();
    const commits = repo.commitAll(
      Array.from({ length: 50 }, (_, i) => ({
        'a.env': `${KEY}# ${i}\n`,
        ...(i >= 10 ? { 'b.env': `# ${i}\n${KEY}` } : {}),
        ...(i >= 20 ? { 'c/c.env': `\n\n${KEY}# ${i}\n` } : {}),
      })),
    );
    const { stdout, findings } = await audit(repo);
    expect(findings).toHaveLength(1);
    expect(findings[0]?.places).toMatchObject([
      { path: 'a.env', line: 1, commit: commits[0], atHead: true },
      { path: 'b.env', line: 2, commit: commits[10], atHead: true },
      { path: 'c/c.env', line: 3, commit: commits[20], atHead: true },
    ]);
    const days = findings[0]?.places.map((place) => new Date(place.date!).toISOString().slice(0, 10));
    expect(days).toEqual(['2026-01-01', '2026-01-11', '2026-01-21']);
    expect(findings[0]?.places[0]?.author).toBe('A U Thor <author@example.com>');
    expect(stdout).toContain(`a.env:1   at HEAD, since ${commits[0]?.slice(0, 7)} (2026-01-01)`);
    expect(stdout).toContain('1 secret in 3 places, 1 blocks. Read: 3 files, 120 blobs, 50 commits in ');
  });

  test('a key that was taken out is in history only', async () => {
    const repo = tempRepo({ 'a.env': `# first\n${KEY}`, 'b.txt': PLAIN });
    const first = repo.commit('with a key');
    repo.write('a.env', PLAIN);
    repo.commit('without');
    const { stdout, findings } = await audit(repo);
    expect(findings[0]?.places).toMatchObject([{ path: 'a.env', line: 2, commit: first, atHead: false }]);
    expect(stdout).toContain(`a.env:2   in history only, since ${first.slice(0, 7)} (2026-01-01)`);
  });

  test('a key that another branch still has is not in history only', async () => {
    const repo = tempRepo({ 'a.txt': PLAIN });
    repo.commit('first');
    repo.git('checkout', '--quiet', '-b', 'side');
    repo.write('a.env', KEY);
    const brought = repo.commit('with a key');
    repo.git('checkout', '--quiet', 'main');
    const since = `since ${brought.slice(0, 7)} (2026-01-02)\n`;
    expect((await audit(repo)).stdout).toContain(`a.env:1   only in branch side, ${since}`);
    repo.git('branch', 'too', 'side');
    expect((await audit(repo)).stdout).toContain(`a.env:1   only in branch side and others, ${since}`);
  });

  test('of a message that HEAD has too it is not said that only a branch has it', async () => {
    const repo = tempRepo({ 'a.txt': PLAIN });
    const told = repo.commit(KEY);
    const at = told.slice(0, 7);
    expect((await audit(repo)).stdout).toContain(
      `message of commit ${at}:1   in branch main, since ${at} (2026-01-01)\n`,
    );
  });

  test('a file that was a key as a whole is told by the path that it had', async () => {
    const { text } = fillSecret('<hex:32>\n');
    const repo = tempRepo({ 'config/master.key': text, 'build/id.txt': fillSecret('<hex:32>\n', 2).text });
    const first = repo.commit('with the key');
    repo.git('rm', '--quiet', 'config/master.key', 'build/id.txt');
    repo.commit('without');
    repo.git('gc', '--quiet');
    const { findings } = await audit(repo);
    expect(findings).toMatchObject([
      { rule: 'rails.master-key', blocks: true, places: [{ path: 'config/master.key', commit: first, atHead: false }] },
    ]);
  });

  test('a key that came back', async () => {
    const repo = tempRepo({ 'a.env': KEY });
    const first = repo.commit('with a key');
    repo.write('a.env', PLAIN);
    repo.commit('without');
    repo.write('a.env', KEY);
    repo.commit('with it again');
    expect((await audit(repo)).findings[0]?.places).toMatchObject([{ path: 'a.env', commit: first, atHead: true }]);
  });

  test('a commit that was made anew is told as it is now, not as a reflog or nothing has it', async () => {
    const repo = tempRepo({ 'a.env': KEY });
    repo.commit('with a key');
    repo.write('b.env', `# ${KEY}`);
    repo.commit('and another file');
    for (const message of ['anew', 'and again']) repo.git('commit', '--quiet', '--amend', '-m', message);
    const now = repo.git('rev-parse', 'main');
    // A blob that no commit has makes the audit look at all commits.
    repo.write('lost.tmp', `token: ${key(2)}\n`);
    repo.git('hash-object', '-w', 'lost.tmp');
    rmSync(join(repo.root, 'lost.tmp'));
    for (const step of ['reflog', 'nothing']) {
      if (step === 'nothing') repo.git('reflog', 'expire', '--expire=now', '--all');
      const { findings } = await audit(repo);
      const place = findings.flatMap(({ places }) => places).find(({ path }) => path === 'b.env');
      expect(place, step).toMatchObject({ commit: now, atHead: true, reach: 'branch', refs: ['main'] });
    }
  });

  test('what was taken back says nothing: a commit that took a key from a branch, or changed the file once more', async () => {
    const repo = tempRepo({ 'a.env': KEY });
    repo.commit('with a key');
    repo.write('a.env', PLAIN);
    repo.commit('without');
    repo.write('a.env', KEY);
    repo.commit('with it again');
    repo.git('reset', '--quiet', '--hard', 'HEAD~2');
    repo.git('checkout', '--quiet', '-b', 'side');
    repo.write('b.env', `# ${KEY}`);
    const brought = repo.commit('on the side');
    repo.write('b.env', PLAIN);
    repo.commit('not there any more');
    repo.git('reset', '--quiet', '--hard', brought);
    repo.git('checkout', '--quiet', 'main');
    const date = repo.git('log', '-1', '--format=%aI');
    for (const { findings } of [await audit(repo), await audit(repo)]) {
      const places = findings.flatMap((finding) => finding.places).sort((a, b) => (a.path! < b.path! ? -1 : 1));
      expect(places).toMatchObject([
        { path: 'a.env', atHead: true, removed: null, lastSeen: date },
        { path: 'b.env', commit: brought, atHead: false, removed: null, refs: ['side'] },
      ]);
    }
  });

  test('of what is at HEAD and came in anew on a branch, it was seen there last', async () => {
    const repo = tempRepo({ 'a.env': KEY });
    repo.commit('at HEAD');
    repo.git('checkout', '--quiet', '-b', 'side');
    repo.write('a.env', `# more\n${KEY}`);
    repo.commit('another version');
    const date = repo.git('log', '-1', '--format=%aI');
    repo.git('checkout', '--quiet', 'main');
    for (const { findings } of [await audit(repo), await audit(repo)])
      expect(findings[0]!.places).toMatchObject([{ path: 'a.env', line: 1, atHead: true, lastSeen: date }]);
  });

  test('a key that a merge left behind was removed by the merge; what another branch did says nothing of HEAD', async () => {
    const repo = tempRepo({ 'a.txt': PLAIN, 'b.env': `token: ${key(2)}\n` });
    const first = repo.commit('first');
    repo.git('checkout', '--quiet', '-b', 'side');
    repo.write('a.txt', KEY);
    repo.write('c.env', `token: ${key(3)}\n`);
    const brought = repo.commit('with a key');
    repo.git('checkout', '--quiet', 'main');
    repo.git('rm', '--quiet', 'b.env');
    const removed = repo.commit('without b');
    repo.write('a.txt', 'ours\n');
    repo.commit('ours');
    repo.git('merge', '--quiet', '--strategy=ours', 'side', '-m', 'ours');
    const merge = repo.git('rev-parse', 'main');
    repo.git('checkout', '--quiet', 'side');
    repo.git('rm', '--quiet', 'b.env');
    repo.commit('without b, on the side and later');
    repo.git('checkout', '--quiet', 'main');
    for (const { findings, stdout } of [await audit(repo), await audit(repo)]) {
      const places = findings.flatMap((finding) => finding.places).sort((a, b) => (a.path! < b.path! ? -1 : 1));
      expect(places).toMatchObject([
        { path: 'a.txt', commit: brought, atHead: false, removed: { commit: merge }, refs: ['main', 'side'] },
        { path: 'b.env', commit: first, atHead: false, removed: { commit: removed } },
        { path: 'c.env', commit: brought, atHead: false, removed: { commit: merge } },
      ]);
      expect(stdout).toContain(`removed in ${merge.slice(0, 7)} (${repo.git('log', '-1', '--format=%as')})`);
    }
  });

  test('a renamed file has both its paths', async () => {
    const repo = tempRepo({ 'old.env': KEY });
    const first = repo.commit('first');
    repo.git('mv', 'old.env', 'new.env');
    const second = repo.commit('renamed');
    const { findings } = await audit(repo);
    expect(findings).toHaveLength(1);
    expect(findings[0]?.places).toMatchObject([
      { path: 'new.env', commit: second, atHead: true },
      { path: 'old.env', commit: first, atHead: false },
    ]);
  });

  test('files that a file was moved, copied and split into, each with its owners', async () => {
    const more = `token: ${key(2)}\n`;
    const repo = tempRepo({
      'old.env': `${KEY}${more}`,
      CODEOWNERS: '* @all\n/copy/ @team\n/old.env @former\nsplit-?.env @b c@example.org # theirs\n',
    });
    repo.commit('first');
    repo.git('mv', 'old.env', 'new.env');
    repo.write('copy/same.env', `${KEY}${more}`);
    repo.commit('moved and copied');
    repo.write('split-1.env', KEY);
    repo.write('split-2.env', more);
    repo.git('rm', '--quiet', 'new.env');
    repo.commit('split');
    const { findings, stdout } = await audit(repo);
    const said = findings.map(({ places }) =>
      places.map(({ path, atHead, owners }) => ({ path, atHead, owners })).sort((a, b) => (a.path! < b.path! ? -1 : 1)),
    );
    for (const n of [1, 2]) {
      expect(said).toContainEqual([
        { path: 'copy/same.env', atHead: true, owners: ['@team'] },
        { path: 'new.env', atHead: false },
        { path: 'old.env', atHead: false },
        { path: `split-${n}.env`, atHead: true, owners: ['@b', 'c@example.org'] },
      ]);
    }
    expect(stdout).toMatch(/split-1\.env:1 {3}at HEAD, since \w{7} \([\d-]{10}\), owned by @b, c@example\.org\n/);
    expect(stdout).not.toContain('@former');
  });

  test('a key that only a merge brought is of the merge', async () => {
    const repo = tempRepo({ 'a.txt': PLAIN });
    repo.commit('first');
    repo.git('checkout', '--quiet', '-b', 'other');
    repo.write('a.txt', 'theirs\n');
    repo.write('theirs.env', `token: ${key(2)}\n`);
    const theirs = repo.commit('theirs');
    repo.git('checkout', '--quiet', 'main');
    repo.write('a.txt', 'ours\n');
    repo.commit('ours');
    expect(() => repo.git('merge', 'other')).toThrow();
    repo.write('a.txt', `${PLAIN}${KEY}`);
    const merge = repo.commit('merge');
    const { findings } = await audit(repo);
    const places = findings.flatMap((finding) => finding.places).sort((a, b) => (a.path! < b.path! ? -1 : 1));
    expect(places).toMatchObject([
      { path: 'a.txt', line: 2, commit: merge, atHead: true },
      { path: 'theirs.env', commit: theirs, atHead: true },
    ]);
  });

  test('a work tree, an index and a stash that are not committed', async () => {
    const repo = tempRepo({ 'a.txt': PLAIN, 'b.txt': PLAIN, 'c.txt': PLAIN });
    repo.commit('first');
    repo.write('c.txt', `token: ${key(3)}\n`);
    repo.git('stash', '--quiet');
    repo.write('b.txt', `token: ${key(2)}\n`);
    repo.git('add', 'b.txt');
    repo.write('b.txt', PLAIN);
    repo.write('a.txt', KEY);
    const { stdout, findings } = await audit(repo);
    const places = new Map(findings.map((finding) => [finding.places[0]?.path, finding.places[0]]));
    expect(places.get('a.txt')).toMatchObject({ commit: null, atHead: false });
    expect(stdout).toContain('a.txt:1   not committed');
    // A blob that is staged, and no more in the work tree.
    expect(places.get('b.txt')).toMatchObject({ commit: null, atHead: false, reach: 'index or work tree' });
    expect(places.get('c.txt')?.commit).toMatch(/^[0-9a-f]{40}$/);
    expect(places.size).toBe(3);
  });

  test('a branch, a tag, and what no branch leads to any more', async () => {
    const repo = tempRepo({ 'a.txt': PLAIN });
    repo.commit('first');
    for (const [i, branch] of ['kept', 'tagged', 'deleted'].entries()) {
      repo.git('checkout', '--quiet', '-b', branch, 'main');
      repo.write(`${branch}.env`, `token: ${key(i)}\n`);
      repo.commit(branch);
    }
    repo.git('tag', 'v1', 'tagged');
    repo.git('checkout', '--quiet', 'main');
    repo.git('branch', '--quiet', '-D', 'tagged', 'deleted');
    const named = (await audit(repo)).findings.map((finding) => finding.places[0]?.path).sort();
    expect(named).toEqual(['deleted.env', 'kept.env', 'tagged.env']);
    repo.git('reflog', 'expire', '--expire=now', '--all');
    const { stdout, findings } = await audit(repo);
    const paths = findings.map((finding) => finding.places[0]?.path);
    expect(paths.sort()).toEqual(['deleted.env', 'kept.env', 'tagged.env']);
    expect(stdout).toContain('deleted.env:1   in a commit that nothing leads to, since');
    expect(stdout).toContain('tagged.env:1   only in tag v1, since');
  });

  test('packed and loose objects are read alike', async () => {
    const repo = tempRepo({ 'a.env': KEY });
    repo.commit('first');
    repo.write('a.env', PLAIN);
    repo.commit('second');
    const loose = await audit(repo);
    repo.git('gc', '--quiet', '--prune=now');
    const packed = await audit(repo);
    expect(packed.findings).toEqual(loose.findings);
  });
});

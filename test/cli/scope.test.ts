import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { key } from '../helper/canary.ts';
import { reportOf, runMain } from '../helper/run-main.ts';
import { tempFolder } from '../helper/temp-folder.ts';
import { git, type TempRepo, tempRepo } from '../helper/temp-repo.ts';

const line = (seed: number) => `token: ${key(seed)}\n`;

/** Four commits a day apart from 2026-01-01 on main, the third on a branch of its own. */
function build(): { repo: TempRepo; ids: string[] } {
  const repo = tempRepo({ 'a.env': line(1) });
  const first = repo.commit('first');
  repo.write('src/b.env', line(2));
  const second = repo.commit('second');
  repo.git('checkout', '--quiet', '-b', 'side');
  repo.write('c.env', line(3));
  const third = repo.commit('third');
  repo.git('checkout', '--quiet', 'main');
  repo.write('a.env', 'clean\n');
  repo.write('d.env', line(4));
  const fourth = repo.commit('fourth');
  return { repo, ids: [first, second, third, fourth] };
}

describe('a part of a history', () => {
  let repo: TempRepo;
  let ids: string[];
  beforeAll(() => {
    ({ repo, ids } = build());
  });

  async function found(...args: string[]): Promise<{ keys: number[]; limits: unknown }> {
    const { report } = await reportOf(['audit', ...args], repo.root);
    expect(report.scan.complete).toBe(true);
    const keys = [1, 2, 3, 4].filter((seed) =>
      report.findings.some(({ redacted }) => redacted.endsWith(key(seed).slice(-4))),
    );
    return { keys, limits: (report.scan as { limits?: unknown }).limits };
  }

  test.each([
    ['all of it', [], [1, 2, 3, 4]],
    ['a range: what its end has and its beginning has not', ['.', 'HEAD~1..HEAD'], [4]],
    ['a range where we stand', ['main..side'], [3]],
    ['a branch, with what is no more at its end', ['--branch', 'side'], [1, 2, 3]],
    ['since a date', ['--since', '2026-01-03'], [3, 4]],
    ['until a date', ['--until', '2026-01-02T18:00'], [1, 2]],
    ['so many commits', ['--max-depth', '1', '--branch', 'main'], [4]],
    ['paths', ['.', 'HEAD~1..HEAD', 'd.env'], [4]],
    ['a folder', ['.', 'main...side', 'src'], []],
    ['an author', ['--author', 'nobody'], []],
  ])('%s', async (_, args, keys) => {
    expect((await found(...args)).keys).toEqual(keys);
  });

  test.each([
    ['side', 'it names a commit: --branch side'],
    ['HEAD', 'it names a commit: --branch HEAD'],
    ['nowhere', 'paths are those of the repository, from its root'],
  ])('a word that no commit has a file for is no path: %s', async (word, hint) => {
    const { code, stdout, stderr } = await runMain(['audit', '.', word], repo.root);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(`no commit has a file or folder ${word}\n  hint: ${hint}`);
  });

  test('is said in the report', async () => {
    expect((await found('main..side')).limits).toEqual(['commits main..side']);
    const { stdout } = await runMain(['audit', '--since', '2026-01-03', '--branch', 'main'], repo.root);
    expect(stdout).toContain('Only branch main, since 2026-01-03. Read: 2 blobs, 1 commit in');
  });

  test('when a key came and went, and which branches still have it in their history', async () => {
    const { report } = await reportOf(['audit'], repo.root);
    const place = report.findings.find(({ redacted }) => redacted.endsWith(key(1).slice(-4)))!.places[0];
    expect(place).toMatchObject({
      path: 'a.env',
      commit: ids[0],
      atHead: false,
      removed: { commit: ids[3] },
      refs: ['main', 'side'],
      reach: 'branch',
    });
  });

  test('a content that the base had in older times is no news', async () => {
    const base = repo.git('rev-parse', 'main');
    repo.git('checkout', '--quiet', '-b', 'again', base);
    repo.write('a.env', line(1));
    repo.commit('the first content again');
    expect((await found(`${base}..again`)).keys).toEqual([]);
    repo.git('checkout', '--quiet', 'main');
    repo.git('branch', '--quiet', '-D', 'again');
  });

  test('an unknown revision, or what looks like an option', async () => {
    for (const branch of ['nowhere', '--upload-pack=x']) {
      const { code, stderr } = await runMain(['audit', `--branch=${branch}`], repo.root);
      expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining('git knows no revision') });
    }
  });
});

describe('a clone made for the audit', () => {
  const clones = () => readdirSync(tmpdir()).filter((name) => /^unleak-\w{6}$/.test(name));
  // Others may audit an address at the same time.
  beforeAll(() => {
    const folder = tempFolder();
    for (const name of ['TMPDIR', 'TEMP']) vi.stubEnv(name, folder);
  });
  afterAll(() => void vi.unstubAllEnvs());

  test('has all refs, and is removed', async () => {
    const { repo } = build();
    repo.git('update-ref', 'refs/pull/7/head', 'side');
    repo.git('branch', '--quiet', '-D', 'side');
    const url = `file://${repo.root.replaceAll('\\', '/')}`;
    const { report } = await reportOf(['audit', url], tempFolder({}));
    expect(report.findings).toHaveLength(4);
    expect(report.scan).toMatchObject({ complete: true, target: url });
    expect(clones()).toEqual([]);
  });

  test('of what is not there', async () => {
    const { code, stderr } = await runMain(['audit', 'file:///nowhere/at/all.git'], tempFolder({}));
    expect(code).toBe(3);
    expect(stderr).toContain('git clone failed');
    expect(clones()).toEqual([]);
  });

  test('a shallow clone is deepened when asked', async () => {
    const { repo } = build();
    const root = join(tempFolder({}), 'clone');
    git('.', 'clone', '--quiet', '--depth=1', `file://${repo.root.replaceAll('\\', '/')}`, root);
    const shallow = await reportOf(['audit'], root);
    expect(shallow.report.problems).toMatchObject([{ code: 'shallow' }]);
    const whole = await reportOf(['audit', '--deepen'], root);
    expect(whole.report.scan).toMatchObject({ complete: true, scanned: { commits: 3 } });
  });
});

describe('a part that there is not is no part without secrets', () => {
  const { root } = build().repo;

  test.each([
    [['--since', 'garbage'], 'git knows no date "garbage"'],
    [['--until', 'no day at all'], 'git knows no date'],
    [['nothere.env'], 'no commit has a file or folder nothere.env'],
    [['../a.env'], 'no commit has a file or folder ../a.env'],
  ])('%j', async (args, message) => {
    const { code, stdout, stderr } = await runMain(['audit', '.', ...args], root);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
  });

  test.each([[['--since', '2 weeks ago']], [['--since', 'now']], [['a.env', '--since', '2030-01-01']]])(
    '%j is one, and may be empty',
    async (args) => {
      expect(await runMain(['audit', '.', ...args], root)).toMatchObject({ stderr: '' });
    },
  );
});

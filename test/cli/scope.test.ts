import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { key } from '../helper/canary.ts';
import { environment } from '../helper/environment.ts';
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
    expect((await found('side..')).limits).toEqual(['commits side..HEAD']);
    expect((await found('..side')).limits).toEqual(['commits HEAD..side']);
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

describe('commits of a part are chosen exactly', () => {
  /**
   * Dates that go back and forth, a name that a mailmap changes, and a file that a branch brought and took away again:
   * `first`, then `odd` in the year before and `late`; `side`, that nothing names any more, was merged at the end.
   */
  function buildOdd(): TempRepo {
    const repo = tempRepo();
    const data = (text: string) => `data ${Buffer.byteLength(text)}\n${text}\n`;
    const at = (day: string) => `${Date.parse(`${day}T12:00:00Z`) / 1000} +0000`;
    const commit = (mark: number, who: string, day: string, body: string) =>
      `commit refs/heads/main\nmark :${mark}\nauthor ${who} ${at(day)}\ncommitter C <c@example.com> ${at(day)}\n${data(`c${mark}`)}${body}`;
    const file = (path: string, text: string) => `M 100644 inline ${path}\n${data(text)}`;
    const [ann, bob] = ['Ann <ann@example.com>', 'Bob <bob@example.com>'];
    const input = [
      commit(
        1,
        ann,
        '2026-05-01',
        `${file('a.env', line(1))}${file('.mailmap', 'Robert <r@example.org> <bob@example.com>\n')}`,
      ),
      commit(2, ann, '2025-04-01', 'from :1\nD a.env\n'),
      commit(3, bob, '2026-03-01', `from :2\n${file('b.env', line(2))}`),
      commit(4, ann, '2026-03-02', `from :2\n${file('c.env', line(3))}`),
      commit(5, ann, '2026-03-03', 'from :4\nD c.env\n'),
      commit(6, ann, '2026-06-01', 'from :3\nmerge :5\n'),
      commit(7, ann, '2026-06-02', `from :6\n${file('a.env', line(1))}${file('d.env', line(4))}`),
    ];
    const env = environment();
    execFileSync('git', ['fast-import', '--quiet', '--force'], { cwd: repo.root, env, input: input.join('') });
    repo.git('reset', '--quiet', '--hard');
    return repo;
  }
  const { root } = buildOdd();

  test.each<[string, string[], number[]]>([
    ['by date, also behind an older commit', ['--since', '2026-04-15', '--until', '2026-05-15'], [1]],
    ['by date, at a time of day', ['--since', '2026-05-01T12:00:00Z', '--until', '2026-05-01 12:00:00 +0000'], [1]],
    ['since a year that git finds odd', ['--since', '1960-01-01'], [1, 2, 3, 4]],
    ['until a year that git finds odd', ['--until', '2150-01-01'], [1, 2, 3, 4]],
    ['since a year to come', ['--since', '2150-01-01'], []],
    ['the newest by date', ['--since', '2026-04-15', '--max-depth', '1', '--branch', 'main~1'], []],
    ['the newest two, as git orders them, that are not too new', ['--until', '2026-05-15', '--max-depth', '2'], [3]],
    ['by author, as the commit has it', ['--author', 'Bob'], [2]],
    ['by author, not as a mailmap has it', ['--author', 'Robert'], []],
    ['by path, which a merged branch took away again', ['.', 'main~4..main', 'c.env'], [3]],
    ['by path, without what the base had once', ['.', 'main~4..main', 'a.env', 'd.env'], [4]],
    ['of a range by date, without what the base had once', ['main~1..main', '--since', '2026-01-01'], [4]],
    ['of a range by number, the same', ['main~1..main', '--max-depth', '9'], [4]],
    ['of a range that ends at HEAD', ['main~1..', '--since', '2026-01-01'], [4]],
    ['of a range by author and path', ['.', 'main~4..main', 'b.env', '--author', 'bob@'], [2]],
  ])('%s', async (_, args, seeds) => {
    const { report } = await reportOf(['audit', ...args], root);
    const found = (seed: number) => report.findings.some(({ redacted }) => redacted.endsWith(key(seed).slice(-4)));
    expect([report.scan.complete, [1, 2, 3, 4].filter(found)]).toEqual([true, seeds]);
  });

  test.each<[string[], string]>([
    [['main~1..main', '--branch', 'main'], 'a range and --branch do not go together'],
    [['--branch', '^main'], 'git knows no revision ^main'],
    [['--since', '2026-13-45'], 'git knows no date "2026-13-45"'],
  ])('%j is no part', async (args, message) => {
    const { code, stdout, stderr } = await runMain(['audit', ...args], root);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(`unleak: ${message}\n  hint: `);
  });
});

describe('what is told of a place is of the whole history, whatever part of it is read', () => {
  const repo = tempRepo({ 'a.env': line(1), 'gone.env': line(2) });
  const first = repo.commit('brings both');
  repo.write('a.env', `# two\n${line(1)}`);
  repo.write('gone.env', `# two\n${line(2)}`);
  const second = repo.commit('keeps both');
  repo.write('a.env', `# three\n# more\n${line(1)}`);
  repo.write('gone.env', 'clean\n');
  const third = repo.commit('takes one away');

  test.each<[string, string[], number]>([
    ['before what stands at HEAD came', ['--until', '2026-01-01'], 1],
    ['between', [`${first}..${second}`], 2],
    ['since it was changed', ['--since', '2026-01-02'], 3],
    ['a branch that is older', ['--branch', second], 2],
    ['the newest commit of it', ['--branch', second, '--max-depth', '1', '.', 'a.env'], 2],
  ])('%s', async (_, args, at) => {
    const { report } = await reportOf(['audit', ...args], repo.root);
    const { places } = report.findings.find(({ redacted }) => redacted.endsWith(key(1).slice(-4)))!;
    expect(places).toMatchObject([{ path: 'a.env', line: at, commit: first, atHead: true, removed: null }]);
  });

  test('what is gone is gone since it was taken away, and not since it was changed', async () => {
    const { report } = await reportOf(['audit', '--until', '2026-01-01'], repo.root);
    const { places } = report.findings.find(({ redacted }) => redacted.endsWith(key(2).slice(-4)))!;
    expect(places).toMatchObject([{ path: 'gone.env', line: 1, commit: first, removed: { commit: third } }]);
    expect(report.scan.scanned).toMatchObject({ blobs: 2, commits: 1 });
  });

  test('a gate for what is no more in the files lets nothing pass that is', async () => {
    const args = ['audit', '--until', '2026-01-01', '--fail-on-history', 'none'];
    expect((await runMain([...args, '.', 'a.env'], repo.root)).code).toBe(1);
    expect((await runMain([...args, '.', 'gone.env'], repo.root)).code).toBe(0);
  });
});

describe('what came to paths', () => {
  /** `side` brings to `src` what stands in `old.env` too, and is merged when `main` has changed something else. */
  function build(): TempRepo {
    const repo = tempRepo({ 'old.env': line(1) });
    repo.commit('elsewhere');
    repo.git('checkout', '--quiet', '-b', 'side');
    repo.write('src/a.env', line(1));
    repo.commit('the same content');
    repo.git('checkout', '--quiet', 'main');
    repo.write('b.env', 'plain\n');
    repo.commit('beside');
    repo.git('merge', '--quiet', '--no-ff', '-m', `merged with ${key(2)}`, 'side');
    return repo;
  }
  const { root } = build();

  test.each<[string, string[]]>([
    ['the newest commit is no merge that has of them what a side has', ['--max-depth', '1']],
    ['what such a merge says came to no path', []],
  ])('%s', async (_, args) => {
    const { report } = await reportOf(['audit', '.', 'src', ...args], root);
    expect(report.scan.scanned).toMatchObject({ blobs: 1, commits: 1 });
    expect(report.findings.map(({ redacted }) => redacted.slice(-4))).toEqual([key(1).slice(-4)]);
  });

  test('another file with the same content is no place in them', async () => {
    const { report } = await reportOf(['audit', '.', 'src/'], root);
    expect(report.findings[0]!.places.map(({ path }) => path)).toEqual(['src/a.env']);
  });
});

test('a commit that only makes a file executable brings nothing', async () => {
  const repo = tempRepo({ 'run.sh': line(1) });
  const first = repo.commit('first');
  repo.git('update-index', '--chmod=+x', 'run.sh');
  repo.git('commit', '--quiet', '-m', 'executable');
  const whole = (await reportOf(['audit'], repo.root)).report;
  expect(whole.findings[0]!.places).toMatchObject([{ commit: first, lastSeen: '2026-01-01T12:00:00+00:00' }]);
  const newest = (await reportOf(['audit', '--max-depth', '1'], repo.root)).report;
  expect([newest.findings, newest.scan.scanned]).toMatchObject([[], { blobs: 0, commits: 1 }]);
});

test('names outside of the part that is read show no secrets: of branches, files and people', async () => {
  const repo = tempRepo({ 'a.env': line(1) });
  repo.git('add', '--all');
  repo.git('commit', '--quiet', '-m', 'first', '--author', `Ann ${key(2)} <ann@example.com>`);
  repo.write('a.env', `# more\n${line(1)}`);
  repo.git('mv', 'a.env', `a-${key(3)}.env`);
  const last = repo.commit('second');
  repo.git('branch', `fix/${key(4)}`);
  const parts = [
    ['--branch', `fix/${key(4)}`],
    ['.', `${last}~1..${last}`],
    ['--max-depth', '1'],
  ];
  for (const part of parts) {
    const { code, stdout } = await runMain(['audit', ...part, '--json'], repo.root);
    expect(code).toBe(1);
    expect(stdout).toContain('fix/ghp_…');
  }
  const { stdout } = await runMain(['ci', '--base', `${last}~1`, '--head', last, '--json'], repo.root);
  expect(stdout).toContain(last);
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
    [['a.env', 'nothere.env'], 'no commit has a file or folder nothere.env'],
    // A name, and no pattern of git's.
    [['*.env'], 'no commit has a file or folder *.env'],
    [[':(top)a.env'], 'no commit has a file or folder :(top)a.env'],
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

// Windows knows no such name.
test.runIf(process.platform !== 'win32')('a path with a line feed is a part, alone and with others', async () => {
  const repo = tempRepo({ 'clean.txt': 'clean\n' });
  repo.commit('first');
  repo.write('two\nlines.env', line(1));
  repo.commit('second');
  for (const paths of [['two\nlines.env'], ['clean.txt', 'two\nlines.env']]) {
    const { report } = await reportOf(['audit', '.', ...paths], repo.root);
    expect(report.findings.flatMap(({ places }) => places.map(({ path }) => path))).toEqual(['two\nlines.env']);
  }
});

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { key } from '../helper/canary.ts';
import { jsonOf } from '../helper/report.ts';
import { runHere } from '../helper/run-main.ts';
import { tempFolder, writeIn } from '../helper/temp-folder.ts';
import { git, repoAt, tempRepo } from '../helper/temp-repo.ts';

/** A pull request that adds a key to a file, and wants it accepted. */
const repo = tempRepo({ 'a.txt': 'one\n', '.unleakignore': '0123456789abcdef - an old one\n' });
const base = repo.commit('first');
repo.git('checkout', '--quiet', '-b', 'topic');
repo.write('new.yml', `token: ${key()}\n`);
repo.commit('add');
const { id } = jsonOf(await runHere(['scan', '.', '--report', 'json'], { cwd: repo.root })).findings[0]!;
repo.write('.unleakignore', `0123456789abcdef - an old one\n${id} - made up\n`);
const head = repo.commit('accept it');

const folder = tempFolder();
const event = writeIn(
  folder,
  'event.json',
  JSON.stringify({ pull_request: { base: { sha: base, ref: 'main' }, head: { sha: head } } }),
);
const github = { CI: 'true', GITHUB_ACTIONS: 'true', GITHUB_BASE_REF: 'main', GITHUB_EVENT_PATH: event };

describe('a pull request on GitHub', () => {
  test('passes though its summary cannot be written, which is told', async () => {
    const env = { ...github, GITHUB_STEP_SUMMARY: join(folder, 'none', 'summary.md') };
    const { code, stdout, stderr } = await runHere(['ci', '--base', head], { cwd: repo.root, env });
    expect([code, stdout]).toEqual([0, expect.stringContaining('No secrets found.')]);
    expect(stderr).toContain('the report cannot be written to');
  });

  test('cannot accept its own key; the change to the policy is shown, and where the key is', async () => {
    const summary = writeIn(folder, 'summary.md', 'of an earlier command\n');
    const { code, stdout, stderr } = await runHere(['ci'], {
      cwd: repo.root,
      env: { ...github, GITHUB_STEP_SUMMARY: summary },
    });
    expect([code, stderr]).toEqual([1, '']);
    expect(stdout).toContain('1 secret in 1 place, 1 blocks. Read: 2 blobs of 2 commits (');
    expect(stdout).toContain(
      `policy change  .unleakignore  (It counts after the merge: review it.)\n  + ${id} - made up\n`,
    );
    expect(stdout).toMatch(/^::error file=new\.yml,line=1,col=8,title=unleak%3A GitHub personal access token/m);
    expect(stdout).toMatch(/^::warning file=\.unleakignore,/m);
    const page = readFileSync(summary, 'utf8');
    expect(page).toMatch(/^of an earlier command\n## unleak\n/);
    expect(page).toContain('| **critical, blocks** | <code>new.yml:1</code>');
  });

  test('is judged by its own policy when its owner says so', async () => {
    const args = ['ci', '--policy-from', 'head', '--report', 'json'];
    const outcome = await runHere(args, { cwd: repo.root, env: github });
    expect(outcome.code).toBe(0);
    expect(jsonOf(outcome).scan.ignored).toMatchObject([
      { id, rule: 'github.personal-access-token', reason: 'made up' },
    ]);
    expect(outcome.stderr).toMatch(/^::warning file=\.unleakignore,/);
  });

  test('in a shallow clone ends with 3 and says what to set', async () => {
    const address = `file://${repo.root.replaceAll('\\', '/').replace(/^(?!\/)/, '/')}`;
    git(folder, 'clone', '--quiet', '--depth', '1', '--branch', 'topic', address, 'shallow');
    const cwd = join(folder, 'shallow');
    const { code, stdout } = await runHere(['ci', '--no-annotations'], { cwd, env: github });
    expect(code).toBe(3);
    expect(stdout).toContain('is not in this clone: what the change adds is not known in full');
    expect(stdout).toContain('(actions/checkout with fetch-depth: 0; or let unleak fetch what is missing: --deepen)');
    expect(stdout).not.toMatch(/No secrets found|^::/m);
    const deepened = await runHere(['ci', '--deepen', '--no-annotations'], { cwd, env: github });
    expect(deepened.code, deepened.stdout).toBe(1);
    expect(repoAt(cwd).git('rev-list', '--count', 'HEAD')).toBe('3');
  });
});

test.each(['main', 'origin/main'])(
  'a clone of one branch says how to get %s, and gets it with --deepen',
  async (base) => {
    const address = `file://${repo.root.replaceAll('\\', '/').replace(/^(?!\/)/, '/')}`;
    const cwd = join(folder, `of-one-branch-${base.length}`);
    git(folder, 'clone', '--quiet', '--single-branch', '--branch', 'topic', address, cwd);
    const { code, stdout } = await runHere(['ci', '--base', base], { cwd });
    expect(code).toBe(3);
    expect(stdout).toContain(`${base} is not in this clone`);
    const [, command = ''] = /only the remote has: git (.*)\)/.exec(stdout) ?? [];
    expect(command).toBe('fetch origin main:refs/remotes/origin/main');
    expect((await runHere(['ci', '--base', base, '--deepen'], { cwd })).code).toBe(1);
  },
);

test.each([
  [{ CI_COMMIT_BEFORE_SHA: '0'.repeat(40) }, 'note  branch main is not in this clone: all of the history was read'],
  [{ CI_COMMIT_BEFORE_SHA: 'a'.repeat(40) }, 'note  commit aaaaaaa is not in this clone: all of the history was read'],
])('a push of which a clone of one branch does not tell what is new: %j', async (before, words) => {
  const cwd = join(tempFolder(), 'alone');
  git(folder, 'clone', '--quiet', '--single-branch', '--branch', 'topic', repo.root, cwd);
  const gitlab = {
    GITLAB_CI: 'true',
    CI_PIPELINE_SOURCE: 'push',
    CI_COMMIT_BRANCH: 'topic',
    CI_DEFAULT_BRANCH: 'main',
  };
  const { stdout } = await runHere(['ci'], { cwd, env: { ...gitlab, ...before } });
  expect(stdout).toContain(words);
});

test('a clone that knows no default branch says so', async () => {
  const env = { CIRCLECI: 'true', CIRCLE_PULL_REQUEST: 'https://git.example/pull/1' };
  const { code, stdout } = await runHere(['ci'], { cwd: repo.root, env });
  expect([code, stdout]).toEqual([3, expect.stringContaining('the default branch is not in this clone')]);
});

test('a push that rewrote its branch is read with all of its history', async () => {
  const gone = writeIn(folder, 'push.json', JSON.stringify({ before: 'a'.repeat(40), after: head }));
  const env = { CI: 'true', GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: 'push', GITHUB_EVENT_PATH: gone };
  const { code, stdout } = await runHere(['ci'], { cwd: repo.root, env });
  expect(stdout).toContain('3 commits in');
  expect(code).toBe(0);
});

describe('elsewhere', () => {
  test.each([
    [['ci'], 0, ' blobs, 3 commits in'],
    [['ci', '--base', 'main'], 1, `policy change  .unleakignore  (It counts after the merge: review it.)\n  + ${id} -`],
    [['ci', '--base', 'main', '--scope', 'head'], 1, 'policy change  .unleakignore'],
    [['ci', '--base', 'main', '--policy-from', 'head'], 0, 'policy change  .unleakignore  (It counts already'],
    [['ci', '--base', 'main', '--head', 'topic~1'], 1, 'Read: 1 blob of 1 commit ('],
    [['ci', '--scope', 'head', '--head', 'main'], 0, 'Read: 2 blobs of the files of '],
    [['ci', '--head', 'nowhere'], 3, 'not read  nowhere is not in this clone'],
  ] as const)('%j: %i', async (args, expected, words) => {
    const { code, stdout } = await runHere(args, { cwd: repo.root });
    expect(stdout).toContain(words);
    expect(code).toBe(expected);
  });
});

test('the time limit is that of the repository that is named, wherever one stands', async () => {
  const limited = tempRepo({ '.unleak.yaml': 'timeout: 0.001\n' });
  limited.commit('first');
  const { code, stdout } = await runHere(['ci', '--scope', 'head', limited.root], { cwd: folder });
  expect([code, stdout]).toEqual([3, expect.stringContaining('the time was up')]);
});

test('nothing of the pull request is run, and nothing is written to the clone', async () => {
  const marker = join(folder, 'was-run');
  const hostile = tempRepo({ 'a.txt': 'one\n' });
  hostile.commit('first');
  hostile.git('checkout', '--quiet', '-b', 'topic');
  hostile.write('.gitattributes', '* diff=x filter=x\n');
  hostile.write('b.txt', 'two\n');
  hostile.commit('second');
  for (const name of ['diff.x.textconv', 'diff.x.command', 'diff.external', 'core.fsmonitor', 'filter.x.smudge']) {
    hostile.git('config', name, `touch ${marker}; cat`);
  }
  const before = hostile.git('for-each-ref');
  const { code } = await runHere(['ci', '--base', 'main', '--deepen'], { cwd: hostile.root });
  expect([code, existsSync(marker), hostile.git('for-each-ref')]).toEqual([0, false, before]);
});

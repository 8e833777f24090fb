import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { key } from '../helper/canary.ts';
import { jsonOf } from '../helper/report.ts';
import { runMain } from '../helper/run-main.ts';
import { tempFolder } from '../helper/temp-folder.ts';
import { git, type TempRepo, tempRepo } from '../helper/temp-repo.ts';

const KEY = `token: ${key()}\n`;
const onPosix = process.platform !== 'win32';

function committed(): TempRepo {
  const repo = tempRepo({ 'a.txt': 'a\n' });
  repo.commit('first');
  return repo;
}

describe('unleak hook run', () => {
  test('commit-msg leaves out what git cuts off', async () => {
    const scissors = '# ------------------------ >8 ------------------------';
    const cwd = tempFolder({ 'message.txt': `fine\n${scissors}\n+${KEY}`, 'bad.txt': `fine\n# ${KEY}${scissors}\n` });
    git(cwd, 'init', '--quiet');
    expect(await runMain(['hook', 'run', 'commit-msg', 'message.txt'], cwd)).toMatchObject({ code: 0 });
    const { code, stdout } = await runMain(['hook', 'run', 'commit-msg', 'bad.txt', '--report', 'json'], cwd);
    expect(code).toBe(1);
    expect(jsonOf({ stdout })).toMatchObject({
      scan: { scope: 'message' },
      findings: [{ places: [{ path: 'bad.txt', line: 2 }] }],
    });
  });

  test('pre-push without a line on its input looks at HEAD, and takes the range that pre-commit names', async () => {
    const repo = committed();
    const first = repo.git('rev-parse', 'HEAD');
    repo.write('b.yml', KEY);
    repo.commit('with a key');
    const run = (env: Record<string, string>) =>
      runMain(['hook', 'run', 'pre-push', 'origin', 'url'], repo.root, '', env);
    expect(await run({})).toMatchObject({ code: 1, stdout: expect.stringContaining('2 new commits') });
    const range = { PRE_COMMIT_FROM_REF: first, PRE_COMMIT_TO_REF: 'HEAD', PRE_COMMIT_REMOTE_NAME: 'origin' };
    expect(await run(range)).toMatchObject({ code: 1, stdout: expect.stringContaining('1 new commit ') });
  });

  test.each([
    [['commit-msg'], '', 'commit-msg needs the file'],
    [['commit-msg', 'nowhere'], '', 'the commit message cannot be read'],
    [['update', 'refs/heads/main'], '', 'update needs the ref'],
    [['pre-receive'], 'HEAD\n', 'the input is not understood'],
    [['pre-push'], 'a b c d\n', 'the input is not understood'],
    [['pre-rebase'], '', 'pre-rebase'],
  ])('%j %j is misuse', async (args, input, message) => {
    const { root } = tempRepo();
    const { code, stderr } = await runMain(['hook', 'run', ...args], root, input);
    expect(stderr).toContain(message);
    expect(code).toBe(2);
  });

  test('an incomplete push is stopped', async () => {
    const repo = committed();
    const blob = repo.git('rev-parse', 'HEAD:a.txt');
    const input = `refs/tags/a ${blob} refs/tags/a ${'0'.repeat(40)}\n`;
    const { code, stderr } = await runMain(['hook', 'run', 'pre-push', 'origin', 'url'], repo.root, input);
    expect(code).toBe(3);
    expect(stderr).toContain('The push was stopped, because not everything could be read.');
  });
});

test.runIf(onPosix)('a dry run of init changes nothing', async () => {
  const repo = committed();
  const { code, stdout } = await runMain(['init', '--dry-run', '--hook', 'pre-commit'], repo.root);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^would be added to {2}\.git\/hooks\/pre-commit\n {2}\+ #!\/bin\/sh\n/);
  expect(stdout).toContain('each commit would be scanned from then on\n');
  const { stdout: undone } = await runMain(['hook', 'uninstall'], repo.root);
  expect(undone).toBe('unleak is in no hook of this repository.\n');
});

test('init promises nothing before its manager was run', async () => {
  const { root } = tempRepo({ 'lefthook.yml': 'skip_lfs: true\n' });
  expect((await runMain(['init'], root)).stdout).toBe(
    `added to  lefthook.yml
each commit and each push from here is scanned once the command below was run, by lefthook
commit the change: then it holds for everybody
now run: npx lefthook install
to prove that it blocks: unleak doctor
`,
  );
});

test.runIf(onPosix)('init says when it is in other repositories too', async () => {
  const repo = committed();
  const elsewhere = tempFolder();
  repo.git('config', 'core.hooksPath', elsewhere);
  const { stdout } = await runMain(['init', '--hook', 'pre-commit'], repo.root);
  expect(stdout).toBe(
    `added to  ${elsewhere}/pre-commit
each commit is scanned from now on
core.hooksPath leads out of this repository: so it is in every repository that is led there
to prove that it blocks: unleak doctor
`,
  );
});

test.runIf(onPosix)('init says whom it holds for where git is led to a folder of the repository', async () => {
  const repo = committed();
  repo.git('config', 'core.hooksPath', 'git hooks');
  const { stdout } = await runMain(['init', '--hook', 'pre-commit'], repo.root);
  expect(stdout).toContain(
    "\ncommit the change: then it holds in each clone with: git config core.hooksPath 'git hooks'\n",
  );
  repo.git('config', 'core.hooksPath', '.git/hooks');
  const { stdout: own } = await runMain(['init', '--hook', 'pre-commit'], repo.root);
  expect(own).toContain('\nin this clone alone: ');
});

test.runIf(onPosix)(
  'init in a bare repository with work trees says that commits there are another matter',
  async () => {
    const bare = tempFolder();
    committed().git('clone', '--quiet', '--bare', '.', bare);
    const { stdout: alone } = await runMain(['init', '--dry-run'], bare);
    git(bare, 'worktree', 'add', '--quiet', join(tempFolder(), 'tree'), 'main');
    const { stdout } = await runMain(['init', '--dry-run'], bare);
    expect(stdout).toContain('\ncommits in its work trees are not: unleak init in one of them\n');
    expect(alone).not.toContain('work trees');
  },
);

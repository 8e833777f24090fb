import { spawnSync } from 'node:child_process';
import { chmodSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { key, reveals } from '../helper/canary.ts';
import { environment } from '../helper/environment.ts';
import { runCli } from '../helper/run-cli.ts';
import { tempFolder, writeIn } from '../helper/temp-folder.ts';
import { type TempRepo, tempRepo } from '../helper/temp-repo.ts';

/** A folder with an `unleak` to be found on the path. */
const installed = tempFolder();
const bin = fileURLToPath(new URL('../../bin/unleak.cjs', import.meta.url));
chmodSync(writeIn(installed, 'unleak', `#!/bin/sh\nexec "${process.execPath}" "${bin}" "$@"\n`), 0o755);
const PATH = `${installed}:${process.env.PATH}`;

function looseObjects({ root }: TempRepo): number {
  return readdirSync(join(root, '.git/objects'), { recursive: true, withFileTypes: true }).filter((e) => e.isFile())
    .length;
}

describe.runIf(process.platform !== 'win32')('unleak hook test', () => {
  const run = (repo: TempRepo) => runCli(['hook', 'test'], { cwd: repo.root, env: { PATH } });

  test('says that nothing stops a key where no hook is', async () => {
    const { code, stdout } = await run(tempRepo());
    expect(code).toBe(1);
    expect(stdout).toContain('would NOT be stopped');
  });

  test.each([
    ['before the first commit', {}],
    ['with a history', { 'a.txt': 'one\n' }],
  ])('proves the hook, %s, and leaves nothing behind', async (_, files) => {
    const repo = tempRepo(files);
    if ('a.txt' in files) repo.commit('first');
    await runCli(['hook', 'install'], { cwd: repo.root, env: { PATH } });
    const before = [looseObjects(repo), repo.git('status', '--porcelain'), repo.git('ls-files', '--stage')];
    const { code, stdout } = await run(repo);
    expect(stdout).toBe('The hook works: a made-up key was stopped, a harmless file was not.\n');
    expect(code).toBe(0);
    expect([looseObjects(repo), repo.git('status', '--porcelain'), repo.git('ls-files', '--stage')]).toEqual(before);
  });

  test('tells a hook that stops everything', async () => {
    const repo = tempRepo();
    chmodSync(writeIn(repo.root, '.git/hooks/pre-commit', '#!/bin/sh\necho no lint today\nexit 1\n'), 0o755);
    const { code, stdout } = await run(repo);
    expect(code).toBe(1);
    expect(stdout).toContain('the hook stops every commit, even one without a key');
    expect(stdout).toContain('no lint today');
  });

  test('outside of a repository', async () => {
    const { code, stderr } = await runCli(['hook', 'test'], { cwd: tempFolder(), env: { PATH } });
    expect(code).toBe(2);
    expect(stderr).toContain('is not in a git repository');
  });
});

describe.runIf(process.platform !== 'win32')('the hook stops', () => {
  async function guarded(): Promise<TempRepo> {
    const repo = tempRepo({ 'a.txt': 'one\n' });
    repo.commit('first');
    repo.write('b.txt', 'two\n');
    repo.commit('second');
    await runCli(['hook', 'install'], { cwd: repo.root, env: { PATH } });
    return repo;
  }

  function git(repo: TempRepo, args: readonly string[], input = ''): { status: number | null; output: string } {
    const { status, stdout, stderr } = spawnSync('git', args, { cwd: repo.root, env: environment({ PATH }), input });
    // What a hook prints goes to stderr; on stdout git itself shows the patch.
    if (reveals(stderr.toString())) throw new Error('the hook printed a planted value');
    return { status, output: `${stdout}${stderr}` };
  }

  test('commit --patch', async () => {
    const repo = await guarded();
    repo.write('a.txt', `one\ntoken: ${key()}\n`);
    const { status, output } = git(repo, ['commit', '--patch', '-m', 'third'], 'y\n');
    expect(status).not.toBe(0);
    expect(output).toContain('a.txt:2');
    expect(repo.git('rev-list', '--count', 'HEAD')).toBe('2');
  });

  test('a commit that rebase --exec makes', async () => {
    const repo = await guarded();
    repo.write('.git/key.txt', `token: ${key()}\n`);
    const { status, output } = git(repo, [
      'rebase',
      '--exec',
      'cp .git/key.txt c.txt && git add c.txt && git commit -m third',
      'HEAD~1',
    ]);
    expect(status).not.toBe(0);
    expect(output).toContain('c.txt:1');
    expect(repo.git('log', '--all', '--format=%s')).not.toContain('third');
  });
});

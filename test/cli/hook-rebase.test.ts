import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { key, reveals } from '../helper/canary.ts';
import { environment } from '../helper/environment.ts';
import { install, PATH } from '../helper/hooked-commit.ts';
import { type TempRepo, tempRepo } from '../helper/temp-repo.ts';

describe.runIf(process.platform !== 'win32')('the hook stops', () => {
  function guarded(): TempRepo {
    const repo = tempRepo({ 'a.txt': 'one\n' });
    repo.commit('first');
    repo.write('b.txt', 'two\n');
    repo.commit('second');
    install(repo);
    return repo;
  }

  function git(repo: TempRepo, args: readonly string[], input = ''): { status: number | null; output: string } {
    const { status, stdout, stderr } = spawnSync('git', args, { cwd: repo.root, env: environment({ PATH }), input });
    // What a hook prints goes to stderr; on stdout git itself shows the patch.
    if (reveals(stderr.toString())) throw new Error('the hook printed a planted value');
    return { status, output: `${stdout}${stderr}` };
  }

  test('commit --patch', () => {
    const repo = guarded();
    repo.write('a.txt', `one\ntoken: ${key()}\n`);
    const { status, output } = git(repo, ['commit', '--patch', '-m', 'third'], 'y\n');
    expect(status).not.toBe(0);
    expect(output).toContain('a.txt:2');
    expect(repo.git('rev-list', '--count', 'HEAD')).toBe('2');
  });

  test('a commit that rebase --exec makes', () => {
    const repo = guarded();
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

import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { key, reveals } from '../helper/canary.ts';
import { environment } from '../helper/environment.ts';
import { commit, install, PATH } from '../helper/hooked-commit.ts';
import { tempFolder } from '../helper/temp-folder.ts';
import { git, type TempRepo, tempRepo } from '../helper/temp-repo.ts';

const KEY = `token: ${key()}\n`;
const onPosix = process.platform !== 'win32';

/** A repository with a bare one to push to. */
function pair(): { repo: TempRepo; remote: string } {
  const repo = tempRepo({ 'a.txt': 'a\n' });
  const remote = tempFolder();
  git(remote, 'init', '--quiet', '--bare');
  repo.git('remote', 'add', 'origin', remote);
  repo.commit('first');
  return { repo, remote };
}

function push({ root }: TempRepo, ...args: readonly string[]): { pushed: boolean; output: string } {
  const env = environment({ PATH });
  const { status, stdout, stderr } = spawnSync('git', ['push', '--quiet', 'origin', ...args], { cwd: root, env });
  const output = `${stdout}${stderr}`;
  if (reveals(output)) throw new Error('a hook printed a planted value');
  return { pushed: status === 0, output };
}

describe.runIf(onPosix).concurrent('in real pushes and commits', () => {
  test('what --no-verify let through is stopped by pre-push, under the same id', async () => {
    const { repo } = pair();
    install(repo, ['pre-commit', 'pre-push']);
    expect(push(repo, 'main')).toMatchObject({ pushed: true, output: expect.stringContaining('1 new commit in ') });
    repo.write('b.yml', KEY);
    repo.git('add', 'b.yml');
    const stopped = commit(repo);
    expect(stopped.made).toBe(false);
    const id = /[0-9a-f]{16}(?=\n)/.exec(stopped.output)![0];
    repo.git('commit', '--quiet', '--no-verify', '-m', 'sneaky');
    repo.git('rm', '--quiet', 'b.yml');
    repo.git('commit', '--quiet', '--no-verify', '-m', 'take it out again');
    const refused = push(repo, 'main');
    expect(refused.pushed).toBe(false);
    expect(refused.output).toContain(id);
    expect(refused.output).toContain(`b.yml:1   in ${repo.git('rev-parse', '--short=7', 'HEAD~1')}`);
    expect(refused.output).toContain('The push was stopped');
    // Elsewhere it can be pushed from, and a branch can be deleted.
    expect(push(repo, 'HEAD~2:refs/heads/other').pushed).toBe(true);
    expect(push(repo, ':other').pushed).toBe(true);
  });

  test('a server refuses it in quarantine, or for each ref, and takes the rest', () => {
    const { repo, remote } = pair();
    install({ root: remote }, ['pre-receive']);
    expect(push(repo, 'main')).toMatchObject({ pushed: true, output: expect.stringContaining('No secrets found.') });
    repo.write('b.yml', KEY);
    repo.commit('with a key');
    const refused = push(repo, 'main');
    expect(refused).toMatchObject({ pushed: false, output: expect.stringContaining('b.yml:1') });
    expect(git(remote, 'count-objects')).toMatch(/^3 objects/);
    git(remote, 'config', 'core.hooksPath', 'other');
    install({ root: remote }, ['update']);
    const [first] = repo.git('rev-list', '--reverse', 'HEAD').split('\n');
    expect(push(repo, 'main', `${first}:refs/heads/fine`)).toMatchObject({
      pushed: false,
      output: expect.stringContaining('b.yml:1'),
    });
    expect(git(remote, 'for-each-ref', '--format=%(refname)')).toBe('refs/heads/fine\nrefs/heads/main');
  });

  test('a message', () => {
    const { repo } = pair();
    install(repo, ['commit-msg']);
    const stopped = commit(repo, ['--allow-empty', '-m', `see ${key(2)}`]);
    expect(stopped).toMatchObject({ made: false, output: expect.stringContaining('.git/COMMIT_EDITMSG:3') });
    expect(stopped.output).toContain('The commit was stopped, for what its message says.');
    expect(commit(repo, ['--allow-empty'])).toMatchObject({
      made: true,
      output: expect.stringContaining('No secrets found.'),
    });
  });
});

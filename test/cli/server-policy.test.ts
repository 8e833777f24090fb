import { describe, expect, test } from 'vitest';
import { key } from '../helper/canary.ts';
import { type MainOutcome, runMain } from '../helper/run-main.ts';
import { tempFolder, writeIn } from '../helper/temp-folder.ts';
import { git, type TempRepo, tempRepo } from '../helper/temp-repo.ts';

const KEY = `token: ${key()}\n`;

/** A server, and a clone whose work it is given as git gives a push to its hook: the objects are there, no ref leads to them. */
function pair(files: Readonly<Record<string, string>> = {}) {
  const repo = tempRepo({ 'a.txt': 'a\n', ...files });
  repo.commit('first');
  const server = tempFolder();
  git(server, 'clone', '--quiet', '--bare', repo.root, '.');
  return { repo, server };
}

function push({ repo, server }: { repo: TempRepo; server: string }): Promise<MainOutcome> {
  git(server, 'fetch', '--quiet', repo.root, 'HEAD');
  const [old, now] = [git(server, 'rev-parse', 'HEAD'), repo.git('rev-parse', 'HEAD')];
  return runMain(['hook', 'run', 'pre-receive'], server, `${old} ${now} refs/heads/main\n`);
}

/** The push is let in. */
const accept = ({ repo, server }: { repo: TempRepo; server: string }) =>
  git(server, 'update-ref', 'HEAD', repo.git('rev-parse', 'HEAD'));

describe('a push to a server', () => {
  test('is judged by HEAD there: by no ignore, configuration or comment of its own', async () => {
    const both = pair();
    const { repo } = both;
    repo.write('b.yml', KEY);
    repo.commit('with a key');
    const { code, stdout } = await push(both);
    expect(code).toBe(1);
    const id = /[0-9a-f]{16}(?=\n)/.exec(stdout)![0];
    repo.write('.unleakignore', `${id} - made up\n`);
    repo.write('.unleak.yaml', 'disable: [github.personal-access-token]\n');
    repo.write('c.yml', `token: ${key(3)} # unleak:allow github -- made up\n`);
    repo.commit('accept it');
    const refused = await push(both);
    expect([refused.code, refused.stdout]).toEqual([1, expect.stringContaining('2 secrets in 2 places, 2 block.')]);
    accept(both);
    repo.write('d.yml', KEY);
    repo.write('e.yml', `token: ${key(4)}\n`);
    repo.commit('the same, and another');
    const ignored = await push(both);
    expect([ignored.code, ignored.stdout]).toEqual([0, expect.stringContaining('No secrets found. 2 ignored')]);
    expect(ignored.stdout).toContain('the rule github.personal-access-token is switched off');
  });

  test('may be told by HEAD to trust comments; the folder of the server says more than HEAD', async () => {
    const both = pair({ '.unleak.yaml': 'inlineAllow: true\n' });
    both.repo.write('c.yml', `token: ${key(3)} # unleak:allow github -- made up\n`);
    both.repo.commit('with a comment');
    expect((await push(both)).code).toBe(0);
    writeIn(both.server, '.unleak.yaml', 'inlineAllow: false\n');
    expect((await push(both)).code).toBe(1);
  });

  test('can put right a configuration that is not understood, and is not let through by it', async () => {
    const both = pair({ '.unleak.yaml': 'fialOn: high\ndisable: [github.personal-access-token]\n' });
    both.repo.git('rm', '--quiet', '.unleak.yaml');
    both.repo.commit('without it');
    const { code, stdout } = await push(both);
    expect([code, stdout]).toEqual([0, expect.stringContaining('what HEAD says of this scan is not understood')]);
    both.repo.write('b.yml', KEY);
    both.repo.commit('with a key');
    expect((await push(both)).code).toBe(1);
  });

  test('that is the first is judged without any', async () => {
    const { repo } = pair();
    const server = tempFolder();
    git(server, 'init', '--quiet', '--bare');
    repo.write('b.yml', KEY);
    const now = repo.commit('with a key');
    git(server, 'fetch', '--quiet', repo.root, 'HEAD');
    const line = `${'0'.repeat(40)} ${now} refs/heads/main\n`;
    expect((await runMain(['hook', 'run', 'pre-receive'], server, line)).code).toBe(1);
  });
});

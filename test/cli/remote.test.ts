import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { key, plant } from '../helper/canary.ts';
import { type GitServer, gitServer } from '../helper/git-server.ts';
import { jsonOf } from '../helper/report.ts';
import { startCli } from '../helper/run-cli.ts';
import { runMain, runOnTerminal } from '../helper/run-main.ts';
import { tempFolder, writeIn } from '../helper/temp-folder.ts';
import { type TempRepo, tempRepo } from '../helper/temp-repo.ts';

let server: GitServer | null = null;

afterEach(async () => {
  await server?.close();
  server = null;
});

function origin(): TempRepo {
  const repo = tempRepo({ 'a.env': `token: ${key(1)}\n` });
  repo.commit('first');
  repo.git('rm', '--quiet', 'a.env');
  repo.commit('second');
  repo.git('update-ref', 'refs/pull/1/head', 'main~1');
  return repo;
}

/** With it, clones are made in a folder of their own. */
function ownTemp() {
  const TMPDIR = tempFolder();
  return { env: { TMPDIR, TEMP: TMPDIR, TMP: TMPDIR }, left: () => readdirSync(TMPDIR) };
}

describe('a repository behind HTTP', () => {
  test('is cloned with the login that the user told git, audited, and removed', async () => {
    const { root } = origin();
    const password = plant('<alnum:24>', 5);
    server = await gitServer(root, { login: `ann:${password}` });
    const helper = `!f() { test "$1" = get && printf 'username=ann\\npassword=%s\\n' ${password}; }; f`;
    const config = writeIn(tempFolder(), 'config', `[credential]\n\thelper = "${helper.replaceAll('"', '\\"')}"\n`);
    const temp = ownTemp();
    const args = ['audit', `${server.url}/.git`, '--report', 'json'];
    // No question is asked of whoever has no login.
    const stranger = await runMain(args, tempFolder(), '', temp.env);
    expect(stranger).toMatchObject({ code: 3, stdout: '' });
    expect(stranger.stderr).toMatch(/^unleak: git clone failed: fatal: could not read Username[^\n]*\n {2}hint: /);
    const { code, stdout, stderr } = await runMain(args, tempFolder(), '', { ...temp.env, GIT_CONFIG_GLOBAL: config });
    expect([code, stderr]).toEqual([1, '']);
    const { scan, findings } = jsonOf({ stdout });
    expect(scan).toMatchObject({ complete: true, target: `${server.url}/.git`, scanned: { files: 0, commits: 2 } });
    expect(findings.map(({ places }) => places)).toMatchObject([[{ path: 'a.env', refs: ['main', 'pull/1/head'] }]]);
    expect(temp.left()).toEqual([]);
  });

  // The program that git starts for HTTP waits for the server all the same.
  test.runIf(process.platform !== 'win32').each([
    ['a signal', [], 'stopped by a signal', 'SIGINT' as const],
    ['the end of a terminal', [], 'stopped by a signal', 'SIGHUP' as const],
    ['the time limit', ['--timeout', '1'], 'the time was up', null],
  ])('is removed too when %s stops the clone', async (_, options, why, signal) => {
    server = await gitServer(origin().root, { hangs: true });
    const temp = ownTemp();
    const args = ['audit', `${server.url}/.git`, ...options];
    const { child, ended } = startCli(args, { cwd: tempFolder(), env: temp.env });
    await Promise.race([server.asked, ended]);
    if (signal) {
      expect(temp.left()).toHaveLength(1);
      child.kill(signal);
    }
    const { code, stdout } = await ended;
    expect(code).toBe(3);
    expect(stdout).toContain(`not read  ${why}; not read: the rest`);
    expect(stdout).not.toContain('No secrets found');
    expect(temp.left()).toEqual([]);
  });
});

test('a terminal shows how far a clone is, in one line that is gone in the end', async () => {
  const { root } = origin();
  const address = `file://${join(root, '.git').replaceAll('\\', '/')}`;
  const { code, stderr } = await runOnTerminal(['audit', address], tempFolder(), { columns: 30 });
  expect(code).toBe(1);
  const [before, ...lines] = stderr.split('\r\x1b[2K');
  expect([before, lines.at(-1)]).toEqual(['', '']);
  expect(lines).toContain('cloning: Receiving objects: 1');
  expect(lines.filter((line) => !/^(?:(?:cloning|reading)[\x20-\x7e]{1,22})?$/.test(line))).toEqual([]);
});

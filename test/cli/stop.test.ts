import { readdirSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { key } from '../helper/canary.ts';
import { jsonOf, pathsOf } from '../helper/report.ts';
import { type Outcome, type Running, startCli } from '../helper/run-cli.ts';
import { tempFolder } from '../helper/temp-folder.ts';
import { tempRepo } from '../helper/temp-repo.ts';
import { watchedGit } from '../helper/watched-git.ts';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const PLAIN = 'nothing to see\n';
const KEY = `token: ${key()}\n`;
const CASES = [
  { beside: 'a key', content: KEY, code: 1, found: ['a.yml'] },
  { beside: 'no key', content: PLAIN, code: 3, found: [] },
];

/** What git is asked for when the files are read and the blobs come next. */
const READ_BLOBS = 'cat-file --batch --buffer';

function expectPartial(outcome: Outcome, expected: { code: number; found: string[]; why: string; message: string }) {
  expect([outcome.code, outcome.signal, outcome.stderr]).toEqual([expected.code, null, '']);
  const report = jsonOf(outcome);
  expect(pathsOf(report)).toEqual(expected.found);
  expect(report.scan.complete).toBe(false);
  expect(report.problems).toMatchObject([{ code: expected.why, message: expect.stringContaining(expected.message) }]);
  // The version that HEAD has was not read: to call the file "not committed" would be a guess.
  for (const { places } of report.findings) expect(places.map(({ atHead }) => atHead)).toEqual([null]);
}

/** A commit of one file, and a program that has read the file and waits for git to give it the blob. */
async function stuckInHistory(content: string, then: 'hangs' | 'hangs and is deaf' = 'hangs'): Promise<Running> {
  const repo = tempRepo({ 'a.yml': content });
  repo.commit('first');
  const git = watchedGit(READ_BLOBS, then);
  const running = startCli(['audit', '--report', 'json'], { cwd: repo.root, env: git.env, leadsGroup: true });
  await git.asked();
  return running;
}

describe.runIf(process.platform !== 'win32').concurrent.each(CASES)('beside $beside', ({ content, code, found }) => {
  test.each(SIGNALS)('%s while the history is read', async (signal) => {
    const { child, ended } = await stuckInHistory(content);
    child.kill(signal);
    expectPartial(await ended, { code, found, why: 'interrupted', message: 'stopped by a signal; not read: 1 blob' });
  });

  test('Ctrl-C, which git hears too', async () => {
    const { child, ended } = await stuckInHistory(content);
    process.kill(-child.pid!, 'SIGINT');
    expectPartial(await ended, { code, found, why: 'interrupted', message: 'stopped by a signal; not read: 1 blob' });
  });

  test.each(SIGNALS)('%s while stdin is waited for', async (signal) => {
    const { child, ended } = startCli(['scan', '-', '--report', 'json'], { cwd: tempFolder() });
    // More than fits between us: when it is out, its beginning has been read.
    await new Promise((done) => child.stdin?.write(content + PLAIN.repeat(100_000), done));
    child.kill(signal);
    const here = found.map(() => '-');
    expectPartial(await ended, {
      code,
      found: here,
      why: 'interrupted',
      message: 'stopped by a signal; not read: 1 file',
    });
  });
});

describe.runIf(process.platform !== 'win32').concurrent('when the time is up', () => {
  test('what was found until then is reported', async () => {
    const repo = tempRepo({ 'a.yml': KEY });
    repo.commit('first');
    const { env } = watchedGit(READ_BLOBS, 'hangs');
    const args = ['audit', '--report', 'json', '--timeout', '5'];
    const outcome = await startCli(args, { cwd: repo.root, env }).ended;
    const expected = { code: 1, found: ['a.yml'], why: 'timeout', message: 'the time was up; not read: 1 blob' };
    expectPartial(outcome, expected);
  });
});

describe.runIf(process.platform !== 'win32').concurrent('without a word of cleanness', () => {
  test('the time is up before anything is read', async () => {
    const repo = tempRepo({ 'a.yml': PLAIN });
    repo.commit('first');
    const { env } = watchedGit(READ_BLOBS, 'hangs');
    const { code, stdout } = await startCli(['audit', '--timeout', '0.001'], { cwd: repo.root, env }).ended;
    expect(code).toBe(3);
    expect(stdout).toContain('not read  the time was up; not read: ');
    expect(stdout).toContain('Nothing found in what was read.');
    expect(stdout).not.toContain('No secrets found');
  });

  test('the time is up while stdin is waited for', async () => {
    const { code, stdout } = await startCli(['scan', '-', '--timeout', '0.5'], { cwd: tempFolder() }).ended;
    expect(code).toBe(3);
    expect(stdout).toContain('not read  the time was up; not read: 1 file  (give it more time with --timeout)');
  });

  test.each([
    ['--batch-check', 'to one'],
    ['--batch-check', 'to all'],
    ['ls-files', 'to one'],
    ['ls-files', 'to all'],
  ])('a signal while git works at %s, %s', async (command, to) => {
    const repo = tempRepo({ 'a.yml': PLAIN });
    repo.commit('first');
    const git = watchedGit(command, 'hangs');
    const { child, ended } = startCli(['audit'], { cwd: repo.root, env: git.env, leadsGroup: true });
    await git.asked();
    process.kill(to === 'to all' ? -child.pid! : child.pid!, 'SIGINT');
    const { code, stdout } = await ended;
    expect(code).toBe(3);
    expect(stdout).toContain('stopped by a signal');
    expect(stdout).not.toContain('No secrets found');
  });

  test.each(['diff --cached', READ_BLOBS])('the time is up while git works at %s for a commit', async (command) => {
    const repo = tempRepo({ 'a.yml': PLAIN });
    repo.commit('first');
    repo.git('repack', '-adq');
    // In the pack, where only git reads it for a commit.
    repo.git('mv', 'a.yml', 'b.yml');
    const { env } = watchedGit(command, 'hangs');
    const { code, stdout } = await startCli(['staged', '--timeout', '0.5'], { cwd: repo.root, env }).ended;
    expect(code).toBe(3);
    expect(stdout).toContain('not read  the time was up; not read: ');
    expect(stdout).not.toContain('No secrets found');
  });

  test('a signal while a big file is read', async () => {
    const repo = tempRepo({ 'big.bin': '', 'sub/a.yml': KEY });
    // A hole, which takes no room on the disk and longer to read than anybody waits.
    truncateSync(join(repo.root, 'big.bin'), 2 ** 40);
    // Git is asked for the folder in the same turn of the event loop in which the reading of the file begins.
    const git = watchedGit('ls-files', 'obeys');
    const args = ['scan', 'big.bin', 'sub', '--report', 'json'];
    const { child, ended } = startCli(args, { cwd: repo.root, env: git.env });
    await git.asked();
    child.kill('SIGINT');
    const { code, stdout } = await ended;
    const { scan } = jsonOf({ stdout });
    expect([code, scan.complete, scan.scanned.files]).toEqual([3, false, 0]);
    expect(scan.planned.files).toBeGreaterThan(0);
  });
});

describe.runIf(process.platform !== 'win32').concurrent('what was to be done with the result is not done', () => {
  const ID = '0123456789abcdef';
  test.each([
    ['baseline', ['baseline']],
    ['ignore', ['ignore', ID, '--reason', 'a test']],
    ['ignore --problem', ['ignore', '--problem', ID, '--reason', 'a test']],
    ['rotate', ['rotate', ID]],
    ['revoke', ['revoke', ID, '--yes', ID]],
    ['cleanup', ['cleanup', '--out', 'replace.txt']],
  ])('%s', async (_, args) => {
    const repo = tempRepo({ 'a.yml': KEY });
    repo.commit('first');
    const git = watchedGit(READ_BLOBS, 'hangs');
    const { child, ended } = startCli(args, { cwd: repo.root, env: git.env });
    await git.asked();
    child.kill('SIGINT');
    const { code, stdout, stderr } = await ended;
    expect([code, stdout]).toEqual([3, '']);
    expect(stderr).toBe('unleak: stopped by a signal; nothing was done\n');
    expect(readdirSync(repo.root).sort()).toEqual(['.git', 'a.yml']);
  });
});

describe.runIf(process.platform !== 'win32').concurrent('a second signal ends it at once', () => {
  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)('%s', async (signal, code) => {
    const { child, ended } = await stuckInHistory(PLAIN, 'hangs and is deaf');
    const again = setInterval(() => child.kill(signal), 50);
    // The stuck git holds our end of the pipes open: the exit is what counts.
    const exit = await new Promise((done) => child.on('exit', done));
    clearInterval(again);
    expect(exit).toBe(code);
    process.kill(-child.pid!, 'SIGKILL');
    expect((await ended).stdout).toBe('');
  });
});

describe.concurrent('a reader that goes away', () => {
  const many = Array.from({ length: 800 }, (_, i) => `${key(i)}\n`).join('');

  test.each(['text', 'json', 'jsonl', 'sarif'])('in the middle of a report as %s', async (format) => {
    const { child, ended } = startCli(['scan', '.', '--report', format], { cwd: tempFolder({ 'many.txt': many }) });
    child.stdout?.once('data', () => child.stdout?.destroy());
    const { code, stderr } = await ended;
    expect([code, stderr]).toEqual([1, '']);
  });
});

test.runIf(process.platform !== 'win32').concurrent.each(SIGNALS)(
  '%s while stdin is waited for that is to be redacted: nothing of it comes out',
  async (signal) => {
    const { child, ended } = startCli(['redact'], { cwd: tempFolder() });
    await new Promise((done) => child.stdin?.write(KEY + PLAIN.repeat(100_000), done));
    child.kill(signal);
    expect(await ended).toEqual({
      code: 3,
      signal: null,
      stdout: '',
      stderr: 'unleak: stopped by a signal before all of stdin was read\n',
    });
  },
);

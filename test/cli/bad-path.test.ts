import { execFileSync } from 'node:child_process';
import { chownSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { key } from '../helper/canary.ts';
import { pathsOf, runAndReport } from '../helper/report.ts';
import { isRoot, runCli } from '../helper/run-cli.ts';
import { runHere } from '../helper/run-main.ts';
import { lock, tempFolder } from '../helper/temp-folder.ts';
import { tempRepo } from '../helper/temp-repo.ts';

const onPosix = process.platform !== 'win32';

/** Each case twice: beside a key, which is found all the same, and without one, where nothing may sound like "clean". */
const BESIDE = [
  { beside: 'a key', content: `token: ${key()}\n`, code: 1, found: ['plain.yml'] },
  { beside: 'no key', content: 'token: none\n', code: 3, found: [] },
];

async function incomplete(cwd: string, args: readonly string[], expected: { code: number; found: string[] }) {
  const { code, stdout, stderr, report } = await runAndReport(args, { cwd, withoutRights: true });
  expect(code, stderr).toBe(expected.code);
  expect(stdout).not.toContain('No secrets found');
  expect(stdout).toContain('NOT everything was read');
  expect(pathsOf(report)).toEqual(expected.found);
  expect(report.scan.complete).toBe(false);
  return { text: stdout, problems: report.problems };
}

test('a path that does not exist', async () => {
  const cwd = tempFolder({ 'plain.yml': `token: ${key()}\n` });
  const { code, stdout, stderr } = await runHere(['scan', 'plain.yml', 'plain.yaml'], { cwd });
  expect(code).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).toBe(
    'unleak: plain.yaml: no such file or folder\n  hint: check the spelling; paths are relative to the folder you stand in\n',
  );
});

test.runIf(onPosix)('a pipe without a path of its own is told as that, and not as a file that is gone', async () => {
  const cwd = tempFolder();
  const { code, stdout, stderr } = await runCli(['scan', '/dev/stdin'], { cwd, input: `token: ${key()}\n` });
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toBe('unleak: /dev/stdin is a pipe, and no file\n  hint: pipe it in: COMMAND | unleak scan -\n');
});

describe.each(BESIDE)('beside $beside', ({ content, code, found }) => {
  const files = { 'plain.yml': content };

  test.runIf(onPosix)('a file without permission', async () => {
    const cwd = tempFolder({ ...files, 'closed.env': key() });
    lock(join(cwd, 'closed.env'));
    const { text, problems } = await incomplete(cwd, ['scan', '.'], { code, found });
    expect(text).toContain(
      'not read  closed.env: no permission to read it  (run as a user who may read it, or leave it out)',
    );
    expect(problems).toMatchObject([{ code: 'unreadable', path: 'closed.env' }]);
    const named = await incomplete(cwd, ['scan', 'plain.yml', 'closed.env'], { code, found });
    expect(named.problems).toMatchObject([{ code: 'unreadable', path: 'closed.env' }]);
  });

  test.runIf(onPosix)('a folder without permission', async () => {
    const cwd = tempFolder({ ...files, 'src/closed/key.env': key() });
    lock(join(cwd, 'src/closed'));
    const { text, problems } = await incomplete(cwd, ['scan', '.'], { code, found });
    expect(text).toContain('not read  src/closed: the folder cannot be listed: no permission');
    expect(problems).toMatchObject([{ code: 'unreadable', path: 'src/closed' }]);
  });

  test.runIf(onPosix)('a folder without permission in a work tree', async () => {
    const repo = tempRepo({ ...files, 'closed/tracked.env': key(), 'listed/tracked.env': key() });
    repo.git('add', '--all');
    repo.write('untracked/key.env', key());
    for (const name of ['closed', 'untracked']) lock(join(repo.root, name));
    lock(join(repo.root, 'listed'), 0o400);
    giveAway(repo.root);
    const { text, problems } = await incomplete(repo.root, ['scan', '.'], { code, found });
    expect(text).toContain('not read  untracked: the folder cannot be listed: no permission');
    expect([...new Set(problems.map((problem) => problem.path))].sort()).toEqual([
      'closed',
      'closed/tracked.env',
      'listed/tracked.env',
      'untracked',
    ]);
    expect(new Set(problems.map((problem) => problem.code))).toEqual(new Set(['unreadable']));
  });

  test.runIf(onPosix)('a named pipe', async () => {
    const cwd = tempFolder(files);
    execFileSync('mkfifo', [join(cwd, 'pipe')]);
    const { text, problems } = await incomplete(cwd, ['scan', '.'], { code, found });
    expect(text).toContain(
      'not read  pipe: a named pipe, which has no content to scan  (pipe it in instead: unleak scan - < FILE)',
    );
    expect(problems).toMatchObject([{ code: 'not-a-file', path: 'pipe' }]);
    const named = await incomplete(cwd, ['scan', 'pipe', 'plain.yml'], { code, found });
    expect(named.problems).toMatchObject([{ code: 'not-a-file', path: 'pipe' }]);
  });

  test.runIf(onPosix)('a device', async () => {
    const { text, problems } = await incomplete(tempFolder(files), ['scan', '/dev/zero', 'plain.yml'], { code, found });
    expect(text).toContain('not read  /dev/zero: a device, which has no content to scan');
    expect(problems).toMatchObject([{ code: 'not-a-file', path: '/dev/zero' }]);
  });
});

describe.runIf(onPosix)('symbolic links', () => {
  test('in a loop', async () => {
    const cwd = tempFolder({ 'src/plain.yml': key() });
    symlinkSync('../src', join(cwd, 'src/again'));
    symlinkSync('self', join(cwd, 'self'));
    const { code, report } = await runAndReport(['scan', '.'], { cwd });
    expect(code).toBe(1);
    expect(report.scan).toMatchObject({ complete: true, scanned: { files: 3 } });
    expect(pathsOf(report)).toEqual(['src/plain.yml']);
    const named = await runHere(['scan', 'self'], { cwd });
    expect(named.code).toBe(0);
    const below = await runHere(['scan', 'self/x'], { cwd });
    expect(below.code).toBe(3);
    expect(below.stdout).toContain('not read  self/x: cannot be opened: its links lead in a circle');
  });

  test('that lead out of the root are not followed', async () => {
    const outside = tempFolder({ 'key.env': key(), 'inner/key.env': key() });
    const inside = { 'plain.yml': 'nothing here\n' };
    for (const cwd of [tempFolder(inside), tempRepo(inside).root]) {
      symlinkSync(join(outside, 'key.env'), join(cwd, 'file'));
      symlinkSync(join(outside, 'inner'), join(cwd, 'folder'));
      symlinkSync(join(outside, 'nothing'), join(cwd, 'dangling'));
      const { code, report } = await runAndReport(['scan', '.'], { cwd });
      expect(code).toBe(0);
      expect(report.scan).toMatchObject({ complete: true, scanned: { files: 4 } });
    }
  });

  test('are read as the text that they hold', async () => {
    const cwd = tempFolder();
    mkdirSync(join(cwd, 'links'));
    symlinkSync(`https://x:${key()}@example.com`, join(cwd, 'links/target'));
    const { code, report } = await runAndReport(['scan', '.'], { cwd });
    expect(code).toBe(1);
    expect(report.findings[0]?.places).toMatchObject([{ path: 'links/target', line: 1, column: 11 }]);
  });
});

/** Makes a repository somebody else's who has no rights. Git reads only what belongs to the user. */
function giveAway(root: string): void {
  if (!isRoot()) return;
  for (const entry of readdirSync(root, { recursive: true, encoding: 'utf8' }))
    chownSync(join(root, entry), 65534, 65534);
  chownSync(root, 65534, 65534);
}

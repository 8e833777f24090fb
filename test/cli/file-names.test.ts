import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { key } from '../helper/canary.ts';
import { type JsonReport, jsonOf, pathsOf, runAndReport } from '../helper/report.ts';
import { runHere } from '../helper/run-main.ts';
import { tempFolder } from '../helper/temp-folder.ts';
import { git, tempRepo } from '../helper/temp-repo.ts';

/** Names that would break a terminal, a line, or a command line, and what the text report makes of them. */
const NAMES: Readonly<Record<string, string>> = {
  'line\nfeed.yml': 'line\\nfeed.yml',
  '\nfirst.yml': '\\nfirst.yml',
  'tab\tand\rreturn.yml': 'tab\\tand\\rreturn.yml',
  'red\x1b[31m.yml': 'red\\x1b[31m.yml',
  'start\x01of\x02text.yml': 'start\\x01of\\x02text.yml',
  'bell\x07del\x7f.yml': 'bell\\x07del\\x7f.yml',
  'csi\u009b2J.yml': 'csi\\x9b2J.yml',
  'right\u202eto left.yml': 'right\\u202eto left.yml',
  ':colon.yml': ':colon.yml',
  '-dash.yml': '-dash.yml',
  '--report': '--report',
  'separator\u2028.yml': 'separator\\u2028.yml',
  'folder\nbreak/file.yml': 'folder\\nbreak/file.yml',
  'back\\slash.yml': 'back\\slash.yml',
  'quote".yml': 'quote".yml',
  '*?[a].yml': '*?[a].yml',
  'näme 日本 🔑.yml': 'näme 日本 🔑.yml',
};

const files = Object.fromEntries(Object.keys(NAMES).map((name, i) => [name, `token: ${key(i)}\n`]));

function expectAll({ code, stdout, report }: { code: number | null; stdout: string; report: JsonReport }) {
  expect(code).toBe(1);
  expect(report.scan.complete).toBe(true);
  const paths = report.findings.map((finding) => finding.places[0]?.path);
  expect(paths.sort()).toEqual(Object.keys(NAMES).sort());
  for (const shown of Object.values(NAMES)) expect(stdout).toContain(`   ${shown}:1`);
  expect(stdout.match(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e]/g)).toBeNull();
}

describe.runIf(process.platform !== 'win32')('odd file names are exact in JSON and escaped in text', () => {
  test('in a folder', async () => {
    expectAll(await runAndReport(['scan', '.'], { cwd: tempFolder(files) }));
  });

  test('in a work tree and in the index', async () => {
    const { root, git } = tempRepo(files);
    expectAll(await runAndReport(['scan', '.'], { cwd: root }));
    git('add', '--all');
    expectAll(await runAndReport(['staged'], { cwd: root }));
  });

  test('in a history', async () => {
    const repo = tempRepo(files);
    const commit = repo.commit('with keys');
    repo.git('rm', '--quiet', '-r', '.');
    repo.commit('without');
    const outcome = await runAndReport(['audit'], { cwd: repo.root });
    expectAll(outcome);
    for (const { places } of outcome.report.findings) expect(places).toMatchObject([{ commit, atHead: false }]);
  });

  test('given one by one', async () => {
    const named = Object.keys(NAMES).map((name) => `./${name}`);
    expectAll(await runAndReport(['scan', ...named], { cwd: tempFolder(files) }));
  });

  test('after --', async () => {
    const cwd = tempFolder(files);
    const file = join(tempFolder(), 'report.json');
    const { code, stdout } = await runHere(
      ['scan', '--report', `json=${file}`, '--report', 'text', '--', ...Object.keys(NAMES)],
      { cwd },
    );
    expectAll({ code, stdout, report: jsonOf({ stdout: readFileSync(file, 'utf8') }) });
  });

  test('in what could not be read', async () => {
    const cwd = tempFolder();
    execFileSync('mkfifo', [join(cwd, 'pipe\x1b[2J\n')]);
    const { code, stdout, report } = await runAndReport(['scan', '.'], { cwd });
    expect(code).toBe(3);
    expect(report.problems).toMatchObject([{ path: 'pipe\x1b[2J\n' }]);
    expect(stdout).toContain('not read  pipe\\x1b[2J\\n: a named pipe');
    expect(stdout).not.toContain('\x1b');
  });

  test('in an error', async () => {
    const { code, stderr } = await runHere(['scan', 'no\x1b[2J\nfile'], { cwd: tempFolder() });
    expect(code).toBe(2);
    expect(stderr).toContain('unleak: no\\x1b[2J\\nfile: no such file or folder\n');
  });
});

test.runIf(process.platform === 'linux')('a name that is not UTF-8', async () => {
  const cwd = tempFolder({ 'plain.yml': `token: ${key()}\n` });
  const [latin, twin, folder] = [0xe9, 0xe8, 0xe7].map((byte) =>
    Buffer.concat([Buffer.from(`${cwd}/latin`), Buffer.from([byte])]),
  );
  mkdirSync(folder!);
  writeFileSync(Buffer.concat([folder!, Buffer.from('/in.yml')]), key(2));
  writeFileSync(Buffer.concat([latin!, Buffer.from('.yml')]), key());
  for (const command of [
    ['scan', '.'],
    ['scan', '.', '--jobs', '1'],
  ]) {
    const { code, report } = await runAndReport(command, { cwd });
    expect(code).toBe(1);
    expect(pathsOf(report).sort()).toEqual(['latin\ufffd.yml', 'latin\ufffd/in.yml', 'plain.yml']);
    expect(report.problems).toEqual([]);
    git(cwd, 'init', '--quiet');
  }
  writeFileSync(Buffer.concat([twin!, Buffer.from('.yml')]), key());
  const { stdout, report } = await runAndReport(['scan', '.'], { cwd });
  expect(report.problems).toMatchObject([{ code: 'unreadable', path: 'latin\ufffd.yml' }]);
  expect(stdout).toContain('not read  latin\ufffd.yml: its name is not UTF-8, and others look alike');
});

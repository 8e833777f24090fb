import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { key, plant } from '../helper/canary.ts';
import { runCli } from '../helper/run-cli.ts';
import { runHere } from '../helper/run-main.ts';
import { tempFolder } from '../helper/temp-folder.ts';

/** A rule of a level of confidence, so that this test depends on no provider. */
const ruleOf = (confidence: string) =>
  JSON.stringify([{ id: `acme.${confidence}`, pattern: `acme_${confidence}_[0-9a-f]{32}`, confidence }]);
const of = (confidence: string) => plant(`acme_${confidence}_<hex:32>`);

const folders: Readonly<Record<string, string>> = {
  empty: tempFolder(),
  clean: tempFolder({ 'a.txt': 'nothing\n' }),
  high: tempFolder({ 'a.txt': of('high'), 'rules.json': ruleOf('high') }),
  medium: tempFolder({ 'a.txt': of('medium'), 'rules.json': ruleOf('medium') }),
  low: tempFolder({ 'a.txt': of('low'), 'rules.json': ruleOf('low') }),
  'test mode': tempFolder({ 'a.txt': plant('sk_test_<alnum:24>') }),
  'known key': tempFolder({ 'a.txt': key() }),
  incomplete: tempFolder({ 'a.txt': 'nothing\n' }),
  'incomplete with a key': tempFolder({ 'a.txt': key() }),
};

describe('exit codes', () => {
  test.each([
    ['clean', [], 0],
    ['known key', [], 1],
    ['clean', ['--bogus'], 2],
    ['clean', ['--report', 'json=nowhere/report.json'], 3],
  ] as [string, string[], number][])('of the program, %s %s: %d', async (folder, options, expected) => {
    const { code, stderr } = await runCli(['scan', '.', ...options], { cwd: folders[folder]! });
    expect(code, stderr).toBe(expected);
  });

  test.each([
    ['empty', [], 0],
    ['clean', ['--allow-incomplete'], 0],
    ['high', ['--rules', 'rules.json'], 1],
    ['high', [], 0],
    ['medium', ['--rules', 'rules.json'], 0],
    ['medium', ['--rules', 'rules.json', '--fail-on', 'medium'], 1],
    ['low', ['--rules', 'rules.json', '--fail-on', 'medium'], 0],
    ['low', ['--rules', 'rules.json', '--fail-on', 'low'], 1],
    ['test mode', ['--fail-on', 'low'], 0],
    ['test mode', ['--fail-on', 'any'], 1],
    ['clean', ['--fail-on', 'any'], 0],
    ['known key', ['--report', 'json'], 1],
    ['known key', ['--report', 'sarif'], 1],
    ['known key', ['--fail-on', 'never'], 2],
    ['known key', ['--report', 'json=nowhere/report.json'], 1],
  ] as [string, string[], number][])('%s %s: %d', async (folder, options, expected) => {
    const { code, stderr } = await runHere(['scan', '.', ...options], { cwd: folders[folder]! });
    expect(code, stderr).toBe(expected);
  });

  describe.runIf(process.platform !== 'win32')('of what cannot all be read', () => {
    beforeAll(() => {
      for (const folder of ['incomplete', 'incomplete with a key'])
        execFileSync('mkfifo', [join(folders[folder]!, 'pipe')]);
    });
    test.each([
      ['incomplete', [], 3],
      ['incomplete', ['--allow-incomplete'], 0],
      ['incomplete', ['--report', 'json=nowhere/report.json', '--allow-incomplete'], 3],
      ['incomplete with a key', [], 1],
      ['incomplete with a key', ['--allow-incomplete'], 1],
    ] as [string, string[], number][])('%s %s: %d', async (folder, options, expected) => {
      const { code, stdout } = await runHere(['scan', '.', ...options], { cwd: folders[folder]! });
      expect(code).toBe(expected);
      expect(stdout).not.toContain('No secrets found');
    });
  });
});

describe('--help', () => {
  test.each(['', 'scan', 'audit', 'staged', 'ci', 'ignore', 'hook', 'rules'])(
    'of unleak %s shows an example',
    async (name) => {
      const args = name === '' ? [] : [name];
      const { code, stdout, stderr } = await runHere([...args, '--help'], { cwd: folders.high! });
      expect([code, stderr]).toEqual([0, '']);
      expect(stdout).toMatch(new RegExp(`\nExamples:\n(?:.*\n)*?.*unleak ${name}`));
      expect(stdout.split('\n').every((line) => line.length <= 100)).toBe(true);
      const short = await runHere([...args, '-h'], { cwd: folders.high! });
      expect(short.stdout).toBe(stdout);
    },
  );

  test('names the exit codes and the commands', async () => {
    const { stdout } = await runHere(['-h'], { cwd: folders.high! });
    for (const code of [0, 1, 2, 3]) expect(stdout).toMatch(new RegExp(`^  ${code}  \\S`, 'm'));
    for (const name of ['scan', 'audit', 'staged', 'ci', 'ignore', 'hook', 'rules'])
      expect(stdout).toContain(`unleak ${name} `);
  });

  test('--version is that of the package', async () => {
    const { code, stdout } = await runHere(['--version'], { cwd: folders.high! });
    const { default: manifest } = await import('../../package.json', { with: { type: 'json' } });
    expect([code, stdout]).toEqual([0, `${manifest.version}\n`]);
  });
});

import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { plant, reveals } from '../helper/canary.ts';
import { runHere } from '../helper/run-main.ts';
import { tempFolder } from '../helper/temp-folder.ts';
import { tempRepo } from '../helper/temp-repo.ts';

/** Keys of many forms; with each comes a piece that must never be seen. */
const CONTENT = [
  'GITHUB_TOKEN=ghp_<crc62:30>',
  'wrong = "ghp_<alnum:36>"',
  'longer = "ghp_<alnum:60>"',
  'sk_live_<alnum:24>',
  'sk_test_<alnum:24>',
  'aws_access_key_id = AKIA<base32:16>\naws_secret_access_key = <b64:40>',
  'postgres://admin:<alnum:24>@db.example.com:5432/shop',
  'https://user:<alnum:30>@example.com/a.git',
  'db_password: "<alnum:28>"',
  '{"secretKey": "<b64u:43>"}',
  'Authorization: Bearer <jwt>',
  'VENICE_ADMIN_KEY_<alnum:43>',
]
  .map((template, i) => plant(template, i))
  .join('\n');

const repo = tempRepo({ 'all.txt': `${CONTENT}\n`, 'all.bin': `\0\0\0\0${CONTENT}\0`, '.unleakignore': '# none\n' });
repo.commit('with keys');
repo.write('all.txt', 'nothing\n');
repo.commit('without');
repo.write('all.txt', `${CONTENT}\n`);
repo.git('add', '--all');

test('the check itself sees a value, and a piece of one', () => {
  const value = plant('ghp_<crc62:30>');
  expect(reveals(`token: ${value}!`)).toBe(true);
  expect(reveals(JSON.stringify({ value }))).toBe(true);
  expect(reveals(value.slice(10, 22))).toBe(true);
  expect(reveals(`ghp_…${value.slice(-4)}`)).toBe(false);
  expect(reveals(Buffer.from('nothing of the kind').toString('base64'))).toBe(false);
});

// Every run throws when a piece of a planted value comes out of it: see helper/run-cli.ts.
describe('no value comes out', () => {
  test.each([['scan .'], ['scan -'], ['audit'], ['staged'], ['hook run'], ['']])(
    'of unleak %s in any report',
    async (line) => {
      const out = tempFolder();
      const files = ['json', 'jsonl', 'sarif'].map((format) => join(out, format));
      const reports = files.map((file) => `--report=${basename(file)}=${file}`);
      const args = [...line.split(' ').filter(Boolean), '--all', '--fail-on', 'low', '--report', 'text', ...reports];
      const { code, stdout } = await runHere(args, { cwd: repo.root, input: CONTENT });
      expect(code).toBe(1);
      expect(stdout).toContain('Nothing was left out.');
      for (const file of files) expect(reveals(readFileSync(file, 'utf8'))).toBe(false);
    },
  );

  test('of unleak rules test', async () => {
    const { code, stdout } = await runHere(['rules', 'test', 'all.txt'], { cwd: repo.root });
    expect(code).toBe(0);
    expect(stdout.split('\n').length).toBeGreaterThan(10);
  });

  test.each([
    ['an id', ['ignore', CONTENT.slice(13, 53), '--reason', 'demo'], [2]],
    ['rules that are none', ['scan', '.', '--rules', 'all.txt'], [2]],
    ['a report that cannot be written', ['scan', '.', '--report', 'json=nowhere/x.json'], [1]],
    ['a time that is up', ['audit', '--timeout', '0.001'], [1, 3]],
  ] as [string, string[], number[]][])('of an error about %s', async (_, args, expected) => {
    const { code, stderr } = await runHere(args, { cwd: repo.root });
    expect(expected).toContain(code);
    expect(stderr).not.toContain('this is a bug');
  });
});

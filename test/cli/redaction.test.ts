import { describe, expect, test } from 'vitest';
import '../helper/side-by-side.ts';
import { plant, reveals } from '../helper/canary.ts';
import { runCli } from '../helper/run-cli.ts';
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
repo.git('add', '--all');
repo.write('all.txt', `${CONTENT}\n`);

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
  const commands = [
    ['scan', '.'],
    ['scan', '-'],
    ['audit'],
    ['staged'],
    ['rules', 'test', 'all.txt'],
    ['hook', 'run'],
    [],
  ];
  const formats = ['text', 'json', 'jsonl', 'sarif'];
  const cases = commands.flatMap((command) => formats.map((format) => [command.join(' '), format, command] as const));

  test.each(cases.filter(([, format, [name]]) => name !== 'rules' || format === 'text'))(
    'of unleak %s as %s',
    async (_, format, command) => {
      const options = command[0] === 'rules' ? [] : ['--all', '--fail-on', 'low', '--show-secrets', '--report', format];
      const { code, stdout } = await runCli([...command, ...options], { cwd: repo.root, input: CONTENT });
      expect([0, 1]).toContain(code);
      expect(stdout.length).toBeGreaterThan(50);
    },
  );

  test.each([
    ['an id', ['ignore', CONTENT.slice(13, 53), '--reason', 'demo'], 2],
    ['rules that are none', ['scan', '.', '--rules', 'all.txt'], 2],
    ['a report that cannot be written', ['scan', '.', '--report', 'json=nowhere/x.json'], 1],
    ['a time that is up', ['audit', '--timeout', '0.001'], null],
  ] as [string, string[], number | null][])('of an error about %s', async (_, args, expected) => {
    const { code, stderr } = await runCli(args, { cwd: repo.root });
    expect(expected ?? code).toBe(code);
    expect(stderr).not.toContain('this is a bug');
  });
});

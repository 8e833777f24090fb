import { describe, expect, test } from 'vitest';
import { zipOf } from '../helper/archives.ts';
import { key, plant } from '../helper/canary.ts';
import { runMain } from '../helper/run-main.ts';
import { tempFolder } from '../helper/temp-folder.ts';

const LINES = {
  'a key': [
    `token: ${key(1)}`,
    /github\.personal-access-token {2}[0-9a-f]{16}\n {2}high: what the rule says, found by prefix\n {2}=> reported with high confidence, and blocks: the gate is high/,
  ],
  'accepted by a comment': [
    `token: ${key(2)} # gitleaks:allow`,
    /not reported: accepted by a comment: a\.txt:2 \(gitleaks:allow\)/,
  ],
  'a value that is too short': ['api_token = "abc"', /nothing in this line/],
  'a weak value': ['api_token = "short"', /it is assigned to "api_token", but its value is shorter than 6 characters/],
  'a path': ['secret_key = "./conf/key.txt"', /but its value is a path or the name of a file/],
  'a name of something else': ['password_field = "abcdefgh1"', /but its name does not say that it is a secret/],
  'a reference': ['user_password = process.env.PW', /and is a reference or a placeholder/],
  'a reference in quotes': ['user_password = "${USER_PASSWORD}"', /and is a reference or a placeholder/],
  'a value with a placeholder in it': ['user_password = "zQ7%ehJ<QeL_qfc>q"', /and is a reference or a placeholder/],
  'a checksum': [
    `revision: ${plant('<hex:40>', 7)}`,
    /rules know keys of this form, and no word of theirs stands near/,
  ],
  'a form that nobody has': ['x __________________1', /no rule knows a key of this form/],
  'a key that is cut out of something longer': [`v x${key(3)}`, /it is the end of something longer/],
  'a key without randomness': [`token: ghp_${'a1'.repeat(18)}`, /low: .*dummy/],
  nothing: ['just words', /nothing in this line looks like a key/],
} as const satisfies Record<string, readonly [string, RegExp]>;

const cwd = tempFolder({
  'my notes.txt': 'nothing\n',
  'a.txt': Object.values(LINES)
    .map(([line]) => `${line}\n`)
    .join(''),
});

test.each([
  ['a.txt:1:8', 0, 'a.txt:1:8  ghp_'],
  ['a.txt:0', 2, 'a.txt has no line 0'],
  ['a.txt', 2, 'hint: of a file, name the line: unleak explain a.txt:1'],
  ['my notes.txt', 2, "unleak explain 'my notes.txt:1'"],
])('explain %s', async (target, code, says) => {
  const run = await runMain(['explain', target], cwd);
  expect(run.code).toBe(code);
  expect(`${run.stdout}${run.stderr}`).toContain(says);
});

test('a place in an archive is explained by the path that reports give it', async () => {
  const entries = { 'b.txt': `token: ${key(6)}\n`, 'conf/a.env': `# demo\ntoken: ${key(7)} # gitleaks:allow\n` };
  const folder = tempFolder({ 'a!.zip': zipOf(entries) });
  const explain = async (target: string) => (await runMain(['explain', target], folder)).stdout;
  expect(await explain('a!.zip!b.txt:1')).toMatch(
    /^a!\.zip!b\.txt:1:8 {2}ghp_.*\n {2}high: .*\n {2}=> reported with high/,
  );
  expect(await explain('a!.zip!conf/a.env:2:8')).toMatch(
    /^a!\.zip!conf\/a\.env:2:8 .*\n.*\n {2}not reported: accepted by/,
  );
  expect(await explain('a!.zip!conf/a.env:1')).toContain('nothing is found there');
});

describe('a place is told as reports tell it', () => {
  const last = `// 😀é č k = "${key(4)}"; api_token = "short"`;
  const text = `one\ntwo\n${last}\n`;
  const files = {
    'utf-8.txt': text,
    'bom.txt': `\ufeff${text}`,
    'cr.txt': text.replaceAll('\n', '\r'),
    'crlf.txt': text.replaceAll('\n', '\r\n'),
    'utf-16.txt': Buffer.from(`\ufeff${text}`, 'utf16le'),
  };
  const folder = tempFolder(files);

  test.each(Object.keys(files))('%s', async (file) => {
    const report = await runMain(['scan', file, '--json'], folder);
    const [{ line, column }] = JSON.parse(report.stdout).findings[0].places;
    const { stdout } = await runMain(['explain', `${file}:${line}`], folder);
    expect(stdout).toContain(`${file}:${line}:${column}  ghp_`);
    expect(stdout).toContain(`${file}:${line}:${last.indexOf('short') + 1}  … (5 characters)`);
    const behind = await runMain(['explain', `${file}:4`], folder);
    expect(behind.stderr).toContain(`${file} has no line 4\n  hint: it has 3 lines`);
  });
});

describe('each candidate has one cause', () => {
  test.each(Object.entries(LINES).map(([name, [, says]], i) => [name, i + 1, says] as const))(
    '%s',
    async (_, line, says) => {
      const { code, stdout, stderr } = await runMain(['explain', `a.txt:${line}`], cwd);
      expect([code, stderr]).toEqual([0, '']);
      expect(stdout).toMatch(says);
      const causes = stdout.match(/^ {2}(?:=>|not reported:) .+$/gm) ?? [];
      expect(causes.length).toBe(stdout.match(/^a\.txt:\d+:\d+/gm)?.length ?? 0);
    },
  );

  test('as JSON', async () => {
    const { stdout } = await runMain(['explain', 'a.txt:1', '--json'], cwd);
    const { candidates } = JSON.parse(stdout) as { candidates: readonly { reported: boolean; decided: string }[] };
    expect(candidates[0]).toMatchObject({ reported: true, column: 8, rule: 'github.personal-access-token' });
  });

  test('a file or a line that is not there', async () => {
    expect(await runMain(['explain', 'none.txt:1'], cwd)).toMatchObject({ code: 2 });
    expect(await runMain(['explain', 'a.txt:999'], cwd)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('a.txt has no line 999'),
    });
  });
});

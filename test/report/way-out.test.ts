import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/model/finding.ts';
import { Secret } from '../../src/model/secret.ts';
import { text } from '../../src/report/text.ts';
import { isEnvFile, reasonsFor, waysOut } from '../../src/report/way-out.ts';
import { compiledRule, factsOf } from '../helper/compiled-rule.ts';
import { finding, place, reportOptions, scanResult } from '../helper/finding.ts';
import { RAW_VALUES } from '../helper/results.ts';
import { tempFolder, writeIn } from '../helper/temp-folder.ts';

const facts = { ...factsOf(compiledRule()), env: ['ACME_TOKEN', 'ACME_KEY'] };
const at = (path: string, fields: Partial<Finding> = {}) =>
  finding({ facts, places: [place({ path, added: true })], ...fields });
/** What is told where sh is at hand; for Windows see test/cli/like-windows.test.ts. */
const onPosix = process.platform !== 'win32';
const firstStep = (path: string) => waysOut(at(path), 'staged')[0]!.split(' in its place')[0];

describe('out of the code', () => {
  test.each([
    ['src/a.ts', 'write process.env.ACME_TOKEN'],
    ['a.py', 'write os.environ["ACME_TOKEN"]'],
    ['a.rb', 'write ENV.fetch("ACME_TOKEN")'],
    ['a.go', 'write os.Getenv("ACME_TOKEN")'],
    ['A.java', 'write System.getenv("ACME_TOKEN")'],
    ['a.cs', 'write Environment.GetEnvironmentVariable("ACME_TOKEN")'],
    ['a.php', "write getenv('ACME_TOKEN')"],
    ['a.rs', 'write std::env::var("ACME_TOKEN")'],
    ['.github/workflows/ci.yml', 'write ${{ secrets.ACME_TOKEN }}'],
    ['docker-compose.yml', 'write ${ACME_TOKEN}'],
    ['Makefile', 'write ${ACME_TOKEN}'],
  ])('of %s', (path, step) => {
    expect(firstStep(path)).toBe(step);
  });

  test.runIf(onPosix)('of each file that brings it', () => {
    const places = ['.env', 'b.py', 'c d.py', 'b.py'].map((path) => place({ path, added: true }));
    expect(waysOut(finding({ facts, places }), 'staged')).toEqual([
      "keep the file out of git:\nprintf '\\n%s\\n' '.env' >> .gitignore && git rm --cached -f .env",
      expect.stringMatching(/^write os\.environ\["ACME_TOKEN"\] in its place/),
      "git add b.py 'c d.py'",
    ]);
  });

  test.runIf(onPosix)('of an archive, which is no text to write in', () => {
    expect(waysOut(at('a!b.zip!conf/.env'), 'staged')).toEqual([
      expect.stringMatching(/^take it out of a!b\.zip, and keep the value in ACME_TOKEN/),
      "git add 'a!b.zip'",
    ]);
    expect(firstStep('wow!/a.ts')).toBe('write process.env.ACME_TOKEN');
  });

  test('of a file whose name holds a key too, and is not shown', () => {
    const hidden = 'sub/ghp_…AptQ.txt';
    expect(waysOut(at(hidden), 'staged').slice(1)).toEqual([
      'rename sub/ghp_…AptQ.txt, where … stands for a key in its name',
      'git add sub',
    ]);
    expect(waysOut(at(hidden), 'staged', 'sub')[2]).toBe('git add .');
    expect(waysOut(at(hidden), 'push')[1]).toMatch(/^rename /);
    expect(waysOut(at('ghp_…AptQ/.env'), 'staged').slice(1)).toEqual([expect.stringMatching(/^rename /), 'git add .']);
    const places = [hidden, 'sub/ghp_…88E9.txt', 'a.ts'].map((path) => place({ path, added: true }));
    expect(waysOut(finding({ facts, places }), 'staged').at(-1)).toBe('git add sub a.ts');
  });

  test('where nobody says what the variable is called', () => {
    const steps = waysOut(at('a.ts', { facts: { ...facts, env: [] } }), 'staged');
    expect(steps).toEqual([
      'write process.env.NAME_OF_IT in its place, and keep the value in an environment variable, outside git: in the shell, an ignored .env, a secret store',
      'git add a.ts',
    ]);
  });

  test('of a commit, and of what is said', () => {
    const commit = '3f2c1a9e5d7b8c6a4f0e1d2c3b4a59687f6e5d4c';
    expect(waysOut(at('a.ts', { places: [place({ path: 'a.ts', commit, added: true })] }), 'push')[1]).toBe(
      'change commit 3f2c1a9',
    );
    expect(waysOut(at('', { places: [place({ path: null, commit, part: 'commit message' })] }), 'push')).toEqual([
      'say it without the value',
    ]);
    expect(waysOut(at('.git/COMMIT_EDITMSG'), 'message')).toEqual(['say it without the value']);
  });
});

describe('a file of values for one machine', () => {
  test.each(['.env', 'web/.env', '.env.local', '.env.production', 'dev.env', '.envrc'])('%s is one', (path) => {
    expect(isEnvFile(path)).toBe(true);
  });

  test.each(['.env.example', '.env.sample', 'env.ts', '.environment', '.env.template', 'a/env', 'prod.env.dist'])(
    '%s is none',
    (path) => {
      expect(isEnvFile(path)).toBe(false);
    },
  );

  test.runIf(onPosix).each([
    ['.env', "printf '\\n%s\\n' '.env' >> .gitignore && git rm --cached -f .env"],
    ['web/.env.local', "printf '\\n%s\\n' '.env.local' >> .gitignore && git rm --cached -f web/.env.local"],
    ['config/dev.env', "printf '\\n%s\\n' '/config/dev.env' >> .gitignore && git rm --cached -f config/dev.env"],
    [
      "it's [a]/dev.env",
      "printf '\\n%s\\n' '/it'\\''s\\ \\[a\\]/dev.env' >> .gitignore && git rm --cached -f 'it'\\''s [a]/dev.env'",
    ],
  ])('%s', (path, command) => {
    expect(waysOut(at(path), 'staged')).toEqual([`keep the file out of git:\n${command}`]);
  });
});

test.runIf(onPosix)('commands for one who stands in a folder below the root', () => {
  expect(waysOut(at('src/a b.ts'), 'staged', 'src/')[1]).toBe("git add 'a b.ts'");
  expect(waysOut(at('src/a.ts'), 'staged', 'web')[1]).toBe('git add ../src/a.ts');
  expect(waysOut(at('config/dev.env'), 'staged', 'web/app')).toEqual([
    "keep the file out of git:\nprintf '\\n%s\\n' '/config/dev.env' >> ../../.gitignore && git rm --cached -f ../../config/dev.env",
  ]);
});

test.runIf(onPosix)('a file whose name begins like an option', () => {
  expect(waysOut(at('-a.ts'), 'staged')[1]).toBe('git add ./-a.ts');
  expect(waysOut(at('src/-a.env'), 'staged', 'src')[0]).toMatch(/ && git rm --cached -f \.\/-a\.env$/);
});

test.runIf(onPosix)('the list of what git ignores gets a line of its own, though its last one does not end', () => {
  const folder = tempFolder();
  writeIn(folder, '.gitignore', 'node_modules');
  const [, command = ''] = waysOut(at('a [b]/dev.env'), 'staged')[0]!.split('\n');
  execFileSync('sh', ['-c', command.split(' && ')[0]!], { cwd: folder });
  expect(readFileSync(join(folder, '.gitignore'), 'utf8')).toBe('node_modules\n/a\\ \\[b\\]/dev.env\n');
});

test.runIf(onPosix)('a command stays in one line, however long', () => {
  const path = `${'a-folder/'.repeat(20)}dev.env`;
  const lines = text(scanResult({ scope: 'staged', findings: [at(path)] }), reportOptions()).split('\n');
  expect(lines).toContain(`    printf '\\n%s\\n' '/${path}' >> .gitignore && git rm --cached -f ${path}`);
});

test.each([
  ['its beginning', {}, 'it begins with acme_, as such keys do'],
  [
    'its checksum',
    { rule: compiledRule({ checksum: 'crc32-base62' }) },
    'it begins with acme_, as such keys do; its checksum is right',
  ],
  [
    'its context',
    { rule: compiledRule({ entry: 'context', contextRequired: true }), secret: new Secret('0123456789abcdef', '') },
    'it has the form of such keys; what stands near it names the provider',
  ],
  [
    'its other half',
    { pairedWith: { rule: 'acme.id', secret: new Secret('a', ''), together: true } },
    'it begins with acme_, as such keys do; its other half stands near it',
  ],
  [
    'its name',
    { rule: compiledRule({ reader: 'assignment', entry: 'reader' }) },
    'a literal that looks like no word is assigned to a name that says secret',
  ],
])('a reason is %s', (_, fields, words) => {
  expect(reasonsFor(at('a.ts', fields)).join('; ')).toBe(words);
});

test('the report of a commit says what, where, why and the way out, and no value', () => {
  const report = text(scanResult({ scope: 'staged', findings: [at('src/pay.ts')] }), reportOptions());
  expect(report.split('\n').slice(1, -3)).toEqual([
    expect.stringMatching(/^ {2}acme_….{4} {3}src\/pay\.ts:12$/),
    '  Why: it begins with acme_, as such keys do.',
    `  ${facts.risk}`,
    '  1 write process.env.ACME_TOKEN in its place, and keep the value in ACME_TOKEN, outside git: in',
    '    the shell, an ignored .env, a secret store',
    '  2 git add src/pay.ts',
    expect.stringMatching(/^ {2}No leak\? unleak ignore [0-9a-f]{16} --reason "…"$/),
  ]);
  for (const value of RAW_VALUES) expect(report).not.toContain(value);
});

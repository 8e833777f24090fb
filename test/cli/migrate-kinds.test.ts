import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { key, plant } from '../helper/canary.ts';
import { reportOf, runMain } from '../helper/run-main.ts';
import { tempFolder } from '../helper/temp-folder.ts';
import { tempRepo } from '../helper/temp-repo.ts';

const PASSWORD = `${plant('<alnum:7>', 5)}$x9`;

/** What the command says of a file. */
async function dryRun(name: string, content: string) {
  const { code, stdout, stderr } = await runMain(['migrate', name, '--dry-run'], tempFolder({ [name]: content }));
  return { code, stderr, lines: stdout.split('\n').map((line) => line.trim()) };
}

describe('paths of ggshield', () => {
  test.each([
    ['env.sample', '**/env.sample'],
    ['tests/', '**/tests/**'],
    ['/lib/**/*', 'lib/**/*'],
    ['**/*.md', '**/*.md'],
  ])('%s fits as it does there: %s', async (path, match) => {
    const { lines } = await dryRun('.gitguardian.yaml', `version: 2\nsecret:\n  ignored_paths:\n    - '${path}'\n`);
    expect(lines.find((line) => line.startsWith('- match: '))).toMatch(`- match: "${match}"`);
  });

  test('in a file without an ending', async () => {
    const { lines } = await dryRun('.gitguardian', 'version: 2\nsecret:\n  ignored_paths:\n    - tests/\n');
    expect(lines[0]).toBe('.gitguardian: 0 accepted findings, 1 path, 0 without an equivalent');
  });

  test('those of GitHub begin at the root of the repository, wherever the file lies', async () => {
    const repo = tempRepo({
      '.github/secret_scanning.yml': 'paths-ignore:\n  - "docs/**"\n',
      'docs/a.ts': `password = "${PASSWORD}"\n`,
    });
    expect((await runMain(['migrate', '--dry-run'], repo.root)).stdout).toContain('1 path would be written');
    expect((await runMain(['migrate', '.github/secret_scanning.yml'], repo.root)).stdout).toContain('1 path written');
    expect(readFileSync(join(repo.root, '.unleak.yaml'), 'utf8')).toContain('- match: "docs/**"\n');
  });
});

test('a file that no scanner finds by itself tells paths of the whole repository', async () => {
  const repo = tempRepo({
    'src/a.yml': `token: ${key(1)}\n`,
    'ci/report.json': JSON.stringify([
      { RuleID: 'x', File: 'src/a.yml', StartLine: 1, Commit: '', Secret: 'REDACTED' },
    ]),
    '.github/.gitleaks.toml': "[allowlist]\npaths = ['''^src/''']\n[[rules]]\nid = 'a'\nregex = 'acme'\n",
  });
  expect((await runMain(['migrate', 'ci/report.json'], repo.root)).stdout).toContain(
    '1 entry written to .unleakignore',
  );
  const { stdout } = await runMain(['migrate', '.github/.gitleaks.toml'], repo.root);
  expect(stdout).toContain('1 rule: rules are taken over apart: unleak rules import .github/.gitleaks.toml');
  expect(readFileSync(join(repo.root, '.unleak.yaml'), 'utf8')).toContain('- match: "src/**"');
});

test('a report outside of all repositories is one of that in which one stands', async () => {
  const report = [{ RuleID: 'x', File: 'src/a.yml', StartLine: 1, Commit: '', Secret: 'REDACTED' }];
  const elsewhere = tempFolder({ 'report.json': JSON.stringify(report) });
  const repo = tempRepo({ 'src/a.yml': `token: ${key(1)}\n` });
  const { stdout } = await runMain(['migrate', join(elsewhere, 'report.json'), '--dry-run'], repo.root);
  expect(stdout).toContain('1 entry would be written to .unleakignore');
});

test('.secretsignore: paths, and values behind [secrets], which are no paths', async () => {
  const cwd = tempFolder({
    '.secretsignore': `# ours\nbuild/\n\n[secrets]\n# why\n${PASSWORD}\n`,
    'a.ts': `password = "${PASSWORD}"\n`,
  });
  const { stdout } = await runMain(['migrate'], cwd);
  expect(stdout).toContain('1 entry written to .unleakignore');
  expect(readFileSync(join(cwd, '.unleak.yaml'), 'utf8')).toBe(
    'paths:\n  - match: "**/build/**" # build/\n    confidence: skip-generic\n',
  );
  expect((await reportOf(['scan', 'a.ts'], cwd)).report.findings).toEqual([]);
});

describe('what is no list of expressions for paths is not taken for one', () => {
  test.each([
    ['.gitallowed', 'test_key\nAKIA[0-9]{4}\n', 'expressions (2)'],
    ['.secretlintrc.js', 'module.exports = { rules: [] };\n', 'all of it: a program'],
  ])('%s', async (name, content, message) => {
    const { lines } = await dryRun(name, content);
    expect(lines).toContain('No finding to accept.');
    expect(lines.filter((line) => line.startsWith('- match'))).toEqual([]);
    expect(lines.at(-2)).toContain(`${name}: ${message}`);
  });

  test.each([
    ['README.md', '# Shop\n\nA shop.\n', 'unleak migrate --help'],
    ['pyproject.toml', '[tool.ruff]\nline-length = 99\n', 'unleak migrate --help'],
    ['config', '[secrets]\n\tpatterns = acme\n', 'unleak migrate --help'],
    ['np.yml', 'rules:\n  - id: a.b.1\n    pattern: (acme)\n', 'unleak rules import np.yml'],
    ['th.yaml', 'detectors:\n  - name: a\n', 'unleak rules import th.yaml'],
  ])('%s', async (name, content, hint) => {
    const { code, stderr } = await dryRun(name, content);
    expect([code, stderr]).toEqual([2, expect.stringContaining(`${name} is a file of no scanner that is known`)]);
    expect(stderr).toContain(hint);
  });

  test('but an expression may begin with a bracket', async () => {
    const { lines } = await dryRun('exclude', '[Tt]ests/\n');
    expect(lines).toContain('- match: "**/*[Tt]ests/**" # [Tt]ests/');
  });
});

test('a line of .secretlintignore without an equivalent is told why', async () => {
  const { lines } = await dryRun('.secretlintignore', 'a\\*\n!b\n');
  expect(lines.slice(-3, -1)).toEqual([
    '.secretlintignore: path a\\*: the expression is no plain pattern of paths: write one under "paths"',
    '.secretlintignore: pattern !b: a pattern cannot take paths back',
  ]);
});

test('a configuration of secretlint may hold comments', async () => {
  const rules = '{"id": "@secretlint/secretlint-rule-aws", "options": {"allows": ["x"]}, "disabled": true, }';
  const { lines } = await dryRun('.secretlintrc.json', `{\n // why\n "rules": [ ${rules}, ] /* end */\n}\n`);
  expect(lines[0]).toBe('.secretlintrc.json: 1 accepted finding, 0 paths, 1 without an equivalent');
});

test.each([
  [
    '.gitleaks.toml',
    `[extend]\npath = "base.toml"\n[[allowlists]]\nstopWords = ["a"]\nrepos = ["a"]\nfingerprints = ["a"]\n[[rules]]\nid = "a"\nregex = "x"\n[[rules]]\nid = "generic-api-key"\n[[rules.allowlists]]\nregexes = ["a"]\n`,
    [
      'allowlist stopwords (1): values are accepted one by one: unleak ignore ID',
      'allowlist repos: not needed: a configuration is that of its repository',
      'allowlist fingerprints: no setting of gitleaks: accept what it means, unleak ignore ID',
      '1 rule: rules are taken over apart: unleak rules import .gitleaks.toml',
      'rule generic-api-key, allowlist regexes: it changes a rule of gitleaks itself: accept what it lets pass, unleak ignore ID',
      'extend.path base.toml: what it allows is taken over with: unleak migrate base.toml',
    ],
  ],
  [
    '.secrets.baseline',
    JSON.stringify({
      results: {},
      plugins_used: [{ name: 'AWSKeyDetector' }, { name: 'Ours', path: 'file://ours.py' }],
      filters_used: [{ path: 'file://ours.py::is_ours' }, { path: 'detect_secrets.filters.heuristic.is_lock_file' }],
    }),
    [
      'filter file://ours.py::is_ours: a program, which is not run: accept what it lets pass, unleak ignore ID',
      'plug-in Ours: its patterns are taken over from its file: unleak rules import',
    ],
  ],
  [
    '.gitguardian.yaml',
    'version: 2\nexit_zero: true\nsecret:\n  ignored_match_patterns: ["^demo"]\n  show_secrets: true\n',
    [
      'ignored match patterns (1): values are accepted one by one: unleak ignore ID',
      'setting exit_zero: docs/configuration.md tells what can be set here',
    ],
  ],
  [
    '.secretlintrc.yml',
    'rules:\n  - id: "@secretlint/secretlint-rule-pattern"\n    options:\n      patterns: [{name: a, pattern: /a/}]\n',
    ['rule @secretlint/secretlint-rule-pattern, patterns (1): they are rules: unleak rules import .secretlintrc.yml'],
  ],
])('what %s says besides is listed', async (name, content, expected) => {
  const { lines } = await dryRun(name, content);
  const leftOut = lines.slice(lines.indexOf('Without an equivalent:') + 1, -1);
  expect(leftOut).toEqual(expected.map((line) => `${name}: ${line}`));
});

test('files of an old configuration of gitleaks are told by their names', async () => {
  const { lines } = await dryRun('.gitleaks.toml', "[allowlist]\nfiles = ['''^skip\\.env$''']\n");
  expect(lines).toContain('- match: "**/skip.env" # (^|/)skip\\.env$');
});

describe('.gitleaksignore', () => {
  test('comments go into the reasons, keys in them do not', async () => {
    const cwd = tempFolder({
      '.gitleaksignore': `# heading\n\n# demo of ${key(2)}\n# for everybody\na.yml:github-pat:1\nb.yml:github-pat:1 # beside\n\nc.yml:x:1\n`,
      'a.yml': `token: ${key(1)}\n`,
      'b.yml': `token: ${key(3)}\n`,
      'c.yml': `token: ${key(4)}\n`,
    });
    await runMain(['migrate'], cwd);
    const reasons = readFileSync(join(cwd, '.unleakignore'), 'utf8')
      .match(/taken over.*/g)
      ?.sort();
    expect(reasons).toEqual([
      'taken over from .gitleaksignore: github-pat (beside)',
      expect.stringMatching(/^taken over from \.gitleaksignore: github-pat \(demo of ghp_….{4} for everybody\)$/),
      'taken over from .gitleaksignore: x',
    ]);
  });

  test('without a commit, an older version of the file counts where the work tree has nothing there', async () => {
    const repo = tempRepo({ 'old.yml': `token: ${key(1)}\n`, 'both.yml': `token: ${key(2)}\n` });
    repo.commit('first');
    repo.git('rm', '--quiet', 'old.yml');
    repo.write('both.yml', `token: ${key(3)}\n`);
    repo.write('.gitleaksignore', 'old.yml:github-pat:1\nboth.yml:github-pat:1\n');
    repo.commit('second');
    expect((await runMain(['migrate'], repo.root)).stdout).toContain('2 entries written');
    const { report } = await reportOf(['audit'], repo.root);
    expect(report.findings.map(({ places }) => [places[0]?.path, places[0]?.atHead])).toEqual([['both.yml', false]]);
  });
});

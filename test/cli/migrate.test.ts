import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { globOfExpression, globOfIgnoreLine } from '../../src/config/migrate/patterns.ts';
import { key, plant } from '../helper/canary.ts';
import { reportOf, runMain } from '../helper/run-main.ts';
import { tempFolder, writeIn } from '../helper/temp-folder.ts';
import { tempRepo } from '../helper/temp-repo.ts';

const [ONE, TWO] = [key(1), key(2)];
const PASSWORD = `${plant('<alnum:7>', 5)}$x9`;
const FILES = {
  'src/a.yml': `token: ${ONE}\n`,
  'src/b.ts': `x = 1\ndb_password = "${PASSWORD}"\n`,
  'c.yml': `token: ${TWO}\n`,
};
const sha = (algorithm: string, text: string) => createHash(algorithm).update(text).digest('hex');

/** What is left of the three findings after the file was taken over. */
async function migrated(name: string, content: string, cwd = tempFolder(FILES)) {
  writeIn(cwd, name, content);
  const { code, stdout, stderr } = await runMain(['migrate', name], cwd);
  expect([code, stderr]).toEqual([0, '']);
  const { report } = await reportOf(['scan', ...Object.keys(FILES)], cwd);
  return { cwd, stdout, left: report.findings.map(({ places }) => places[0]?.path).sort() };
}

/** As `talisman --checksum PATTERN` of talisman 1.37 makes it, of all files that a pattern fits. */
function ofTalisman(...names: readonly (keyof typeof FILES)[]): string {
  return sha(
    'sha256',
    names.reduce((sums, name) => sha('sha256', sums) + sha('sha256', FILES[name]) + sha('sha256', name), ''),
  );
}

describe('what a file accepts is accepted by its value', () => {
  test.each([
    ['.gitleaksignore', '# ours\nsrc/a.yml:github-pat:1\nsrc/b.ts:generic-api-key:2 # why\n'],
    [
      'report.json',
      JSON.stringify([
        { RuleID: 'github-pat', File: 'src/a.yml', StartLine: 99, Commit: '', Secret: ONE, Fingerprint: 'x' },
        { RuleID: 'generic-api-key', File: 'src/b.ts', StartLine: 2, Commit: '', Secret: 'REDACTED', Fingerprint: 'y' },
      ]),
    ],
    [
      '.secrets.baseline',
      JSON.stringify({
        version: '1.5.0',
        plugins_used: [],
        results: {
          'src/a.yml': [{ type: 'GitHub Token', hashed_secret: sha('sha1', 'ghp'), line_number: 1 }],
          'src/b.ts': [{ type: 'Secret Keyword', hashed_secret: sha('sha1', PASSWORD), line_number: 7 }],
          'c.yml': [{ type: 'Secret Keyword', hashed_secret: sha('sha1', TWO), line_number: 1, is_secret: true }],
        },
      }),
    ],
    [
      '.secretlintrc.json',
      JSON.stringify({
        rules: [
          {
            id: '@secretlint/secretlint-rule-preset-recommend',
            rules: [
              { id: '@secretlint/secretlint-rule-github', options: { allows: [ONE, '/x.*/'] } },
              { id: '@secretlint/secretlint-rule-pattern', options: { allows: [PASSWORD] } },
            ],
          },
        ],
      }),
    ],
    [
      '.gitguardian.yaml',
      `version: 2\nsecret:\n  ignored_matches:\n    - name: demo\n      match: ${sha('sha256', `${ONE},apikey`)}\n    - name: plain\n      match: '${PASSWORD}'\n`,
    ],
    [
      '.talismanrc',
      `fileignoreconfig:\n${(['src/a.yml', 'src/b.ts'] as const).map((name) => `- filename: ${name}\n  checksum: ${sha('sha256', sha('sha256', '') + sha('sha256', FILES[name]) + sha('sha256', name))}\n`).join('')}- filename: c.yml\n  checksum: ${sha('sha256', 'x')}\n`,
    ],
    ['.talismanrc', `fileignoreconfig:\n- filename: 'src/*'\n  checksum: ${ofTalisman('src/a.yml', 'src/b.ts')}\n`],
    [
      '.talismanrc',
      `fileignoreconfig:\n- filename: 'a.*'\n  checksum: ${ofTalisman('src/a.yml')}\n- filename: '*.ts'\n  checksum: ${ofTalisman('src/b.ts')}\n`,
    ],
  ])('%s', async (name, content) => {
    const { left, stdout, cwd } = await migrated(name, content);
    expect(left).toEqual(['c.yml']);
    expect(stdout).toContain('2 entries written to .unleakignore');
    expect(readFileSync(join(cwd, '.unleakignore'), 'utf8')).toMatch(
      /^[0-9a-f]{16} github\S+ taken over from \S+.*\nscrypt:/,
    );
    writeIn(cwd, 'src/a.yml', FILES['c.yml']);
    expect((await runMain(['scan', 'src'], cwd)).code).toBe(1);
  });

  test('a baseline of kingfisher, whose paths begin with the folder', async () => {
    const cwd = tempFolder(FILES);
    const entry = (path: string, line: number) =>
      `  - filepath: ${basename(cwd)}/${path}\n    fingerprint: "123"\n    linenum: ${line}\n    lastupdated: now\n`;
    const text = `ExactFindings:\n  matches:\n${entry('src/a.yml', 1)}${entry('src/b.ts', 2)}`;
    expect((await migrated('baseline.yml', text, cwd)).left).toEqual(['c.yml']);
  });

  test('in a baseline of kingfisher of 2026, an older version of a file too', async () => {
    const repo = tempRepo({ ...FILES, 'old.yml': `token: ${key(3)}\n` });
    repo.commit('first');
    repo.git('rm', '--quiet', 'old.yml');
    repo.commit('second');
    const entry = (path: string, line: number) =>
      `  - path: ${path}\n    fingerprint: '8737997391106649900'\n    rule_id: betterleaks.github-pat\n    line: ${line}\n    first_seen_at: now\n`;
    const found = entry('src/a.yml', 1) + entry('src/b.ts', 2);
    writeIn(
      repo.root,
      'kingfisher.yml',
      `version: 2\nfingerprint_algorithm: kingfisher-v1\nrepositories:\n- id: local:///build/7/${basename(repo.root)}\n  findings:\n${found}- id: local://${repo.root.replaceAll('\\', '/')}/.git\n  findings:\n${found}${entry('old.yml', 1)}`,
    );
    expect((await runMain(['migrate', 'kingfisher.yml'], repo.root)).stdout).toContain('3 entries written');
    const { report } = await reportOf(['audit'], repo.root);
    expect(report.findings.map(({ places }) => places[0]?.path)).toEqual(['c.yml']);
  });

  test('in a report of gitleaks whose paths are those of another machine, whose private key has its armour', async () => {
    const pem = plant('<pem:rsa>');
    const cwd = tempFolder({ ...FILES, 'key.pem': `${pem}\n` });
    const entry = (File: string, Secret: string, StartLine = 1) => ({
      RuleID: 'x',
      File,
      StartLine,
      Commit: '',
      Secret,
    });
    const report = [
      entry('/build/7/shop/src/a.yml', ONE),
      entry(`${basename(cwd)}/c.yml`, TWO),
      entry('C:\\shop\\src\\b.ts', PASSWORD, 2),
      entry(`${cwd}/key.pem`, pem),
    ];
    const { left, stdout } = await migrated('report.json', JSON.stringify(report), cwd);
    expect(left).toEqual([]);
    expect(stdout).toContain('4 entries written');
  });

  test('in a file of ggshield, a pair by its hash', async () => {
    const [id, secret] = [plant('AKIA<base32:16>'), plant('<b64:40>')];
    const cwd = tempFolder({ 'c.yml': `aws_access_key_id: ${id}\naws_secret_access_key: ${secret}\n` });
    const hash = sha('sha256', `${id},client_id${secret},client_secret`);
    const text = `secret:\n  ignored_matches:\n  - match: ${hash}\n    name: aws\nversion: 2\n`;
    writeIn(cwd, '.gitguardian.yaml', text);
    expect((await runMain(['migrate'], cwd)).stdout).toContain('1 entry written');
    expect((await runMain(['scan', 'c.yml'], cwd)).code).toBe(0);
  });

  test('in a commit that has it, though the work tree has it no more', async () => {
    const repo = tempRepo({ 'a.yml': FILES['src/a.yml'] });
    const commit = repo.commit('first');
    repo.write('a.yml', 'nothing\n');
    repo.commit('second');
    repo.write('.gitleaksignore', `${commit}:a.yml:github-pat:1\n`);
    expect((await runMain(['migrate'], repo.root)).stdout).toContain('1 entry written to .unleakignore');
    const { report } = await reportOf(['audit'], repo.root);
    expect(report.findings.filter(({ rule }) => rule === 'github.personal-access-token')).toEqual([]);
  });
});

describe('paths become patterns of the configuration', () => {
  test.each([
    ['.gitleaks.toml', "[allowlist]\npaths = ['''^src/''', '''(a|b)\\.png$''']\nregexes = ['''x''']\n", 'src/**'],
    ['.gitleaks.toml', "[whitelist]\nfiles = ['^vendor/(.*?)$|^src/']\n", 'vendor/**'],
    ['.secretlintignore', '# x\nsrc\n!keep\n', '**/src{,/**}'],
    ['.gitguardian.yml', 'version: 2\nsecret:\n  ignored_paths:\n    - src/**/*\n', '**/src/**/*'],
    ['.talismanrc', 'fileignoreconfig:\n- filename: src/b.ts\n  ignore_detectors: [filecontent]\n', 'src/b.ts'],
    ['exclude.txt', '^src/.*\n', 'src/**'],
    ['older.json', JSON.stringify({ generated_at: 'x', exclude_regex: '^src/', results: {} }), 'src/**'],
    [
      'old.json',
      JSON.stringify({ generated_at: 'x', exclude: { files: '^src/', lines: null }, results: {} }),
      'src/**',
    ],
  ])('%s', async (name, content, match) => {
    const { cwd, left } = await migrated(name, content);
    expect(readFileSync(join(cwd, '.unleak.yaml'), 'utf8')).toContain(`paths:\n  - match: "${match}"`);
    // Guesses are left out there, keys of a provider are not.
    expect(left).toEqual(['c.yml', 'src/a.yml']);
  });

  test('that a configuration has already are to be put in by hand', async () => {
    const config = 'paths:\n  - match: x\n    confidence: lower\n';
    const { cwd, stdout } = await migrated(
      '.secretlintignore',
      'src\n',
      tempFolder({ ...FILES, '.unleak.yaml': config }),
    );
    expect(stdout).toContain('put this into your configuration by hand:\n  paths:\n    - match: "**/src{,/**}"');
    expect(readFileSync(join(cwd, '.unleak.yaml'), 'utf8')).toBe(config);
  });

  test.each([
    ['(^|/)testdata/', '**/testdata/**'],
    ['\\.(png|jpg)$', '**/*.{png,jpg}'],
    ['^docs/.*\\.md$', 'docs/**/*.md'],
    ['package-lock\\.json', '**/*package-lock.json*{,/**}'],
    ['(.*?)(jpg|gif)$', '**/*{jpg,gif}'],
    ['^vendor/.*', 'vendor/**'],
    ['(^|/)\\.env\\.example\\.[^/]+$', '**/.env.example.?*'],
    ['(?:^|/)node_modules(?:/.*)?$', '**/node_modules{/**/*,}'],
    ['\\.(?:jpe?g|[ot]tf|tiff?)$', '**/*.{jp{e,}g,[ot]tf,tif{f,}}'],
    ['(?i)^a[bc]/x\\.md$', '[aA][bcBC]/[xX].[mM][dD]'],
    ['a(?!b)', null],
    ['ab*c', null],
    ['a[bc]+d', null],
    ['[a-z]+', null],
    ['a|b', null],
  ])('the expression %s: %s', (expression, glob) => {
    expect(globOfExpression(expression)).toBe(glob);
  });

  test.each([
    ['dist/', '**/dist/**'],
    ['/dist', 'dist{,/**}'],
    ['a/b', 'a/b{,/**}'],
    ['\\#a\\ b', '**/#a b{,/**}'],
    ['a\\*', null],
    ['!a', null],
  ])('the line %s: %s', (line, glob) => {
    expect(globOfIgnoreLine(line)).toBe(glob);
  });
});

describe('what has no equivalent is listed', () => {
  test('with what to do instead, and without a value', async () => {
    const toml = `[extend]\ndisabledRules = ["generic-api-key"]\n[[allowlists]]\ncommits = ["abc"]\nregexes = ['''${ONE}''']\npaths = ['''a(?!b)''']\n`;
    const { stdout } = await migrated('.gitleaks.toml', toml);
    expect(stdout).toContain('No finding to accept.');
    for (const what of [
      'disabled rule generic-api-key',
      'allowlist commit abc',
      'allowlist regexes (1)',
      'path a(?!b)',
    ])
      expect(stdout).toContain(`.gitleaks.toml: ${what}: `);
  });

  test('of a key that detect-secrets knows by its public beginning, its line tells which it is', async () => {
    const cwd = tempFolder({ 'a.yml': `t: ${plant('glpat-<alnum:20>')}\nt: ${plant('glpat-<alnum:20>', 2)}\n` });
    const results = { 'a.yml': [{ type: 'GitLab Token', hashed_secret: sha('sha1', 'glpat'), line_number: 2 }] };
    writeIn(cwd, '.secrets.baseline', JSON.stringify({ version: '1.5.0', plugins_used: [], results }));
    expect((await runMain(['migrate'], cwd)).stdout).toContain('1 entry written');
    const { report } = await reportOf(['scan', 'a.yml'], cwd);
    expect(report.findings.map(({ places }) => places[0]?.line)).toEqual([1]);
  });

  test('a dry run writes nothing', async () => {
    const cwd = tempFolder({ ...FILES, '.gitleaksignore': 'src/a.yml:github-pat:1\n' });
    const { stdout } = await runMain(['migrate', '--dry-run'], cwd);
    expect(stdout).toContain('1 entry would be written to .unleakignore');
    expect((await runMain(['ignore', '--list'], cwd)).stdout).toBe(
      '0 entries, 0 comments and rules; 0 of them hide something.\n',
    );
  });

  test.each([
    [['migrate'], 'there is no file of another scanner here'],
    [['migrate', 'none.toml'], 'none.toml: no such file'],
    [['migrate', 'x.json'], 'x.json is a file of no scanner that is known'],
    [['migrate', 'x.toml'], 'x.toml:1: this is no TOML'],
  ])('%s', async (args, message) => {
    const { code, stderr } = await runMain(args, tempFolder({ 'x.json': '{"a":1}', 'x.toml': '= 1\n' }));
    expect([code, stderr]).toEqual([2, expect.stringContaining(message)]);
  });
});

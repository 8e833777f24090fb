import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { GATES } from '../../src/cli/scan-options.ts';
import { key, plant } from '../helper/canary.ts';
import { reportOf, runMain } from '../helper/run-main.ts';
import { tempFolder, writeIn } from '../helper/temp-folder.ts';
import { repoAt, tempRepo } from '../helper/temp-repo.ts';

const KEY = `token: ${key(1)}\n`;
const PASSWORD = `db_password = "${plant('<alnum:7>', 5)}$x9"\n`;
const RULE = 'github.personal-access-token';

/** What a scan of a folder with this configuration says. */
const scan = (config: string, files: Record<string, string> = { 'a.yml': KEY }, args: readonly string[] = []) =>
  reportOf(['scan', '.', ...args], tempFolder({ '.unleak.yaml': config, ...files }));

describe('a mistake ends with 2 and names file and line', () => {
  test.each([
    ['failOn: high\nfialOn: low\n', 2, 'unknown key "fialOn"', 'did you mean "failOn"?'],
    ['colour: red\n', 1, 'unknown key "colour"', 'known: extends, defaults, failOn'],
    ['failOn: never\n', 1, 'failOn must be high or medium or low'],
    ['disable: github\n', 1, 'there is no rule "github"'],
    ['disable: gitlab.personal-access-token\n', 1, 'there is no rule', 'did you mean "gitlab.access-token"?'],
    ['disable:\n  - generic.pasword\n', 2, 'there is no rule "generic.pasword"', 'did you mean "generic.password"?'],
    ['paths:\n  - match: "[a"\n    confidence: lower\n', 2, 'match: a [ is not closed'],
    ['paths:\n  - match: a\n', 2, '"confidence" is missing'],
    ['paths:\n  - match: a\n    confidence: hide\n', 3, 'confidence must be lower or skip-generic'],
    ['paths: a\n', 1, 'paths must be a list'],
    ['ignore:\n  - id: 12\n    reason: x\n', 2, 'id must be the 16 hex digits beside a finding'],
    ['ignore:\n  - id: 0123456789abcdef\n', 2, '"reason" is missing'],
    ['ignore:\n  - id: 0123456789abcdef\n    reason: x\n    expires: soon\n', 4, 'expires must be a date'],
    ['timeout: soon\n', 1, 'timeout must be a number'],
    ['inlineAllow: "no"\n', 1, 'inlineAllow must be true or false'],
    ['verify:\n  provider: x\n', 2, 'unknown key "provider"', 'did you mean "providers"?'],
    ['defaults: none\n', 1, 'no rule is left', 'take out "defaults: none"'],
    ['rules: nowhere.json\n', null, 'unleak: nowhere.json cannot be read: no such file', '(.unleak.yaml:1 names it)'],
    ['paths:\n  - match: **/a\n', 2, 'only plain values', 'a pattern that begins with * stands in quotes'],
    ['extends: ./nowhere.yaml\n', 1, 'there is no file "./nowhere.yaml"'],
    ['extends: "@acme/none"\n', 1, 'there is no package "@acme/none" with a configuration'],
    ['extends: .unleak.yaml\n', 1, 'the configurations extend each other'],
    ['failOn: [high\n', null, 'this is no YAML'],
    ['failOn: high\nfailOn: low\n', 2, 'this is no YAML', 'a key stands there twice'],
    ['- a\n', 1, 'the configuration must be a map'],
  ])('%j', async (config, line, message, hint = '') => {
    const cwd = tempFolder({ '.unleak.yaml': config, 'a.yml': KEY });
    const { code, stdout, stderr } = await runMain(['scan', '.'], cwd);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(line === null ? message : `unleak: .unleak.yaml:${line}: ${message}`);
    expect(stderr).toContain(hint);
  });

  test('a comment in JSON is told as one', async () => {
    const cwd = tempFolder({ '.unleak.json': '{\n  // why\n  "failOn": "low"\n}\n', 'a.txt': 'x\n' });
    const { code, stderr } = await runMain(['scan', 'a.txt'], cwd);
    expect([code, stderr]).toEqual([
      2,
      expect.stringContaining('.unleak.json:2: JSON has no comments\n  hint: take it out'),
    ]);
  });

  test('two configurations in a folder', async () => {
    const cwd = tempFolder({ '.unleak.yaml': 'failOn: low\n', 'package.json': '{ "unleak": { "failOn": "high" } }' });
    const { code, stderr } = await runMain(['scan', '.'], cwd);
    expect([code, stderr]).toEqual([2, expect.stringContaining('.unleak.yaml and package.json both hold')]);
  });

  test.runIf(process.platform !== 'win32')('a link', async () => {
    const cwd = tempFolder({ 'x.yaml': 'failOn: low\n', 'a.yml': KEY });
    symlinkSync('x.yaml', join(cwd, '.unleak.yaml'));
    const { code, stderr } = await runMain(['scan', '.'], cwd);
    expect([code, stderr]).toEqual([2, expect.stringContaining('.unleak.yaml is no regular file')]);
  });
});

describe('a configuration is layered on the built-in rules', () => {
  test.each(['', '# nothing\n', 'ignore: []\n', 'paths:\n'])('%j changes nothing', async (config) => {
    const { code, report } = await scan(config);
    expect([code, report.findings.length]).toEqual([1, 1]);
  });

  test('one that only accepts takes nothing away: same findings, same rules', async () => {
    const files = {
      'a.yml': KEY,
      'b.ts': PASSWORD,
      'vendor/c.txt': `url = postgres://app:${plant('<alnum:20>', 8)}@db/x\n`,
    };
    const plain = (await scan('', files)).report;
    const accepting =
      'ignore:\n  - id: 0123456789abcdef\n    reason: of another value\npaths:\n  - match: docs/**\n    confidence: skip-generic\n';
    const accepted = (await scan(accepting, files)).report;
    expect(accepted.findings.map(({ id, blocks }) => [id, blocks])).toEqual(
      plain.findings.map(({ id, blocks }) => [id, blocks]),
    );
    expect(plain.findings).toHaveLength(3);
    expect(accepted.scan.ruleSources).toEqual(plain.scan.ruleSources);
    expect(plain.scan).toMatchObject({ ruleSources: { builtIn: plain.scan.rules, files: [], off: 0 } });
  });

  test("another scanner's file of mere exceptions is no file of rules", async () => {
    const cwd = tempFolder({ '.gitleaks.toml': '[allowlist]\npaths = ["a.yml"]\n', 'a.yml': KEY });
    const { code, stdout, stderr } = await runMain(['scan', '.', '--rules', '.gitleaks.toml'], cwd);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('unleak: .gitleaks.toml: ');
  });

  test('how many rules there were, of which file, and how many were off, is said with every result', async () => {
    const rule = (id: string) => ({ id, pattern: `${id.slice(5)}_[0-9a-z]{32}` });
    const files = {
      'conf/one.json': JSON.stringify([rule('acme.one'), rule('acme.two')]),
      'two.json': JSON.stringify([rule('acme.six')]),
    };
    const config = `rules: conf/one.json\ndisable: [${RULE}, acme.two]\n`;
    const cwd = tempFolder({ '.unleak.yaml': config, ...files });
    const total = (await scan('')).report.scan.rules;
    const { report } = await reportOf(['scan', '.', '--rules', 'two.json'], cwd);
    const { builtIn } = report.scan.ruleSources;
    expect([report.scan.rules, report.scan.ruleSources]).toEqual([
      total + 1,
      {
        builtIn: total,
        files: [
          { path: 'conf/one.json', rules: 2 },
          { path: 'two.json', rules: 1 },
        ],
        off: 2,
      },
    ]);
    const { stdout } = await runMain(['scan', '.', '--rules', 'two.json'], cwd);
    const [all, own] = [total + 1, builtIn].map((n) => n.toLocaleString('en'));
    expect(stdout).toContain(` with ${all} rules (${own} built-in, 2 of conf/one.json, 1 of two.json, 2 off). `);
    const none = tempFolder({ '.unleak.yaml': 'defaults: none\nrules: two.json\n', ...files });
    expect((await runMain(['scan', '.'], none)).stdout).toContain(' with 1 rule (0 built-in, 1 of two.json). ');
  });

  test('when each rule is off, that is a mistake, not a clean scan', async () => {
    const rules = JSON.stringify([{ id: 'acme.token', pattern: 'acme_[0-9a-z]{32}' }]);
    const config = 'defaults: none\nrules: r.json\ndisable: [acme.token]\n';
    const { code, stdout, stderr } = await runMain(
      ['scan', '.'],
      tempFolder({ '.unleak.yaml': config, 'r.json': rules }),
    );
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('unleak: .unleak.yaml:3: no rule is left');
  });

  test('the gate', async () => {
    const at = async (config: string, ...args: string[]) => (await scan(config, { 'a.yml': PASSWORD }, args)).code;
    expect([await at(''), await at('failOn: medium\n'), await at('failOn: medium\n', '--fail-on', 'high')]).toEqual([
      await at(''),
      1,
      await at('', '--fail-on', 'high'),
    ]);
  });

  test('a rule is switched off, and that is said', async () => {
    const { code, report } = await scan(`disable: [${RULE}]\n`);
    expect([code, report.findings]).toEqual([0, []]);
    expect(report.scan.ignored).toMatchObject([{ cause: 'rule-off', where: '.unleak.yaml:1' }]);
    expect(report.scan.notices).toMatchObject([{ code: 'rule-off', path: '.unleak.yaml', line: 1 }]);
  });

  test('so it is where a configuration in a folder below hid something', async () => {
    const files = { 'sub/.unleak.yaml': `disable: [${RULE}]\n`, 'sub/a.yml': KEY };
    const { code, report } = await scan('', files, ['sub']);
    expect([code, report.findings]).toEqual([0, []]);
    expect(report.scan.notices).toMatchObject([
      { code: 'rule-off', path: 'sub/.unleak.yaml', line: 1, message: `the rule ${RULE} is switched off` },
    ]);
  });

  test('an entry accepts a finding', async () => {
    const [found] = (await scan('')).report.findings;
    const { code, report } = await scan(`ignore:\n  - id: ${found!.id}\n    rule: github\n    reason: a sample\n`);
    expect(code).toBe(0);
    expect(report.scan.ignored).toMatchObject([
      { cause: 'configuration', where: '.unleak.yaml:2', reason: 'a sample' },
    ]);
  });

  test('a path: guesses are left out there, keys of a provider are not', async () => {
    const files = { 'samples/a.yml': KEY, 'samples/b.ts': PASSWORD };
    const skipped = await scan('paths:\n  - match: samples/**\n    confidence: skip-generic\n', files);
    expect(skipped.report.findings.map(({ rule }) => rule)).toEqual([RULE]);
    expect(skipped.report.scan.ignored).toMatchObject([
      { rule: 'generic.password', cause: 'path', where: '.unleak.yaml:2' },
    ]);
    const lower = await scan('paths:\n  - match: samples/**\n    confidence: lower\n', files);
    expect(lower.report.findings.find(({ rule }) => rule === RULE)).toMatchObject({
      confidence: 'medium',
      blocks: false,
    });
    expect(lower.code).toBe(0);
  });

  test('rules of files beside it, and comments that accept nothing', async () => {
    const rules = JSON.stringify([{ id: 'acme.token', pattern: 'acme_[0-9a-z]{32}' }]);
    const token = `${plant('acme_<alnum:32>', 6).toLowerCase()}`;
    const files = { 'conf/r.json': rules, 'a.txt': `x = ${token} # unleak:allow acme -- a sample\n` };
    expect((await scan('rules: conf/r.json\n', files)).report.scan.ignored).toMatchObject([{ rule: 'acme.token' }]);
    const strict = await scan('rules: [conf/r.json]\ninlineAllow: false\ndefaults: none\n', { ...files, 'b.yml': KEY });
    expect(strict.report.findings.map(({ rule }) => rule)).toEqual(['acme.token']);
    expect(strict.report.scan.notices).toMatchObject([{ message: 'all built-in rules are switched off' }]);
  });

  test.each([
    ['.unleak.yml', 'failOn: low\n'],
    ['.unleak.json', '{ "failOn": "low" }\n'],
    ['package.json', '{\n  "name": "x",\n  "unleak": {\n    "failOn": "low"\n  }\n}\n'],
  ])('%s', async (name, text) => {
    const { stdout } = await runMain(['config', 'print'], tempFolder({ [name]: text }));
    expect(stdout).toMatch(new RegExp(`failOn +low +${name.replace('.', '\\.')}:\\d`));
  });

  test('a package.json that only depends on us is none', async () => {
    const json = '{ "devDependencies": { "unleak": "^1.0.0" }, "scripts": { "x": "unleak" } }';
    expect((await runMain(['config', 'print'], tempFolder({ 'package.json': json }))).stdout).toContain(
      'There is no configuration.',
    );
  });
});

describe('three levels: a preset, the root, the nearest package', () => {
  function repository(): string {
    const cwd = tempFolder({
      '.unleak.yaml': 'extends: "@acme/policy"\nfailOn: medium\n',
      'packages/api/.unleak.yaml': 'failOn: low\npaths:\n  - match: test/**\n    confidence: skip-generic\n',
      'packages/api/test/db.ts': PASSWORD,
      'packages/web/test/db.ts': PASSWORD.replace('9"', '8"'),
      'node_modules/@acme/policy/.unleak.yaml': `failOn: high\ntimeout: 99\ndisable: [${RULE}]\npaths:\n  - match: docs/**\n    confidence: lower\n`,
      'a.yml': KEY,
    });
    mkdirSync(join(cwd, '.git'));
    return cwd;
  }

  test('print says what holds for a path, and what says so', async () => {
    const cwd = repository();
    const values = async (...args: string[]) => {
      const { stdout } = await runMain(['config', 'print', '--json', ...args], cwd);
      const rows = (JSON.parse(stdout) as { values: { key: string; value: string; from: string }[] }).values;
      return rows.map((row) => `${row.key}=${row.value} ${row.from}`);
    };
    expect(await values()).toEqual(
      expect.arrayContaining([
        'failOn=medium .unleak.yaml:2',
        'timeout=99 node_modules/@acme/policy/.unleak.yaml:2',
        `disable=${RULE} node_modules/@acme/policy/.unleak.yaml:3`,
        'inlineAllow=true default',
      ]),
    );
    expect(await values('--for', 'packages/api/test/db.ts', '--timeout', '5')).toEqual(
      expect.arrayContaining([
        'failOn=low packages/api/.unleak.yaml:1',
        'timeout=5 --timeout',
        'paths=docs/**: lower (does not apply) node_modules/@acme/policy/.unleak.yaml:5',
        'paths=test/**: skip-generic (applies) packages/api/.unleak.yaml:3',
      ]),
    );
  });

  test('each path of a scan has its own', async () => {
    const cwd = repository();
    writeIn(cwd, '.git/HEAD', '');
    const { report } = await reportOf(['scan', 'a.yml', 'packages/api/test/db.ts', 'packages/web/test/db.ts'], cwd);
    expect(report.findings.map(({ places }) => places[0]?.path)).toEqual(['packages/web/test/db.ts']);
    expect(report.scan.ignored.map(({ cause, where }) => `${cause} ${where}`).sort()).toEqual([
      'path packages/api/.unleak.yaml:3',
      'rule-off node_modules/@acme/policy/.unleak.yaml:3',
    ]);
  });
});

test.each(GATES)('print takes --fail-on %s, as a scan does', async (gate) => {
  const { code, stdout } = await runMain(['config', 'print', '--fail-on', gate], tempFolder());
  expect(code).toBe(0);
  expect(stdout).toMatch(new RegExp(`^failOn +${gate} +--fail-on$`, 'm'));
});

test('a folder is told what counts for its files', async () => {
  const cwd = tempFolder({ '.unleak.yaml': 'failOn: high\n', 'api/.unleak.yaml': 'failOn: low\n' });
  writeIn(cwd, '.git/HEAD', '');
  const { stdout } = await runMain(['config', 'print', '--for', 'api'], cwd);
  expect(stdout).toMatch(/^failOn +low +api\/\.unleak\.yaml:1$/m);
});

test('what a folder below says of a scan as a whole counts only there', async () => {
  const cwd = tempFolder({ '.unleak.yaml': 'timeout: 9\n', 'api/.unleak.yaml': 'failOn: low\ntimeout: 3\n' });
  writeIn(cwd, '.git/HEAD', '');
  const { stdout } = await runMain(['config', 'print', '--for', 'api'], cwd);
  expect(stdout).toMatch(/^timeout +9 +\.unleak\.yaml:1$/m);
  expect(stdout).toMatch(/^Counts only where unleak is called in that folder: api\/\.unleak\.yaml:2$/m);
  expect((await runMain(['config', 'print'], join(cwd, 'api'))).stdout).toMatch(/^timeout +3 +\.unleak\.yaml:2$/m);
});

describe('what a folder below says of a scan as a whole is named where it is not used', () => {
  const repository = (below = 'failOn: low\ntimeout: 3\nrules: r.json\nverify:\n  providers: [gitlab]\n') => {
    const repo = tempRepo({ 'api/.unleak.yaml': below, 'api/r.json': '[]', 'web/a.txt': 'x\n' });
    repo.commit('all');
    return repo.root;
  };
  const noticesOf = async (args: readonly string[], cwd: string) =>
    (await reportOf(args, cwd)).report.scan.notices.map(({ path, line, message }) => `${path}:${line} ${message}`);
  const NOT_USED = 'not used: they would count for a scan that is begun in that folder';

  const TIMEOUT = 'api/.unleak.yaml:1 timeout is not used: it would count for a scan that is begun in that folder';

  test.each([['audit'], ['scan', '.'], ['scan', 'api']])('%s %s', async (...args) => {
    expect(await noticesOf(args, repository())).toEqual([`api/.unleak.yaml:2 timeout, rules are ${NOT_USED}`]);
  });

  test.each([
    ['scan', 'api/in/b.txt'],
    ['scan', 'api/in'],
    ['scan', 'api/in/b.txt', 'api'],
    ['staged'],
    ['ci', '--base', 'HEAD~1'],
    ['ci', '--scope', 'head'],
  ])('nor where it is on the way to what is read: %s %s', async (...args) => {
    const repo = repoAt(repository('timeout: 30\n'));
    repo.write('api/in/b.txt', 'x\n');
    if (args[0] === 'staged') {
      repo.write('api/.unleak.yaml', 'timeout: 31\n');
      repo.git('add', '--all');
    } else repo.commit('more');
    expect(await noticesOf(args, repo.root)).toEqual([TIMEOUT]);
    expect(await noticesOf(args[0] === 'scan' ? ['scan', 'in/b.txt'] : args, join(repo.root, 'api'))).toEqual([]);
  });

  test('of the live check when it is asked for', async () => {
    const cwd = repository('inlineAllow: false\nverify:\n  providers: [gitlab]\n');
    expect(await noticesOf(['scan', '.', '--verify'], cwd)).toEqual([
      `api/.unleak.yaml:1 inlineAllow, verify.providers are ${NOT_USED}`,
    ]);
  });

  test('not where it is used, though the audit before was begun above', async () => {
    const cwd = repository('timeout: 30\n');
    expect(await noticesOf(['audit'], cwd)).toEqual([TIMEOUT]);
    expect(await noticesOf(['audit'], join(cwd, 'api'))).toEqual([]);
    expect(await noticesOf(['audit', 'api'], cwd)).toEqual([]);
    expect(await noticesOf(['scan', '.'], join(cwd, 'web'))).toEqual([]);
    expect(await noticesOf(['audit'], cwd)).toHaveLength(1);
  });

  test('nothing of what counts for the files there, of packages, or of mistakes', async () => {
    expect(await noticesOf(['scan', '.'], repository('failOn: low\ndisable: [generic.password]\n'))).toEqual([]);
    expect(await noticesOf(['scan', '.'], repository('timeuot: 3\n'))).toEqual([]);
    const cwd = tempFolder({ 'node_modules/a/.unleak.yaml': 'timeout: 3\n' });
    expect(await noticesOf(['scan', '.'], cwd)).toEqual([]);
  });
});

describe('a mistake in what it says of the live check is told with its line, before anything is scanned', () => {
  test.each([
    [
      'endpoints:\n    gitlab: http://git.acme.com',
      3,
      'the endpoint for gitlab: keys are sent to https addresses only',
      'https://…; plain http',
    ],
    [
      'endpoints:\n    gitlb: https://git.acme.com',
      3,
      'the endpoint for gitlb: there is no such provider',
      'did you mean gitlab?',
    ],
    ['providers: [gitlb]', 2, 'there is no provider "gitlb"', 'did you mean gitlab?'],
  ])('%s', async (said, line, message, hint) => {
    const cwd = tempFolder({ '.unleak.yaml': `verify:\n  ${said}\n`, 'a.yml': KEY });
    const { code, stderr } = await runMain(['scan', 'nowhere', '--verify', '--trust-config'], cwd);
    expect(code).toBe(2);
    expect(stderr).toContain(`unleak: .unleak.yaml:${line}: ${message}\n  hint: ${hint}`);
  });
});

test('in CI a configuration of a folder counts for the files there, wherever unleak is called', async () => {
  const repo = tempRepo({ 'api/.unleak.yaml': 'paths:\n  - {match: "in/**", confidence: lower}\n' });
  repo.commit('configuration');
  repo.write('api/in/a.yml', KEY);
  repo.write('web/b.txt', 'x\n');
  repo.commit('key');
  for (const [args, folder] of [
    [['ci', '--base', 'HEAD~1'], 'web'],
    [['ci', '--scope', 'head'], 'api'],
    [['ci', '--base', 'HEAD~1', repo.root], '..'],
  ] as const) {
    const { code, report } = await reportOf(args, join(repo.root, folder));
    expect([code, report.findings[0]?.confidence]).toEqual([0, 'medium']);
  }
});

test('an endpoint of a configuration is not used without the user', async () => {
  const { report } = await scan(
    'verify:\n  providers: [gitlab]\n  endpoints:\n    gitlab: https://keys.example\n',
    {},
    ['--verify'],
  );
  expect(report.scan.notices).toMatchObject([
    { code: 'configuration', line: 4, hint: 'if you trust this file: --trust-config' },
  ]);
});

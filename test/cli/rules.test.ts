import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { key, plant } from '../helper/canary.ts';
import { jsonOf, runAndReport } from '../helper/report.ts';
import { runHere, runMain } from '../helper/run-main.ts';
import { tempFolder } from '../helper/temp-folder.ts';
import { tempRepo } from '../helper/temp-repo.ts';

const here = tempFolder({
  'a.yml': `# tokens\ntoken: ${key()}\nshort: ${plant('ghp_<alnum:9>')}\n`,
  'plain.txt': 'nothing to see\n',
});

async function ok(args: readonly string[], cwd = here): Promise<string> {
  const { code, stdout, stderr } = await runMain(['rules', ...args], cwd);
  expect([code, stderr]).toEqual([0, '']);
  return stdout;
}

describe('unleak rules', () => {
  test('list has every provider of rules/', async () => {
    const folder = fileURLToPath(new URL('../../rules/', import.meta.url));
    const providers = readdirSync(folder).flatMap((name) => /^([a-z0-9].*)\.ts$/.exec(name)?.[1] ?? []);
    const text = await ok(['list']);
    const listed = new Set(text.split('\n').flatMap((line) => /^([a-z0-9-]+)\.[a-z0-9-]+ /.exec(line)?.[1] ?? []));
    expect([...listed].sort()).toEqual(providers.sort());
    expect(text).toMatch(
      new RegExp(`\n\n[\\d,]+ kinds of keys of ${providers.length.toLocaleString('en')} providers\\.\n$`),
    );
  });

  test('a provider is named by the beginning of its id too, as for verify', async () => {
    expect(await ok(['list', 'venice'])).toBe(await ok(['list', 'venice-ai']));
    expect(await ok(['show', 'venice'])).toBe(await ok(['show', 'venice-ai']));
  });

  test('list --json says the same for machines', async () => {
    const rules = JSON.parse(await ok(['list', '--json'])) as {
      id: string;
      provider: string;
      retired: string | null;
      noCheck: string | null;
      rotation: { steps: string[] };
    }[];
    const why = rules.find(({ id }) => id === 'nuget.api-key')?.noCheck;
    expect(why).toMatch(/^the only calls/);
    const text = await ok(['list']);
    expect(text).toContain(`  (no check: ${why})\n`);
    expect(rules.map((rule) => rule.id)).toEqual(
      text
        .split('\n\n')[0]!
        .split('\n')
        .map((line) => line.split(' ')[0]),
    );
    const retired = text.split('\n').flatMap((line) => (line.includes('  (retired)') ? line.split(' ')[0]! : []));
    expect(retired).toContain('gitter.access-token');
    expect(rules.filter((rule) => rule.retired !== null).map((rule) => rule.id)).toEqual(retired);
    for (const rule of rules) {
      expect(rule.id.startsWith(`${rule.provider}.`)).toBe(true);
      expect(rule.rotation.steps.length).toBeGreaterThan(0);
    }
  });

  test('show tells about one rule, or all of a provider', async () => {
    const one = await ok(['show', 'github.personal-access-token']);
    expect(one).toMatch(
      /^github\.personal-access-token: GitHub personal access token \(classic\)\n {2}provider {4}GitHub, /,
    );
    for (const label of ['severity', 'confidence', 'pattern', 'found by', 'checksum', 'risk', 'rotation']) {
      expect(one).toMatch(new RegExp(`^ {2}${label} +\\S`, 'm'));
    }
    const all = await ok(['show', 'github']);
    expect(all).toContain(one);
    expect(all.match(/^github\.[a-z-]+: /gm)!.length).toBeGreaterThan(3);
  });

  test('test says where a rule finds a key, and why it does not', async () => {
    const found = `a.yml:2  github.personal-access-token  ghp_…${key().slice(-4)}  found\n`;
    expect(await ok(['test', 'a.yml', '--rule', 'github.personal-access-token'])).toMatch(new RegExp(`^${found}`));
    const all = await ok(['test', 'a.yml']);
    expect(all).toContain(found);
    expect(all.split('\n').filter((line) => line.endsWith('  found'))).toHaveLength(1);
    expect(all).toMatch(/^a\.yml:2 {2}\S+ {2}… \(\d+ characters\) {2}no: \S/m);
    expect(await ok(['test', 'plain.txt'])).toBe('No pattern fits anywhere in plain.txt.\n');
  });

  test('test with one rule says how far its pattern fits', async () => {
    const text = `a = acme_${'0'.repeat(10)}ABC\n\nacme_${'7'.repeat(32)}\nb: acme_\n`;
    const cwd = tempFolder({ 'a.txt': text, 'r.json': own({ id: 'acme.token', pattern: 'acme_[0-9a-z]{32}' }) });
    expect(await ok(['test', 'a.txt', '--rules', 'r.json', '--rule', 'acme.token'], cwd)).toBe(
      [
        'a.txt:1  acme.token  acme_… (15 characters)  no: the pattern fits 15 characters of 37 or more, and not column 20',
        'a.txt:3  acme.token  acme_…7777  found',
        'a.txt:4  acme.token  acme_… (5 characters)  no: the pattern fits 5 characters of 37 or more, and not column 9',
        '',
      ].join('\n'),
    );
  });
});

/** A rule of the user's own. */
const ACME = {
  id: 'acme.token',
  name: 'Acme token',
  pattern: 'acme_[0-9a-f]{32}',
  severity: 'critical',
  steps: ['ask the Acme team for a new one'],
};
const own = (...rules: object[]) => JSON.stringify(rules);

describe('--rules', () => {
  test('finds the same by scan, staged, stdin and audit', async () => {
    const token = plant('acme_<hex:32>');
    const content = `# 🔑\r\nfirst = "${token}"; second = '${plant('acme_<hex:32>', 2)}'\r\n`;
    const repo = tempRepo({ 'a.ini': content, '.gitignore': 'rules.json\n', 'rules.json': own(ACME) });
    repo.git('add', '--all');
    const findings = [];
    for (const command of [['scan', 'a.ini'], ['scan', '-'], ['staged'], ['audit']]) {
      const args = [...command, '--rules', 'rules.json'];
      const { code, report } = await runAndReport(args, { cwd: repo.root, input: content });
      expect(code).toBe(1);
      findings.push(
        report.findings.map((finding) => ({
          ...finding,
          places: finding.places.map(({ line, column, start, end }) => ({ line, column, start, end })),
        })),
      );
    }
    const [first, ...others] = findings;
    expect(first).toMatchObject([
      {
        rule: 'acme.token',
        redacted: `acme_…${token.slice(-4)}`,
        places: [{ line: 2, column: 10, start: 17, end: 54 }],
      },
      { rule: 'acme.token', places: [{ line: 2 }] },
    ]);
    for (const other of others) expect(other).toEqual(first);
    const committed = repo.commit('first');
    const { report } = await runAndReport(['audit', '--rules', 'rules.json'], { cwd: repo.root });
    expect(report.findings.map((finding) => finding.id)).toEqual(first?.map((finding) => finding.id));
    expect(report.findings[0]?.places).toMatchObject([{ commit: committed, atHead: true }]);
  });

  test('adds to the built-in rules and takes none away', async () => {
    const cwd = tempFolder({ 'a.yml': `${key()}\n${plant('acme_<hex:32>')}\n`, 'r.json': own(ACME) });
    const plain = await runHere(['scan', 'a.yml', '--report', 'json'], { cwd });
    const both = await runHere(['scan', 'a.yml', '--report', 'json', '--rules', 'r.json'], { cwd });
    const rulesOf = (outcome: typeof plain) => jsonOf(outcome).findings.map((finding) => finding.rule);
    expect(rulesOf(plain)).toEqual(['github.personal-access-token']);
    expect(rulesOf(both).sort()).toEqual(['acme.token', 'github.personal-access-token']);
    expect(await ok(['list', '--rules', 'r.json'], cwd)).toContain('acme.token  ');
    expect(await ok(['show', 'acme', '--rules', 'r.json'], cwd)).toContain('1 ask the Acme team for a new one');
    expect(await ok(['test', 'a.yml', '--rules', 'r.json', '--rule', 'acme.token'], cwd)).toMatch(/ found\n$/);
  });

  test('finds a short key by its context alone, and allows what is written beyond ASCII', async () => {
    const badge = { id: 'acme.badge', pattern: '[0-9]{12}', context: ['acme_badge'] };
    const portal = {
      id: 'acme.portal',
      pattern: String.raw`portal pass (?<secret>\S{8,40})`,
      search: true,
      allow: [{ words: ['müster'] }],
    };
    const cwd = tempFolder({
      'a.txt': `acme_badge=${plant('<digit:12>', 1)}\n`,
      'b.txt': `portal pass ${plant('<alnum:9>', 2)}\n`,
      'c.txt': 'portal pass 1Müster1\n',
      'r.json': own(badge, portal),
    });
    const found: unknown[] = [];
    for (const file of ['a.txt', 'b.txt', 'c.txt']) {
      const outcome = await runHere(['scan', file, '--report', 'json', '--rules', 'r.json'], { cwd });
      found.push(jsonOf(outcome).findings.map((finding) => finding.rule));
    }
    expect(found).toEqual([['acme.badge'], ['acme.portal'], []]);
  });

  test.each([
    ['that is no JSON', '[{\n"id": 1 2', 'r.json is no JSON at line 2'],
    ['that ends too early', '[{\n"id":', 'r.json is no JSON at line 2'],
    ['that is no list', '{}', 'r.json: a rule file is a list of rules, or an object with such a list as "rules"'],
    ['without a rule', '[]', 'r.json: the file holds no rule'],
    [
      'with a field that is unknown',
      own({ ...ACME, regex: 'x' }),
      'r.json:1: rule 1 (acme.token): unknown field "regex"',
    ],
    [
      'with a field of the wrong type',
      own({ ...ACME, context: 'acme' }),
      'r.json:1: rule 1 (acme.token): "context" must be a list',
    ],
    [
      'with an id that is none',
      own({ ...ACME, id: 'Acme' }),
      'r.json:1: rule 1 (Acme): id must be like "acme.api-token"',
    ],
    ['without a pattern', own({ id: 'acme.token' }), 'r.json:1: rule 1 (acme.token): no pattern'],
    [
      'with a pattern that is none',
      own(ACME, { ...ACME, id: 'acme.two', pattern: '(' }),
      'r.json:1: rule 2 (acme.two): ',
    ],
    [
      'with a pattern that may take for ever',
      own({ ...ACME, pattern: 'acme(a+)+b{16}' }),
      'r.json:1: rule 1 (acme.token): the pattern is refused: ',
    ],
    ['with an id twice', own(ACME, ACME), 'r.json:1: rule 2 (acme.token): the id is used twice'],
    [
      'with the id of a built-in rule',
      own({ ...ACME, id: 'github.personal-access-token' }),
      'r.json:1: there is a rule github.personal-access-token already',
    ],
    [
      'with an example that is not found',
      own({ ...ACME, examples: ['nothing'] }),
      'r.json:1: acme.token: example 1 is not found',
    ],
    [
      'with a near-miss that is found',
      own({ ...ACME, nearMisses: [plant('acme_<hex:32>', 5)] }),
      'r.json:1: acme.token: near-miss 1 is found',
    ],
  ])('of a file %s is refused', async (_, content, message) => {
    const cwd = tempFolder({ 'a.yml': key(), 'r.json': content });
    const { code, stdout, stderr } = await runHere(['scan', 'a.yml', '--rules', 'r.json'], { cwd });
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(`unleak: ${message}`);
    expect(stderr).toContain('\n  hint: ');
  });

  test('those of the configuration are known to every command, and may be named once more', async () => {
    const cwd = tempFolder({
      '.unleak.yaml': 'rules: r.json\n',
      'r.json': own(ACME),
      'a.env': `t=${plant('acme_<hex:32>', 7)}\n`,
    });
    const again = await runHere(['scan', 'a.env', '--rules', './r.json', '--json'], { cwd });
    const { findings } = jsonOf(again);
    expect([again.code, findings[0]?.rule]).toEqual([1, ACME.id]);
    const { id } = findings[0]!;
    for (const [args, says] of [
      [['rotate', id], 'ask the Acme team for a new one'],
      [['rotate', ACME.id], 'ask the Acme team for a new one'],
      [['explain', ACME.id], 'Acme token  (acme.token: critical'],
      [['rules', 'list', 'acme'], '1 kind of key of 1 provider'],
      [['verify', id], 'there is no check for this kind of key'],
    ] as const)
      expect((await runHere(args, { cwd })).stdout).toContain(says);
    expect((await runHere(['revoke', id], { cwd })).stderr).toContain('its provider has no call that revokes it');
    await runHere(['scan', 'a.env', '--report', 'json=report.json'], { cwd });
    rmSync(join(cwd, '.unleak.yaml'));
    const unknown = await runHere(['verify', 'report.json'], { cwd });
    expect(unknown.stdout).toContain('unknown: the rule that found it is none of those that are known here');
  });

  test('an example that is not found can be looked into, as the hint says', async () => {
    const short = plant('acme_<hex:30>', 5);
    const cwd = tempFolder({ FILE: `${short}\n`, 'my rules.json': own({ ...ACME, examples: [short] }) });
    const refused = await runHere(['scan', 'FILE', '--rules', 'my rules.json'], { cwd });
    expect(refused.stderr).toContain("unleak rules test FILE --rule acme.token --rules 'my rules.json'");
    const args = ['rules', 'test', 'FILE', '--rule', 'acme.token', '--rules', 'my rules.json'];
    const { code, stdout, stderr } = await runHere(args, { cwd });
    expect([code, stderr]).toEqual([0, 'unleak: my rules.json: acme.token: example 1 is not found\n']);
    expect(stdout).toContain('no: the pattern fits 35 characters of 37 or more, and not column 36');
  });

  test('tried on a text in UTF-16 fit where they are found', async () => {
    const text = `\ufeffč 😀\r\ntoken: ${plant('acme_<hex:32>', 6)} 😀 ${plant('acme_<hex:30>', 6)}`;
    const cwd = tempFolder({ 'a.txt': Buffer.from(text, 'utf16le'), 'r.json': own(ACME) });
    const { stdout } = await runHere(['rules', 'test', 'a.txt', '--rule', 'acme.token', '--rules', 'r.json'], { cwd });
    expect(stdout).toMatch(/^a\.txt:2 {2}acme\.token {2}acme_….* {2}found$/m);
    expect(stdout).toContain(
      'a.txt:2  acme.token  acme_… (35 characters)  no: the pattern fits 35 characters of 37 or more, and not column 84',
    );
  });
});

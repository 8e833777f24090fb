import { describe, expect, test } from 'vitest';
import { readUserRules } from '../../src/rulebook/user-rules.ts';
import { tempFolder, writeIn } from '../helper/temp-folder.ts';

const folder = tempFolder();
let files = 0;

/** What becomes of a file: its rules by id, and the notices without the path of the file. */
async function take(text: string, name = 'rules') {
  const file = writeIn(folder, `${files++}/${name}`, text);
  const { rules, allow, imported, notices } = await readUserRules(file);
  return {
    rules: Object.fromEntries(rules.map(({ id, ...rest }) => [id, rest])),
    allow,
    imported,
    notices: notices.map((notice) => notice.replaceAll(file, 'FILE')),
  };
}

describe('our own format', () => {
  const acme = { pattern: 'acme_[0-9a-z]{24}', severity: 'low', context: ['cloud'] };

  test.each([
    ['JSON', JSON.stringify({ rules: [{ id: 'acme.token', ...acme }] })],
    [
      'YAML',
      '# ours\nrules:\n  - id: acme.token\n    pattern: acme_[0-9a-z]{24}\n    severity: low\n    context: [cloud]\n',
    ],
    ['a list in YAML', '- id: acme.token\n  pattern: acme_[0-9a-z]{24}\n  severity: low\n  context:\n    - cloud\n'],
    [
      'TOML',
      '# ours\n[[rules]]\nid = "acme.token"\npattern = \'acme_[0-9a-z]{24}\'\nseverity = "low"\ncontext = ["cloud"]\n',
    ],
  ])('is read from %s', async (_, text) => {
    expect(await take(text)).toEqual({ rules: { 'acme.token': acme }, allow: [], imported: null, notices: [] });
  });

  test('may filter and search', async () => {
    const text = `allow:
  - paths: ['(?i)\\.md$']
rules:
  - id: acme.token
    pattern: \\bacme[^\\n]{0,20}=(?<secret>[a-z]{8})(?=;)
    search: true
    paths: [^src/]
    require: ['[0-9]']
    allow:
      - { all: true, words: [sample], regexes: [x], target: line }
`;
    const { rules, allow } = await take(text);
    expect(rules['acme.token']).toMatchObject({ search: true, paths: ['^src/'], require: ['[0-9]'] });
    expect(allow).toEqual([{ paths: ['(?i)\\.md$'] }]);
  });

  test.each([
    [
      'YAML',
      'rules:\n  - id: acme.token\n    pattern: acme_[0-9]{24}\n  - id: acme.two\n    colour: red\n',
      /:4: rule 2 \(acme\.two\): unknown field/,
    ],
    [
      'TOML',
      '[[rules]]\nid = "a.b"\npattern = "acme_[0-9]{24}"\n\n[[rules]]\nid = "acme"\n',
      /:5: rule 2 \(acme\): id must be/,
    ],
    ['JSON', '{\n"rules": [\n  {"id": "acme.x"}\n]}', /:3: rule 1 \(acme\.x\): no pattern/],
    ['what is no YAML', 'rules:\n  - id: [\n', /is no YAML at line \d/],
    ['what is no TOML', 'a = 1\n[[rules]\n', /is no TOML at line 2/],
    [
      'an allow that allows nothing',
      'allow: [{}]\nrules: [{id: a.b, pattern: acme_x}]',
      /allow 1: no paths, regexes or words/,
    ],
    [
      'a filter that is none',
      '- {id: a.b, pattern: "acme_[0-9]{24}", paths: ["("]}',
      /paths 1 is refused: Invalid regular expression: (?!.*\(\()/,
    ],
    [
      'a filter that may take long',
      '- {id: a.b, pattern: "acme_[0-9]{24}", require: ["(?:a{1,9}){1,99}!"]}',
      /require 1 is refused: there are too many ways/,
    ],
    [
      'a search that may take long',
      '- {id: a.b, search: true, pattern: "acme(?:a{1,9}){1,99}!"}',
      /the pattern is refused: there are too many ways/,
    ],
    [
      'a search for nothing literal',
      '- {id: a.b, search: true, pattern: "[0-9a-f]{32}"}',
      /nothing literal to find it by/,
    ],
  ])('a mistake is said with its line: %s', async (_, text, message) => {
    await expect(take(text)).rejects.toMatchObject({ code: 'bad-rules', message: expect.stringMatching(message) });
  });
});

describe('gitleaks', () => {
  test('rules with all that they say', async () => {
    const { rules, allow, notices, imported } = await take(`
title = "ours"
[extend]
useDefault = true
disabledRules = ["aws-access-token"]

[[rules]]
id = "Acme_Token"
description = "Acme token."
regex = '''(?i)acme[\\w-]{0,20}\\s*=\\s*"([a-z0-9]{24})"'''
secretGroup = 1
entropy = 3.2
keywords = ["acme"]
path = '''(?i)\\.env$'''
  [rules.allowlist]
  description = "samples"
  regexes = ['''^0+''']
  stopwords = ["Sample"]
  [[rules.allowlists]]
  condition = "AND"
  regexTarget = "line"
  paths = ['''^test/''']
  regexes = ['''fixture''']

[[rules]]
id = "hex"
regex = '''[0-9a-f]{32}'''
keywords = ["zeta_key"]

[allowlist]
paths = ['''(^|/)vendor/''']
[[allowlists]]
targetRules = ["hex"]
stopwords = ["dead"]
`);
    expect(rules).toEqual({
      'gitleaks.acme-token': {
        name: 'Acme token',
        pattern: 'acme[\\-0-9_a-z]{0,20}[\\t\\n\\f\\r ]{0,100}=[\\t\\n\\f\\r ]{0,100}"(?<secret>[0-9a-z]{24})"',
        flags: 'i',
        search: true,
        entropy: 3.2,
        paths: ['(?i)\\.env$'],
        allow: [
          { all: true, paths: ['^test\\/'], regexes: ['fixture'], target: 'line' },
          { regexes: ['^0{1,1024}'], words: ['Sample'] },
        ],
      },
      'gitleaks.hex': {
        name: 'hex',
        pattern: '[0-9a-f]{32}',
        search: true,
        context: ['zeta_key'],
        within: 144,
        allow: [{ words: ['dead'] }],
      },
    });
    expect(allow).toEqual([{ paths: ['(?:^|\\/)vendor\\/'] }]);
    expect(imported).toEqual({ tool: 'gitleaks', total: 2 });
    expect(notices).toEqual([expect.stringMatching(/^FILE: extend\.useDefault: unleak's own rules stand for/)]);
  });

  test('a file that it extends', async () => {
    const base = `[[rules]]
id = "acme"
regex = '''acme_[0-9]{24}'''
keywords = ["acme_"]
entropy = 2.0
[[rules]]
id = "old"
regex = '''oldkey_[0-9]{24}'''
[allowlist]
paths = ['''^docs/''']
`;
    writeIn(folder, 'base/base.toml', base);
    const { rules, allow } = await take(`[extend]
path = "../base/base.toml"
disabledRules = ["old"]
[[rules]]
id = "acme"
entropy = 3.5
[[rules.allowlists]]
stopwords = ["demo"]
`);
    expect(rules).toMatchObject({
      'gitleaks.acme': { pattern: 'acme_\\d{24}', entropy: 3.5, allow: [{ words: ['demo'] }] },
    });
    expect(Object.keys(rules)).toHaveLength(1);
    expect(allow).toEqual([{ paths: ['^docs\\/'] }]);
  });

  test('what cannot be taken over is said with its line, and the rest is taken', async () => {
    const { rules, notices } = await take(`[[rules]]
id = "good"
regex = '''acme_[0-9]{24}'''
[[rules]]
id = "path-only"
path = '''\\.p12$'''
[[rules]]
id = "changed"
entropy = 3.0
[[rules]]
id = "greek"
regex = '''acme\\p{Greek}'''
[[rules]]
id = "slow"
regex = '''acme(?:[a-z]+[0-9]*)+!'''
[[rules]]
id = "bare"
regex = '''[0-9]{12}'''
[[rules]]
id = "short"
regex = '''[0-9]{12}'''
keywords = ["ab"]
[[rules]]
id = "grouped"
regex = '''acme_([0-9]{24})'''
secretGroup = 2
[[rules]]
id = "part"
regex = '''acme_[0-9]{24}'''
skipReport = true
[[rules]]
id = "filtered"
regex = '''acme_[0-9]{20}'''
filter = "entropy > 3"
[[rules.allowlists]]
commits = ["0123456789012345678901234567890123456789"]
regexes = ['''(a)\\1''']
stopwords = ["demo"]
[[rules.allowlists]]
condition = "AND"
commits = ["0123456789012345678901234567890123456789"]
stopwords = ["demo"]
`);
    expect(Object.keys(rules)).toEqual(['gitleaks.good', 'gitleaks.filtered']);
    // Of the second, one condition less would have allowed more.
    expect(rules['gitleaks.filtered']).toMatchObject({ allow: [{ words: ['demo'] }] });
    expect(notices).toEqual([
      'FILE:4: path-only is left out: a rule for a path alone: unleak looks for values',
      "FILE:7: changed is left out: no regex: it changes one of gitleaks' own rules, which are not loaded",
      'FILE:10: greek is left out: a class of Unicode that cannot be translated: Greek (at character 14 of the pattern)',
      'FILE:16: bare is left out: nothing to find it by: the pattern holds no literal of 3 characters, and there are no keywords',
      'FILE:19: short is left out: nothing to find it by: a keyword is shorter than 3 characters, and so are the literals',
      'FILE:23: grouped is left out: the secret is in group 2, and the pattern has 1',
      'FILE:27: part is left out: skipReport: a part of another rule, no finding by itself',
      'FILE:13: slow is left out: the pattern is refused: there are too many ways in which a text can fit a part of it',
      expect.stringMatching(/^FILE: filtered: a pattern of the allowlist is left out: a back reference/),
      expect.stringMatching(/^FILE: filtered: commits of an allowlist have no effect here/),
      'FILE: filtered: filter has no effect here',
    ]);
  });

  test('a name in the first group is not taken for the secret, which is said', async () => {
    const text = `[[rules]]\nid = "a"\nregex = '(acme_key|acme_token)=([a-z0-9]{20})'\n`;
    const { rules, notices } = await take(text);
    expect(rules['gitleaks.a']).toMatchObject({ pattern: '(?<secret2>acme_key|acme_token)=(?<secret>[0-9a-z]{20})' });
    expect(notices).toEqual([expect.stringMatching(/^FILE: a: the secret is group 2; gitleaks takes the first/)]);
    expect((await take(`${text}secretGroup = 1\n`)).notices).toEqual([]);
  });

  test("betterleaks' entropy and group of the value", async () => {
    const rule = (id: string, filter: string) =>
      `[[rules]]\nid = "${id}"\nregex = 'acme(k|[a-z]{0,9}:)([a-z0-9]{20})'\nvalueGroup = 2\nfilter = '''${filter}'''\n`;
    const least = 'entropy(finding["secret"]) <= 3.5';
    const { rules, notices } = await take(
      rule('a', least) + rule('b', `\nfilter.${least} ||\nfilter.other(finding)\n`) + rule('c', `${least} && other(x)`),
    );
    const pattern = 'acme(?:k|[a-z]{0,9}:)(?<secret>[0-9a-z]{20})';
    expect(rules).toEqual({
      'gitleaks.a': { name: 'a', pattern, search: true, entropy: 3.5 },
      'gitleaks.b': { name: 'b', pattern, search: true, entropy: 3.5 },
      'gitleaks.c': { name: 'c', pattern, search: true },
    });
    expect(notices).toEqual([
      'FILE: b: filter has no effect here but for its entropy',
      'FILE: c: filter has no effect here',
    ]);
  });

  test('what versions before 8 said is taken over or named', async () => {
    const { rules, allow, notices } = await take(`[[rules]]
description = "Acme"
regex = '''acme(.{0,9})([a-z0-9]{24})'''
reportGroup = 2
file = '''env$'''
[[rules.Entropies]]
Min = "3.5"
Max = "8"
[[rules]]
description = "Files"
file = '''env$'''
[whitelist]
files = ['''^skip\\.env$''', '''^vendor/''']
repos = ["shop"]
`);
    expect(rules).toMatchObject({ 'gitleaks.rule-1': { pattern: 'acme[^\\n]{0,9}(?<secret>[0-9a-z]{24})' } });
    expect(allow).toEqual([{ paths: ['(?:^|\\/)skip\\.env$', '^vendor\\/'] }]);
    expect(notices).toEqual([
      'FILE:9: rule 2 is left out: a rule for a path alone: unleak looks for values',
      'FILE: the global allowlist: "repos" of an allowlist has no effect here',
      'FILE: rule 1: entropies, file has no effect here',
      'FILE: rule 2: file has no effect here',
    ]);
  });
});

describe('kingfisher and Nosey Parker', () => {
  test('rules of kingfisher', async () => {
    const { rules, imported, notices } = await take(`rules:
  - name: Acme key
    id: kingfisher.acme.1
    pattern: |
      (?xi)
      \\b acme (?:.|[\\n\\r]){0,16}?
      (?P<KIND>KEY|TOKEN) \\s* = \\s*
      (?P<TOKEN> [a-z0-9]{24} )   # the key
      \\b
    min_entropy: 3.3
    confidence: medium
    pattern_requirements:
      min_digits: 2
      min_uppercase: 1
      ignore_if_contains: [test]
    examples: ['acme_key = x']
    validation: { type: Http }
  - name: Acme id
    id: kingfisher.acme.2
    pattern: acme_id_([0-9]{8})
    visible: false
  - name: Broken
    id: kingfisher.acme.3
    pattern: (acme
`);
    expect(rules).toEqual({
      'kingfisher.acme-1': {
        name: 'Acme key',
        pattern: '\\bacme[^]{0,16}?(?:key|token)[\\t-\\r ]{0,100}=[\\t-\\r ]{0,100}(?<secret>[0-9a-z]{24})\\b',
        flags: 'i',
        search: true,
        entropy: 3.3,
        confidence: 'medium',
        require: ['(?:[0-9][^0-9]*){2}', '[A-Z]'],
        allow: [{ words: ['test'] }],
        examples: ['acme_key = x'],
      },
    });
    expect(imported).toEqual({ tool: 'kingfisher', total: 3 });
    expect(notices).toEqual([
      'FILE:18: kingfisher.acme.2 is left out: visible: false: a part of another rule, no secret by itself',
      'FILE:22: kingfisher.acme.3 is left out: a group without an end (at character 6 of the pattern)',
      'FILE: validation has no effect here',
    ]);
  });

  test('rules of Nosey Parker: the last group is the secret', async () => {
    const { rules, imported } = await take(`rules:
- name: Acme login
  id: np.acme.1
  pattern: acme login ([a-z]{4,20}) password ([^\\s]{8,20})
  references: [https://acme.example]
  negative_examples: ['acme login x']
`);
    expect(rules).toEqual({
      'np.acme-1': {
        name: 'Acme login',
        pattern: 'acme login (?<secret2>[a-z]{4,20}) password (?<secret>[^\\t-\\r ]{8,20})',
        search: true,
        nearMisses: ['acme login x'],
      },
    });
    expect(imported?.tool).toBe('noseyparker');
  });
});

test('custom detectors of trufflehog', async () => {
  const { rules, notices } = await take(`detectors:
  - name: HogToken
    keywords: [hog]
    regex:
      token: '[^a-z]{0,1}([a-z0-9]{40})'
    entropy: 3
    exclude_words: [sample]
    exclude_regexes_match: ['^x']
    exclude_regexes_capture: ['0000']
    validations:
      token: { contains_digit: true, contains_uppercase: false }
    verify: [{ endpoint: 'https://acme.example' }]
  - name: Pair
    keywords: [acme]
    regex: { id: 'acme_id_([0-9]{8})', secret: 'acme_secret_([0-9a-f]{32})' }
  - name: Primary
    primary_regex_name: secret
    regex: { id: 'acme_id_([0-9]{8})', secret: 'acme_secret_([0-9a-f]{32})' }
  - name: Empty
    keywords: [acme]
`);
  expect(rules).toMatchObject({
    'trufflehog.hog-token': {
      pattern: '[^a-z]?(?<secret>[0-9a-z]{40})',
      context: ['hog'],
      entropy: 3,
      require: ['[0-9]'],
      allow: [{ regexes: ['^x'], target: 'match' }, { regexes: ['0000'] }, { words: ['sample'] }],
    },
    'trufflehog.pair-id': { name: 'Pair id' },
    'trufflehog.pair-secret': { pattern: 'acme_secret_(?<secret>[0-9a-f]{32})' },
    'trufflehog.primary': { name: 'Primary', pattern: 'acme_secret_(?<secret>[0-9a-f]{32})' },
  });
  expect(Object.keys(rules)).toHaveLength(4);
  expect(notices).toEqual([
    'FILE:19: Empty is left out: no regex',
    'FILE: verify has no effect here: no endpoint is asked',
    'FILE: Pair: each of its patterns is found by itself; trufflehog wants all of them in one file',
    'FILE: Primary: only secret is looked for; trufflehog wants all of them in one file',
  ]);
});

test('a configuration of secretlint may hold comments', async () => {
  const rule =
    '{"id": "@secretlint/secretlint-rule-pattern", "options": {"patterns": [{"name": "a b", "pattern": "/(/"},]}}';
  const { notices } = await take(`{\n // why\n "rules": [\n${rule}, /* the end */ ],\n}`);
  expect(notices[0]).toMatch(/^FILE:4: a b is left out: a group without an end/);
});

test('patterns of secretlint', async () => {
  const pattern = { id: '@secretlint/secretlint-rule-pattern', severity: 'warning' };
  const { rules, notices } = await take(
    JSON.stringify(
      {
        rules: [
          { id: '@secretlint/secretlint-rule-preset-recommend' },
          {
            ...pattern,
            options: {
              allows: ['/sample/i', 'acme.example'],
              patterns: [
                { name: 'Acme key', pattern: '/acme_[0-9a-f]{24}/i', filePathGlobs: ['**/*.{env,ini}', '!docs/**'] },
                { name: 'Two', patterns: ['/zeta=(?<key>[a-z]{9})/', 'zeta.fixed'] },
                { name: 'Back', pattern: '/(acme)\\1/' },
              ],
            },
          },
          { ...pattern, disabled: true, options: { patterns: [] } },
        ],
      },
      null,
      1,
    ),
  );
  const allow = { regexes: ['(?i)sample', 'acme\\.example'], target: 'match' };
  expect(rules).toEqual({
    'secretlint.acme-key': {
      name: 'Acme key',
      severity: 'medium',
      pattern: 'acme_[0-9a-f]{24}',
      flags: 'i',
      search: true,
      paths: ['(?:^|/)[^/]*\\.(?:env|ini)$'],
      allow: [allow, { paths: ['^docs/[^]*$'] }],
    },
    'secretlint.two': {
      name: 'Two',
      severity: 'medium',
      pattern: 'zeta=(?<secret>[a-z]{9})',
      search: true,
      allow: [allow],
    },
    'secretlint.two-2': { name: 'Two', severity: 'medium', pattern: 'zeta\\.fixed', search: true, allow: [allow] },
  });
  expect(notices).toEqual([
    expect.stringMatching(/^FILE:\d+: Back is left out: a back reference/),
    expect.stringMatching(/^FILE:\d+: @secretlint\/secretlint-rule-pattern is left out: it is disabled/),
    "FILE: @secretlint/secretlint-rule-preset-recommend has no patterns: unleak's own rules stand for it",
  ]);
});

describe('detect-secrets', () => {
  test('plug-ins of a baseline: those with a pattern, and what the others are', async () => {
    const { rules, notices } = await take(`{
  "plugins_used": [
    { "name": "AWSKeyDetector" },
    { "name": "Custom", "path": "file://custom.py" },
    { "name": "AcmeDetector", "denylist": ["acme_[0-9]{24}"] }
  ]
}`);
    expect(rules).toMatchObject({ 'detect-secrets.acme-detector': { pattern: 'acme_\\d{24}' } });
    expect(notices).toEqual([
      "FILE:3: AWSKeyDetector is left out: no pattern in it: unleak's own rules stand for it",
      'FILE:4: Custom is left out: its pattern is in a program: give that file to --rules',
    ]);
  });

  test("a plug-in's source, which is not run", async () => {
    const { rules, notices } = await take(`import re
from detect_secrets.plugins.base import RegexBasedDetector


class AcmeDetector(RegexBasedDetector):
    """Finds Acme's keys."""
    secret_type = 'Acme Key'

    denylist = [
        re.compile(
            r'acme_'
            r'([0-9a-f]{24})',  # the key
            re.IGNORECASE,
        ),
        re.compile("zeta=\\\\s?'[^']{9}'"),
        re.compile(prefix + 'x'),
        RegexBasedDetector.build_assignment_regex(prefix_regex=r'acme', secret_keyword_regex='k', secret_regex='x'),
    ]
`);
    expect(rules).toMatchObject({
      'detect-secrets.acme-key': { name: 'Acme Key', pattern: 'acme_(?<secret>[0-9a-f]{24})', flags: 'i' },
      'detect-secrets.acme-key-2': { pattern: "zeta=[\\t-\\r ]?'[^']{9}'" },
    });
    expect(notices).toEqual(['FILE: Acme Key: patterns that cannot be read without running it: 2']);
  });
});

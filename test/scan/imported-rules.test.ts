import { describe, expect, test } from 'vitest';
import { Patience } from '../../src/match/patience.ts';
import type { CompiledRule, Rulebook } from '../../src/model/rule.ts';
import { fitSentinels } from '../../src/rulebook/fit-sentinels.ts';
import { loadKernel, loadRulebook } from '../../src/rulebook/load.ts';
import { readUserRules } from '../../src/rulebook/user-rules.ts';
import { writeRules } from '../../src/rulebook/write-rules.ts';
import { createScanner } from '../../src/scan/scanner.ts';
import { addUserRules } from '../../src/scan/user-rules.ts';
import { compiledRule, rulebookOf } from '../helper/compiled-rule.ts';
import { fillSecret } from '../helper/fill-secret.ts';
import { findingsIn, scanBytes } from '../helper/scan-bytes.ts';
import { tempFolder, writeIn } from '../helper/temp-folder.ts';

const folder = tempFolder();
let files = 0;
const hex = fillSecret('<hex:32>').text;
const other = fillSecret('<hex:32>', 2).text;

function file(text: string): string {
  return writeIn(folder, `${files++}.rules`, text);
}

/** What rules of a file find in a text: the values with their lines. */
function found(rulebook: Rulebook, text: string, path = 'src/a.txt') {
  return findingsIn(createScanner(rulebook, loadKernel()), rulebook, text, path).map(
    ({ rule, secret, places }) => `${rule.id} ${secret.reveal()} ${places.map(({ line }) => line)}`,
  );
}

async function search(rules: readonly object[], text: string, path?: string) {
  const full = rules.map((rule, i) => ({ id: `acme.${i}`, search: true, ...rule }));
  return found(await addUserRules(rulebookOf(), [file(JSON.stringify(full))]), text, path);
}

describe('a rule that is searched for as it stands', () => {
  test('finds the secret of its group, wherever it lies', async () => {
    const pattern = 'acme[a-z_]{0,20}="(?<secret>[0-9a-f]{32})"';
    expect(await search([{ pattern }], `x\nMYacme_key="${hex}"; zacme="${other}"\n`)).toEqual([
      `acme.0 ${hex} 2`,
      `acme.0 ${other} 2`,
    ]);
  });

  test('of several groups takes the first that took part', async () => {
    const pattern = 'acme (?:id=(?<secret>[0-9a-f]{32})|key=(?<secret2>[0-9a-f]{32}))';
    expect(await search([{ pattern }], `acme key=${hex}\nacme id=${other}\n`)).toEqual([
      `acme.0 ${hex} 1`,
      `acme.0 ${other} 2`,
    ]);
  });

  test('may reach far beyond what it is found by', async () => {
    const pattern = 'acme-begin[^]{0,4000}?code=(?<secret>[a-z]{12})\\b';
    expect(
      await search([{ pattern }], `${'lorem ipsum '.repeat(40)}acme-begin${' dolor\n'.repeat(500)}code=qwhzkvjtxbrm`),
    ).toEqual(['acme.0 qwhzkvjtxbrm 501']);
  });

  test('is found once where chunks meet, and not cut there', async () => {
    const pattern = '\\bacme_[0-9a-f]{32}\\b';
    for (const at of [1_048_576 - 20, 1_048_576 - 65_536 - 20]) {
      const text = `${'ab cd ef\n'.repeat(Math.ceil(at / 9)).slice(0, at - 1)} acme_${hex} `;
      expect(await search([{ pattern }], `${text}${'ab cd ef\n'.repeat(20_000)}`)).toEqual([
        expect.stringMatching(`^acme\\.0 acme_${hex} `),
      ]);
    }
  });

  test('wants its context near, when it has one', async () => {
    const rule = { pattern: '\\b[0-9a-f]{32}\\b', context: ['acme'], within: 40 };
    expect(await search([rule], `acme = ${hex}\n${'-'.repeat(99)}\n${other}\n`)).toEqual([`acme.0 ${hex} 1`]);
  });

  test('has its context in the match itself, too', async () => {
    const rule = { pattern: 'zeta acme [0-9a-f]{32}', context: ['acme'] };
    expect(await search([rule], `zeta acme ${hex}\n`)).toEqual([`acme.0 zeta acme ${hex} 1`]);
  });

  test('wants its entropy', async () => {
    const rules = [{ pattern: 'acme_[0-9a-f]{32}', entropy: 3 }];
    expect(await search(rules, `acme_${hex}\nacme_${'ab'.repeat(16)}\n`)).toEqual([`acme.0 acme_${hex} 1`]);
  });
});

test('a rule that takes too long in a text is given up there, which is said, and the others go on', async () => {
  const slow = { id: 'slow.key', search: true, pattern: '[a-z]{0,200}kkk[a-z]{0,200}k[a-z]{0,8}=(?<secret>[0-9]{10})' };
  const quick = { id: 'quick.key', search: true, pattern: '[a-z]{0,4}kkk=(?<secret>[0-9a-f]{32})' };
  const rulebook = await addUserRules(rulebookOf(), [file(JSON.stringify([slow, quick]))]);
  const scanner = createScanner(rulebook, loadKernel(), new Patience(20));
  const long = `${'k'.repeat(20_000)}\nkkk=${hex}\n`;
  expect(scanBytes(scanner, Buffer.from(long)).map(({ line }) => line)).toEqual([2]);
  expect(scanner.takeProblems()).toMatchObject([
    {
      code: 'not-searched',
      path: 'file.txt',
      message: 'was not searched to its end for the rule slow.key, whose pattern takes too long',
    },
  ]);
  expect(scanBytes(scanner, Buffer.from('kkkk=1234567890\n'))).toHaveLength(1);
  expect(scanner.takeProblems()).toEqual([]);
  expect(scanner.probe(Buffer.from(long), false).matches).toHaveLength(1);
  expect(scanner.takeProblems()).toMatchObject([{ code: 'not-searched', path: null }]);
});

describe('a filter', () => {
  const rule = { pattern: 'key="(?<secret>acme_[0-9a-f]{32})"' };
  const line = `key="acme_${hex}" # sample`;
  const both = [`acme.0 acme_${hex} 1`];

  test.each<[string, object, string, boolean]>([
    ['a word of the secret', { allow: [{ words: ['ACME_'] }] }, 'a', false],
    ['another word', { allow: [{ words: ['sample'] }] }, 'a', true],
    ['the secret', { allow: [{ regexes: ['^acme_'] }] }, 'a', false],
    ['not what stands around the secret', { allow: [{ regexes: ['key='] }] }, 'a', true],
    ['the match', { allow: [{ regexes: ['^key='], target: 'match' }] }, 'a', false],
    ['not the line', { allow: [{ regexes: ['sample'], target: 'match' }] }, 'a', true],
    ['the line', { allow: [{ regexes: ['(?i)SAMPLE$'], target: 'line' }] }, 'a', false],
    ['the path', { allow: [{ paths: ['^test/'] }] }, 'test/a', false],
    ['another path', { allow: [{ paths: ['^test/'] }] }, 'src/test/a', true],
    ['the path, or else the secret', { allow: [{ paths: ['^no'], regexes: ['^acme_'] }] }, 'a', false],
    [
      'both path and line',
      { allow: [{ all: true, paths: ['^test/'], regexes: ['sample'], target: 'line' }] },
      'test/a',
      false,
    ],
    ['only one of both', { allow: [{ all: true, paths: ['^test/'], regexes: ['sample'], target: 'line' }] }, 'a', true],
    ['only the other', { allow: [{ all: true, paths: ['^test/'], words: ['no'] }] }, 'test/a', true],
    ['what is required', { require: ['[0-9]', '_'] }, 'a', true],
    ['not all that is required', { require: ['[0-9]', '[A-Z]'] }, 'a', false],
    ['the path of the rule', { paths: ['\\.env$'] }, 'a/.env', true],
    ['no path of the rule', { paths: ['\\.env$'] }, 'a/.envrc', false],
  ])('%s', async (_, filter, path, counts) => {
    expect(await search([{ ...rule, ...filter }], line, path)).toEqual(counts ? both : []);
    // A rule that is not searched for is filtered alike, but for what stands around the key.
    if (!JSON.stringify(filter).includes('match')) {
      const plain = { pattern: 'acme_[0-9a-f]{32}', search: false, ...filter };
      expect(await search([plain], line, path)).toEqual(counts ? both : []);
    }
  });

  test('of another scanner hides nothing that a rule of ours finds', async () => {
    const token = fillSecret('ghp_<crc62:30>').text;
    const rules = file(`[[rules]]
id = "github-pat"
regex = '''ghp_[0-9a-zA-Z]{36}'''
[allowlist]
paths = ['''^test/''']
`);
    const rulebook = await addUserRules(loadRulebook(), [rules]);
    expect(found(rulebook, token, 'test/a')).toEqual([`github.personal-access-token ${token} 1`]);
  });
});

const SAMPLES: readonly (readonly [string, string])[] = [
  [
    'gitleaks',
    `[[rules]]
id = "key"
regex = '''(?i)acme[ \\w]{0,9}=\\s*["']?([a-f0-9]{32})\\b'''
entropy = 3.0
keywords = ["acme"]
[[rules.allowlists]]
condition = "AND"
regexTarget = "line"
regexes = ['''sample''']
paths = ['''^src/''']
[[allowlists]]
stopwords = ["${other.slice(0, 6)}"]
`,
  ],
  [
    'kingfisher',
    `rules:
  - { name: Key, id: kingfisher.acme.1, min_entropy: 3, pattern: '(?xi) acme .{0,9}? \\b ( [0-9a-f]{32} ) \\b' }
`,
  ],
  ['trufflehog', "detectors:\n  - { name: Key, keywords: [acme], regex: { key: '\\b([0-9a-f]{32})\\b' } }\n"],
  [
    'secretlint',
    '{"rules": [{"id": "@secretlint/secretlint-rule-pattern", "options": {"patterns": [{"name": "Key", "pattern": "/acme.{0,9}?(?<key>[0-9a-f]{32})/i"}]}}]}',
  ],
  ['detect-secrets', '{"plugins_used": [{"name": "Key", "pattern": "acme.{0,9}?([0-9a-f]{32})"}]}'],
];

test.each(SAMPLES)('rules of %s find the same when they are written in our format', async (tool, text) => {
  const theirs = file(text);
  const read = await readUserRules(theirs);
  const ours = file(await writeRules(read, theirs));
  expect((await readUserRules(ours)).imported).toBeNull();
  const sample = `acme = ${hex}\nACME: "${other}"\nacme=${fillSecret('<hex:32>', 3).text} # sample\n`;
  const [a, b] = await Promise.all([theirs, ours].map(async (one) => addUserRules(rulebookOf(), [one])));
  expect(found(b!, sample)).toEqual(found(a!, sample));
  expect(found(a!, sample)).toContain(`${read.rules[0]!.id} ${hex} 1`);
  expect(read.imported?.tool).toBe(tool);
});

test('rules beyond the room for texts come in by the runs that their keys hold, or not at all', () => {
  const rules = Array.from({ length: 450 }, (_, i): CompiledRule => {
    const word = `word${i}x`;
    const pattern = i % 2 === 0 ? `${word}=[0-9a-f]{32}` : `${word}=[0-9]{8}`;
    return compiledRule({ id: `acme.${i}`, source: pattern, entry: 'keyword', search: true, literals: [word] });
  });
  expect(fitSentinels(rules.slice(0, 200), new Set())).toEqual({ rules: rules.slice(0, 200), left: [] });
  const { rules: fitted, left } = fitSentinels(rules, new Set(Array.from({ length: 140 }, (_, i) => `taken${i}`)));
  expect(fitted.filter(({ entry }) => entry === 'inner')).toHaveLength(225);
  expect(fitted.filter(({ entry }) => entry === 'keyword')).toHaveLength(200);
  expect(left).toHaveLength(25);
});

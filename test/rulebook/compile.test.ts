import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { KeyRule, Provider } from '../../src/model/provider.ts';
import { compileRulebook } from '../../src/rulebook/compile.ts';
import { loadRulebook } from '../../src/rulebook/load.ts';
import { DEFAULTS } from '../../src/scan/options.ts';
import { scanPaths } from '../../src/scan/scan-paths.ts';
import { compiledRule } from '../helper/compiled-rule.ts';
import { rulebook } from '../helper/rules.ts';

const base: KeyRule = {
  id: 'token',
  name: 'Acme token',
  severity: 'high',
  pattern: /acme_[0-9a-z]{24}/,
  risk: 'Whoever has it can do what its owner may do.',
  examples: [],
  nearMisses: [],
};

function provider(...keys: readonly Partial<KeyRule>[]): Provider {
  return {
    name: 'Acme',
    site: null,
    keys: keys.map((key) => ({ ...base, ...key })),
    rotate: { steps: ['a', 'b'] },
    sources: ['a'],
  };
}

function compiled(key: Partial<KeyRule>) {
  return compileRulebook({ acme: provider(key) }).rules[0]!;
}

describe('which way a rule comes in', () => {
  const context = { words: ['acme'] };

  test.each([
    ['a literal beginning and a run', { pattern: /acme_[0-9a-z]{24}/ }, 'prefix', ['acme_']],
    ['several beginnings', { pattern: /acme_(?:live|test)_[0-9a-z]{24}/ }, 'prefix', ['acme_live_', 'acme_test_']],
    [
      'a literal beginning without a run',
      { pattern: /acme:\/\/[a-z]{4}/ },
      'sentinel',
      ['acme://[a-z]{4}'.slice(0, 7)],
    ],
    ['a literal beginning and base64', { pattern: /acme\.[0-9A-Za-z+/]{48}/ }, 'prefix', ['acme.']],
    ['a literal in its midst', { pattern: /[0-9a-z]{14}\.acmev1\.[0-9a-z]{40}/, context }, 'inner', ['.acmev1.']],
    ['a shape alone', { pattern: /[0-9a-f]{32}/, context }, 'context', []],
    ['a beginning of two letters', { pattern: /ac[0-9a-f]{32}/, context }, 'context', []],
    ['a short shape', { pattern: /[0-9]{6}/, context }, 'keyword', []],
    ['a reader of assignments', { pattern: /pass|pwd/i, reader: 'assignment' }, 'reader', []],
    ['a reader of addresses', { pattern: /postgres/, reader: 'url' }, 'reader', []],
    [
      'a reader of private keys',
      { pattern: /-----BEGIN ACME KEY-----/, reader: 'pem' },
      'sentinel',
      ['-----BEGIN ACME KEY-----'],
    ],
  ] as const)('%s', (_, key, entry, literals) => {
    expect(compiled(key)).toMatchObject({ entry, literals });
  });
});

describe('context words', () => {
  const words = (names: string[], env: string[] = []) => compiled({ context: { words: names }, env }).words;

  test('are spelled as names are joined', () => {
    expect(words(['acme cloud'])).toEqual(['acme cloud', 'acmecloud', 'acme_cloud', 'acme-cloud']);
    expect(words(['AcmeCloud'])).toEqual(['acmecloud']);
  });

  test('hold hosts as they are', () => {
    expect(words(['api.acme-cloud.dev'])).toEqual(['api.acme-cloud.dev']);
  });

  test('hold the names of variables', () => {
    expect(words(['zzz'], ['ACME_KEY'])).toEqual(['zzz', 'acme_key', 'acmekey', 'acme-key']);
  });

  test('leave out what holds another word', () => {
    expect(words(['acmecloud', 'acmecloud.dev', 'my-acmecloud'])).toEqual(['acmecloud']);
    expect(words(['acme', 'acmecloud'])).toEqual(['acme', 'acmecloud']);
  });

  test('are none without a context', () => {
    expect(compiled({ env: ['ACME_KEY'] }).words).toEqual([]);
  });
});

describe('what a rule leaves out', () => {
  test('is filled in', () => {
    expect(compiled({})).toEqual(compiledRule({ isFormat: true, source: 'acme_[0-9a-z]{24}', lead: 29 }));
  });

  test('and what it says is taken over', () => {
    const key = {
      context: { words: ['zzz'], within: 30, required: false },
      pair: { key: 'id' },
      testMode: true,
      entropy: 3,
      paths: { endings: ['.acmerc', 'conf/*.key'] },
    };
    expect(compiled(key)).toMatchObject({
      paths: { source: '(?:^|/)(?:\\.acmerc|conf/[^/]*\\.key)$', required: false },
      within: 30,
      contextRequired: false,
      pair: { rule: 'acme.id', lines: 20 },
      lowered: 'test-mode',
      entropy: 3,
    });
    expect(compiled({ context: { words: ['zzz'] } }).contextRequired).toBe(true);
    expect(compiled({ publicByDesign: true }).lowered).toBe('public');
    expect(compiled({ pattern: /acme_[a-z]+/ }).maxLength).toBeNull();
  });
});

describe('the rulebook', () => {
  test('holds providers in order of their ids, and facts beside the rules', () => {
    const other = { ...base, name: 'Zeta key', env: ['ZETA'], rotate: { steps: ['c', 'd'] } };
    const made = compileRulebook({ zeta: provider(other), acme: provider({}, { id: 'key' }) });
    expect(made.rules.map(({ id }) => id)).toEqual(['acme.token', 'acme.key', 'zeta.token']);
    expect(made.facts.map(({ name, env, rotation }) => [name, env, rotation.steps])).toEqual([
      ['Acme token', [], ['a', 'b']],
      ['Acme token', [], ['a', 'b']],
      ['Zeta key', ['ZETA'], ['c', 'd']],
    ]);
    const acme = { name: 'Acme', site: null, sources: ['a'] };
    expect(made.providers).toEqual({ acme, zeta: acme });
  });

  test('has the same hash for the same rules alone', () => {
    const hash = (key: Partial<KeyRule>) => compileRulebook({ acme: provider(key) }).hash;
    expect(hash({})).toMatch(/^[0-9a-f]{64}$/);
    expect(hash({ risk: 'Whoever has it can do something else.' })).toBe(hash({}));
    expect(hash({ pattern: /acme_[0-9a-z]{25}/ })).not.toBe(hash({}));
  });

  test('that was built is the one that the rules make', () => {
    const built = loadRulebook();
    expect(built.hash).toBe(rulebook.hash);
    expect(built.rules).toEqual(rulebook.rules);
    expect(built.facts).toEqual(rulebook.facts);
    expect(built.providers).toEqual(rulebook.providers);
  });

  test.each(['rulebook.jsonl', 'rule-facts.jsonl', 'calls.json'])(
    '%s is veiled ASCII, as it is read byte by byte',
    (name) => {
      const bytes = readFileSync(new URL(`../../dist/${name}`, import.meta.url));
      expect(bytes.findIndex((byte) => byte < 128)).toBe(-1);
    },
  );

  test('holds nothing that a scan takes for a key', async () => {
    const files = [
      'rulebook.jsonl',
      'rulebook-lines.bin',
      'rule-facts.jsonl',
      'rule-facts-lines.bin',
      'calls.json',
      'tables.bin',
    ];
    const paths = files.map((name) => fileURLToPath(new URL(`../../dist/${name}`, import.meta.url)));
    const { findings, complete } = await scanPaths(paths, loadRulebook(), DEFAULTS);
    expect(findings).toEqual([]);
    expect(complete).toBe(true);
  });
});

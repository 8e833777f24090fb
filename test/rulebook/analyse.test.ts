import { describe, expect, test } from 'vitest';
import { type Analysis, analyse } from '../../src/rulebook/analyse.ts';
import { fillSecret } from '../helper/fill-secret.ts';
import { ruleCases } from '../helper/rules.ts';

const TABLE: readonly (readonly [pattern: RegExp, expected: Partial<Analysis>])[] = [
  [/abc/, { prefixes: ['abc'], inner: [], run: 3, softRun: 3, minLength: 3, maxLength: 3, tail: '' }],
  [/ghp_[0-9A-Za-z]{36}/, { prefixes: ['ghp_'], inner: ['ghp_'], run: 40, minLength: 40, maxLength: 40, tail: '' }],
  [/gh[pousr]_[a-z]{4}/, { prefixes: ['gh'], run: 8, minLength: 8 }],
  [/xox[bp]-[0-9]{3}/, { prefixes: ['xoxb-', 'xoxp-'], run: 8 }],
  [/(?:abc|abd)_[0-9]{4}/, { prefixes: ['abc_', 'abd_'], run: 8 }],
  [/a?bcd[0-9]{2}/, { prefixes: ['bcd', 'abcd'], run: 5, minLength: 5, maxLength: 6 }],
  [/ab(?:cd)?[0-9]{2}/, { prefixes: ['ab', 'abcd'], run: 4, minLength: 4, maxLength: 6 }],
  [/(?<secret>tok_[a-z]{8})/, { prefixes: ['tok_'], run: 12 }],
  [/[0-9]{2}tok_[a-z]{8}/, { prefixes: [], inner: ['tok_'], run: 14 }],
  [/[a-z]{8}\.atlas\.[a-z]{8}/, { inner: ['.atlas.'], run: 8, minLength: 23 }],
  [/[a-z]{8}(?:\.atlas)?[a-z]{8}/, { inner: [], run: 8 }],
  [/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{12}/, { run: 26, minLength: 26, maxLength: 26 }],
  [/[0-9a-f]{8}\.[0-9a-f]{4}/, { run: 8 }],
  [/(?:ab\.){3}/, { prefixes: ['ab.ab.ab.'], run: 2, minLength: 9, tail: '.' }],
  [/(?:\.ab|abcd){2}/, { run: 2, minLength: 6, maxLength: 8 }],
  [/(?:a-b){3}/, { run: 9 }],
  [/[0-9A-Za-z+/]{40}/, { run: 0, softRun: 40, tail: '+/' }],
  [/[0-9A-Za-z+/]{40}={0,2}/, { run: 0, softRun: 40, minLength: 40, maxLength: 42, tail: '+/=' }],
  [/[0-9A-Za-z_-]{10,20}/, { run: 10, softRun: 10, minLength: 10, maxLength: 20, tail: '_-' }],
  [/[0-9.]{10}/, { run: 0, softRun: 0, tail: '.' }],
  [/(?:abc)?[0-9]{4}/, { prefixes: [], run: 4, minLength: 4, maxLength: 7 }],
  [/a+/, { minLength: 1, maxLength: Infinity, run: 1 }],
  [/a*b/, { minLength: 1, maxLength: Infinity, run: 1, tail: '' }],
  [/key_[a-z]{4}_?/, { tail: '_', minLength: 8, maxLength: 9 }],
  [/key_[a-z]{4}(?:-|=)?/, { tail: '-=' }],
  [/^abc$/, { minLength: 3, run: 3 }],
  [/\u00e9[a-z]{3}/, { run: 3, minLength: 4 }],
];

describe('what follows from a pattern', () => {
  test.each(TABLE)('%s', (pattern, expected) => {
    expect(analyse(pattern.source, pattern.flags)).toMatchObject(expected);
  });

  test('in any case, beginnings are in lower case', () => {
    expect(analyse('ACME_[0-9]{4}', 'i').prefixes).toEqual(['acme_']);
    expect(analyse('ACME_[0-9]{4}', '').prefixes).toEqual(['ACME_']);
  });

  test('beginnings are taken as far as they are few', () => {
    expect(analyse('a[0-3][0-3][0-3]b', '').prefixes).toHaveLength(64);
    expect(analyse('a[0-3][0-3][0-3][0-3]b', '').prefixes.every((text) => text.length === 4)).toBe(true);
  });

  test('one of few characters and the literal behind it make as many texts', () => {
    expect(analyse('[a-z]{3}[0-9]Q~[a-z]{20}', '').oneOf).toEqual([...'0123456789'].map((digit) => `${digit}Q~`));
    expect(analyse('[ab]-us', '').oneOf).toEqual(['a-us', 'b-us']);
    expect(analyse('(?<a>[ab]{2,9}):(?<b>A)', '').oneOf).toEqual(['a:A', 'b:A']);
    for (const none of ['[0-9]Q', '[a-z]Q~', '[0-9]Q~|b', '[0-9]?Q~', '(?:[0-9]|b)Q~'])
      expect(analyse(none, '').oneOf).toEqual([]);
  });

  test('what is no pattern, or looks back, is refused', () => {
    expect(() => analyse('(', '')).toThrow(SyntaxError);
    expect(() => analyse('(a)\\1', '')).toThrow(/unsupported/);
  });
});

describe('it is true of the keys of every rule', () => {
  test.each(
    ruleCases.filter(({ rule }) => rule.reader === null).map((ruleCase) => [ruleCase.rule.id, ruleCase] as const),
  )('%s', (_, { rule, key }) => {
    const { prefixes, inner, oneOf, run, softRun, minLength, maxLength } = analyse(rule.source, rule.flags);
    const hits = key.examples.flatMap((example) => {
      const hit = new RegExp(rule.source, rule.flags).exec(fillSecret(example).text);
      return hit ? [hit[0]] : [];
    });
    expect(hits.length).toBeGreaterThan(0);
    for (const hit of hits) {
      const text = rule.flags.includes('i') ? hit.toLowerCase() : hit;
      const longest = (signs: RegExp) => Math.max(0, ...(hit.match(signs) ?? []).map((part) => part.length));
      expect(prefixes.length === 0 || prefixes.some((prefix) => text.startsWith(prefix))).toBe(true);
      const holds = (literal: string) => text.includes(rule.flags.includes('i') ? literal.toLowerCase() : literal);
      expect(inner.filter((literal) => !holds(literal))).toEqual([]);
      expect(oneOf.length === 0 || oneOf.some(holds)).toBe(true);
      expect(longest(/[\w-]+/g)).toBeGreaterThanOrEqual(run);
      expect(longest(/[\w+/=.~-]+/g)).toBeGreaterThanOrEqual(softRun);
      expect(hit.length).toBeGreaterThanOrEqual(minLength);
      expect(hit.length).toBeLessThanOrEqual(maxLength);
    }
  });
});

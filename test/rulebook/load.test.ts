import { describe, expect, test } from 'vitest';
import { createMatcher } from '../../src/match/match-chunk.ts';
import { loadKernel, loadRulebook } from '../../src/rulebook/load.ts';
import { fillSecret } from '../helper/fill-secret.ts';
import { matchText, wasmKernel } from '../helper/matcher.ts';

const TEXT = fillSecret('GITHUB_TOKEN=ghp_<crc62:30>\nDATADOG_API_KEY=<hex:32>\npassword = "k7#<alnum:10>Qm2"\n').text;

describe('what was built', () => {
  test.each([
    ['with SIMD', false],
    ['in plain JavaScript', true],
  ])('finds what its rules find without what was made ready for them, %s', async (_, plain) => {
    const built = createMatcher(loadRulebook(), loadKernel(plain));
    const { rules } = loadRulebook();
    const found = matchText(createMatcher({ rules }, wasmKernel()), TEXT);
    expect(found.length).toBeGreaterThanOrEqual(3);
    expect(matchText(built, TEXT)).toEqual(found);
  });

  test('is loaded anew each time, facts when they are asked for', () => {
    const [a, b] = [loadRulebook(), loadRulebook()];
    expect(a).not.toBe(b);
    expect(a.facts).toHaveLength(a.rules.length);
    expect(a.facts).toBe(a.facts);
    expect(Object.keys(a.providers)).toContain('github');
  });
});

test('with rules added, the tables that came with the kernel are not used', async () => {
  const { ready: _, ...built } = loadRulebook();
  const own = {
    ...built.rules[0]!,
    id: 'own.token',
    source: 'owntoken_[0-9a-z]{24}',
    entry: 'prefix' as const,
    literals: ['owntoken_'],
    words: [],
    contextRequired: false,
    paths: null,
  };
  const matcher = createMatcher({ ...built, rules: [...built.rules, own] }, loadKernel());
  const { text } = fillSecret('owntoken_<lownum:24>');
  expect(matchText(matcher, text).map((match) => match.value)).toEqual([text]);
});

import { describe, expect, test } from 'vitest';
import { createMatcher } from '../../src/match/match-chunk.ts';
import { loadRulebook } from '../../src/rulebook/load.ts';
import { fillSecret } from '../helper/fill-secret.ts';
import { matchText, plainKernel, wasmKernel } from '../helper/matcher.ts';
import { ruleCases } from '../helper/rules.ts';

const rulebook = loadRulebook();
const HEAD = '<base64:{"alg":"RS256","typ":"JWT"}>';

/** A token whose three parts are long. */
function token(seed: number): string {
  const head = `${HEAD}.<base64:{"jti":"<hex:${160 + 100 * (seed % 5)}>","iat":1680000000}>`;
  return `${fillSecret(head, seed).text.replaceAll('=', '')}.${fillSecret('<b64u:342>', seed).text}`;
}

describe.each([
  ['SIMD', createMatcher(rulebook, wasmKernel())],
  ['plain JavaScript', createMatcher(rulebook, plainKernel())],
] as const)('%s: a long key is found', (_, matcher) => {
  const isFound = (text: string, key: string) => matchText(matcher, text).some(({ value }) => value === key);

  test('whatever word of a provider stands in its midst', () => {
    const words = new Set(rulebook.rules.flatMap((rule) => rule.words).filter((word) => /^\w{3,7}$/.test(word)));
    expect(words.size).toBeGreaterThan(500);
    const lost = [...words].filter((word) => {
      const key = `${token(1)}${word}${fillSecret('<alnum:280>').text}`;
      return !isFound(`TOKEN: ${key}\n`, key);
    });
    expect(lost).toEqual([]);
  });

  test('wherever it stands among others', () => {
    const keys = Array.from({ length: 100 }, (_, seed) => token(seed));
    const values = new Set(matchText(matcher, keys.map((key) => `token ${key}\n`).join('')).map(({ value }) => value));
    expect(keys.filter((key) => !values.has(key))).toHaveLength(0);
  });

  test('behind what may be keys, as long as such are looked at together', () => {
    const runs = Array.from({ length: 500 }, (_, seed) => `${fillSecret('<alnum:20>', seed).text}\n`).join('');
    const long = ruleCases.flatMap(({ rule, key }) => {
      const [example] = key.examples.filter((one) => fillSecret(one).text.length > 600);
      return example ? [{ rule: rule.id, text: fillSecret(example).text }] : [];
    });
    expect(long.length).toBeGreaterThan(20);
    const lost = long.flatMap(({ rule, text }) =>
      [7900, 8100].flatMap((before) => {
        const whole = `${runs.slice(0, before)}\n${text}`;
        const found = matchText(matcher, whole).some(({ start }) => start > before);
        return found ? [] : [`${rule} behind ${before}`];
      }),
    );
    expect(lost).toEqual([]);
  });
});

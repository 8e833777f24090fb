import { expect, test } from 'vitest';
import { followSets } from '../../src/rulebook/follow-sets.ts';
import { fillSecret } from '../helper/fill-secret.ts';
import { ruleCases } from '../helper/rules.ts';

/** Of the characters of a text those that may stand at a place behind the literal. */
function allowed(sets: string | undefined, place: number, text: string): string {
  const bits = BigInt(`0x${sets!.slice(place * 32, place * 32 + 32)}`);
  return [...text].filter((c) => (bits >> BigInt(c.charCodeAt(0))) & 1n).join('');
}

test('tells what may stand behind a literal, place by place', () => {
  const sets = followSets('[Aa]uth["]?[:=] ?(?:x|yy)[0-9]{8}', '', ['auth', 'Auth']);
  expect([0, 1, 2, 3].map((place) => allowed(sets, place, '": =xy01k'))).toEqual(['":=', ': =xy', ' xy01', 'xy01']);
});

test('a sign is told from all letters', () => {
  expect(allowed(followSets("by '[^'\n]{4}'", '', ["by '"]), 3, "'g\n")).toBe('g');
});

test('with both cases where case does not count', () => {
  expect(allowed(followSets('ab[c]', 'i', ['ab']), 0, 'cC#')).toBe('cC');
  expect(allowed(followSets('ab[c]', '', ['ab']), 0, 'cC')).toBe('c');
});

test.each([
  ['anything may follow', 'ab[^]{9}'],
  ['the match ends', 'ab'],
  ['it can be written in percent', 'ab[0-9%]{20}'],
  ['there are too many ways', `ab${'(?:a|b|(?:c|d|(?:e|f)?)?)?'.repeat(200)}z`],
])('and nothing where %s', (_, source) => {
  expect(followSets(source, '', ['ab'])).toBeUndefined();
});

test('no example of a rule is told to be none', () => {
  const told = ruleCases.filter(({ rule }) => rule.follows);
  expect(told.length).toBeGreaterThan(20);
  for (const { rule, key } of told) {
    for (const example of key.examples) {
      const { text } = fillSecret(example);
      const fits = rule.literals.some((literal) =>
        text
          .toLowerCase()
          .split(literal.toLowerCase())
          .slice(1)
          .some((_, i, parts) => {
            const at = text.length - parts.slice(i).join(literal).length;
            return [...text.slice(at, at + 4)].every((c, place) => allowed(rule.follows, place, c) === c);
          }),
      );
      expect(fits, `${rule.id}: ${example}`).toBe(true);
    }
  }
});

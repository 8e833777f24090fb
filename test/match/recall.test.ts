import { describe, expect, test } from 'vitest';
import { createMatcher } from '../../src/match/match-chunk.ts';
import { fillSecret } from '../helper/fill-secret.ts';
import { matchText, wasmKernel } from '../helper/matcher.ts';
import { type RuleCase, rulebook, ruleCases } from '../helper/rules.ts';

const matcher = createMatcher(rulebook, wasmKernel());
/** Each example is filled so often. */
const FILLS = 4;
/** A key that nothing but its shape and a word beside it tell may look like a name now and then. */
const MOST_LOST = 0.1;

interface Tried {
  readonly entry: string;
  readonly filled: number;
  readonly lost: readonly string[];
}

/** Fills the rule's examples from many seeds. Private keys are left out: each takes long to make, and all are alike. */
function tryFills({ rule, key }: RuleCase): Tried {
  const texts = key.examples
    .filter((example) => !/<(?:pem|openssh|ssh2|ppk)/.test(example))
    .flatMap((example) => Array.from({ length: FILLS }, (_, i) => fillSecret(example, 1000 + i).text));
  const lost = texts.filter(
    (text) =>
      !matchText(matcher, text).some(
        (m) => rulebook.rules[m.rule]!.id === rule.id && !m.doubts.includes('unexpected-length'),
      ),
  );
  return { entry: rule.entry, filled: texts.length, lost };
}

const tried = ruleCases.map((ruleCase) => [ruleCase.rule.id, tryFills(ruleCase)] as const);
const begins = tried.filter(([, { entry }]) => entry === 'prefix' || entry === 'sentinel');
const others = tried.filter(([, { entry }]) => entry !== 'prefix' && entry !== 'sentinel');

describe('whatever characters a key is made of', () => {
  test('one with a literal beginning is found', () => {
    expect(begins.length).toBeGreaterThan(300);
    const lost = begins.flatMap(([rule, tried]) => tried.lost.map((text) => `${rule}: ${text}`));
    expect(lost).toEqual([]);
  });

  test('one without is nearly always found', () => {
    const share = ({ filled, lost }: Tried) => lost.length / Math.max(1, filled);
    expect(others.filter(([, tried]) => share(tried) > MOST_LOST)).toEqual([]);
    const filled = others.reduce((sum, [, tried]) => sum + tried.filled, 0);
    const lost = others.reduce((sum, [, tried]) => sum + tried.lost.length, 0);
    expect(lost / filled).toBeLessThan(0.005);
  });
});

import { describe, expect, test } from 'vitest';
import { createMatcher } from '../../src/match/match-chunk.ts';
import type { Match } from '../../src/model/match.ts';
import { fillSecret } from '../helper/fill-secret.ts';
import { matchText, wasmKernel } from '../helper/matcher.ts';
import { type RuleCase, rulebook, ruleCases } from '../helper/rules.ts';

const matcher = createMatcher(rulebook, wasmKernel());
const SEEDS = [1, 2, 3, 4, 5];
const BY = [1, 2, 3, 5, 8, 13, 40, 100, 250, 400];
/** Characters that must stay after the prefix. */
const LEAST_BODY = 12;
const BEFORE = 'x = "';

/** As src/match/drift.ts asks for: nothing that is, or could be, a plain word. */
function isDistinctive(prefix: string): boolean {
  const mixed = /[a-z]/.test(prefix) && /[A-Z]/.test(prefix);
  return prefix.length >= 5 || (prefix.length === 4 && prefix !== 'key_' && (/\d|[a-z]_$/.test(prefix) || mixed));
}

/** A key of the rule as its first example has it, with its prefix. */
function keyOf({ rule, key }: RuleCase, seed: number): { prefix: string; body: string } | null {
  const hit = matchText(matcher, fillSecret(key.examples[0]!, seed).text).find((match) => isOf(match, rule.id));
  const prefix = [...rule.literals].sort((a, b) => b.length - a.length).find((text) => hit?.value.startsWith(text));
  return hit && prefix ? { prefix, body: hit.value.slice(prefix.length) } : null;
}

function isOf(match: Match, rule: string): boolean {
  return rulebook.rules[match.rule]!.id === rule && !match.doubts.includes('unexpected-length');
}

/** The key lengthened and shortened, as long as enough of it stays for the engine to see a token in it. */
function drifted({ prefix, body }: { prefix: string; body: string }, seed: number): string[] {
  const more = fillSecret('<alnum:400>', seed).text;
  const [padding] = /=*$/.exec(body)!;
  const bare = body.slice(0, body.length - padding.length);
  return BY.flatMap((by) => [
    `${prefix}${bare}${more.slice(0, by)}${padding}`,
    ...(body.length - by >= LEAST_BODY ? [`${prefix}${body.slice(0, -by)}`] : []),
  ]).filter((value) => /[A-Za-z0-9_-]{16}/.test(value) && looksRandom(value.slice(prefix.length)));
}

/** Enough digits, and characters that differ. */
function looksRandom(body: string): boolean {
  const parts = body.split(/[^A-Za-z0-9]/).filter((part) => part.length >= LEAST_BODY && /(?:\d.*){3}/.test(part));
  const long = body.length >= 2 * LEAST_BODY && /(?:\d.*){5}/.test(body) ? [body] : [];
  return [...parts, ...long].some((part) => new Set(part).size >= 9);
}

interface Tried {
  readonly values: readonly string[];
  readonly lost: readonly string[];
}

const tried = new Map<string, Tried>();

/** The values that are tried for a rule, and those that nothing finds. */
function lostOf(ruleCase: RuleCase): Tried {
  const known = tried.get(ruleCase.rule.id);
  if (known) return known;
  const values = SEEDS.flatMap((seed) => {
    const key = keyOf(ruleCase, seed);
    return key ? drifted(key, seed) : [];
  });
  const lost = values.filter((value) => {
    const end = BEFORE.length + value.length;
    return !matchText(matcher, `${BEFORE}${value}"\n`).some((m) => m.start < end && m.end > BEFORE.length);
  });
  tried.set(ruleCase.rule.id, { values, lost });
  return { values, lost };
}

const prefixed = ruleCases.filter(
  ({ rule }) => rule.entry === 'prefix' && rule.reader === null && !rule.contextRequired,
);
const distinctive = prefixed.filter((ruleCase) => isDistinctive(keyOf(ruleCase, 1)?.prefix ?? ''));

describe('a key with a distinctive prefix and an unexpected length is still reported', () => {
  test('there are rules to try', () => {
    expect(distinctive.length).toBeGreaterThan(150);
  });

  // Letters and digits may read like a name now and then.
  test.each(distinctive.map((ruleCase) => [ruleCase.rule.id, ruleCase] as const))('%s', (_, ruleCase) => {
    const { values, lost } = lostOf(ruleCase);
    expect(values.length).toBeGreaterThan(0);
    expect(lost.length, lost.join('\n')).toBeLessThanOrEqual(values.length / 10);
  });

  test('all in all, but for one in two hundred', () => {
    const results = distinctive.map(lostOf);
    const all = results.flatMap(({ values }) => values);
    expect(all.length).toBeGreaterThan(10_000);
    expect(results.flatMap(({ lost }) => lost).length).toBeLessThan(all.length / 200);
  });
});

describe('and is no more than a hint', () => {
  const value = `${'ghp_'}${fillSecret('<alnum:50>').text}`;
  const report = (text: string) =>
    matchText(matcher, text)
      .filter((match) => match.doubts.includes('unexpected-length'))
      .map(({ value, confidence }) => ({ value, confidence }));

  test('of low confidence, for the whole of it', () => {
    expect(report(`a ${value}, b`)).toEqual([{ value, confidence: 'low' }]);
  });

  test('of a beginning that tells little, where a word of its rule stands near', () => {
    const long = `${'EAAA'}${fillSecret('<alnum:61>').text}`;
    expect(report(`square = ${long}\n`)).toEqual([{ value: long, confidence: 'low' }]);
    expect(report(`other = ${long}\n`)).toEqual([]);
  });

  test.each([
    ['a name', 'ghp_getPersonalAccessTokenFromEnvironment'],
    ['words', 'sk_live_this-is-not-a-key-but-a-sentence'],
    ['a dummy', `ghp_${'x'.repeat(50)}`],
    ['what is short', 'ghp_a1b2c3d4e'],
    ['a part of something longer', `my_${value}`],
  ])('not for %s', (_, text) => {
    expect(report(` ${text} `)).toEqual([]);
  });

  test('nor where the window ends within it', () => {
    matcher.input.set(Buffer.from(value));
    expect(matcher.match(value.length, { binary: false, first: true, last: false })).toEqual([]);
  });
});

test('what stands before the secret in a header begins no key of another length', () => {
  const text = '{"members": {"authorizationApiKeyName": {}, "authorizationApiKeyValue": {}, "endpoint": {}}}';
  expect(matchText(matcher, text)).toEqual([]);
});

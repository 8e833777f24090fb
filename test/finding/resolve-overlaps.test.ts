import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compare, resolveOverlaps } from '../../src/finding/resolve-overlaps.ts';
import type { LocatedMatch } from '../../src/model/finding.ts';
import { compiledRule } from '../helper/compiled-rule.ts';
import { locatedMatch } from '../helper/located-match.ts';

const RULES = {
  prefix: compiledRule({ id: 'a.prefix', literals: ['acme_'] }),
  longPrefix: compiledRule({ id: 'a.long-prefix', literals: ['acme_live_'] }),
  bound: compiledRule({ id: 'b.bound', entry: 'context', literals: [], contextRequired: true }),
  shape: compiledRule({ id: 'b.shape', entry: 'context', literals: [] }),
  jwt: compiledRule({ id: 'jwt.token', provider: 'jwt', isFormat: true }),
  url: compiledRule({ id: 'address.url', entry: 'reader', reader: 'url', literals: [] }),
  name: compiledRule({ id: 'generic.secret', entry: 'reader', reader: 'assignment', literals: [] }),
  id: compiledRule({ id: 'a.id', role: 'id', entry: 'context', literals: [] }),
  clientId: compiledRule({ id: 'a.client-id', role: 'id', literals: ['acid_'] }),
  string: compiledRule({ id: 'address.string', entry: 'keyword', literal: true, literals: [] }),
  armour: compiledRule({ id: 'private-key.pem', entry: 'sentinel', reader: 'pem', isFormat: true }),
  testKey: compiledRule({ id: 'a.test-key', literals: ['acme_test_'], lowered: 'test-mode' }),
  header: compiledRule({ id: 'http-auth.bearer', entry: 'keyword', isFormat: true, literal: true, literals: [] }),
} as const;
type Name = keyof typeof RULES;
const NAMES = Object.keys(RULES) as Name[];
const rules = Object.values(RULES);

function match(name: Name, start: number, end: number, fields: Partial<LocatedMatch> = {}): LocatedMatch {
  return locatedMatch({ rule: NAMES.indexOf(name), start, end, value: `${start}-${end}`, ...fields });
}

function resolved(...matches: LocatedMatch[]) {
  return resolveOverlaps(matches, rules).map(({ match, aliases }) => [
    rules[match.rule]!.id,
    match.start,
    match.end,
    ...aliases,
  ]);
}

describe('of matches that share bytes the most telling one stays', () => {
  test.each([
    ['a prefix before a shape', 'prefix', 'shape'],
    ['a longer prefix before a shorter', 'longPrefix', 'prefix'],
    ['a shape that is bound to a word before a free one', 'bound', 'shape'],
    ['a shape before a JSON Web Token', 'shape', 'jwt'],
    ['a JSON Web Token before an address', 'jwt', 'url'],
    ['an address before a name', 'url', 'name'],
    ['a name before an id', 'name', 'id'],
  ] as const)('%s', (_, better, worse) => {
    const expected = [[RULES[better].id, 10, 40, RULES[worse].id]];
    expect(resolved(match(better, 10, 40), match(worse, 10, 40))).toEqual(expected);
    expect(resolved(match(worse, 10, 40), match(better, 10, 40))).toEqual(expected);
    expect(resolved(match(worse, 5, 40), match(better, 10, 40))).toEqual(expected);
    expect(resolved(match(better, 10, 40), match(worse, 39, 80))).toEqual(expected);
  });

  test('a public half with a beginning of its own before a guess by name', () => {
    const half = match('clientId', 10, 40, { value: 'acid_1' });
    expect(resolved(match('name', 10, 40), half)).toEqual([['a.client-id', 10, 40, 'generic.secret']]);
    expect(resolved(match('prefix', 10, 40), half)).toEqual([['a.prefix', 10, 40, 'a.client-id']]);
  });

  test('a password in a connection string is as sure as its name alone makes it, unless something speaks against it', () => {
    const sure = match('name', 10, 40, { confidence: 'high' });
    const of = (fields: Partial<LocatedMatch>) =>
      resolveOverlaps([match('string', 10, 40, { confidence: 'medium', ...fields }), sure], rules)[0]!.match.confidence;
    expect([of({}), of({ doubts: ['weak-value'] }), of({ value: 'other' })]).toEqual(['high', 'medium', 'medium']);
  });

  test('nor does the word of a provider near it make it less sure, or make an id sure', () => {
    const sure = match('name', 10, 40, { confidence: 'high' });
    const word = { binds: 'text', distance: 9, length: 9 } as const;
    const half = match('clientId', 10, 40, { confidence: 'medium', value: 'acid_1' });
    const of = (...matches: LocatedMatch[]) => resolveOverlaps(matches, rules).map(({ match }) => match.confidence);
    expect(of(match('bound', 10, 40, { confidence: 'medium', word }), sure)).toEqual(['high']);
    expect(of(half, { ...sure, value: 'acid_1' })).toEqual(['medium']);
  });

  test('a key of the test mode before a shape within it', () => {
    const key = match('testKey', 10, 60, { confidence: 'low', doubts: ['test-mode'] });
    const part = match('bound', 28, 60, { confidence: 'medium' });
    expect(resolved(key, part)).toEqual([['a.test-key', 10, 60, 'b.bound']]);
  });

  test('the surer of two alike', () => {
    const sure = match('prefix', 10, 40);
    const unsure = match('longPrefix', 10, 40, { confidence: 'medium' });
    expect(resolved(sure, unsure)).toEqual([['a.prefix', 10, 40, 'a.long-prefix']]);
  });

  test('the longer of two of one rule, without an alias', () => {
    expect(resolved(match('prefix', 10, 50), match('prefix', 10, 40))).toEqual([['a.prefix', 10, 50]]);
  });

  test('never a key of an unexpected length, but where there is nothing else', () => {
    const drift = match('longPrefix', 10, 60, { confidence: 'low', doubts: ['unexpected-length'] });
    expect(resolved(drift, match('name', 12, 40))).toEqual([['generic.secret', 12, 40, 'a.long-prefix']]);
    expect(resolved(drift)).toEqual([['a.long-prefix', 10, 60]]);
    const assigned = match('prefix', 10, 40, { confidence: 'medium', doubts: ['unexpected-length'] });
    expect(resolved(assigned, match('header', 10, 40))).toEqual([['a.prefix', 10, 40, 'http-auth.bearer']]);
  });
});

describe('matches that share no byte all stay', () => {
  test('side by side', () => {
    expect(resolved(match('prefix', 10, 40), match('prefix', 40, 70), match('shape', 71, 90))).toHaveLength(3);
  });

  test('though another one lies over both: it stays out when it says less', () => {
    expect(resolved(match('name', 0, 100), match('prefix', 10, 40), match('prefix', 50, 80))).toEqual([
      ['a.prefix', 10, 40, 'generic.secret'],
      ['a.prefix', 50, 80],
    ]);
  });

  test('but what lies within the armour of a private key', () => {
    expect(resolved(match('armour', 0, 100), match('prefix', 40, 80))).toEqual([['private-key.pem', 0, 100]]);
    expect(resolved(match('armour', 0, 100), match('prefix', 0, 100))[0]![0]).toBe('a.prefix');
  });

  test('nothing comes of nothing', () => {
    expect(resolved()).toEqual([]);
  });
});

test('whatever overlaps, the winners share no byte, lose nothing, and do not depend on the order of equals', () => {
  const any = fc
    .tuple(
      fc.constantFrom(...NAMES),
      fc.nat(80),
      fc.integer({ min: 1, max: 30 }),
      fc.constantFrom('high', 'medium', 'low'),
    )
    .map(([name, start, length, confidence]) =>
      match(name, start, start + length, { confidence } as Partial<LocatedMatch>),
    );
  const byPlace = (a: LocatedMatch, b: LocatedMatch) => a.start - b.start || b.end - a.end;
  const property = fc.property(fc.array(any, { maxLength: 20 }), (matches) => {
    const won = resolveOverlaps([...matches].sort(byPlace), rules).map(({ match }) => match);
    const overlap = (a: LocatedMatch, b: LocatedMatch) => a.start < b.end && b.start < a.end;
    for (const [i, a] of won.entries()) for (const b of won.slice(i + 1)) expect(overlap(a, b)).toBe(false);
    for (const lost of matches.filter((m) => !won.includes(m))) {
      const isInside = matches.some(
        (m) => rules[m.rule]!.reader === 'pem' && m.start < lost.start && lost.end <= m.end,
      );
      expect(won.some((winner) => overlap(winner, lost) && (isInside || compare(winner, lost, rules) <= 0))).toBe(true);
    }
    const again = resolveOverlaps([...matches].reverse().sort(byPlace), rules);
    const shown = (m: LocatedMatch) => `${m.rule} ${m.start} ${m.end} ${m.confidence}`;
    expect(again.map(({ match }) => shown(match))).toEqual(won.map(shown));
  });
  fc.assert(property, { seed: 20260731, numRuns: 300 });
});

test('a chain in which each shares bytes with the next is no slower for its length', () => {
  // Each compared with each would take minutes.
  const chain = Array.from({ length: 400_000 }, (_, i) => match('shape', i * 5, i * 5 + 9));
  expect(resolveOverlaps(chain, rules)).toHaveLength(200_000);
});

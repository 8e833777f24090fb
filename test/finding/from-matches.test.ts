import { describe, expect, test } from 'vitest';
import { fromMatches } from '../../src/finding/from-matches.ts';
import type { Gate, LocatedMatch } from '../../src/model/finding.ts';
import { placeOfPath } from '../../src/scan/run.ts';
import { compiledRule, rulebookOf } from '../helper/compiled-rule.ts';
import { acmeKey, locatedMatch } from '../helper/located-match.ts';

const rulebook = rulebookOf(
  compiledRule(),
  compiledRule({ id: 'acme.secret', entry: 'context', literals: [], pair: { rule: 'acme.client-id', lines: 3 } }),
  compiledRule({ id: 'acme.client-id', literals: ['acid_'], role: 'id', severity: 'low' }),
  compiledRule({ id: 'acme.test', lowered: 'test-mode' }),
  compiledRule({ id: 'generic.secret', provider: 'generic', entry: 'reader', reader: 'assignment', literals: [] }),
  compiledRule({ id: 'acme.bare-id', entry: 'context', literals: [], role: 'id' }),
  compiledRule({ id: 'acme.file', paths: { source: '(?:^|/)acme\\.key$', required: true } }),
);
const [TOKEN, SECRET, ID, TEST, GENERIC, BARE_ID, FILE] = [0, 1, 2, 3, 4, 5, 6];

function findings(matches: readonly LocatedMatch[], gate: Gate = 'high') {
  return fromMatches(matches, rulebook, placeOfPath, gate);
}

test('what its maker prints for everybody is a hint at most', () => {
  // The account key of the storage emulator, in pieces.
  const value = [
    'Eby8vdM02xNOcqFlqUwJPL',
    'lmEtlCDXJ1OUzFT50uSRZ6IF',
    'suFq2UVErCz4I6tq/K1SZF',
    'PTOtr/KBHBeksoGMGw==',
  ].join('');
  expect(findings([locatedMatch({ value })])).toMatchObject([{ confidence: 'low', doubts: ['dummy'], blocks: false }]);
});

describe('one finding for each value', () => {
  test('with every place where it stands', () => {
    const value = acmeKey();
    const places = [
      { origin: { kind: 'file', path: 'b.ts' }, start: 10, line: 1 },
      { origin: { kind: 'file', path: 'a.ts' }, start: 900, line: 70 },
      { origin: { kind: 'file', path: 'a.ts' }, start: 100, line: 7 },
      { origin: { kind: 'staged', path: 'c.ts', blob: '0' }, start: 5, line: 1 },
      { origin: { kind: 'stdin' }, start: 0, line: 1 },
    ] as const;
    const [finding, ...others] = findings(places.map((place) => locatedMatch({ value, ...place })));
    expect(others).toEqual([]);
    expect(finding!.places.map(({ path, line }) => `${path}:${line}`).sort()).toEqual([
      '-:1',
      'a.ts:7',
      'a.ts:70',
      'b.ts:1',
      'c.ts:1',
    ]);
  });

  test('the same place once, though two sources saw it', () => {
    expect(findings([locatedMatch(), locatedMatch({ origin: { kind: 'file', path: 'src/config.ts' } })])).toMatchObject(
      [{ places: [{ start: 100 }] }],
    );
  });

  test('two on one line are two', () => {
    const found = findings([
      locatedMatch({ value: acmeKey(1), start: 10 }),
      locatedMatch({ value: acmeKey(2), start: 60 }),
    ]);
    expect(found.map(({ places }) => places.length)).toEqual([1, 1]);
    expect(new Set(found.map(({ id }) => id)).size).toBe(2);
  });

  test('under its most telling rule, the others as aliases', () => {
    const value = acmeKey();
    const generic = { rule: GENERIC!, value };
    const found = findings([
      locatedMatch({ value }),
      locatedMatch(generic),
      locatedMatch({ ...generic, origin: { kind: 'file', path: 'b.ts' } }),
    ]);
    expect(found).toMatchObject([{ rule: { id: 'acme.token' }, aliases: ['generic.secret'] }]);
    expect(found[0]!.places.map(({ path }) => path)).toEqual(['src/config.ts', 'b.ts']);
  });

  test('as sure as the surest of its places, with the fewest doubts', () => {
    const value = acmeKey();
    const found = findings([
      locatedMatch({ value, confidence: 'low', doubts: ['no-context', 'dummy'] }),
      locatedMatch({ value, start: 500, confidence: 'medium', doubts: ['no-context'] }),
    ]);
    expect(found).toMatchObject([{ confidence: 'medium', doubts: ['no-context'] }]);
  });

  test('with what is known of its rule', () => {
    expect(findings([locatedMatch()])).toMatchObject([
      {
        severity: 'high',
        facts: { name: 'Acme token' },
        verdict: { state: 'unknown', reason: 'not checked' },
        pairedWith: null,
      },
    ]);
  });

  test('none where no place is left', () => {
    expect(fromMatches([locatedMatch()], rulebook, () => [], 'high')).toEqual([]);
  });
});

describe('what blocks', () => {
  test.each([
    ['high', 'high', true],
    ['high', 'medium', false],
    ['medium', 'medium', true],
    ['medium', 'low', false],
    ['low', 'low', true],
  ] as const)('at the gate %s, confidence %s: %s', (gate, confidence, blocks) => {
    expect(findings([locatedMatch({ confidence })], gate)).toMatchObject([{ blocks }]);
  });

  test('never a key of the test mode, nor an id', () => {
    const found = findings(
      [locatedMatch({ rule: TEST! }), locatedMatch({ rule: ID!, value: 'acid_1', start: 900 })],
      'low',
    );
    expect(found.map(({ blocks }) => blocks)).toEqual([false, false]);
  });

  test('a guess less readily among tests, a key of a provider as readily', () => {
    const origin = { kind: 'file', path: 'test/fixtures/a.ts' } as const;
    expect(findings([locatedMatch({ origin, rule: GENERIC! })])).toMatchObject([
      { confidence: 'medium', blocks: false },
    ]);
    expect(findings([locatedMatch({ origin })])).toMatchObject([{ confidence: 'high', blocks: true }]);
  });

  test('a guess that also stands elsewhere counts as it does there', () => {
    const value = acmeKey();
    const origin = { kind: 'file', path: 'test/a.ts' } as const;
    expect(
      findings([locatedMatch({ value, origin, rule: GENERIC! }), locatedMatch({ value, rule: GENERIC! })]),
    ).toMatchObject([{ confidence: 'high' }]);
  });
});

describe('a credential of two halves', () => {
  const id = (line: number, value = 'acid_0123456789abcdef') =>
    locatedMatch({ rule: ID!, value, line, start: line * 100 });
  const secret = (line: number) => locatedMatch({ rule: SECRET!, value: acmeKey(9), line, start: line * 100 });

  test('is one finding that names the other half', () => {
    expect(findings([id(5), secret(6)])).toMatchObject([
      { rule: { id: 'acme.secret' }, pairedWith: { rule: 'acme.client-id', secret: { redacted: 'acid_…cdef' } } },
    ]);
  });

  test('names the nearest of several', () => {
    expect(findings([id(3, 'acid_00000000000aaaa'), id(6, 'acid_00000000000bbbb'), secret(5)])).toMatchObject([
      { rule: { id: 'acme.client-id' } },
      { rule: { id: 'acme.secret' }, pairedWith: { secret: { redacted: 'acid_…' } } },
    ]);
  });

  test('belongs together where no other half can be meant', () => {
    const together = (...matches: LocatedMatch[]) =>
      findings(matches).find(({ rule }) => rule.id === 'acme.secret')!.pairedWith!.together;
    const other = { ...id(6), origin: { kind: 'file', path: 'b.ts' } as const };
    expect(together(id(5), secret(6))).toBe(true);
    expect(together(id(5), id(7), secret(6))).toBe(true);
    expect(together(id(5), secret(6), { ...secret(6), origin: { kind: 'file', path: 'b.ts' } })).toBe(true);
    // Another id near it, another secret near the id, another id beside it elsewhere, too far away, a sample.
    expect(together(id(5), id(7, 'acid_00000000000bbbb'), secret(6))).toBe(false);
    expect(together(id(5), secret(6), { ...secret(7), value: acmeKey(8) })).toBe(false);
    const twin = { ...secret(6), origin: other.origin };
    expect(together(id(5), secret(6), { ...other, value: 'acid_00000000000bbbb' }, twin)).toBe(false);
    expect(together({ ...id(3), start: 100, end: 120 }, { ...secret(6), start: 900, end: 929 })).toBe(false);
    expect(together({ ...id(5), doubts: ['dummy'] }, secret(6))).toBe(false);
  });

  test('is two findings when they are far apart, or in two files', () => {
    const elsewhere = { ...id(6), origin: { kind: 'file', path: 'b.ts' } as const };
    for (const found of [findings([id(1), secret(9)]), findings([elsewhere, secret(6)])]) {
      expect(found.map(({ rule, pairedWith }) => [rule.id, pairedWith]).sort()).toEqual([
        ['acme.client-id', null],
        ['acme.secret', null],
      ]);
    }
  });

  test('an id whose beginning tells nothing is not reported alone', () => {
    expect(findings([locatedMatch({ rule: BARE_ID! })])).toEqual([]);
  });
});

describe('the secret of a finding', () => {
  test('shows its prefix, for a rule with one', () => {
    const value = acmeKey();
    expect(findings([locatedMatch({ value })])[0]!.secret.redacted).toBe(`acme_…${value.slice(-4)}`);
    expect(findings([locatedMatch({ value, rule: GENERIC! })])[0]!.secret.redacted).toBe(`…${value.slice(-4)}`);
  });

  test('is text again, UTF-8 or Latin-1', () => {
    const reveal = (bytes: Buffer) =>
      findings([locatedMatch({ value: bytes.toString('latin1'), rule: GENERIC! })])[0]!.secret.reveal();
    expect(reveal(Buffer.from('pässwörd-1'))).toBe('pässwörd-1');
    expect(reveal(Buffer.from('pässwörd-1', 'latin1'))).toBe('pässwörd-1');
  });

  test('stands nowhere else in it', () => {
    const value = acmeKey();
    const [finding] = findings([
      locatedMatch({ value }),
      locatedMatch({ rule: SECRET!, value: acmeKey(3), start: 500 }),
    ]);
    expect(JSON.stringify(finding)).not.toContain(value.slice(5, 20));
  });
});

test('rules are not asked for a match in which they took no part', () => {
  expect(findings([locatedMatch({ rule: TOKEN! })])[0]!.aliases).toEqual([]);
});

describe('a rule that is bound to files', () => {
  const both = (path: string) => {
    const origin = { kind: 'file', path } as const;
    return findings([locatedMatch({ origin, rule: FILE }), locatedMatch({ origin, rule: GENERIC })]);
  };

  test('wins in them', () => {
    expect(both('keys/acme.key').map(({ rule }) => rule.id)).toEqual(['acme.file']);
  });

  test('leaves what lies elsewhere to other rules', () => {
    expect(both('keys/other.key').map(({ rule }) => rule.id)).toEqual(['generic.secret']);
  });
});

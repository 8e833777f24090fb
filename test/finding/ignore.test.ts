import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { fingerprint } from '../../src/finding/fingerprint.ts';
import { applyIgnores, staleEntries } from '../../src/finding/ignore.ts';
import { saltedHash, saltedKey } from '../../src/finding/salted.ts';
import type { Ignore } from '../../src/model/ignore.ts';
import { onlyGate } from '../../src/model/policy.ts';
import { Secret } from '../../src/model/secret.ts';
import { compiledRule } from '../helper/compiled-rule.ts';
import { finding, place } from '../helper/finding.ts';
import { ignoreOf } from '../helper/ignore.ts';

const [a, b] = [finding({ id: 'a'.repeat(16) }), finding({ id: 'b'.repeat(16) }, 2)];
const POLICY = onlyGate('high');
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

beforeAll(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 5, 15) });
});

afterAll(() => {
  vi.useRealTimers();
});

/** What is left, what is hidden, and the codes of what is said. */
function parted(ignore: Ignore, found = [a, b]) {
  const { findings, ignored, notices } = applyIgnores(found, [ignore], POLICY);
  return { left: ids(findings), hidden: ids(ignored), said: notices.map(({ code }) => code) };
}

describe('what somebody has accepted', () => {
  test('is left out and listed, with the reason and who says so', () => {
    const { findings, ignored } = applyIgnores([a, b], [ignoreOf(a.id, { line: 7 })], POLICY);
    expect(findings).toEqual([b]);
    expect(ignored).toEqual([
      {
        id: a.id,
        rule: 'acme.token',
        kind: a.facts.name,
        redacted: a.secret.redacted,
        reason: 'a sample',
        cause: 'ignore-file',
        where: '.unleakignore:7',
        places: a.places,
        finding: a,
      },
    ]);
  });

  test('is known by its value: another in its place is no less reported', () => {
    expect(parted(ignoreOf('c'.repeat(16)))).toEqual({ left: [a.id, b.id], hidden: [], said: [] });
  });

  test('nothing without a word', () => {
    expect(applyIgnores([a], [], POLICY)).toMatchObject({ findings: [a], ignored: [] });
  });
});

describe('the rule of an entry', () => {
  test.each(['-', 'acme.token', 'acme', 'acme.renamed', 'other.alias'])('%s accepts', (rule) => {
    const found = finding({ id: a.id, aliases: ['other.alias'] });
    expect(parted(ignoreOf(a.id, { rule }), [found]).hidden).toEqual([a.id]);
  });

  test('of another provider does not, and that is said', () => {
    expect(parted(ignoreOf(a.id, { rule: 'generic.password' }))).toEqual({
      left: [a.id, b.id],
      hidden: [],
      said: ['ignore-other-rule'],
    });
  });
});

describe('the last day of an entry', () => {
  test.each([
    ['2026-06-15', true],
    ['2027-01-01', true],
    ['2026-06-14', false],
  ])('%s', (expires, holds) => {
    const { hidden, said } = parted(ignoreOf(a.id, { expires }));
    expect([hidden, said]).toEqual(holds ? [[a.id], []] : [[], ['ignore-expired']]);
  });

  test('an expired entry beside a valid one is not worth a word', () => {
    const entries = [ignoreOf(a.id, { expires: '2026-01-01' }), ignoreOf(a.id, { line: 2 })];
    expect(applyIgnores([a], entries, POLICY)).toMatchObject({ findings: [], notices: [] });
  });
});

describe('an entry for some paths', () => {
  const inTest = (file: string | null) => file?.startsWith('test/') === true;
  const entry = ignoreOf(a.id, { path: 'test/**', covers: inTest });
  const at = (...paths: string[]) => finding({ id: a.id, places: paths.map((path) => place({ path })) });

  test('accepts what is there alone', () => {
    expect(parted(entry, [at('test/a', 'test/b')]).hidden).toEqual([a.id]);
    expect(parted(entry, [at('test/a', 'src/b')]).left).toEqual([a.id]);
  });

  test('several may cover the places together', () => {
    const other = ignoreOf(a.id, { path: 'src/**', covers: (file) => file?.startsWith('src/') === true, line: 2 });
    expect(applyIgnores([at('test/a', 'src/b')], [entry, other], POLICY).findings).toEqual([]);
  });
});

describe('an entry for a value that could be guessed', () => {
  const value = ['kP9', 'xw2'].join('$');
  const weak = finding({
    id: fingerprint(value),
    secret: new Secret(value, ''),
    rule: compiledRule({ id: 'acme.pin' }),
  });

  test('holds no id, and another salt makes another entry', () => {
    const [one, two] = [saltedKey(weak.id, null), saltedKey(weak.id, null)];
    expect(JSON.stringify([one, two])).not.toContain(weak.id);
    expect(one).not.toEqual(two);
  });

  test('accepts it', () => {
    const key = saltedKey(weak.id, '0123456789abcdef');
    expect(parted(ignoreOf('', { key, rule: 'acme.pin' }), [weak]).hidden).toEqual([weak.id]);
    expect(parted(ignoreOf('', { key, rule: 'acme.pin' }), [a]).left).toEqual([a.id]);
  });

  test('where nothing was known of the value it is tried on all', () => {
    expect(parted(ignoreOf('', { key: saltedKey(a.id, null) }), [a]).hidden).toEqual([a.id]);
  });

  test('the hash stays the same from version to version', () => {
    expect(saltedHash('0123456789abcdef', '0011223344556677')).toBe('953adbfe32bb9ddb0d5bf6da1f6433e0');
  });
});

describe('stale entries', () => {
  test('are those of values that are nowhere, accepted or not', () => {
    const entries = [ignoreOf(a.id), ignoreOf(b.id, { line: 2 }), ignoreOf('c'.repeat(16), { line: 3 })];
    const { met } = applyIgnores([a], entries, POLICY);
    expect(staleEntries(entries, met, [b.id])).toEqual([entries[2]]);
  });
});

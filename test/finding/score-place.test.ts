import { describe, expect, test } from 'vitest';
import { scorePlace } from '../../src/finding/score-place.ts';
import { compiledRule } from '../helper/compiled-rule.ts';

const high = { confidence: 'high', doubts: [] } as const;
const medium = { confidence: 'medium', doubts: [] } as const;
const guess = compiledRule({ entry: 'reader', reader: 'assignment', literals: [] });
const address = compiledRule({ entry: 'reader', reader: 'url', literals: [] });

describe('a guess is less sure where values are made up', () => {
  test.each([
    'test/a.ts',
    'src/__tests__/a.ts',
    'spec/a_spec.rb',
    'a.test.ts',
    'a_test.go',
    'test_a.py',
    'fixtures/a.json',
    'docs/setup.md',
    'examples/.env',
    '.env.example',
    '.env.sample',
    'app/mocks/a.ts',
    'e2e/a.ts',
    'locales/de.json',
    'testdata/a',
    'README.md',
    'acme-1.0.dist-info/METADATA',
    'notes/a.ipynb',
  ])('%s', (path) => {
    expect([scorePlace(high, guess, path), scorePlace(medium, address, path)]).toEqual(['medium', 'low']);
  });
});

describe('and hardly counts where long random values are no secrets', () => {
  test.each([
    'package-lock.json',
    'a/yarn.lock',
    'go.sum',
    'Cargo.lock',
    'dist/a.min.js',
    'a.js.map',
    'a.svg',
    'node_modules/a/b.js',
    'vendor/a.go',
    'a.patch',
    '.secrets.baseline',
  ])('%s', (path) => {
    expect(scorePlace(high, guess, path)).toBe('low');
  });
});

describe('elsewhere it stays as it is', () => {
  test.each([
    'src/config.ts',
    '.env',
    'contest/a.ts',
    'latest/a.ts',
    'src/attestation.ts',
    'inspect.ts',
    'mapper.ts',
    'documents.ts',
    '-',
    null,
  ])('%s', (path) => {
    expect(scorePlace(high, guess, path)).toBe('high');
  });
});

test("a provider's key is one wherever it stands", () => {
  for (const path of ['test/a.ts', 'package-lock.json', 'docs/a.md'])
    expect(scorePlace(high, compiledRule(), path)).toBe('high');
});

describe('files that hold such keys', () => {
  const paths = (required: boolean) => ({ source: '(?:^|/)(?:\\.my\\.cnf|config/[^/]*\\.key)$', required });
  const home = compiledRule({ literal: true, paths: paths(false) });
  const bound = compiledRule({ paths: paths(true) });
  const low = { confidence: 'low', doubts: ['weak-value'] } as const;

  test.each(['.my.cnf', 'home/jane/.MY.CNF', 'app/config/master.key'])('make it surer: %s', (path) => {
    expect([scorePlace(medium, home, path), scorePlace(low, home, path)]).toEqual(['high', 'medium']);
  });

  test('but no dummy, and none among made-up values', () => {
    expect(scorePlace({ confidence: 'low', doubts: ['dummy'] }, home, '.my.cnf')).toBe('low');
    expect(scorePlace(high, home, 'test/fixtures/.my.cnf')).toBe('medium');
  });

  test.each(['x.my.cnf', '.my.cnf.bak', 'config/a/b.key', 'config.key', '-'])('are no others: %s', (path) => {
    expect([scorePlace(medium, home, path), scorePlace(high, bound, path)]).toEqual(['medium', null]);
  });

  test('count where a rule requires them, and less where no path is known', () => {
    expect([scorePlace(high, bound, 'config/a.key'), scorePlace(high, bound, null)]).toEqual(['high', 'medium']);
  });
});

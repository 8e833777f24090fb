import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readDirectives } from '../../src/finding/directives.ts';

/** The directives of a line in short. */
const read = (line: string) =>
  readDirectives(line).map(({ text, reach, accepts, reason, fault, meant }) =>
    fault ? { text, fault, meant } : { text, reach, accepts, reason },
  );

describe('ours is read in any syntax of comments', () => {
  const ours = { text: 'unleak:allow', reach: 'line', accepts: ['acme.token'], reason: 'sample of the docs' };

  test.each([
    'x = "…" # unleak:allow acme.token -- sample of the docs',
    'x(); // unleak:allow acme.token -- sample of the docs',
    'x(); /* unleak:allow acme.token -- sample of the docs */',
    '<a/> <!-- unleak:allow acme.token -- sample of the docs -->',
    '{{!-- unleak:allow acme.token -- sample of the docs --}}',
    '{# unleak:allow acme.token -- sample of the docs #}',
    '-- unleak:allow acme.token -- sample of the docs',
    '; unleak:allow acme.token -- sample of the docs',
    "' unleak:allow acme.token -- sample of the docs",
    '(* unleak:allow acme.token -- sample of the docs *)',
    '"note": "unleak:allow acme.token -- sample of the docs",',
    '% unleak:allow acme.token — sample of the docs',
    '{/* unleak:allow acme.token -- sample of the docs */}',
  ])('%s', (line) => {
    expect(read(line)).toEqual([ours]);
  });

  test.each([
    ['unleak:allow a.b, c.d -- two', { accepts: ['a.b', 'c.d'], reason: 'two' }],
    ['unleak:allow acme -- a -- b', { accepts: ['acme'], reason: 'a -- b' }],
    ['unleak:allow-next-line a.b -- why', { reach: 'next-line', accepts: ['a.b'] }],
    ['unleak:allow-begin a.b -- why', { reach: 'begin', accepts: ['a.b'] }],
    ['unleak:allow-start a.b -- why', { reach: 'begin', accepts: ['a.b'] }],
    ['unleak:allow-end', { reach: 'end', accepts: null }],
  ])('%s', (line, expected) => {
    expect(read(`# ${line}`)).toMatchObject([expected]);
  });

  test.each([
    ['# unleak:allow', 'no-rule'],
    ['# unleak:allow -- why', 'no-rule'],
    ['<!-- unleak:allow -->', 'no-rule'],
    ['# unleak:allow a.b', 'no-reason'],
    ['<!-- unleak:allow a.b -->', 'no-reason'],
    ['# unleak:allow a.b --', 'no-reason'],
  ])('%s: %s', (line, fault) => {
    expect(read(line)).toMatchObject([{ fault }]);
  });
});

describe('those of other tools are honoured', () => {
  test.each([
    ['x # gitleaks:allow', 'gitleaks:allow', 'line'],
    ['x # betterleaks:allow', 'betterleaks:allow', 'line'],
    ['x # trufflehog:ignore', 'trufflehog:ignore', 'line'],
    ['// kingfisher:ignore', 'kingfisher:ignore', 'around'],
    ['x # pragma: allowlist secret', 'pragma: allowlist secret', 'line'],
    ['x # pragma: whitelist secret', 'pragma: whitelist secret', 'line'],
    ['x # pragma: allowlist-secret', 'pragma: allowlist-secret', 'line'],
    ['# pragma: allowlist nextline secret', 'pragma: allowlist nextline secret', 'next-line'],
    ['x // secretlint-disable-line', 'secretlint-disable-line', 'line'],
    ['// secretlint-disable-next-line', 'secretlint-disable-next-line', 'next-line'],
    ['/* secretlint-disable */', 'secretlint-disable', 'begin'],
    ['/* secretlint-enable */', 'secretlint-enable', 'end'],
    ['x # ggignore', 'ggignore', 'line'],
    ['x // HashiCorpIgnore', 'hashicorpignore', 'line'],
  ])('%s', (line, text, reach) => {
    expect(read(line)).toEqual([{ text, reach, accepts: null, reason: null }]);
  });

  test('one of secretlint that names a rule accepts that alone', () => {
    const line = '// secretlint-disable-line @secretlint/secretlint-rule-github -- of the docs';
    expect(read(line)).toMatchObject([{ accepts: ['github'], reason: 'of the docs' }]);
  });

  test.each([
    ['privatekey', 'private-key'],
    ['basicauth', 'address'],
    ['gcp', 'google'],
  ])('its rule %s is for the keys of %s', (rule, provider) => {
    const line = `// secretlint-disable-line @secretlint/secretlint-rule-${rule}`;
    expect(read(line)).toMatchObject([{ accepts: [provider] }]);
    expect(existsSync(`rules/${provider}.ts`)).toBe(true);
  });
});

describe('a misspelled one is told from other words', () => {
  test.each([
    ['# unleak:alow a.b -- x', 'unleak:allow'],
    ['# unleak:ignore', 'unleak:allow'],
    ['# unleak:allow-nextline a.b -- x', 'unleak:allow-next-line'],
    ['# unleak:ignore-start a.b -- x', 'unleak:allow-begin'],
    ['# unlaek:allow a.b -- x', 'unleak:allow'],
    ['# unleak: allow a.b -- x', 'unleak:allow'],
    ['# unleak:disable', 'unleak:allow'],
    ['# unleak:disable-line', 'unleak:allow'],
    ['# unleak-disable-line', 'unleak:allow'],
    ['# unleak:disable-next-line', 'unleak:allow-next-line'],
    ['# unleak-disable-next-line', 'unleak:allow-next-line'],
    ['# unleak:allow-file a.b -- x', 'unleak:allow-begin'],
    ['# unleak: ignore-file', 'unleak:allow-begin'],
    ['# gitleaks:disable', 'gitleaks:allow'],
    ['# tufflehog:ignore', 'trufflehog:ignore'],
    ['# trufflehog:allow', 'trufflehog:ignore'],
    ['# gitleaks:ignore', 'gitleaks:allow'],
    ['# gitleak:allow', 'gitleaks:allow'],
    ['# gitleaks: allow', 'gitleaks:allow'],
    ['# kingfisher:ingore', 'kingfisher:ignore'],
    ['# pragma: allowlist secrets', 'pragma: allowlist secret'],
    ['# pragma: allow-list secret', 'pragma: allowlist secret'],
  ])('%s', (line, meant) => {
    expect(read(line)).toMatchObject([{ fault: 'misspelled', meant }]);
  });

  test('with all that was written', () => {
    expect(read('# unleak:allow-file a.b -- x')).toMatchObject([{ text: 'unleak:allow-file' }]);
  });

  test.each([
    'npm run unleak:scan',
    'see https://github.com/gitleaks/gitleaks',
    'gitleaks: detect',
    'const ignore = allow;',
    'pragma: no cover',
    'allow: ignore',
    'class: allowed',
  ])('%s', (line) => {
    expect(read(line)).toEqual([]);
  });
});

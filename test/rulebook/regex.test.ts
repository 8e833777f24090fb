import { describe, expect, test } from 'vitest';
import type { Dialect } from '../../src/rulebook/regex/cursor.ts';
import { literalsOfPattern, translateFilter, translatePattern } from '../../src/rulebook/regex/translate.ts';

const all = (names: readonly (string | null)[]) => names.map((_, i) => i + 1);

function translated(source: string, dialect: Dialect = 'go', flags = ''): string {
  const made = translatePattern(source, { dialect, flags, secretIn: all });
  new RegExp(made.pattern, made.flags);
  return `/${made.pattern}/${made.flags}`;
}

describe('a pattern of another dialect becomes one of JavaScript', () => {
  test.each<[string, Dialect, string, string]>([
    ['case for all of it', 'go', '(?i)acme[a-f0-9]{8}', '/acme[0-9a-f]{8}/i'],
    ['case from the midst on', 'go', 'ac(?i)me', '/ac[Mm][Ee]/'],
    ['case for a group', 'go', '(?i:ac)me', '/[Aa][Cc]me/'],
    ['case but for a group', 'go', '(?i)ac(?-i:ME)', '/[Aa][Cc]ME/'],
    ['case to the end of its group', 'go', '(?:(?i)a|b)c', '/[ABab]c/'],
    ['any character, lines too', 'go', '(?s)a.b', '/a[^]b/'],
    ['any character of a line', 'go', 'a.b', '/a[^\\n]b/'],
    ['lines', 'go', '(?m)^ab$', '/(?<![^\\n])ab(?![^\\r\\n])/'],
    ['beginning and end of the text', 'go', '\\Aab\\z', '/^ab$/'],
    ['POSIX classes', 'go', '[[:alnum:]_]{4}[^[:space:]][[:^digit:]]', '/\\w{4}[^\\t-\\r ]\\D/'],
    ['a named group', 'go', 'a(?P<key>[0-9]{4})', '/a(?<secret>\\d{4})/'],
    ['several groups', 'go', '(a)|(?<x>b)', '/(?<secret>a)|(?<secret2>b)/'],
    ['a quoted text', 'go', '\\Qa.b\\E[c]', '/a\\.bc/'],
    ['a quoted text to the end', 'go', '\\Qa.b', '/a\\.b/'],
    ['codes', 'go', '\\x41\\x{42}\\x{1F511}\\101', '/AB\\xf0\\x9f\\x94\\x91A/'],
    ['letters of Unicode', 'go', '\\pL\\p{Lu}\\PN', '/[^\\x00-@[-`{-\\x7f][A-Z]\\D/'],
    ['a bracket that stands first', 'go', '[]a][^]a]', '/[\\]a][^\\]a]/'],
    ['a brace that is no quantifier', 'go', 'a{,2}{x}', '/a\\{,2\\}\\{x\\}/'],
    ['lazy for greedy', 'go', '(?U)a*b{1,2}?', '/a{0,1024}?b{1,2}/'],
    ['white space of Go', 'go', '\\s', '/[\\t\\n\\f\\r ]/'],
    ['white space and comments', 'rust', '(?x) a \\  [b c] # d\n [0-9] {4}', '/a [bc]\\d{4}/'],
    [
      'white space and case',
      'rust',
      '(?xi)\n  \\b acme\n  (?: . | [\\n\\r] ){0,4}?\n  ([0-9]{8})',
      '/\\bacme[^]{0,4}?(?<secret>\\d{8})/i',
    ],
    ['a class within a class', 'rust', '[a[bc]]', '/[a-c]/'],
    ['ends of words', 'rust', '\\<a\\>', '/\\b(?=\\w)a\\b(?!\\w)/'],
    ['a code of Rust', 'rust', '\\u{41}', '/A/'],
    ['ends of Python', 'python', 'a{,2}b\\Z', '/a{0,2}b$/'],
    ['JavaScript itself', 'js', 'ab\\/[^\\s"]{2}(?=c)(?<!d)', '/ab\\/[^\\t-\\r "]{2}(?=c)(?<!d)/'],
    ['a character beyond ASCII', 'go', '£{2}[$£]', '/(?:\\xc2\\xa3){2}(?:\\$|\\xc2\\xa3)/'],
  ])('%s', (_, dialect, source, expected) => {
    expect(translated(source, dialect)).toBe(expected);
  });

  test('and a flag of JavaScript is kept', () => {
    expect(translated('a.b', 'js', 'is')).toBe('/a[^]b/i');
    expect(translated('^a', 'js', 'm')).toBe('/(?<![^\\n])a/');
  });

  test.each([
    ['acme_[a-z]+', '/acme_[a-z]{1,4096}/'],
    ['[a-z]+', '/[a-z]{1,1024}/'],
    ['.*a', '/[^\\n]{0,256}a/'],
    ['acme\\s*=', '/acme[\\t\\n\\f\\r ]{0,100}=/'],
    ['acme[^"]{500,}', '/acme[^"]{500,4096}/'],
  ])('with an end to each quantifier: %s', (source, expected) => {
    expect(translated(source)).toBe(expected);
  });

  test('without what it may begin with, where a group holds the secret', () => {
    expect(translated('(?i)[\\w.-]{0,50}?(?:acme)[ .]{0,9}=([0-9]{8})')).toBe('/acme[ .]{0,9}=(?<secret>\\d{8})/i');
    expect(translated('[\\w.-]{0,50}?acme')).toBe('/[\\-.0-9A-Z_a-z]{0,50}?acme/');
    const whole = { dialect: 'go', secretIn: all, wholeMatch: true } as const;
    expect(translatePattern('a{0,2}(b)', whole).pattern).toBe('a{0,2}(?<secret>b)');
  });

  test.each<[string, Dialect, string, RegExp]>([
    ['a possessive quantifier', 'rust', 'a++', /possessive quantifier \(at character 4/],
    ['an atomic group', 'rust', '(?>a)', /atomic group/],
    ['a back reference', 'js', '(a)\\1', /back reference/],
    ['a back reference by name', 'js', '(?<a>b)\\k<a>', /back reference/],
    ['a quantifier of a quantifier', 'go', 'a{2}{3}', /quantifier of a quantifier/],
    ['nothing to repeat', 'go', '*a', /nothing to repeat/],
    ['a group without an end', 'go', '(a', /group without an end/],
    ['a class without an end', 'go', '[a', /ends too early/],
    ['a parenthesis too many', 'go', 'a)', /nothing opens/],
    ['an escape that nobody knows', 'go', '\\G', /escape that is not known: \\G/],
    ['a class that nobody knows', 'go', '[[:letter:]]', /\[:letter:\]/],
    ['a script of Unicode', 'go', '\\p{Greek}', /Unicode that cannot be translated: Greek/],
    ['a flag that nobody knows', 'go', '(?q)a', /flag that is not known: q/],
    ['an operation on classes', 'rust', '[a-z&&b]', /operation on classes/],
    ['a range the wrong way', 'go', '[z-a]', /range that ends before/],
  ])('or it is said why not: %s', (_, dialect, source, message) => {
    expect(() => translated(source, dialect)).toThrow(message);
  });

  test('a group that is not there', () => {
    const wrong = { dialect: 'go', secretIn: () => [3] } as const;
    expect(() => translatePattern('(a)', wrong)).toThrow('the secret is in group 3, and the pattern has 1');
  });
});

test.each([
  ['(?i)^.*\\.png$', '(?i)\\.png$'],
  ['(^|/)vendor/.*', '(?:^|\\/)vendor\\/'],
  ['.*EXAMPLE', 'EXAMPLE'],
  ['^a(?i)b$', '^a[Bb]$'],
])('a filter that is only asked whether it fits: %s', (source, expected) => {
  expect(translateFilter(source, 'go')).toBe(expected);
});

test.each<[string, readonly string[] | null]>([
  ['acme_[0-9a-z]{32}', ['acme_']],
  ['(?:sk|pk)_live_[0-9a-z]{24}', ['sk_live_', 'pk_live_']],
  ['[Aa]cme[^]{0,9}[0-9a-f]{32}', ['acme']],
  ['(?:acme|zeta)?[0-9]{8}', null],
  ['(?:acme|[0-9]{4})x', null],
  ['[0-9a-f]{32}', null],
  ['ab[0-9]{4}', null],
  ['(?:ab){3}[0-9]', ['ababab']],
  ['x(?=acme)y', null],
])('the literals that every match of %s holds', (pattern, expected) => {
  expect(literalsOfPattern(pattern, '')).toEqual(expected);
});

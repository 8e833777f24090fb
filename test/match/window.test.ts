import { describe, expect, test } from 'vitest';
import { createMatcher } from '../../src/match/match-chunk.ts';
import { contextNear, type Window } from '../../src/match/window.ts';
import { compiledRule, rulebookOf } from '../helper/compiled-rule.ts';
import { fillSecret } from '../helper/fill-secret.ts';
import { matchText, wasmKernel } from '../helper/matcher.ts';

describe('a context word counts', () => {
  const use = { text: 'acme', mode: 'any' as const, least: 0, prefixOf: [], innerOf: [], contextOf: [7], besideOf: [] };
  const at = (place: number): Window => ({
    text: '.'.repeat(400),
    base: 0,
    cutBefore: false,
    cutAfter: false,
    words: [{ use, at: place }],
    sentinels: [],
    assignments: [],
  });

  test.each([
    ['right before', 196, true],
    ['at the greatest distance before', 146, true],
    ['one further', 145, false],
    ['right after', 240, true],
    ['at the greatest distance after', 290, true],
    ['one further after', 291, false],
    ['within the key', 210, false],
    ['that ends within it', 198, true],
    ['that begins within it', 238, false],
  ])('%s', (_, place, counts) => {
    expect(contextNear(at(place), 7, compiledRule({ within: 50 }), 200, 240)).toBe(counts ? 'context' : 'nothing');
  });

  test('for the rules that name it alone', () => {
    expect(contextNear(at(196), 6, compiledRule({ within: 50 }), 200, 240)).toBe('nothing');
  });

  test.each([
    ['assigned to it', 'acme = "', 'name'],
    ['as the key of an object', '"acme": "', 'name'],
    ['with a few words between', 'acme key of staging: ', 'name'],
    ['in the making of a client', 'acmeAPI("', 'name'],
    ['with more of a name', 'acme_id = "', 'nothing'],
    ['only near', 'acme, at ', 'nothing'],
  ])('less where it is only the name of the provider: %s', (_, text, near) => {
    const start = 200 - text.length + text.indexOf('acme');
    const window = { ...at(start), text: '.'.repeat(200 - text.length) + text + '.'.repeat(200) };
    expect(contextNear(window, 7, compiledRule({ within: 50, names: ['acme'] }), 200, 240)).toBe(near);
  });

  test('not for hashes and ids, behind other words', () => {
    const text = 'acme order id ';
    const start = 200 - text.length;
    const window = { ...at(start), text: text.padStart(200, '.') + '0123456789abcdef'.repeat(3) };
    expect(contextNear(window, 7, compiledRule({ within: 50, names: ['acme'] }), 200, 240)).toBe('nothing');
  });

  test('in full where the name is a word of the context too', () => {
    const rule = compiledRule({ within: 50, names: ['acme'], words: ['acme'] });
    expect(contextNear(at(146), 7, rule, 200, 240)).toBe('context');
  });
});

describe('in the engine', () => {
  const shape = { entry: 'context' as const, literals: [], contextRequired: true };
  const rulebook = rulebookOf(
    compiledRule({
      ...shape,
      id: 'acme.long',
      source: '[0-9a-f]{32}',
      words: ['acmecloud'],
      minLength: 32,
      within: 40,
    }),
    compiledRule({ ...shape, id: 'acme.short', source: '[0-9a-f]{40}', words: ['zoo'], minLength: 40, within: 40 }),
  );
  const matcher = createMatcher(rulebook, wasmKernel());
  const rulesIn = (text: string) => matchText(matcher, text).map((match) => rulebook.rules[match.rule]!.id);
  const long = fillSecret('<hex:32>').text;
  const short = fillSecret('<hex:40>').text;

  test.each([
    [`acmecloud = ${long}`, ['acme.long']],
    [`ACMECLOUD_KEY: "${long}"`, ['acme.long']],
    [`myAcmeCloudKey = ${long}`, ['acme.long']],
    [`${long} # of acmecloud`, ['acme.long']],
    [`acmecloud${' '.repeat(40)}${long}`, ['acme.long']],
    [`acmecloud${' '.repeat(41)}${long}`, []],
    [`other = ${long}`, []],
    [`acmecloud = ${long}0`, []],
    [`acmecloud = x_${long}`, []],
  ])('%s', (text, rules) => {
    expect(rulesIn(text)).toEqual(rules);
  });

  test.each([
    [`zoo = ${short}`, ['acme.short']],
    [`ZOO_KEY=${short}`, ['acme.short']],
    [`zooKey: ${short}`, ['acme.short']],
    [`my-zoo-key: ${short}`, ['acme.short']],
    [`myZooKey: ${short}`, ['acme.short']],
    [`zoology: ${short}`, []],
    [`azoo = ${short}`, []],
    [`ZOOM_KEY=${short}`, []],
  ])('a short word is a whole part of a name: %s', (text, rules) => {
    expect(rulesIn(text)).toEqual(rules);
  });
});

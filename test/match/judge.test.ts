import { describe, expect, test } from 'vitest';
import { type Hit, judge, withoutPrefix } from '../../src/match/judge.ts';
import type { CompiledRule } from '../../src/model/rule.ts';
import { compiledRule } from '../helper/compiled-rule.ts';
import { fillSecret } from '../helper/fill-secret.ts';

const VALUE = `acme_${fillSecret('<alnum:24>').text}`;

function judged(fields: Partial<CompiledRule>, hit: Partial<Hit> = {}) {
  const match = judge(
    { rule: 0, start: 5, end: 34, value: VALUE, groups: {}, near: 'nothing', ...hit },
    compiledRule(fields),
  );
  return match && { confidence: match.confidence, doubts: match.doubts };
}

describe('a hit is weighed', () => {
  test.each([
    ['as it is', {}, {}, 'high', []],
    ['by the confidence of its rule', { confidence: 'medium' }, {}, 'medium', []],
    ['with its optional word near', { words: ['acme'] }, { near: 'context' }, 'high', []],
    ['without it, one lower', { words: ['acme'] }, {}, 'medium', ['no-context']],
    ['without it, two lower', { words: ['acme'], confidence: 'low' }, {}, 'low', ['no-context']],
    ['with its required word near', { words: ['acme'], contextRequired: true }, { near: 'context' }, 'high', []],
    [
      'with the name of the provider alone beside it',
      { words: ['acme'], contextRequired: true },
      { near: 'name' },
      'low',
      ['no-context'],
    ],
    ['as a dummy', {}, { value: 'acme_xxxxxxxxxxxxxxxxxxxxxxxx' }, 'low', ['dummy']],
    [
      'with a wrong checksum',
      { checksum: 'crc32-hex' },
      { groups: { body: 'a', check: '00000000' } },
      'low',
      ['wrong-checksum'],
    ],
    ['with a right one', { checksum: 'crc32-hex' }, { groups: { body: 'a', check: 'e8b7be43' } }, 'high', []],
    ['as a word where any literal counts', { literal: true }, { value: 'sunflower' }, 'medium', ['weak-value']],
    ['as a short one', { literal: true, confidence: 'medium' }, { value: 'a1!b' }, 'low', ['weak-value']],
    ['as a mixed one', { literal: true }, { value: 'k7#Wq2!vRt' }, 'high', []],
    ['as a key of the test mode', { lowered: 'test-mode' }, {}, 'low', ['test-mode']],
    ['as one that is public', { lowered: 'public' }, {}, 'low', ['public']],
    [
      'with all that speaks against it',
      { words: ['a'], lowered: 'public' },
      { value: 'acme_xxxxxxxxxxxxxxxx' },
      'low',
      ['no-context', 'dummy', 'public'],
    ],
  ] as const)('%s', (_, fields, hit, confidence, doubts) => {
    expect(judged(fields, hit)).toEqual({ confidence, doubts });
  });
});

describe('a hit is none', () => {
  test.each([
    ['without its required word', { words: ['acme'], contextRequired: true }, {}],
    ['with too little entropy after the prefix', { entropy: 3 }, { value: 'acme_abababababababababababab' }],
    ['as a reference, where only a literal counts', { literal: true }, { value: 'acme_your_token_here' }],
    ['as bytes of a program', { literal: true }, { value: 'k7Wq\x002vRt' }],
    ['as ports', { literal: true }, { value: '8080:80' }],
    ['as ports of an address', { literal: true }, { value: '127.0.0.1:8080:80/tcp' }],
    ['as a path', { literal: true }, { value: 'src/main/resources2' }],
    ['as a shape without a digit', { entry: 'context', literals: [] }, { value: 'abcdefabcdefabcdefabcdef' }],
    ['as a shape that reads like a name', { entry: 'context', literals: [] }, { value: 'getAnotherUserFromTable2' }],
  ] as const)('%s', (_, fields, hit) => {
    expect(judged(fields, hit)).toBeNull();
  });

  test('but a reference may be a key where any text counts', () => {
    expect(judged({}, { value: 'acme_your_token_here' })).not.toBeNull();
  });
});

test('the prefix that all keys share is taken off, the longest one, and only where it stands first', () => {
  const rule = (entry: CompiledRule['entry'], ...literals: string[]) => compiledRule({ entry, literals });
  expect(withoutPrefix('acme_1', rule('prefix', 'acme_'))).toBe('1');
  expect(withoutPrefix('acme_live_1', rule('prefix', 'acme_', 'acme_live_'))).toBe('1');
  expect(withoutPrefix('ACME_1', rule('sentinel', 'acme_'))).toBe('1');
  expect(withoutPrefix('1acme_', rule('prefix', 'acme_'))).toBe('1acme_');
  expect(withoutPrefix('acme_1', rule('inner', 'acme_'))).toBe('acme_1');
});

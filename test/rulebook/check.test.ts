import { describe, expect, test } from 'vitest';
import type { KeyRule, Provider } from '../../src/model/provider.ts';
import { checkProvider } from '../../src/rulebook/check.ts';
import { checkCalls } from '../../src/rulebook/check-calls.ts';
import { providers } from '../helper/rules.ts';

const key: KeyRule = {
  id: 'token',
  name: 'Acme token',
  severity: 'high',
  pattern: /acme_[0-9a-z]{24}/,
  risk: 'Whoever has it can do what its owner may do.',
  examples: ['a', 'b', 'c'],
  nearMisses: ['a', 'b', 'c'],
};
const provider: Provider = {
  name: 'Acme',
  site: 'https://acme.example',
  keys: [key],
  rotate: { console: 'https://acme.example/keys', steps: ['create a new token', 'delete the old token'] },
  sources: ['https://acme.example/docs'],
};

const of = (fields: Partial<Provider>, id = 'acme') => checkProvider(id, { ...provider, ...fields });
const ofKey = (fields: Partial<KeyRule>) => of({ keys: [{ ...key, ...fields }] });

test('nothing is wrong with it, nor with any provider of ours', () => {
  expect(of({})).toEqual([]);
  expect(Object.entries(providers).flatMap(([id, provider]) => checkProvider(id, provider))).toEqual([]);
});

describe('what is wrong with a provider is said', () => {
  test.each([
    ['a file as a whole', () => ofKey({ reader: 'file' }), /needs paths that are required/],
    ['a path', () => ofKey({ paths: { endings: ['/*'] } }), /no ending of a path/],
    ['its file name', () => of({}, 'Acme_Cloud'), /kebab-case/],
    ['no keys', () => of({ keys: [] }), /no keys/],
    ['its site', () => of({ site: 'http://acme.example' }), /no https address: http:/],
    ['no sources', () => of({ sources: [] }), /no sources/],
    ['two keys of one id', () => of({ keys: [key, key] }), /two keys have one id/],
    ['one step', () => of({ rotate: { steps: ['delete it'] } }), /at least two steps/],
    ['a sentence as a step', () => of({ rotate: { steps: ['Create it.', 'delete it'] } }), /begins with a capital/],
    [
      'an address that is none',
      () => of({ rotate: { steps: ['a', 'b'], docs: 'acme.example' } }),
      /no https address: acme/,
    ],
    ['retired without a year', () => of({ retired: 'closed long ago' }), /retired is no year or month/],
    ['a month that is none', () => ofKey({ retired: '2024-13, closed' }), /retired is no year or month/],
    ['steps of a key', () => ofKey({ rotate: { steps: [] } }), /at least two steps/],
  ] as const)('%s', (_, check, message) => {
    expect(check().join('\n')).toMatch(message);
  });
});

test('nothing that is retired is asked about', () => {
  const check = { strategy: 'aws-sts', hosts: ['sts.acme.example'], source: 'https://acme.example' } as const;
  const gone = { ...provider, checks: [{ ...check, keys: [key.id] }] };
  expect(checkCalls({ ...gone, retired: '2024, closed' })).toContain('a retired service answers no calls');
  const ofThisKind = checkCalls({ ...gone, keys: [{ ...key, retired: '2024, closed' }] });
  expect(ofThisKind).toContain(`check 1: ${key.id} is retired`);
  expect(checkCalls(gone)).toEqual([]);
});

describe('what is wrong with a key is said, with its id', () => {
  test.each([
    ['its id', { id: 'Token' }, /Token: the id is not kebab-case/],
    ['its risk', { risk: 'Very bad.' }, /token: risk is no sentence/],
    ['few examples', { examples: ['a', 'b'] }, /fewer than 3 examples/],
    ['few near-misses', { nearMisses: [] }, /fewer than 3 near-misses/],
    ['a pair without its other half', { pair: { key: 'id' } }, /pair names no key: id/],
    ['a distance that no window holds', { context: { words: ['acme'], within: 145 } }, /within is not in 1 to 144/],
    ['a short word', { context: { words: ['ac'] } }, /context word too short: ac/],
    ['a word that says nothing', { context: { words: ['Token'] } }, /context word too common: Token/],
    ['a flag', { pattern: /acme_[0-9a-z]{24}/g }, /only the flag i/],
    ['a look ahead', { pattern: /acme_(?=a)[0-9a-z]{24}/ }, /lookaround/],
    ['a look back', { pattern: /(?<!a)acme_[0-9a-z]{24}/ }, /lookaround/],
    ['a boundary', { pattern: /\bacme_[0-9a-z]{24}/ }, /lookaround/],
    ['no end', { pattern: /acme_[0-9a-z]+/ }, /unbounded/],
    ['nothing to find it by', { pattern: /[0-9a-f]{32}/ }, /nothing literal/],
    [
      'an optional word alone',
      { pattern: /[0-9a-f]{32}/, context: { words: ['acme'], required: false } },
      /nothing literal/,
    ],
    ['a checksum of nothing', { checksum: 'crc32-hex' }, /checksum without groups/],
  ] as const)('%s', (_, fields, message) => {
    expect(ofKey(fields as Partial<KeyRule>).join('\n')).toMatch(message);
  });

  test('a literal in the midst, or a required word, is enough to find it by', () => {
    expect(ofKey({ pattern: /[0-9a-f]{16}_acme_[0-9a-f]{16}/ })).toEqual([]);
    expect(ofKey({ pattern: /[0-9a-f]{32}/, context: { words: ['acmecloud'] } })).toEqual([]);
  });
});

import { expect, test } from 'vitest';
import type { Check } from '../../src/model/check.ts';
import { checkCalls } from '../../src/rulebook/check-calls.ts';
import { providers } from '../helper/rules.ts';

const acme = { ...providers['stability-ai']!, noCheck: 'it is made up' };
const [table] = acme.checks as [Extract<Check, { answers: unknown }>];

/** What is wrong with the table where it asks this address. */
function wrong(url: string, domains?: readonly string[]): string {
  const check = { ...table, url, keys: [], ...(domains ? { domains } : {}) };
  return checkCalls({
    ...acme,
    keys: [{ ...acme.keys[0]!, beside: { host: /[a-z.]{1,30}/ } }],
    checks: [check],
  }).join();
}

test.each([
  ['a tenant before a domain', 'https://{host}.acme.example/me', undefined],
  ['a host of one of two domains', 'https://{host}:8443/me', ['acme.example', 'eu.acme.test']],
])('%s is the provider’s', (_, url, domains) => {
  expect(wrong(url, domains)).toBe('');
});

test.each([
  ['a host of any domain', 'https://{host}/me', undefined],
  ['a host of no domain', 'https://{host}/me', []],
  ['one of a domain of the first level', 'https://{host}/me', ['acme.example', 'com']],
  ['a tenant before one of the first level', 'https://{host}.com/me', undefined],
])('%s may be anybody’s', (_, url, domains) => {
  expect(wrong(url, domains)).toContain("may be anybody's");
});

test('what is signed is not sent, and what is sent is not signed', () => {
  const sign = [{ as: 'signature', hash: 'sha1', key: '{key}', of: 'x', out: 'hex' }] as const;
  const say = (fields: object) => checkCalls({ ...acme, checks: [{ ...table, ...fields }] }).join('\n');
  expect(say({ auth: 'signed' })).toContain('go together');
  expect(say({ sign })).toContain('go together');
  expect(say({ sign, auth: 'signed', headers: { a: '{signature}' } })).toBe('');
  expect(say({ sign, auth: 'signed', headers: { a: '{signature}', b: '{key}' } })).toContain('sends the key unsigned');
});

test('a secret has a check, or a reason why not', () => {
  const { noCheck: _, ...plain } = acme;
  const [first, second] = acme.keys;
  const say = (fields: object) => checkCalls({ ...plain, ...fields }).join('\n');
  expect(say({})).toBe('');
  expect(say({ checks: [] })).toContain('api-key has no check, and no reason why');
  expect(say({ checks: [], noCheck: 'it only writes' })).toBe('');
  expect(say({ noCheck: 'it only writes' })).toContain('for none of its keys');
  expect(say({ keys: [{ ...first, noCheck: 'it only writes' }, second] })).toContain('says why it has no check');
  expect(say({ checks: [], noCheck: 'It only writes.' })).toContain('without a full stop');
});

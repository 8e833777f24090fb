import { expect, test } from 'vitest';
import type { Check } from '../../src/model/check.ts';
import { checkCalls } from '../../src/rulebook/check-calls.ts';
import { providers } from '../helper/rules.ts';

const acme = providers['stability-ai']!;
const [table] = acme.checks as [Extract<Check, { answers: unknown }>];

/** What is wrong with the table where it asks this address, of keys beside which these parts stand. */
function wrong(url: string, beside: Record<string, RegExp>): string[] {
  return checkCalls({ ...acme, keys: [{ ...acme.keys[0]!, beside }], checks: [{ ...table, url, keys: [] }] });
}

test.each([
  ['a tenant before a domain', 'https://{host}.acme.example/me', /([a-z]{1,9})\.acme\.example/],
  ['a host that ends in a domain', 'https://{host}/me', /([a-z.]{1,9}\.acme\.example)/],
  ['a host that ends in one of two', 'https://{host}:8443/me', /([a-z.]{1,9}\.(?:acme\.example|acme\.test))/],
])('%s is the provider’s', (_, url, host) => {
  expect(wrong(url, { host })).toEqual([]);
});

test.each([
  ['a host of any domain', 'https://{host}/me', /([a-z.]{1,30})/],
  ['one that only may end so', 'https://{host}/me', /([a-z.]{1,9}(?:\.acme\.example)?)/],
  ['one that ends in a domain of the first level', 'https://{host}/me', /([a-z.]{1,9}\.com)/],
  ['one of which one end is open', 'https://{host}/me', /([a-z]{1,9}\.(?:acme\.example|com))/],
])('%s may be anybody’s', (_, url, host) => {
  expect(wrong(url, { host }).join('\n')).toContain("may be anybody's");
});

test('what is signed is not sent, and what is sent is not signed', () => {
  const sign = [{ as: 'signature', hash: 'sha1', key: '{key}', of: 'x', out: 'hex' }] as const;
  const say = (fields: object) => checkCalls({ ...acme, checks: [{ ...table, ...fields }] }).join('\n');
  expect(say({ auth: 'signed' })).toContain('go together');
  expect(say({ sign })).toContain('go together');
  expect(say({ sign, auth: 'signed', headers: { a: '{signature}' } })).toBe('');
  expect(say({ sign, auth: 'signed', headers: { a: '{signature}', b: '{key}' } })).toContain('sends the key unsigned');
});

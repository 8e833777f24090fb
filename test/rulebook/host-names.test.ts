import { expect, test } from 'vitest';
import type { Provider } from '../../src/model/provider.ts';
import { hostNames } from '../../src/rulebook/host-names.ts';

function provider(site: string | null, ...urls: string[]): Provider {
  return { name: 'Acme', site, keys: [], checks: urls.map((url) => ({ url })) } as unknown as Provider;
}

const namesOf = (providers: Record<string, Provider>) => Object.fromEntries(hostNames(providers));

test('a provider is called by its site and by the hosts that its keys are sent to', () => {
  expect(
    namesOf({ acme: provider('https://www.acme.com', 'https://api.acme.com/v1/me', 'https://api.acmeapis.io/v1') }),
  ).toEqual({
    acme: ['acmecom', 'acmeapisio'],
  });
});

test('not by a host that two of them share, one that everybody has a part of, or one of the customer', () => {
  expect(
    namesOf({
      one: provider('https://one.com', 'https://api.shared.com/one/', 'https://sts.amazonaws.com/'),
      two: provider('https://two.com', 'https://api.shared.com/two/', 'https://{tenant}.two-cloud.com/v1'),
      format: provider(null),
    }),
  ).toEqual({ one: ['onecom'], two: ['twocom'] });
});

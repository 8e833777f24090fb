import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Defined Networking',
  site: 'https://www.defined.net',
  keys: {
    'api-key': {
      name: 'Defined Networking API key',
      severity: 'critical',
      // Documented in upper case; other scanners also know the lower one.
      pattern: /dnkey-[0-9A-Za-z=_-]{26}-[0-9A-Za-z=_-]{52}/,
      shape: 'dnkey-<upnum:26>-<upnum:52>',
      env: ['DEFINED_NET_API_KEY', 'DEFINED_API_KEY', 'DN_API_KEY', 'DEFINED_NETWORKING_API_TOKEN'],
      risk: 'Whoever has it can, as far as its scopes go, add hosts to your private network and change its firewall rules.',
      nearMisses: ['dnkey_<upnum:26>_<upnum:52>', 'network-<upnum:26>', 'dnkey-<upnum:26>'],
    },
  },
  rotate: {
    console: 'https://admin.defined.net/settings/api-keys',
    docs: 'https://docs.defined.net/guides/rotating-api-keys/',
    make: 'create a new key with the same scopes on the API keys page of the admin panel',
    put: 'put it where the old one is used, outside git; it is shown only once',
    end: 'delete the old key there',
    after: 'look through the audit logs since the leak',
  },
  check: {
    url: 'https://api.defined.net/v1/networks',
    active: { 'data.0.cidr': 'string', 'data.0.organizationID': 'string', 'metadata.totalCount': 'number' },
    inactive: 401,
    tells: { organisation: 'data.0.organizationID' },
    accepted: {
      data: [{ id: 'network-1', cidr: '100.100.0.0/22', organizationID: 'org-1', name: 'Example' }],
      metadata: { totalCount: 1, hasNextPage: false, hasPrevPage: false },
    },
    refused: {},
    source: 'https://docs.defined.net/api/networks-list/',
  },
  sources: ['https://docs.defined.net/api/defined-networking-api/', '{docs}'],
});

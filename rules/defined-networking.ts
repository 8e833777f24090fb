import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Defined Networking',
  site: 'https://www.defined.net',
  keys: [
    {
      id: 'api-key',
      name: 'Defined Networking API key',
      severity: 'critical',
      // Documented in upper case; other scanners also know the lower one.
      pattern: /dnkey-[0-9A-Za-z=_-]{26}-[0-9A-Za-z=_-]{52}/,
      env: ['DEFINED_NET_API_KEY', 'DEFINED_API_KEY', 'DN_API_KEY', 'DEFINED_NETWORKING_API_TOKEN'],
      risk: 'Whoever has it can, as far as its scopes go, add hosts to your private network and change its firewall rules.',
      examples: [
        'DEFINED_API_KEY=dnkey-<upnum:26>-<upnum:52>',
        'curl -H "Authorization: Bearer dnkey-<upnum:26>-<upnum:52>" https://api.defined.net/v1/networks',
        'provider "definednet" {\n  token = "dnkey-<upnum:26>-<upnum:52>"\n}',
      ],
      nearMisses: [
        'DEFINED_API_KEY=dnkey-your-api-key',
        'dnkey_<upnum:26>_<upnum:52>',
        'network-<upnum:26>',
        'dnkey-<upnum:26>',
      ],
    },
  ],
  rotate: {
    console: 'https://admin.defined.net/settings/api-keys',
    docs: 'https://docs.defined.net/guides/rotating-api-keys/',
    steps: [
      'create a new key with the same scopes on the API keys page of the admin panel',
      'put it where the old one is used, outside git; it is shown only once',
      'delete the old key there',
      'look through the audit logs since the leak',
    ],
  },
  checks: [
    {
      url: 'https://api.defined.net/v1/networks',
      auth: 'bearer',
      answers: [
        {
          status: 200,
          json: { 'data.0.cidr': 'string', 'data.0.organizationID': 'string', 'metadata.totalCount': 'number' },
          is: 'active',
        },
        { status: 401, is: 'inactive' },
      ],
      tells: { organisation: 'data.0.organizationID' },
      replies: [
        {
          status: 200,
          body: {
            data: [{ id: 'network-1', cidr: '100.100.0.0/22', organizationID: 'org-1', name: 'Example' }],
            metadata: { totalCount: 1, hasNextPage: false, hasPrevPage: false },
          },
          is: 'active',
        },
        { status: 401, body: {}, is: 'inactive' },
        { status: 429, headers: { 'retry-after': '30' }, body: '', is: 'unknown' },
      ],
      source: 'https://docs.defined.net/api/networks-list/',
    },
  ],
  sources: [
    'https://docs.defined.net/api/defined-networking-api/',
    'https://docs.defined.net/guides/rotating-api-keys/',
  ],
});

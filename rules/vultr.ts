import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Vultr',
  site: 'https://www.vultr.com',
  keys: {
    'api-key': {
      name: 'Vultr API key',
      severity: 'critical',
      pattern: /[0-9A-Z]{36}/,
      shape: '<upnum:36>',
      context: { words: ['vultr'], within: 80 },
      env: ['VULTR_API_KEY', 'VULTR_API_TOKEN', 'VULTR_TOKEN'],
      entropy: 3.7,
      confidence: 'medium',
      risk: 'Whoever has it can create, read and destroy servers and storage at your cost.',
    },
  },
  rotate: {
    console: 'https://my.vultr.com/settings/#settingsapi',
    docs: 'https://docs.vultr.com/platform/other/api',
    make: 'regenerate the key at {console}: the old one ends. Users of the account have keys of their own',
    after: 'look for servers that you did not make, and allow only the addresses that need access',
  },
  check: {
    url: 'https://api.vultr.com/v2/account',
    active: { 'account.acls': 'array', 'account.pending_charges': 'number', 'account.email': 'string' },
    inactive: { error: { includes: 'Invalid API' } },
    limited: {
      status: 401,
      json: { error: { includes: 'Unauthorized IP address' } },
      because: 'it takes no requests from this address',
    },
    tells: { account: 'account.email', name: 'account.name', scopes: 'account.acls', balance: '{account.balance} USD' },
    accepted: {
      account: { name: 'Owner', email: 'owner@example.com', acls: ['manage_users'], balance: -5, pending_charges: 1.2 },
    },
    refused: { error: 'Invalid API token.', status: 401 },
    recorded: { limited: { error: 'Unauthorized IP address: 192.0.2.1', status: 401 } },
    source: 'https://www.vultr.com/api/#tag/account',
  },
  sources: ['https://www.vultr.com/api/', '{docs}', 'format: {observed}'],
});

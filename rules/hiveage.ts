import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Hiveage',
  site: 'https://www.hiveage.com',
  keys: {
    'api-key': {
      name: 'Hiveage API key',
      pattern: /[0-9A-Za-z_-]{20}/,
      shape: '<alnum:18><digit:2>',
      context: { words: ['hiveage'], within: 60 },
      env: ['HIVEAGE_API_KEY', 'HIVEAGE_KEY'],
      entropy: 3.5,
      confidence: 'medium',
      beside: { tenant: /([0-9a-z][0-9a-z-]{1,60})\.hiveage\.com/ },
      risk: 'Whoever has it can read and change the invoices, estimates and customers of the account.',
      examples: 'curl -u <alnum:18><digit:2>: https://acme.hiveage.com/api/network',
      nearMisses: 'hiveage_network_contact',
    },
  },
  rotate: {
    docs: 'https://www.hiveage.com/api/',
    make: 'open Settings, API, in Hiveage and generate a new key: the old one ends',
    end: 'look through the invoices since the leak',
  },
  check: {
    url: 'https://{tenant}.hiveage.com/api/network',
    auth: { basic: '{key}:' },
    headers: { accept: 'application/json' },
    active: { 'networks.0.hash_key': 'string', 'networks.0.name': 'string' },
    inactive: 401,
    refusalMayMean: 'something else: what it says to a dead key is documented nowhere',
    accepted: { networks: [{ hash_key: 'n1', name: 'Example' }] },
    refused: '',
    source: 'https://www.hiveage.com/api/; its answer is observed in public code',
  },
  sources: ['{docs}', 'form: {observed}'],
});

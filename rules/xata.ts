import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Xata',
  site: 'https://xata.io',
  keys: {
    'api-key': {
      name: 'Xata API key',
      severity: 'critical',
      pattern: /xau_[0-9A-Za-z]{32,34}/,
      shape: 'xau_<alnum:33>',
      env: ['XATA_API_KEY'],
      entropy: 3.5,
      risk: 'Whoever has it can read, change and delete the databases of your workspaces.',
      nearMisses: 'xau_usd_scalper_<digit:20>',
    },
  },
  rotate: {
    console: 'https://console.xata.io',
    docs: 'https://xata.io/docs/concepts/api-keys',
    make: 'create a new API key in the settings of the account or organization',
    shownOnce: true,
    end: 'delete the old key there',
  },
  check: {
    url: 'https://api.xata.tech/api-keys',
    active: { 'keys.0.id': 'string', 'keys.0.preview': 'string', 'keys.0.scopes': 'array' },
    inactive: { message: { is: 'invalid API key' } },
    elsewhere: 'the older Xata Lite',
    accepted: {
      keys: [{ id: 'k1', name: 'ci', preview: 'xau_ab***', scopes: [], created_at: '2026-01-02T03:04:05Z' }],
    },
    refused: { message: 'invalid API key' },
    source: 'https://api.xata.tech/openapi.json',
  },
  sources: ['{docs}', '{check}', 'length: {observed}'],
});

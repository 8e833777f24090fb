import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Swiftype',
  site: 'https://swiftype.com',
  keys: {
    'api-key': {
      name: 'Swiftype API key',
      pattern: /[0-9A-Za-z_-]{20}/,
      shape: '<alnum:20>',
      context: {
        words: ['swiftype_api', 'swiftype_key', 'swiftype token', 'swiftype_token', 'api.swiftype.com'],
        within: 60,
      },
      env: ['SWIFTYPE_API_KEY', 'SWIFTYPE_KEY', 'SWIFTYPE_AUTH_TOKEN'],
      entropy: 3.5,
      confidence: 'medium',
      risk: 'Whoever has it can read, change and delete the engines and documents of your search.',
    },
  },
  rotate: {
    console: 'https://app.swiftype.com/settings/account',
    docs: 'https://swiftype.com/documentation/site-search/overview',
    make: 'make a new API key at {console}: the old one ends',
  },
  check: {
    url: 'https://api.swiftype.com/api/v1/engines.json',
    auth: { query: 'auth_token' },
    active: { '0.id': 'string', '0.slug': 'string', '0.updated_at': 'string' },
    inactive: { error: { is: 'Invalid authentication token' } },
    refusalMayMean: 'something else: what it says to a dead key is not known for sure',
    tells: { name: '0.name' },
    accepted: [{ id: 'e1', slug: 'shop', name: 'Shop', key: 'made-up', updated_at: '2026-01-02T03:04:05Z' }],
    refused: { error: 'Invalid authentication token' },
    unclear: { 200: [] },
    source: 'https://swiftype.com/documentation/site-search/engines',
  },
  sources: ['{docs}', '{check}', 'form: {observed}'],
});

import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Aha!',
  site: 'https://www.aha.io',
  keys: {
    'api-key': {
      name: 'Aha! API key',
      pattern: /[0-9a-f]{64}/,
      shape: '<hex:64>',
      // Not "aha" alone: an ordinary word.
      context: { words: ['aha.io', 'aha_api', 'aha_token', 'aha_key'], within: 100 },
      env: ['AHA_API_KEY', 'AHA_API_TOKEN', 'AHA_TOKEN'],
      entropy: 3.2,
      confidence: 'medium',
      beside: { host: /([0-9a-z-]{1,63}\.aha\.io)/ },
      risk: 'Whoever has it can read and change the roadmaps, features and ideas that its owner sees.',
      examples: 'curl -H "Authorization: Bearer <hex:64>" https://acme.aha.io/api/v1/me',
      nearMisses: 'aha: sha256 <hex:64>',
    },
  },
  rotate: {
    console: 'https://secure.aha.io/settings/api_keys',
    docs: 'https://www.aha.io/api',
    make: 'generate a new API key under Settings > Personal > Developer > API key',
    shownOnce: true,
    end: 'revoke the old key there',
  },
  check: {
    url: 'https://{host}/api/v1/me',
    domains: ['aha.io'],
    active: { 'user.id': 'string', 'user.email': 'string', 'user.name': 'string' },
    // Documented: authentication is required, or was wrong.
    inactive: 401,
    tells: { account: 'user.email', name: 'user.name' },
    accepted: { user: { id: '1', name: 'Owner', email: 'owner@example.com' } },
    refused: { error: 'unauthorized' },
    source: 'https://www.aha.io/api/resources/me',
  },
  sources: ['{docs}', 'form: {observed}'],
});

import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Wistia',
  site: 'https://wistia.com',
  keys: {
    'api-token': {
      name: 'Wistia API access token',
      pattern: /[0-9a-f]{64}/,
      shape: '<hex:64>',
      context: { words: ['wistia'], within: 80 },
      env: ['WISTIA_API_TOKEN', 'WISTIA_API_KEY', 'WISTIA_ACCESS_TOKEN', 'WISTIA_API_PASSWORD', 'WISTIA_TOKEN'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can read the videos and statistics of the account and, as far as its permissions go, upload and delete them.',
      examples: 'curl "https://api.wistia.com/v1/medias.json?api_password=<hex:64>"',
      nearMisses: 'https://embed-ssl.wistia.com/deliveries/<hex:40>.jpg',
    },
  },
  rotate: {
    console: 'https://my.wistia.com/account/api',
    docs: 'https://docs.wistia.com/docs/making-api-requests',
    make: 'create a new token under Account, API Access, with only the permissions that it needs',
    end: 'delete the old token there',
  },
  check: {
    url: 'https://api.wistia.com/v1/account.json',
    active: { id: 'number', name: 'string', url: { includes: 'wistia' } },
    inactive: 401,
    refusalMayMean: 'something else: what it says to a dead token is documented nowhere',
    tells: { organisation: 'name' },
    accepted: { id: 1, name: 'Example', url: 'https://example.wistia.com', mediaCount: 2 },
    refused: { code: 'unauthorized_credentials', error: 'Credentials are not valid.' },
    source: 'https://docs.wistia.com/reference/get_account',
  },
  sources: ['{docs}', '{check}', 'length: {observed}'],
});

import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Coda',
  site: 'https://coda.io',
  keys: {
    'api-token': {
      name: 'Coda API token',
      pattern: /[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}/,
      shape: '<uuid>',
      context: {
        words: [
          'coda.io',
          'coda_api',
          'coda token',
          'coda key',
          'coda secret',
          'codakey',
          'coda access',
          'coda private',
        ],
        within: 80,
      },
      env: ['CODA_API_TOKEN', 'CODA_API_KEY', 'CODA_TOKEN'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can read and change the docs and tables that its owner can, within its limits.',
      examples: 'curl -H "Authorization: Bearer <uuid>" https://coda.io/apis/v1/docs',
      nearMisses: 'coda section uuid: <HEX:8>-<HEX:4>',
    },
  },
  rotate: {
    console: 'https://coda.io/account',
    docs: 'https://coda.io/developers/apis/v1',
    make: 'generate a new API token at {console}, API settings, limited to the docs that are needed',
    shownOnce: true,
    end: 'delete the old token there',
  },
  check: {
    url: 'https://coda.io/apis/v1/whoami',
    active: { loginId: 'string', tokenName: 'string', href: { includes: 'coda.io' } },
    inactive: { statusCode: { is: 401 }, statusMessage: { is: 'Unauthorized' } },
    tells: { account: 'loginId', name: 'tokenName' },
    accepted: {
      name: 'Owner',
      loginId: 'owner@example.com',
      type: 'user',
      scoped: false,
      tokenName: 'Example',
      href: 'https://coda.io/apis/v1/whoami',
    },
    refused: { statusCode: 401, statusMessage: 'Unauthorized', message: 'Unauthorized' },
    tooMany: { statusCode: 429, statusMessage: 'Too Many Requests', message: 'Too Many Requests' },
    source: 'https://coda.io/developers/apis/v1#tag/Account/operation/whoami',
  },
  sources: ['{docs}', 'form: {observed}'],
});

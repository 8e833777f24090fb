import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'APIMatic',
  site: 'https://www.apimatic.io',
  keys: {
    'api-key': {
      name: 'APIMatic API key',
      severity: 'medium',
      pattern: /[0-9A-Za-z_-]{64}/,
      shape: '<alnum:62><digit:2>',
      context: { words: ['apimatic'], within: 80 },
      env: ['APIMATIC_API_KEY', 'APIMATIC_KEY', 'APIMATIC_AUTH_KEY'],
      entropy: 4.2,
      confidence: 'medium',
      risk: 'Whoever has it can read and change the API definitions and portals of the account and generate code at its cost.',
      examples: 'curl -H "Authorization: X-Auth-Key <alnum:62><digit:2>" https://api.apimatic.io/api-entities',
    },
  },
  rotate: {
    console: 'https://app.apimatic.io/account/manage',
    docs: 'https://docs.apimatic.io/platform-api/#/http/guides/authentication',
    make: 'make a new API key at {console}',
    put: 'put it where the old one is used, outside git',
    end: 'delete the old key there',
  },
  check: {
    url: 'https://api.apimatic.io/account/profile',
    auth: { header: 'Authorization', value: 'X-Auth-Key {key}' },
    active: { Id: 'string', Email: 'string' },
    inactive: 401,
    refusalMayMean: 'something else: no page shows what it says to a dead key',
    tells: { account: 'Email', name: 'FullName' },
    accepted: { Id: 'u1', Email: 'owner@example.com', FullName: 'Owner' },
    refused: { message: 'Authorization has been denied for this request.' },
    source: 'https://github.com/apimatic/apimatic-cli/blob/main/src/types/api/account.ts',
  },
  sources: ['{docs}', '{check}', 'length: {observed}'],
});

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
      noCheck: 'no document shows what it answers to a wrong key',
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
  sources: ['{docs}', 'length: {observed}'],
});

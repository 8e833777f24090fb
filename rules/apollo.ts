import { defineProvider } from '../src/rulebook/define-provider.ts';

// Apollo.io, the sales database; not Apollo GraphQL.
export default defineProvider({
  name: 'Apollo.io',
  site: 'https://www.apollo.io',
  keys: {
    'api-key': {
      name: 'Apollo.io API key',
      pattern: /[0-9A-Za-z_-]{22}/,
      shape: ['<alnum:22>', '<alnum:10>_<alnum:11>', '<alnum:11>-<alnum:10>'],
      context: { words: ['api.apollo.io', 'apollo_io', 'apolloApiKey', 'apollo-api-key'], within: 80 },
      env: ['APOLLO_API_KEY', 'APOLLO_IO_API_KEY', 'APOLLO_IO_KEY'],
      entropy: 3.5,
      confidence: 'medium',
      risk: 'Whoever has it can spend your credits on contact data; a master key also opens the contacts and sequences of your team.',
      nearMisses: 'APOLLO_KEY=service:graph:<alnum:22>',
    },
  },
  rotate: {
    console: 'https://app.apollo.io/#/settings/integrations/api',
    docs: 'https://docs.apollo.io/docs/create-api-key',
    make: 'create a new key under Settings, Integrations, API keys, with only the endpoints that it needs',
    end: 'revoke the old key there and look through the use of credits since the leak',
  },
  check: {
    // Answers 200 to anyone; only is_logged_in tells.
    url: 'https://api.apollo.io/api/v1/auth/health',
    auth: { header: 'x-api-key' },
    active: { healthy: { is: true }, is_logged_in: { is: true } },
    inactive: { status: 200, json: { healthy: { is: true }, is_logged_in: { is: false } } },
    answers: {
      status: 401,
      text: 'Invalid access credentials',
      is: 'inactive',
      recorded: 'Invalid access credentials.',
    },
    accepted: { healthy: true, is_logged_in: true },
    refused: { healthy: true, is_logged_in: false },
    unclear: { 200: { healthy: true } },
    source: 'https://docs.apollo.io/docs/create-api-key',
  },
  sources: ['https://docs.apollo.io/reference/authentication', '{docs}', 'format: {observed}'],
});

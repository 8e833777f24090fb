import { defineProvider } from '../src/model/provider.ts';

// Apollo.io, the sales database; not Apollo GraphQL.
export default defineProvider({
  name: 'Apollo.io',
  site: 'https://www.apollo.io',
  keys: [
    {
      id: 'api-key',
      name: 'Apollo.io API key',
      severity: 'high',
      pattern: /[0-9A-Za-z_-]{22}/,
      context: {
        words: ['api.apollo.io', 'apollo_io', 'apolloApiKey', 'apollo-api-key', 'apolloIo'],
        within: 80,
      },
      env: ['APOLLO_API_KEY', 'APOLLO_IO_API_KEY', 'APOLLO_IO_KEY'],
      entropy: 3.5,
      confidence: 'medium',
      risk: 'Whoever has it can spend your credits on contact data; a master key also opens the contacts and sequences of your team.',
      examples: [
        'APOLLO_API_KEY=<alnum:22>',
        'curl -H "x-api-key: <alnum:22>" https://api.apollo.io/api/v1/auth/health',
        '{"apolloApiKey": "<alnum:10>_<alnum:11>"}',
        "apollo_io:\n  key: '<alnum:11>-<alnum:10>'\n",
      ],
      nearMisses: [
        'APOLLO_KEY=service:graph:<alnum:22>',
        'x-api-key: <alnum:22>',
        'APOLLO_API_KEY=<alnum:12>',
        'APOLLO_API_KEY=your-apollo-api-key',
      ],
    },
  ],
  rotate: {
    console: 'https://app.apollo.io/#/settings/integrations/api',
    docs: 'https://docs.apollo.io/docs/create-api-key',
    steps: [
      'create a new key under Settings, Integrations, API keys, with only the endpoints that it needs',
      'put it in APOLLO_API_KEY, outside git',
      'revoke the old key there and look through the use of credits since the leak',
    ],
  },
  checks: [
    {
      // Answers 200 to anyone; only is_logged_in tells.
      url: 'https://api.apollo.io/api/v1/auth/health',
      auth: { header: 'x-api-key' },
      answers: [
        { status: 200, json: { healthy: { is: true }, is_logged_in: { is: true } }, is: 'active' },
        { status: 200, json: { healthy: { is: true }, is_logged_in: { is: false } }, is: 'inactive' },
        { status: 401, text: 'Invalid access credentials', is: 'inactive' },
      ],
      replies: [
        { status: 200, body: { healthy: true, is_logged_in: true }, is: 'active' },
        { status: 200, body: { healthy: true, is_logged_in: false }, is: 'inactive' },
        { status: 401, body: 'Invalid access credentials.', is: 'inactive' },
        { status: 200, body: { healthy: true }, is: 'unknown' },
        { status: 429, headers: { 'retry-after': '30' }, body: '', is: 'unknown' },
      ],
      source: 'https://docs.apollo.io/docs/create-api-key',
    },
  ],
  sources: [
    'https://docs.apollo.io/reference/authentication',
    'https://docs.apollo.io/docs/create-api-key',
    'format: observed in public code, not documented',
  ],
});

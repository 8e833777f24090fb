import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Fastly',
  site: 'https://www.fastly.com',
  keys: [
    {
      id: 'api-token',
      name: 'Fastly API token',
      severity: 'critical',
      // No prefix, documented nowhere.
      pattern: /[0-9A-Za-z_-]{32}/,
      context: {
        words: ['fastly-key', 'api.fastly.com', 'fastlyApiKey', 'fastlyApiToken', 'fastly_token'],
        within: 80,
      },
      env: ['FASTLY_API_TOKEN', 'FASTLY_API_KEY', 'FASTLY_KEY', 'FASTLY_AUTH_TOKEN'],
      entropy: 4,
      confidence: 'medium',
      risk: 'Whoever has it can change and purge your CDN services and, with global scope, read the traffic configuration and its secrets.',
      examples: [
        'FASTLY_API_TOKEN=<alnum:32>',
        'curl -H "Fastly-Key: <alnum:15>_<alnum:16>" https://api.example.org/purge',
        'provider "fastly" {\n  # FASTLY_API_KEY\n  api_key = "<alnum:20>-<alnum:11>"\n}\n',
        '{"fastlyApiToken": "<alnum:32>"}',
      ],
      nearMisses: ['FASTLY_SERVICE_ID=<alnum:22>', 'FASTLY_API_TOKEN=<alnum:20>', 'session_secret = "<alnum:32>"'],
    },
  ],
  rotate: {
    console: 'https://manage.fastly.com/account/personal/tokens',
    docs: 'https://www.fastly.com/documentation/reference/api/auth-tokens/user/',
    steps: [
      'create a new API token with the narrowest scope, the services it needs and an expiry at https://manage.fastly.com/account/personal/tokens',
      'put it in FASTLY_API_TOKEN, outside git; it is shown only once',
      'delete the old token there, or with DELETE https://api.fastly.com/tokens/self and the old token itself',
      'read the event log of the account for versions of services that you did not make',
    ],
  },
  checks: [
    {
      url: 'https://api.fastly.com/tokens/self',
      auth: { header: 'Fastly-Key' },
      answers: [
        { status: 200, json: { user_id: 'string', scope: 'string', services: 'array' }, is: 'active' },
        { status: 401, json: { msg: { includes: 'credentials are missing or invalid' } }, is: 'inactive' },
      ],
      tells: {
        organisation: 'customer_id',
        name: 'name',
        scopes: 'scope',
        expires: 'expires_at',
        usage: 'last_used_at',
      },
      replies: [
        {
          status: 200,
          body: {
            id: 't1',
            user_id: 'u1',
            customer_id: 'c1',
            name: 'ci',
            scope: 'purge_select',
            services: [],
            expires_at: null,
            last_used_at: '2026-05-01T00:00:00Z',
          },
          is: 'active',
        },
        { status: 401, body: { msg: 'Provided credentials are missing or invalid' }, is: 'inactive' },
        { status: 403, body: { msg: 'You are not authorized to perform this action' }, is: 'unknown' },
        { status: 429, headers: { 'retry-after': '30' }, body: '', is: 'unknown' },
      ],
      source: 'https://www.fastly.com/documentation/reference/api/auth-tokens/user/',
    },
  ],
  revoke: [
    {
      does: 'Deletes the token: what uses it fails at once.',
      steps: [
        {
          method: 'DELETE',
          url: 'https://api.fastly.com/tokens/self',
          auth: { header: 'Fastly-Key' },
          done: [204],
        },
      ],
      source: 'https://www.fastly.com/documentation/reference/api/auth-tokens/user/',
    },
  ],
  sources: [
    'https://www.fastly.com/documentation/reference/api/auth-tokens/user/',
    'format: observed in public code, not documented',
  ],
});

import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Postmark',
  site: 'https://postmarkapp.com',
  keys: [
    {
      id: 'api-token',
      name: 'Postmark API token',
      severity: 'high',
      // A server token and an account token look the same: a UUID.
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      context: {
        words: [
          'X-Postmark-Server-Token',
          'X-Postmark-Account-Token',
          'postmark_token',
          'postmarkToken',
          'postmark_server',
          'postmark_api',
          'postmarkApi',
          'postmark.ServerClient',
          'postmark.AccountClient',
          'smtp.postmarkapp.com',
          'PostmarkClient',
        ],
        within: 80,
      },
      env: [
        'POSTMARK_API_TOKEN',
        'POSTMARK_API_KEY',
        'POSTMARK_SERVER_TOKEN',
        'POSTMARK_SERVER_API_TOKEN',
        'POSTMARK_ACCOUNT_TOKEN',
        'POSTMARK_TOKEN',
      ],
      confidence: 'medium',
      risk: 'Whoever has it can send mail in your name and read sent mail; with an account token, also manage servers and domains.',
      examples: [
        'POSTMARK_SERVER_TOKEN=<uuid>',
        'curl "https://api.postmarkapp.com/server" -H "X-Postmark-Server-Token: <uuid>"',
        "const client = new postmark.ServerClient('<uuid>');",
        '{"postmark_api_token": "<uuid>"}',
      ],
      nearMisses: [
        'POSTMARK_SERVER_TOKEN=<hex:32>',
        'message_id: <uuid>',
        'POSTMARK_API_TEST',
        'X-Postmark-Server-Token: server-token-here',
      ],
    },
  ],
  rotate: {
    console: 'https://account.postmarkapp.com/servers',
    docs: 'https://postmarkapp.com/support/article/1008-what-are-the-account-and-server-api-tokens',
    steps: [
      'generate another token on the API Tokens tab of the server, or of the account',
      'put it in POSTMARK_SERVER_TOKEN, outside git',
      'delete the old token there and look through the activity since the leak',
    ],
  },
  checks: [
    {
      url: 'https://api.postmarkapp.com/server',
      auth: { header: 'X-Postmark-Server-Token' },
      headers: { Accept: 'application/json' },
      answers: [
        {
          status: 200,
          json: { ApiTokens: 'array', ServerLink: { includes: 'postmarkapp.com' }, Name: 'string' },
          is: 'active',
          kind: 'server token',
        },
        { status: 401, json: { ErrorCode: { is: 10 } }, is: 'next' },
      ],
      tells: { name: 'Name' },
      replies: [
        {
          status: 200,
          body: {
            ID: 1,
            Name: 'Staging',
            ApiTokens: ['made-up'],
            ServerLink: 'https://postmarkapp.com/servers/1/streams',
            Color: 'red',
          },
          is: 'active',
        },
        {
          status: 401,
          body: { ErrorCode: 10, Message: 'Request does not contain a valid Server token.' },
          is: 'next',
        },
        { status: 429, headers: { 'retry-after': '30' }, body: '', is: 'unknown' },
      ],
      next: {
        url: 'https://api.postmarkapp.com/servers?count=1&offset=0',
        auth: { header: 'X-Postmark-Account-Token' },
        headers: { Accept: 'application/json' },
        answers: [
          { status: 200, json: { TotalCount: 'number', Servers: 'array' }, is: 'active', kind: 'account token' },
          { status: 401, json: { ErrorCode: { is: 10 } }, is: 'inactive' },
        ],
        replies: [
          { status: 200, body: { TotalCount: 1, Servers: [{ ID: 1, Name: 'Staging' }] }, is: 'active' },
          {
            status: 401,
            body: { ErrorCode: 10, Message: 'Request does not contain a valid Account token.' },
            is: 'inactive',
          },
          { status: 429, headers: { 'retry-after': '30' }, body: '', is: 'unknown' },
        ],
      },
      source: 'https://postmarkapp.com/developer/api/server-api',
    },
  ],
  sources: [
    'https://postmarkapp.com/developer/api/overview',
    'https://postmarkapp.com/developer/api/servers-api',
    'format: observed in public code, not documented',
  ],
});

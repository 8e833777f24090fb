import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Postmark',
  site: 'https://postmarkapp.com',
  keys: {
    'api-token': {
      name: 'Postmark API token',
      // A server token and an account token look the same: a UUID.
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      shape: '<uuid>',
      context: {
        words: [
          'postmark_token',
          'postmark_server',
          'postmark_api',
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
      examples: 'curl "https://api.postmarkapp.com/server" -H "X-Postmark-Server-Token: <uuid>"',
      nearMisses: ['POSTMARK_API_TEST', 'X-Postmark-Server-Token: server-token-here'],
    },
  },
  rotate: {
    console: 'https://account.postmarkapp.com/servers',
    docs: 'https://postmarkapp.com/support/article/1008-what-are-the-account-and-server-api-tokens',
    make: 'generate another token on the API Tokens tab of the server, or of the account',
    put: 'put it in POSTMARK_SERVER_TOKEN, outside git',
    end: 'delete the old token there and look through the activity since the leak',
  },
  check: {
    url: 'https://api.postmarkapp.com/server',
    auth: { header: 'X-Postmark-Server-Token' },
    headers: { Accept: 'application/json' },
    active: {
      status: 200,
      json: { ApiTokens: 'array', ServerLink: { includes: 'postmarkapp.com' }, Name: 'string' },
      kind: 'server token',
    },
    answers: { status: 401, json: { ErrorCode: { is: 10 } }, is: 'next' },
    tells: { name: 'Name' },
    accepted: {
      ID: 1,
      Name: 'Staging',
      ApiTokens: ['made-up'],
      ServerLink: 'https://postmarkapp.com/servers/1/streams',
      Color: 'red',
    },
    recorded: { next: { ErrorCode: 10, Message: 'Request does not contain a valid Server token.' } },
    next: {
      url: 'https://api.postmarkapp.com/servers?count=1&offset=0',
      auth: { header: 'X-Postmark-Account-Token' },
      headers: { Accept: 'application/json' },
      active: { status: 200, json: { TotalCount: 'number', Servers: 'array' }, kind: 'account token' },
      inactive: { ErrorCode: { is: 10 } },
      accepted: { TotalCount: 1, Servers: [{ ID: 1, Name: 'Staging' }] },
      refused: { ErrorCode: 10, Message: 'Request does not contain a valid Account token.' },
    },
    source: 'https://postmarkapp.com/developer/api/server-api',
  },
  sources: [
    'https://postmarkapp.com/developer/api/overview',
    'https://postmarkapp.com/developer/api/servers-api',
    'format: {observed}',
  ],
});

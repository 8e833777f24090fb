import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Bitly',
  site: 'https://bitly.com',
  keys: [
    {
      id: 'access-token',
      name: 'Bitly access token',
      severity: 'high',
      // 40 hex characters without a prefix, as a Git commit has.
      pattern: /[0-9a-f]{40}/,
      context: {
        words: [
          'bitly_token',
          'bitlyToken',
          'bitly access',
          'bitlyAccess',
          'bitlyApi',
          'api-ssl.bitly.com',
          'bitly.init',
        ],
        within: 80,
      },
      env: ['BITLY_TOKEN', 'BITLY_ACCESS_TOKEN', 'BITLY_API_TOKEN', 'BITLY_API_KEY', 'BITLY_GENERIC_ACCESS_TOKEN'],
      entropy: 3.3,
      confidence: 'medium',
      risk: 'Whoever has it can create and redirect your short links and read their statistics.',
      examples: [
        'BITLY_ACCESS_TOKEN=<hex:40>',
        'curl -H "Authorization: Bearer <hex:40>" https://api-ssl.bitly.com/v4/user',
        '{"bitlyToken": "<hex:40>"}',
        "const bitly = new BitlyClient(process.env.BITLY_TOKEN || '<hex:40>');",
      ],
      nearMisses: [
        'https://github.com/bitly/go-simplejson/commit/<hex:40>',
        'BITLY_ACCESS_TOKEN=<hex:32>',
        'BITLY_GROUP_GUID=Bl<alnum:9>',
      ],
    },
  ],
  rotate: {
    console: 'https://app.bitly.com/settings/api',
    docs: 'https://dev.bitly.com/docs/getting-started/authentication/',
    steps: [
      'generate a new access token under Settings, API at https://app.bitly.com/settings/api',
      'put it in BITLY_ACCESS_TOKEN, outside git; it is shown only once',
      'make sure that the old token answers no more; if it does, revoke it under connected apps or ask the support of Bitly',
    ],
  },
  checks: [
    {
      url: 'https://api-ssl.bitly.com/v4/user',
      auth: 'bearer',
      answers: [
        { status: 200, json: { login: 'string', is_2fa_enabled: 'boolean', emails: 'array' }, is: 'active' },
        {
          status: 403,
          json: {
            message: { is: 'FORBIDDEN' },
            description: { includes: 'currently forbidden to access this resource' },
          },
          is: 'inactive',
        },
      ],
      tells: { account: 'login', name: 'name' },
      replies: [
        {
          status: 200,
          body: {
            login: 'o_1',
            name: 'Example',
            is_active: true,
            is_sso_user: false,
            is_2fa_enabled: true,
            emails: [{ email: 'owner@example.com', is_primary: true, is_verified: true }],
            default_group_guid: 'B1',
          },
          is: 'active',
        },
        {
          status: 403,
          body: {
            message: 'FORBIDDEN',
            description: 'You are currently forbidden to access this resource.',
            resource: 'user',
          },
          is: 'inactive',
        },
        { status: 429, body: { message: 'RATE_LIMIT_EXCEEDED' }, is: 'unknown' },
      ],
      source: 'https://dev.bitly.com/api-reference#getUser',
    },
  ],
  sources: ['https://dev.bitly.com/api-reference#Authentication', 'format: observed in public code, not documented'],
});

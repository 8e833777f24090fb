import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Plivo',
  site: 'https://www.plivo.com',
  keys: [
    {
      id: 'auth-token',
      name: 'Plivo auth token',
      severity: 'critical',
      pattern: /[0-9A-Za-z_+/-]{38,42}={0,2}/,
      context: {
        words: [
          'plivo_auth',
          'plivoAuth',
          'plivo_token',
          'plivo.Client',
          'plivo.RestClient',
          'api.plivo.com',
          'plivo:',
        ],
        within: 90,
      },
      env: ['PLIVO_AUTH_TOKEN', 'PLIVO_TOKEN', 'PLIVO_SECRET', 'PLIVO_API_TOKEN'],
      entropy: 3.5,
      pair: { key: 'auth-id' },
      confidence: 'medium',
      risk: 'Whoever has it with the auth id can call and text on your bill, rent numbers and read your messages.',
      examples: [
        'PLIVO_AUTH_TOKEN=<alnum:40>',
        "client = plivo.RestClient('MA<upnum:18>', '<alnum:40>')",
        '{"plivoAuthToken": "<alnum:40>"}',
        'curl -u "MA<upnum:18>:<alnum:40>" https://api.plivo.com/v1/Account/',
      ],
      nearMisses: [
        'auth_token = "<alnum:40>"',
        'PLIVO_AUTH_TOKEN=<alnum:24>',
        'PLIVO_APP_ID=<uuid>',
        'gem "plivo", git: "https://github.com/plivo/plivo-ruby", ref: "<hex:40>"',
      ],
    },
    {
      id: 'auth-id',
      name: 'Plivo auth id',
      severity: 'low',
      role: 'id',
      pattern: /MA[0-9A-Z]{18}/,
      context: { words: ['plivo'], within: 90 },
      env: ['PLIVO_AUTH_ID'],
      confidence: 'medium',
      risk: 'Whoever has it knows the name of your account, which opens nothing without the auth token.',
      examples: [
        'PLIVO_AUTH_ID=MA<upnum:18>',
        'const client = new plivo.Client("MA<upnum:16><digit:2>", process.env.PLIVO_AUTH_TOKEN);',
        'plivo:\n  auth_id: MA<upnum:18>\n',
      ],
      nearMisses: ['AUTH_ID=MA<upnum:18>', 'PLIVO_AUTH_ID=MA<upnum:10>', 'PLIVO_AUTH_ID=ma<lownum:18>'],
    },
  ],
  rotate: {
    console: 'https://console.plivo.com/dashboard/',
    docs: 'https://support.plivo.com/hc/en-us/articles/360041731231',
    steps: [
      'change the auth token at https://console.plivo.com/dashboard/, as https://support.plivo.com/hc/en-us/articles/360041731231 says',
      'put it in PLIVO_AUTH_TOKEN, outside git',
      'make sure that the old token is refused',
      'look through calls, messages and rented numbers since the leak',
    ],
  },
  checks: [
    {
      keys: ['auth-token'],
      url: 'https://api.plivo.com/v1/Account/{pair}/',
      auth: { basic: '{pair}:{key}' },
      answers: [
        {
          status: 200,
          json: { auth_id: 'string', account_type: 'string', resource_uri: { includes: '/v1/Account/' } },
          is: 'active',
        },
        { status: 401, is: 'inactive' },
      ],
      tells: { account: 'name', kind: 'account_type', balance: '{cash_credits} credits' },
      replies: [
        {
          status: 401,
          headers: { 'content-type': 'text/html; charset=utf-8' },
          body: 'Could not verify your access level for that URL.',
          is: 'inactive',
        },
        {
          status: 200,
          body: {
            account_type: 'standard',
            api_id: '00000000-0000-4000-8000-000000000000',
            auth_id: 'MA1',
            billing_mode: 'prepaid',
            cash_credits: '1.80900',
            name: 'Example Person',
            resource_uri: '/v1/Account/MA1/',
          },
          is: 'active',
        },
        { status: 401, body: 'Could not verify your access level for that URL.', is: 'inactive' },
        { status: 429, body: { api_id: 'a1', error: 'too many requests' }, is: 'unknown' },
      ],
      source: 'https://www.plivo.com/docs/account/api/account/the-account-object/',
    },
  ],
  sources: [
    'https://www.plivo.com/docs/account/api/account/the-account-object/',
    'https://support.plivo.com/hc/en-us/articles/360041731231',
    'format of the token: observed in public code, not documented',
  ],
});

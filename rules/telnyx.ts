import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Telnyx',
  site: 'https://telnyx.com',
  keys: [
    {
      id: 'api-key',
      name: 'Telnyx API v2 key',
      severity: 'critical',
      // In practice KEY, 32 hex characters in upper case, an underscore and 22 more.
      pattern: /KEY[0-9A-Za-z_-]{55}/,
      context: { words: ['telnyx'], within: 100 },
      env: ['TELNYX_API_KEY', 'TELNYX_KEY', 'TELNYX_TOKEN', 'TELNYX_API_TOKEN'],
      entropy: 3.5,
      risk: 'Whoever has it can call and text on your balance, order phone numbers and read your messages and calls.',
      examples: [
        'TELNYX_API_KEY=KEY<HEX:32>_<alnum:22>',
        "const telnyx = require('telnyx')('KEY<HEX:32>_<alnum:22>');",
        'telnyx.api_key = "KEY<b64u:54><alnum:1>"',
        'curl -H "Authorization: Bearer KEY<HEX:32>_<alnum:22>" https://api.telnyx.com/v2/balance',
      ],
      nearMisses: [
        'Authorization: Bearer KEY<HEX:32>_<alnum:22>',
        'TELNYX_API_KEY=KEY<HEX:20>',
        'TELNYX_PUBLIC_KEY=<b64:43>=',
        'TELNYX_CONNECTION_ID=<digit:19>',
      ],
    },
  ],
  rotate: {
    console: 'https://portal.telnyx.com/#/app/api-keys',
    docs: 'https://developers.telnyx.com/docs/development/api-fundamentals/create-api-keys',
    steps: [
      'create a new key at https://portal.telnyx.com/#/app/api-keys',
      'put it in TELNYX_API_KEY, outside git; it is shown only once',
      'delete the old key there and look through calls, messages and number orders since the leak',
    ],
  },
  checks: [
    {
      url: 'https://api.telnyx.com/v2/balance',
      auth: 'bearer',
      answers: [
        {
          status: 200,
          json: { 'data.balance': 'string', 'data.available_credit': 'string', 'data.currency': 'string' },
          is: 'active',
        },
        { status: 401, json: { 'errors.0.title': { is: 'Authentication failed' } }, is: 'inactive' },
        {
          status: 403,
          json: { 'errors.0.title': { is: 'Authorization failed' } },
          is: 'limited',
          because: 'not allowed to read the balance',
        },
      ],
      tells: { balance: 'data.balance', limits: 'data.credit_limit' },
      replies: [
        {
          status: 200,
          body: {
            data: {
              record_type: 'balance',
              balance: '300.00',
              credit_limit: '100.00',
              available_credit: '400.00',
              currency: 'USD',
            },
          },
          is: 'active',
        },
        {
          status: 401,
          body: { errors: [{ code: '10009', title: 'Authentication failed', detail: 'Invalid headers.' }] },
          is: 'inactive',
        },
        { status: 403, body: { errors: [{ code: '10010', title: 'Authorization failed' }] }, is: 'limited' },
        { status: 429, body: { errors: [{ code: '10011', title: 'Too many requests' }] }, is: 'unknown' },
      ],
      source: 'https://developers.telnyx.com/docs/development/api-fundamentals/first-api-request',
    },
  ],
  sources: [
    'https://developers.telnyx.com/development/api-fundamentals/authentication',
    'https://developers.telnyx.com/development/api-fundamentals/api-errors',
    'format: observed in public code, not documented',
  ],
});

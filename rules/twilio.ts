import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Twilio',
  site: 'https://www.twilio.com',
  keys: [
    {
      id: 'auth-token',
      name: 'Twilio auth token',
      severity: 'critical',
      pattern: /[0-9a-f]{32}/,
      context: { words: ['twilio'] },
      env: ['TWILIO_AUTH_TOKEN', 'TWILIO_TOKEN'],
      entropy: 3,
      confidence: 'medium',
      pair: { key: 'account-sid' },
      risk: 'Whoever has it with the account SID can do everything in the account: send messages, call, buy numbers.',
      examples: [
        'TWILIO_AUTH_TOKEN=<hex:32>',
        'client = twilio.rest.Client(account_sid, "<hex:32>")',
        'twilio:\n  auth_token: <hex:32>\n  account_sid: AC<hex:32>\n',
      ],
      nearMisses: ['md5 = "<hex:32>"', 'TWILIO_MESSAGING_SERVICE_SID=MG<hex:32>', 'TWILIO_AUTH_TOKEN=<uuid>'],
    },
    {
      id: 'api-key-secret',
      name: 'Twilio API key secret',
      severity: 'critical',
      pattern: /[0-9A-Za-z]{32}/,
      context: { words: ['twilio'] },
      env: ['TWILIO_API_SECRET', 'TWILIO_API_KEY_SECRET'],
      entropy: 4.05,
      confidence: 'medium',
      pair: { key: 'api-key-sid' },
      risk: 'Whoever has it with the key SID can send messages and calls and read logs on your balance.',
      examples: [
        'TWILIO_API_KEY_SECRET=<alnum:32>',
        "const client = twilio(keySid, '<alnum:32>', { accountSid });",
        '{"twilio": {"apiSecret": "<alnum:32>", "apiKey": "SK<hex:32>"}}',
      ],
      nearMisses: ['session = "<alnum:32>"', 'TWILIO_API_SECRET=<hex:32>', 'TWILIO_API_SECRET=<alnum:20>'],
      rotate: {
        console: 'https://console.twilio.com',
        docs: 'https://www.twilio.com/docs/iam/api-keys',
        steps: [
          'create a new API key in the console, Account > API keys & tokens; choose Restricted where it is enough',
          'put its SID and secret where the old ones are used, outside git; the secret is shown only once',
          'delete the old key there',
        ],
      },
    },
    {
      id: 'account-sid',
      name: 'Twilio account SID',
      severity: 'low',
      role: 'id',
      pattern: /AC[0-9a-f]{32}/,
      context: { words: ['twilio'] },
      env: ['TWILIO_ACCOUNT_SID', 'TWILIO_SID'],
      risk: 'Whoever has it with the auth token can do everything in the account.',
      examples: [
        'TWILIO_ACCOUNT_SID=AC<hex:32>\nTWILIO_AUTH_TOKEN=<hex:32>\n',
        'client = twilio.rest.Client("AC<hex:32>", "<hex:32>")',
        '{"twilio": {"sid": "AC<hex:32>", "token": "<hex:32>"}}',
      ],
      nearMisses: ['TWILIO_ACCOUNT_SID=ACxxxxxxxx', 'twilio MG<hex:32>', 'color AC<hex:4>'],
    },
    {
      id: 'api-key-sid',
      name: 'Twilio API key SID',
      severity: 'low',
      role: 'id',
      pattern: /SK[0-9a-f]{32}/,
      context: { words: ['twilio'] },
      env: ['TWILIO_API_KEY', 'TWILIO_API_KEY_SID'],
      risk: 'Whoever has it with its secret can send messages and calls on your balance.',
      examples: [
        'TWILIO_API_KEY=SK<hex:32>\nTWILIO_API_SECRET=<alnum:32>\n',
        "const client = twilio('SK<hex:32>', '<alnum:32>', { accountSid });",
        'twilio:\n  api_key: SK<hex:32>\n  api_secret: <alnum:32>\n',
      ],
      nearMisses: ['TWILIO_API_KEY=SKxxxxxxxx', 'TWILIO_API_KEY=SK<HEX:32>', 'twilio SK<hex:12>'],
    },
  ],
  rotate: {
    console: 'https://console.twilio.com',
    docs: 'https://www.twilio.com/docs/iam/api/authtoken',
    steps: [
      'create a secondary auth token in the console, Account > API keys & tokens > Auth tokens',
      'put it where the old one is used, outside git; until you promote it both work',
      'promote the secondary token to primary, which ends the old one',
      'look through usage and the request inspector for calls and messages that are not yours',
    ],
  },
  checks: [
    {
      keys: ['auth-token'],
      url: 'https://api.twilio.com/2010-04-01/Accounts/{pair}.json',
      auth: { basic: '{pair}:{key}' },
      answers: [
        {
          status: 200,
          json: { sid: { includes: 'AC' }, owner_account_sid: { includes: 'AC' }, status: { is: 'suspended' } },
          is: 'limited',
          because: 'its account is suspended',
        },
        {
          status: 200,
          json: { sid: { includes: 'AC' }, owner_account_sid: { includes: 'AC' }, status: { is: 'active' } },
          is: 'active',
        },
        {
          status: 403,
          json: { code: { is: 20008 } },
          is: 'limited',
          because: 'test credentials: nothing is sent and nothing billed',
          kind: 'test credentials',
        },
        {
          status: 401,
          json: { code: { is: 20003 }, message: { includes: 'invalid username' } },
          is: 'inactive',
          because: 'it knows no account of this id',
        },
        { status: 401, json: { code: { is: 20003 }, message: { includes: 'Authenticat' } }, is: 'inactive' },
      ],
      tells: { name: 'friendly_name', kind: 'type' },
      replies: [
        {
          status: 200,
          body: {
            sid: 'AC0example',
            owner_account_sid: 'AC0example',
            friendly_name: 'Example',
            status: 'active',
            type: 'Full',
          },
          is: 'active',
        },
        {
          status: 200,
          body: { sid: 'AC0example', owner_account_sid: 'AC0example', status: 'suspended', type: 'Trial' },
          is: 'limited',
        },
        {
          status: 403,
          body: { code: 20008, message: 'Resource not accessible with Test Account Credentials', status: 403 },
          is: 'limited',
        },
        {
          status: 401,
          body: {
            code: 20003,
            message: 'Authenticate',
            more_info: 'https://www.twilio.com/docs/errors/20003',
            status: 401,
          },
          is: 'inactive',
        },
        {
          status: 401,
          body: { code: 20003, message: 'Authentication Error - invalid username', status: 401 },
          is: 'inactive',
        },
        {
          status: 429,
          headers: { 'retry-after': '30' },
          body: {
            code: 20429,
            message: 'Too Many Requests',
            more_info: 'https://www.twilio.com/docs/errors/20429',
            status: 429,
          },
          is: 'unknown',
        },
      ],
      elsewhere: 'the region IE1 or AU1',
      source: 'https://www.twilio.com/docs/iam/api/account',
    },
    {
      // Standard keys may not read accounts. A restricted key may lack this permission: no verdict then.
      keys: ['api-key-secret'],
      url: 'https://verify.twilio.com/v2/Services?PageSize=1',
      auth: { basic: '{pair}:{key}' },
      answers: [
        {
          status: 200,
          json: {
            services: 'array',
            'meta.key': { is: 'services' },
            'meta.first_page_url': { includes: 'verify.twilio.com' },
          },
          is: 'active',
        },
        { status: 401, json: { code: { is: 20003 }, message: { includes: 'Authenticat' } }, is: 'inactive' },
      ],
      replies: [
        {
          status: 200,
          body: {
            services: [],
            meta: {
              page: 0,
              page_size: 1,
              first_page_url: 'https://verify.twilio.com/v2/Services?PageSize=1&Page=0',
              key: 'services',
            },
          },
          is: 'active',
        },
        {
          status: 401,
          body: {
            code: 20003,
            message: 'Authenticate',
            more_info: 'https://www.twilio.com/docs/errors/20003',
            status: 401,
          },
          is: 'inactive',
        },
        { status: 403, body: { code: 70051, message: 'Authorization Error', status: 403 }, is: 'unknown' },
        {
          status: 429,
          headers: { 'retry-after': '30' },
          body: {
            code: 20429,
            message: 'Too Many Requests',
            more_info: 'https://www.twilio.com/docs/errors/20429',
            status: 429,
          },
          is: 'unknown',
        },
      ],
      elsewhere: 'the region IE1 or AU1',
      source: 'https://www.twilio.com/docs/verify/api/service',
    },
  ],
  revoke: [
    {
      // First the two halves must open something together: else the SID may be that of another key.
      keys: ['api-key-secret'],
      admin: { name: 'account SID and auth token, joined by a colon', env: 'TWILIO_ACCOUNT_AND_TOKEN' },
      does: 'Deletes the API key: what uses it fails at once, as do the access tokens that it signed.',
      steps: [
        { url: 'https://verify.twilio.com/v2/Services?PageSize=1', auth: { basic: '{pair}:{key}' }, done: [200] },
        { method: 'DELETE', url: 'https://iam.twilio.com/v1/Keys/{pair}', auth: { basic: '{admin}' }, done: [204] },
      ],
      source: 'https://www.twilio.com/docs/iam/api-keys/key-resource-v1',
    },
  ],
  sources: [
    'https://www.twilio.com/docs/iam/api-keys',
    'https://www.twilio.com/docs/iam/api/authtoken',
    'https://www.twilio.com/docs/usage/api',
    'lengths of token and secret: observed in public code, not documented',
  ],
});

import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'EasyPost',
  site: 'https://www.easypost.com',
  keys: [
    {
      id: 'production-api-key',
      name: 'EasyPost production API key',
      severity: 'critical',
      pattern: /EZAK[0-9A-Za-z]{54}/,
      env: ['EASYPOST_API_KEY', 'EASYPOST_PROD_API_KEY', 'EASYPOST_PRODUCTION_API_KEY'],
      entropy: 3.5,
      risk: 'Whoever has it can buy postage from your wallet and read names and addresses of your shipments.',
      examples: [
        'EASYPOST_API_KEY=EZAK<hex:32><alnum:22>',
        'client = easypost.EasyPostClient("EZAK<alnum:54>")',
        'curl -u "EZAK<alnum:54>:" https://api.easypost.com/v2/addresses',
      ],
      nearMisses: ['EASYPOST_API_KEY=EZAK...', 'EZAK<alnum:20>', 'BREZAK<alnum:54>'],
    },
    {
      id: 'test-api-key',
      name: 'EasyPost test API key',
      severity: 'low',
      testMode: true,
      pattern: /EZTK[0-9A-Za-z]{54}/,
      env: ['EASYPOST_API_KEY', 'EASYPOST_TEST_API_KEY'],
      entropy: 3.5,
      risk: 'Whoever has it can use the test mode of the account; no postage is bought with it.',
      examples: [
        'EASYPOST_TEST_API_KEY=EZTK<hex:32><alnum:22>',
        "EasyPost::Client.new(api_key: 'EZTK<alnum:54>')",
        '{"easypost": {"testKey": "EZTK<alnum:54>"}}',
      ],
      nearMisses: ['EASYPOST_TEST_API_KEY=EZTK', 'EZTK<alnum:16>', 'PREZTK<alnum:54>'],
    },
  ],
  rotate: {
    console: 'https://www.easypost.com/account/api-keys',
    docs: 'https://docs.easypost.com/docs/authentication',
    steps: [
      'create a new key of the same mode on the API Keys page of your account',
      'put it where the old one was used, outside git',
      'disable the old key there, then delete it',
      'check labels and charges of the wallet since the leak',
    ],
  },
  checks: [
    {
      // Open to keys of both modes; /v2/users is not.
      url: 'https://api.easypost.com/v2/addresses?page_size=1',
      auth: { basic: '{key}:' },
      answers: [
        { status: 200, json: { addresses: 'array', has_more: 'boolean' }, is: 'active' },
        { status: [401, 403], json: { 'error.code': { is: 'APIKEY.INACTIVE' } }, is: 'disabled' },
        { status: 401, json: { 'error.code': 'string', 'error.message': 'string' }, is: 'inactive' },
      ],
      also: [
        {
          url: 'https://api.easypost.com/v2/users',
          auth: { basic: '{key}:' },
          tells: { account: 'email', name: 'name', balance: 'balance' },
        },
      ],
      replies: [
        { status: 200, body: { addresses: [], has_more: false }, is: 'active' },
        {
          status: 403,
          body: { error: { code: 'APIKEY.INACTIVE', message: 'This api key is no longer active.', errors: [] } },
          is: 'disabled',
        },
        {
          status: 401,
          body: { error: { code: 'UNAUTHORIZED', message: 'The request could not be authenticated.', errors: [] } },
          is: 'inactive',
        },
        { status: 429, body: { error: { code: 'RATE_LIMITED', message: 'Slow down.' } }, is: 'unknown' },
      ],
      source: 'https://docs.easypost.com/docs/addresses',
    },
  ],
  sources: ['https://docs.easypost.com/docs/authentication', 'length: observed in public code, not documented'],
});

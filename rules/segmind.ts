import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Segmind',
  site: 'https://www.segmind.com',
  keys: [
    {
      id: 'api-key',
      name: 'Segmind API key',
      severity: 'high',
      pattern: /SG_[0-9a-f]{16}/,
      context: { words: ['segmind'], within: 120, required: false },
      env: ['SEGMIND_API_KEY', 'SEGMIND_KEY'],
      entropy: 2,
      risk: 'Whoever has it can run models until your credits are spent.',
      examples: [
        'SEGMIND_API_KEY=SG_<hex:16>',
        'curl https://api.segmind.com/v1/get-user-credits -H "x-api-key: SG_<hex:16>"',
        '{"segmind": {"apiKey": "SG_<hex:16>"}}',
      ],
      nearMisses: ['SENDGRID_API_KEY=SG.<alnum:22>', 'SEGMIND_API_KEY=SG_<upper:16>', 'SG_<hex:6>'],
    },
  ],
  rotate: {
    console: 'https://cloud.segmind.com/console/api-keys',
    docs: 'https://docs.segmind.com/docs/get-started/authentication',
    steps: [
      'create a new key at https://cloud.segmind.com/console/api-keys',
      'put it in SEGMIND_API_KEY, outside git',
      'delete the old key there',
      'look at the credits since the leak',
    ],
  },
  checks: [
    {
      url: 'https://api.segmind.com/v1/get-user-credits',
      auth: { header: 'x-api-key' },
      answers: [
        // The whole of the documented body.
        { status: 200, json: { credits: 'number' }, is: 'active' },
        { status: 401, json: { error: { includes: 'API key is invalid' } }, is: 'inactive' },
        {
          status: 404,
          json: { error: { includes: 'No credits found for the user' } },
          is: 'limited',
          because: 'its account has no credits',
        },
      ],
      tells: { balance: '{credits} credits' },
      replies: [
        { status: 200, body: { credits: 12.5 }, is: 'active' },
        {
          status: 401,
          body: { error: 'Unauthorized. API key is invalid or may have expired.' },
          is: 'inactive',
        },
        { status: 401, body: { error: 'Missing Authorization or x-api-key in header' }, is: 'unknown' },
        { status: 404, body: { error: 'No credits found for the user' }, is: 'limited' },
        { status: 429, headers: { 'retry-after': '30' }, body: '', is: 'unknown' },
      ],
      source: 'https://docs.segmind.com/docs/platform/account-and-billing-apis',
    },
  ],
  sources: ['https://docs.segmind.com/docs/get-started/authentication', 'https://docs.segmind.com/docs/serverless-api'],
});

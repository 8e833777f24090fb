import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'MessageBird (Bird)',
  site: 'https://messagebird.com',
  keys: [
    {
      id: 'live-access-key',
      name: 'MessageBird live access key',
      severity: 'high',
      // Older keys begin with live_; newer ones are 25 bare characters.
      pattern: /(?:live_)?[0-9A-Za-z]{25}/,
      context: { words: ['messagebird', 'message_bird'], within: 80 },
      env: ['MESSAGEBIRD_API_KEY', 'MESSAGEBIRD_ACCESS_KEY', 'MESSAGEBIRD_TOKEN'],
      entropy: 3.5,
      confidence: 'medium',
      risk: 'Whoever has it can send messages and calls on your balance and read those that were sent.',
      examples: [
        'MESSAGEBIRD_API_KEY=<alnum:25>',
        "const messagebird = require('messagebird')('live_<alnum:25>');",
        "curl https://rest.messagebird.com/balance -H 'Authorization: AccessKey <alnum:25>'",
        '{"messagebird": {"accessKey": "<alnum:25>"}}',
      ],
      nearMisses: [
        'MESSAGEBIRD_CHANNEL_ID=<uuid>',
        'MESSAGEBIRD_API_KEY=<alnum:40>',
        'ACCESS_KEY=<alnum:25>',
        'MESSAGEBIRD_API_KEY=aaaaaaaaaaaaaaaaaaaaaaaaa',
      ],
    },
    {
      id: 'test-access-key',
      name: 'MessageBird test access key',
      severity: 'low',
      pattern: /test_[0-9A-Za-z]{25}/,
      context: { words: ['messagebird', 'message_bird'], within: 80 },
      env: ['MESSAGEBIRD_API_KEY', 'MESSAGEBIRD_TEST_KEY', 'MESSAGEBIRD_ACCESS_KEY'],
      testMode: true,
      risk: 'Whoever has it can check requests against the API; nothing is sent or charged.',
      examples: [
        'MESSAGEBIRD_TEST_KEY=test_<alnum:25>',
        'MessageBird\\Client("test_<alnum:25>")',
        'messagebird:\n  access_key: test_<alnum:25>\n',
      ],
      nearMisses: ['MESSAGEBIRD_TEST_KEY=test_key', 'name = "test_<alnum:25>"', 'MESSAGEBIRD_TEST_KEY=test_<uuid>'],
    },
  ],
  rotate: {
    console: 'https://dashboard.messagebird.com/en/developers/access',
    docs: 'https://docs.bird.com/connectivity-platform/getting-started/creating-access-keys',
    steps: [
      'create a new live key at https://dashboard.messagebird.com/en/developers/access (Developers > API access); keys of the newer Bird platform are under Access keys in the settings of the organization',
      'put it where the old one is used, outside git',
      'delete the leaked key there',
    ],
  },
  checks: [
    {
      url: 'https://rest.messagebird.com/balance',
      auth: { header: 'Authorization', value: 'AccessKey {key}' },
      answers: [
        { status: 200, json: { payment: 'string', type: 'string', amount: 'number' }, is: 'active' },
        {
          status: 401,
          json: { 'errors.0.code': { is: 2 }, 'errors.0.description': { includes: 'access_key' } },
          is: 'inactive',
        },
      ],
      tells: { balance: 'amount', kind: 'payment' },
      // Seen with a key that worked there: supabase/auth, issue 1554.
      refusalMayMean: 'that it is of the newer Bird platform, whose keys this one does not know',
      replies: [
        { status: 200, body: { payment: 'prepaid', type: 'credits', amount: 9.2 }, is: 'active' },
        {
          status: 401,
          body: {
            errors: [{ code: 2, description: 'Request not allowed (incorrect access_key)', parameter: 'access_key' }],
          },
          is: 'inactive',
        },
        { status: 500, body: { errors: [{ code: 99, description: 'Internal error' }] }, is: 'unknown' },
        { status: 429, headers: { 'retry-after': '30' }, body: '', is: 'unknown' },
      ],
      source: 'https://developers.messagebird.com/api/balance/',
    },
  ],
  sources: [
    'https://developers.messagebird.com/api/#authentication',
    'https://docs.bird.com/connectivity-platform/getting-started/creating-access-keys',
    'length and alphabet: observed in public code, not documented',
  ],
});

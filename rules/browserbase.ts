import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Browserbase',
  site: 'https://www.browserbase.com',
  keys: [
    {
      id: 'api-key',
      name: 'Browserbase API key',
      severity: 'high',
      pattern: /bb_live_[0-9A-Za-z_-]{27}/,
      env: ['BROWSERBASE_API_KEY', 'BB_API_KEY'],
      entropy: 3.5,
      risk: 'Whoever has it can run browsers at your cost, watch recordings, and act in the sessions that are signed in to other sites.',
      examples: [
        'BROWSERBASE_API_KEY=bb_live_<b64u:26><alnum:1>',
        "const bb = new Browserbase({ apiKey: 'bb_live_<b64u:26><alnum:1>' });",
        'curl https://api.browserbase.com/v1/sessions -H "X-BB-API-Key: bb_live_<b64u:26><alnum:1>"',
        '{"env": {"BROWSERBASE_API_KEY": "bb_live_<alnum:27>"}}',
      ],
      nearMisses: ['BROWSERBASE_API_KEY=bb_live_your_key', 'bb_live_<alnum:12>', 'BROWSERBASE_PROJECT_ID=<uuid>'],
    },
    {
      id: 'test-key',
      name: 'Browserbase test API key',
      severity: 'low',
      testMode: true,
      pattern: /bb_test_[0-9A-Za-z_-]{27}/,
      env: ['BROWSERBASE_API_KEY', 'BB_API_KEY'],
      entropy: 3.5,
      risk: 'Whoever has it can use your Browserbase account in test mode.',
      examples: [
        'BROWSERBASE_API_KEY=bb_test_<b64u:26><alnum:1>',
        'bb = Browserbase(api_key="bb_test_<alnum:27>")',
        'browserbase:\n  api_key: bb_test_<b64u:26><alnum:1>\n',
      ],
      nearMisses: ['def bb_test_session_opens():', 'bb_test_<alnum:12>', 'bb_live_<alnum:27>'],
    },
  ],
  rotate: {
    console: 'https://www.browserbase.com/settings',
    docs: 'https://docs.browserbase.com/reference/api/overview',
    steps: [
      'create a new API key in the settings at https://www.browserbase.com/settings',
      'put it in BROWSERBASE_API_KEY, outside git',
      'delete the old key there, look through the sessions since the leak, and sign out what saved contexts were signed in to',
    ],
  },
  checks: [
    {
      url: 'https://api.browserbase.com/v1/projects',
      auth: { header: 'X-BB-API-Key' },
      answers: [
        {
          status: 200,
          json: { '0.ownerId': 'string', '0.defaultTimeout': 'number', '0.concurrency': 'number' },
          is: 'active',
        },
        { status: 401, is: 'inactive' },
      ],
      tells: { name: '0.name', limits: '0.concurrency' },
      replies: [
        {
          status: 200,
          body: [{ id: 'p1', name: 'Example', ownerId: 'o1', defaultTimeout: 900, concurrency: 3 }],
          is: 'active',
        },
        { status: 200, body: [], is: 'unknown' },
        { status: 401, body: { statusCode: 401, error: 'Unauthorized', message: 'Unauthorized' }, is: 'inactive' },
        { status: 429, headers: { 'retry-after': '30' }, body: '', is: 'unknown' },
      ],
      source: 'https://docs.browserbase.com/reference/api/list-projects',
    },
  ],
  sources: [
    'https://docs.browserbase.com/reference/api/overview',
    'https://docs.browserbase.com/reference/api/list-projects',
    'length: observed in public code, not documented',
  ],
});

import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Serper',
  site: 'https://serper.dev',
  keys: [
    {
      id: 'api-key',
      name: 'Serper API key',
      severity: 'medium',
      // 40 hex characters, as a Git commit has.
      pattern: /[0-9a-f]{40}/,
      context: {
        words: [
          'serper_api',
          'serperApiKey',
          'serper_dev',
          'serper_key',
          'serper.dev',
          'GoogleSerperAPIWrapper',
          'SerperDevTool',
        ],
        within: 80,
      },
      env: ['SERPER_API_KEY', 'SERPER_DEV_API_KEY'],
      entropy: 3.3,
      confidence: 'medium',
      risk: 'Whoever has it can spend your search credits.',
      examples: [
        'SERPER_API_KEY=<hex:40>',
        "curl https://google.serper.dev/search -H 'X-API-KEY: <hex:40>'",
        '{"serperApiKey": "<hex:40>"}',
        'search = GoogleSerperAPIWrapper(serper_api_key="<hex:40>")',
      ],
      nearMisses: [
        'https://github.com/example/serper-client/commit/<hex:40>',
        'SERPER_API_KEY=<hex:32>',
        'API_KEY=<hex:40>',
        'UserPermission.apply("<hex:40>")',
      ],
    },
  ],
  rotate: {
    console: 'https://serper.dev/api-keys',
    docs: 'https://serper.dev',
    steps: [
      'create a new key at https://serper.dev/api-keys',
      'put it in SERPER_API_KEY, outside git',
      'delete the old key there and look through the usage since the leak',
    ],
  },
  checks: [
    {
      url: 'https://google.serper.dev/account',
      auth: { header: 'X-API-KEY' },
      answers: [
        { status: 200, json: { balance: 'number', rateLimit: 'number' }, is: 'active' },
        { status: 403, json: { message: { includes: 'Unauthorized.' }, statusCode: { is: 403 } }, is: 'inactive' },
      ],
      tells: { balance: 'balance', limits: 'rateLimit' },
      replies: [
        { status: 200, body: { balance: 2492, rateLimit: 5 }, is: 'active' },
        { status: 403, body: { message: 'Unauthorized.', statusCode: 403 }, is: 'inactive' },
        { status: 429, body: { message: 'Too many requests', statusCode: 429 }, is: 'unknown' },
      ],
      source: 'observed in public code: clients that show the balance; not documented',
    },
  ],
  sources: ['https://serper.dev', 'format and call: observed in public code, not documented'],
});

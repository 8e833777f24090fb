import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Diffbot',
  site: 'https://www.diffbot.com',
  keys: [
    {
      id: 'api-token',
      name: 'Diffbot API token',
      severity: 'high',
      pattern: /[0-9a-z]{32}/,
      context: { words: ['diffbot'], within: 80 },
      env: ['DIFFBOT_TOKEN', 'DIFFBOT_API_TOKEN', 'DIFFBOT_API_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can spend your credits and read and start your crawls.',
      examples: [
        'DIFFBOT_TOKEN=<hex:32>',
        'curl "https://api.diffbot.com/v3/article?token=<lownum:32>&url=https://example.com"',
        '{"diffbot": {"token": "<lownum:32>"}}',
        "client = DiffbotClient(token='<hex:32>')",
      ],
      nearMisses: [
        'token=<lownum:32>',
        'DIFFBOT_TOKEN=<lownum:20>',
        'diffbot_commit: <hex:40>',
        'diffbot_request_id=<uuid>',
      ],
    },
  ],
  rotate: {
    console: 'https://app.diffbot.com/get-started/',
    docs: 'https://docs.diffbot.com/reference/authentication',
    steps: [
      'ask for a new token at https://app.diffbot.com, or write to the support of Diffbot',
      'put it in DIFFBOT_TOKEN, outside git',
      'have the old token disabled and look through the usage since the leak',
    ],
  },
  checks: [
    {
      url: 'https://api.diffbot.com/v4/account',
      auth: { query: 'token' },
      answers: [
        { status: 200, json: { email: 'string', plan: 'string', planCredits: 'number' }, is: 'active' },
        { status: 401, json: { error: { includes: 'Not authorized API token' } }, is: 'inactive' },
      ],
      tells: { account: 'email', name: 'name', kind: 'plan', balance: '{planCredits} credits' },
      replies: [
        {
          status: 200,
          body: { name: 'Owner', email: 'owner@example.com', plan: 'free', planCredits: 10000, status: 'active' },
          is: 'active',
        },
        { status: 401, body: { errorCode: 401, error: 'Not authorized API token.' }, is: 'inactive' },
        { status: 429, body: { errorCode: 429, error: 'You have exceeded the rate limit.' }, is: 'unknown' },
      ],
      source: 'https://docs.diffbot.com/reference/account',
    },
  ],
  sources: [
    'https://docs.diffbot.com/reference/authentication',
    'https://docs.diffbot.com/reference/account',
    'format: observed in public code, not documented',
  ],
});

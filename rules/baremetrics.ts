import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Baremetrics',
  site: 'https://baremetrics.com',
  keys: [
    {
      id: 'live-key',
      name: 'Baremetrics live API key',
      severity: 'high',
      pattern: /lk_[0-9A-Za-z]{18,25}/,
      context: { words: ['baremetrics'], within: 100 },
      env: ['BAREMETRICS_API_KEY', 'BAREMETRICS_LIVE_KEY', 'BAREMETRICS_KEY'],
      entropy: 3,
      risk: 'Whoever has it can read your revenue, customers, plans and charges, and change what is kept at Baremetrics.',
      examples: [
        'BAREMETRICS_API_KEY=lk_<alnum:22>',
        'curl https://api.baremetrics.com/v1/account -H "Authorization: Bearer lk_<alnum:22>"',
        '{"baremetrics": {"liveKey": "lk_<alnum:20>"}}',
      ],
      nearMisses: [
        'BAREMETRICS_API_KEY=lk_your_key',
        'const id = "lk_<alnum:22>"',
        'baremetrics bulk_<alnum:22>',
        'BAREMETRICS_KEY=lk_<alnum:8>',
      ],
    },
    {
      id: 'sandbox-key',
      name: 'Baremetrics sandbox API key',
      severity: 'low',
      testMode: true,
      pattern: /sk_[0-9A-Za-z]{18,25}/,
      context: { words: ['baremetrics'], within: 100 },
      env: ['BAREMETRICS_API_KEY', 'BAREMETRICS_SANDBOX_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can use the sandbox of your Baremetrics account, which holds no real customers.',
      examples: [
        'BAREMETRICS_SANDBOX_KEY=sk_<alnum:22>',
        "Baremetrics::Client.new(api_key: 'sk_<alnum:22>', sandbox: true)",
        'baremetrics:\n  sandbox_key: sk_<alnum:20>\n',
      ],
      nearMisses: [
        'BAREMETRICS_SANDBOX_KEY=sk_your_key',
        'stripe_key = "sk_<alnum:22>"',
        'baremetrics task_<alnum:22>',
      ],
    },
  ],
  rotate: {
    console: 'https://app.baremetrics.com/settings/api',
    docs: 'https://developers.baremetrics.com/reference/authentication',
    steps: [
      'generate a new key in the API settings of your Baremetrics account',
      'put it where the old one is used, outside git',
      'make sure that the old key is gone there and that a call with it is refused',
    ],
  },
  checks: [
    {
      keys: ['live-key'],
      url: 'https://api.baremetrics.com/v1/sources',
      auth: 'bearer',
      answers: [
        { status: 200, json: { 'sources.0.id': 'string', 'sources.0.provider': 'string' }, is: 'active' },
        { status: 401, json: { error: { includes: 'Token not found' } }, is: 'inactive' },
      ],
      replies: [
        {
          status: 200,
          body: { sources: [{ id: 's1', provider: 'baremetrics', provider_id: 'p1' }] },
          is: 'active',
        },
        { status: 401, body: { error: 'Unauthorized. Token not found' }, is: 'inactive' },
        { status: 200, body: { sources: [] }, is: 'unknown' },
        { status: 429, headers: { 'retry-after': '30' }, body: '', is: 'unknown' },
      ],
      source: 'https://developers.baremetrics.com/reference/sources',
    },
  ],
  sources: [
    'https://developers.baremetrics.com/reference/authentication',
    'https://developers.baremetrics.com/reference/sources',
    'key shapes: observed in public code, not documented',
  ],
});

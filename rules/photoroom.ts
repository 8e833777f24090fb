import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Photoroom',
  site: 'https://www.photoroom.com',
  keys: [
    {
      id: 'api-key',
      name: 'Photoroom API key',
      severity: 'high',
      // With sandbox_ in front the same key works in the sandbox, so it is found there too.
      pattern: /sk_pr_[0-9A-Za-z-]{1,64}_[0-9a-f]{40}/,
      env: ['PHOTOROOM_API_KEY', 'PHOTOROOM_KEY'],
      risk: 'Whoever has it can edit images until the quota of your plan is used up.',
      examples: [
        'PHOTOROOM_API_KEY=sk_pr_default_<hex:40>',
        'curl https://image-api.photoroom.com/v2/account -H "x-api-key: sk_pr_default_<hex:40>"',
        'PHOTOROOM_API_KEY=sandbox_sk_pr_default_<hex:40>',
        "const photoroom = { apiKey: 'sk_pr_<lower:7>_<hex:40>' };",
      ],
      nearMisses: ['PHOTOROOM_API_KEY=sk_pr_default_your_key', 'sk_pr_default_<hex:12>', 'sk_px_default_<hex:40>'],
    },
  ],
  rotate: {
    console: 'https://app.photoroom.com/api-dashboard',
    docs: 'https://docs.photoroom.com',
    steps: [
      'create a new key at https://app.photoroom.com/api-dashboard',
      'put it in PHOTOROOM_API_KEY, outside git',
      'delete the old key there',
      'look at the images used since the leak',
    ],
  },
  checks: [
    {
      // A 403, which Photoroom documents without a body, says nothing: the key may be bad or the plan used up.
      url: 'https://image-api.photoroom.com/v2/account',
      auth: { header: 'x-api-key' },
      answers: [
        {
          status: 200,
          json: { 'images.available': 'number', 'images.subscription': 'number', plan: 'string' },
          is: 'active',
        },
        { status: 401, is: 'inactive' },
      ],
      refusalMayMean: 'something else, for its provider documents no refusal',
      tells: { balance: '{images.available} images', limits: 'images.subscription', kind: 'plan' },
      replies: [
        { status: 200, body: { images: { available: 83, subscription: 100 }, plan: 'basic' }, is: 'active' },
        { status: 401, body: {}, is: 'inactive' },
        { status: 403, body: {}, is: 'unknown' },
        { status: 429, headers: { 'retry-after': '30' }, body: '', is: 'unknown' },
      ],
      source: 'https://docs.photoroom.com (account details, version 2; the 401 observed)',
    },
  ],
  sources: ['https://docs.photoroom.com', 'format: observed in public code, not documented'],
});

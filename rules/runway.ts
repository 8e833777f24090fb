import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Runway',
  site: 'https://runwayml.com',
  keys: [
    {
      id: 'api-key',
      name: 'Runway API key',
      severity: 'high',
      pattern: /key_[0-9A-Fa-f]{128}/,
      env: ['RUNWAYML_API_SECRET', 'RUNWAY_API_KEY', 'RUNWAYML_API_KEY'],
      risk: 'Whoever has it can generate video and images on the prepaid credits of your organization.',
      examples: [
        'RUNWAYML_API_SECRET=key_<hex:128>',
        "const client = new RunwayML({ apiKey: 'key_<hex:128>' });",
        'curl -H "Authorization: Bearer key_<hex:128>" -H "X-Runway-Version: 2024-11-06" https://api.dev.runwayml.com/v1/organization',
      ],
      nearMisses: ['key_<hex:64>', 'cache_key_<hex:32>', 'sha512: <hex:128>', 'RUNWAYML_API_SECRET=key_your_secret'],
    },
  ],
  rotate: {
    console: 'https://dev.runwayml.com',
    docs: 'https://docs.dev.runwayml.com/guides/setup',
    steps: [
      'create a new key on the API Keys tab of the organization at https://dev.runwayml.com',
      'put it in RUNWAYML_API_SECRET, outside git; it is shown only once',
      'disable the old key there; removing the user who made it does not end it',
      'look through the usage tab for credits that were spent with it',
    ],
  },
  checks: [
    {
      url: 'https://api.dev.runwayml.com/v1/organization',
      auth: 'bearer',
      headers: { 'X-Runway-Version': '2024-11-06' },
      answers: [
        {
          status: 200,
          json: { creditBalance: 'number', 'tier.maxMonthlyCreditSpend': 'number', 'usage.models': 'object' },
          is: 'active',
        },
        // Documented: the key is not valid.
        { status: 401, is: 'inactive' },
      ],
      tells: { balance: '{creditBalance} credits', limits: 'tier.maxMonthlyCreditSpend' },
      replies: [
        {
          status: 200,
          body: {
            creditBalance: 1000,
            tier: {
              maxMonthlyCreditSpend: 10000,
              models: { gen4_turbo: { maxConcurrentGenerations: 1, maxDailyGenerations: 50 } },
            },
            usage: { models: { gen4_turbo: { dailyGenerations: 0 } } },
          },
          is: 'active',
        },
        { status: 401, body: { error: 'Unauthorized' }, is: 'inactive' },
        { status: 429, headers: { 'retry-after': '30' }, body: '', is: 'unknown' },
      ],
      source: 'https://docs.dev.runwayml.com/api',
    },
  ],
  sources: [
    'https://docs.dev.runwayml.com/errors/errors',
    'https://docs.dev.runwayml.com/guides/setup',
    'format: observed in public code, not documented',
  ],
});

import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'ChartMogul',
  site: 'https://chartmogul.com',
  keys: [
    {
      id: 'api-key',
      name: 'ChartMogul API key',
      severity: 'high',
      pattern: /[0-9a-z]{32}/,
      context: { words: ['chartmogul', 'chart_mogul'], within: 80 },
      env: ['CHARTMOGUL_API_KEY', 'CHARTMOGUL_SECRET_KEY', 'CHARTMOGUL_API_TOKEN', 'CHARTMOGUL_TOKEN'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can read your customers and revenue and, unless it only reads, change and delete them.',
      examples: [
        'CHARTMOGUL_API_KEY=<hex:32>',
        "config = chartmogul.Config('<lownum:30><digit:2>')",
        'curl -u "<hex:32>:" https://api.chartmogul.com/v1/account',
      ],
      nearMisses: ['CHARTMOGUL_API_KEY=<hex:16>', 'api_key: <hex:32>', 'chartmogul_customer: cus_<uuid>'],
    },
  ],
  rotate: {
    console: 'https://app.chartmogul.com',
    docs: 'https://dev.chartmogul.com/reference/authentication',
    steps: [
      'add a new API key in your profile under API keys, read-only if that is enough',
      'put it in CHARTMOGUL_API_KEY, outside git',
      'delete the old key there',
    ],
  },
  checks: [
    {
      url: 'https://api.chartmogul.com/v1/account',
      auth: { basic: '{key}:' },
      answers: [
        {
          status: 200,
          json: { name: 'string', currency: 'string', time_zone: 'string', week_start_on: 'string' },
          is: 'active',
        },
        // Its own client takes a 401 for no valid key; what is forbidden gets a 403.
        { status: 401, is: 'inactive' },
      ],
      tells: { organisation: 'name' },
      replies: [
        {
          status: 200,
          body: { name: 'Example', currency: 'EUR', time_zone: 'Europe/Berlin', week_start_on: 'sunday' },
          is: 'active',
        },
        { status: 401, body: { code: 401, message: 'unauthorized' }, is: 'inactive' },
        { status: 429, headers: { 'retry-after': '30' }, body: '', is: 'unknown' },
      ],
      source: 'https://dev.chartmogul.com/reference/authentication; the answer as in the tests of chartmogul-python',
    },
  ],
  sources: [
    'https://github.com/chartmogul/chartmogul-ruby/blob/main/lib/chartmogul/api_resource.rb',
    'https://dev.chartmogul.com/reference/authentication',
    'https://github.com/chartmogul/chartmogul-python (answer of the account)',
    'key shape: observed in public code, not documented',
  ],
});

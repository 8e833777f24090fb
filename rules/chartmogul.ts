import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'ChartMogul',
  site: 'https://chartmogul.com',
  keys: {
    'api-key': {
      name: 'ChartMogul API key',
      pattern: /[0-9a-z]{32}/,
      shape: ['<hex:32>', '<lownum:30><digit:2>'],
      context: { words: ['chartmogul', 'chart_mogul'], within: 80 },
      env: ['CHARTMOGUL_API_KEY', 'CHARTMOGUL_SECRET_KEY', 'CHARTMOGUL_API_TOKEN', 'CHARTMOGUL_TOKEN'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can read your customers and revenue and, unless it only reads, change and delete them.',
      nearMisses: 'chartmogul_customer: cus_<uuid>',
    },
  },
  rotate: {
    console: 'https://app.chartmogul.com',
    docs: 'https://dev.chartmogul.com/reference/authentication',
    make: 'add a new API key in your profile under API keys, read-only if that is enough',
    end: 'delete the old key there',
  },
  check: {
    url: 'https://api.chartmogul.com/v1/account',
    auth: { basic: '{key}:' },
    active: { name: 'string', currency: 'string', time_zone: 'string', week_start_on: 'string' },
    // Its own client takes a 401 for no valid key; what is forbidden gets a 403.
    inactive: 401,
    tells: { organisation: 'name' },
    accepted: { name: 'Example', currency: 'EUR', time_zone: 'Europe/Berlin', week_start_on: 'sunday' },
    refused: { code: 401, message: 'unauthorized' },
    source: 'https://dev.chartmogul.com/reference/authentication; the answer as in the tests of chartmogul-python',
  },
  sources: [
    'https://github.com/chartmogul/chartmogul-ruby/blob/main/lib/chartmogul/api_resource.rb',
    '{docs}',
    'https://github.com/chartmogul/chartmogul-python (answer of the account)',
    'key shape: {observed}',
  ],
});

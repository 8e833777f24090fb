import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'OpenUV',
  site: 'https://www.openuv.io',
  keys: {
    'api-key': {
      name: 'OpenUV API key',
      severity: 'low',
      pattern: /openuv-[0-9a-z]{12,20}-io|[0-9a-f]{32}/,
      shape: ['openuv-<lownum:16>-io', '<hex:32>'],
      context: { words: ['openuv'], within: 80 },
      env: ['OPENUV_API_KEY', 'OPENUV_KEY', 'OPEN_UV_API_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can ask for the UV index on your plan.',
    },
  },
  rotate: {
    console: 'https://www.openuv.io/console',
    docs: 'https://www.openuv.io/uvindex',
    make: 'make a new key at {console}',
    end: 'delete the old key there',
  },
  check: {
    url: 'https://api.openuv.io/api/v1/stat',
    auth: { header: 'x-access-token' },
    active: { 'result.requests_today': 'number', 'result.requests_month': 'number', 'result.cost_month': 'number' },
    inactive: { status: 403, json: { error: { includes: 'User with API Key not found' } } },
    tells: { usage: '{result.requests_month} requests this month' },
    accepted: {
      result: {
        requests_today: 25,
        requests_yesterday: 14,
        requests_month: 146,
        requests_last_month: 446,
        cost_today: 0,
        cost_yesterday: 0,
        cost_month: 0.024,
        cost_last_month: 0,
      },
    },
    refused: { error: 'User with API Key not found' },
    source: 'https://github.com/bachya/pyopenuv/tree/HEAD/tests/fixtures',
  },
  sources: ['{docs}', 'format: {observed}'],
});

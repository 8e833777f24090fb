import { apilayer } from '../src/rulebook/apilayer.ts';
import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'marketstack',
  site: 'https://marketstack.com',
  keys: {
    'access-key': {
      name: 'marketstack access key',
      severity: 'low',
      pattern: /[0-9a-z]{32}/,
      shape: ['<hex:32>', '<lownum:30><digit:2>'],
      context: { words: ['marketstack'], within: 80 },
      env: ['MARKETSTACK_API_KEY', 'MARKETSTACK_ACCESS_KEY', 'MARKETSTACK_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can fetch market data on your plan and use up its requests.',
    },
  },
  rotate: {
    console: 'https://marketstack.com/dashboard',
    docs: 'https://marketstack.com/documentation_v2',
    make: 'reset the access key at {console}: the old one ends',
    end: 'make sure that the old key is refused',
  },
  check: apilayer({
    url: 'https://api.marketstack.com/v1/currencies?limit=1',
    active: { 'pagination.total': 'number', 'pagination.limit': 'number', 'data.0.symbol': 'string' },
    accepted: {
      pagination: { limit: 1, offset: 0, count: 1, total: 40 },
      data: [{ code: 'USD', symbol: '$', name: 'US Dollar' }],
    },
    named: 'error.code',
    elsewhere: 'the marketplace of APILayer',
    source: 'https://marketstack.com/documentation',
  }),
  sources: ['{docs}', 'format: {observed}'],
});

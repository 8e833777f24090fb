import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'StockData.org',
  site: 'https://www.stockdata.org',
  keys: {
    'api-token': {
      name: 'StockData API token',
      severity: 'low',
      pattern: /[0-9A-Za-z]{40}/,
      shape: '<alnum:40>',
      context: {
        words: ['stockdata.org', 'stockdata_api', 'stockdata_token', 'stockdata_key'],
        within: 80,
      },
      env: ['STOCKDATA_ORG_API_TOKEN'],
      entropy: 3.5,
      confidence: 'medium',
      risk: 'Whoever has it can ask for quotes and news on your plan.',
    },
  },
  rotate: {
    docs: 'https://www.stockdata.org/documentation',
    make: 'make a new key in your account',
    end: 'delete the old key there',
  },
  check: {
    url: 'https://api.stockdata.org/v1/data/quote?symbols=AAPL',
    auth: { query: 'api_token' },
    active: { 'meta.requested': 'number', 'data.0.ticker': 'string', 'data.0.price': 'number' },
    inactive: { 'error.code': { is: 'invalid_api_token' } },
    limited: {
      status: 402,
      json: { 'error.code': { is: 'usage_limit_reached' } },
      because: 'the requests of today are used up',
    },
    accepted: { meta: { requested: 1, returned: 1 }, data: [{ ticker: 'AAPL', name: 'Apple Inc', price: 1.5 }] },
    refused: { error: { code: 'invalid_api_token', message: 'An invalid API token was supplied.' } },
    recorded: { limited: { error: { code: 'usage_limit_reached', message: 'The usage limit has been reached.' } } },
    source: 'https://www.stockdata.org/documentation',
  },
  sources: ['{docs}', '{check}', 'format: {observed}'],
});

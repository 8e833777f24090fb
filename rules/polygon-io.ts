import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Polygon.io (Massive)',
  site: 'https://massive.com',
  keys: {
    'api-key': {
      name: 'Polygon.io (Massive) API key',
      severity: 'medium',
      pattern: /[0-9A-Za-z_]{32}/,
      shape: '<alnum:32>',
      context: { words: ['polygon.io', 'polygonio', 'polygon_api', 'massive.com'], within: 80 },
      env: ['POLYGON_API_KEY', 'POLYGON_IO_API_KEY', 'POLYGONIO_API_KEY', 'MASSIVE_API_KEY'],
      entropy: 3.8,
      confidence: 'medium',
      risk: 'Whoever has it can use the market data plan that you pay for.',
      examples: "client = RESTClient(api_key='<alnum:32>')  # polygon.io",
    },
  },
  rotate: {
    console: 'https://massive.com/dashboard/keys',
    docs: 'https://massive.com/docs/rest/quickstart',
    make: 'create a new API key at {console}',
    end: 'delete the old key there',
  },
  check: {
    url: 'https://api.polygon.io/v3/reference/tickers/types?asset_class=stocks',
    active: { 'results.0.asset_class': { is: 'stocks' }, 'results.0.locale': 'string', request_id: 'string' },
    inactive: { status: { is: 'ERROR' }, error: { includes: 'Unknown API Key' } },
    accepted: {
      status: 'OK',
      request_id: 'r1',
      count: 1,
      results: [{ code: 'CS', asset_class: 'stocks', locale: 'us' }],
    },
    refused: { status: 'ERROR', request_id: 'r1', error: 'Unknown API Key' },
    tooMany: { status: 'ERROR', error: "You've exceeded the maximum requests per minute." },
    source: 'https://massive.com/docs/rest/stocks/tickers/ticker-types; its refusal is observed in public code',
  },
  sources: ['{docs}', 'format: {observed}'],
});

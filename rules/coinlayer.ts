import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Coinlayer',
  site: 'https://coinlayer.com',
  keys: [
    {
      id: 'access-key',
      name: 'Coinlayer API access key',
      severity: 'medium',
      pattern: /[0-9A-Za-z]{32}/,
      context: { words: ['coinlayer', 'coin_layer'], within: 90 },
      env: ['COINLAYER_API_KEY', 'COINLAYER_ACCESS_KEY', 'COINLAYER_KEY'],
      entropy: 3.2,
      confidence: 'medium',
      risk: 'Whoever has it can use up your quota of exchange rates, and run up costs on a paid plan.',
      examples: [
        'COINLAYER_API_KEY=<hex:32>',
        'https://api.coinlayer.com/live?access_key=<hex:32>&symbols=BTC',
        '{"coinlayer": {"accessKey": "<lownum:30><digit:2>"}}',
        "const api = new CoinLayerAPI('<hex:32>');",
      ],
      nearMisses: [
        'access_key=<hex:32>',
        'COINLAYER_API_KEY=<hex:40>',
        'COINLAYER_REQUEST=<uuid>',
        'coinlayer = fetch_live_rates_of_all_coins()',
      ],
    },
  ],
  rotate: {
    console: 'https://coinlayer.com/dashboard',
    docs: 'https://docs.apilayer.com/coinlayer/docs/getting-started',
    steps: [
      'reset the API access key in the dashboard at https://coinlayer.com/dashboard, which replaces the old one at once',
      'put the new one in COINLAYER_API_KEY, outside git',
      'see in the dashboard that the old key is gone and what was called since the leak',
    ],
  },
  checks: [
    {
      // Counts as one call of the monthly quota; there is none that does not.
      url: 'https://api.coinlayer.com/live?symbols=BTC',
      auth: { query: 'access_key' },
      elsewhere: 'the gateway of APILayer',
      answers: [
        {
          status: 200,
          json: { success: { is: true }, terms: { includes: 'coinlayer.com' }, rates: 'object' },
          is: 'active',
        },
        {
          status: [200, 401],
          json: { success: { is: false }, 'error.type': { is: 'invalid_access_key' } },
          is: 'inactive',
        },
        {
          status: [200, 429],
          json: { success: { is: false }, 'error.type': { is: 'usage_limit_reached' } },
          is: 'limited',
          because: 'the quota of the month is used up',
        },
      ],
      replies: [
        {
          status: 200,
          body: {
            success: true,
            terms: 'https://coinlayer.com/terms',
            privacy: 'https://coinlayer.com/privacy',
            timestamp: 1529571067,
            target: 'USD',
            rates: { BTC: 6715.17 },
          },
          is: 'active',
        },
        {
          status: 200,
          body: { success: false, error: { code: 101, type: 'invalid_access_key', info: 'No valid API Access Key.' } },
          is: 'inactive',
        },
        {
          status: 200,
          body: { success: false, error: { code: 104, type: 'usage_limit_reached', info: 'Limit reached.' } },
          is: 'limited',
        },
        {
          status: 200,
          body: { success: false, error: { code: 105, type: 'https_access_restricted', info: 'Plan.' } },
          is: 'unknown',
        },
        {
          status: 429,
          headers: { 'retry-after': '30' },
          body: {
            success: false,
            error: {
              code: 104,
              type: 'usage_limit_reached',
              info: 'Your monthly API request volume has been reached.',
            },
          },
          is: 'limited',
        },
      ],
      source: 'https://docs.apilayer.com/apilayer/docs/getting-started-17',
    },
  ],
  sources: [
    'https://docs.apilayer.com/coinlayer/docs/getting-started',
    'https://coinlayer.com/documentation',
    'format: observed in public code, not documented',
  ],
});

import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Coinlayer',
  site: 'https://coinlayer.com',
  keys: {
    'access-key': {
      name: 'Coinlayer API access key',
      severity: 'medium',
      pattern: /[0-9A-Za-z]{32}/,
      shape: ['<hex:32>', '<lownum:30><digit:2>'],
      context: { words: ['coinlayer', 'coin_layer'], within: 90 },
      env: ['COINLAYER_API_KEY', 'COINLAYER_ACCESS_KEY', 'COINLAYER_KEY'],
      entropy: 3.2,
      confidence: 'medium',
      risk: 'Whoever has it can use up your quota of exchange rates, and run up costs on a paid plan.',
      examples: 'https://api.coinlayer.com/live?access_key=<hex:32>&symbols=BTC',
      nearMisses: 'coinlayer = fetch_live_rates_of_all_coins()',
    },
  },
  rotate: {
    console: 'https://coinlayer.com/dashboard',
    docs: 'https://docs.apilayer.com/coinlayer/docs/getting-started',
    make: 'reset the API access key in the dashboard at {console}, which replaces the old one at once',
    put: 'put the new one in COINLAYER_API_KEY, outside git',
    end: 'see in the dashboard that the old key is gone and what was called since the leak',
  },
  check: {
    // Counts as one call of the monthly quota; there is none that does not.
    url: 'https://api.coinlayer.com/live?symbols=BTC',
    auth: { query: 'access_key' },
    elsewhere: 'the gateway of APILayer',
    active: { success: { is: true }, terms: { includes: 'coinlayer.com' }, rates: 'object' },
    inactive: { status: [200, 401], json: { success: { is: false }, 'error.type': { is: 'invalid_access_key' } } },
    limited: {
      status: [200, 429],
      json: { success: { is: false }, 'error.type': { is: 'usage_limit_reached' } },
      because: 'the quota of the month is used up',
    },
    accepted: {
      success: true,
      terms: 'https://coinlayer.com/terms',
      privacy: 'https://coinlayer.com/privacy',
      timestamp: 1529571067,
      target: 'USD',
      rates: { BTC: 6715.17 },
    },
    recorded: {
      limited: { success: false, error: { code: 104, type: 'usage_limit_reached', info: 'Limit reached.' } },
    },
    unclear: { 200: { success: false, error: { code: 105, type: 'https_access_restricted', info: 'Plan.' } } },
    replies: [
      {
        status: 200,
        body: { success: false, error: { code: 101, type: 'invalid_access_key', info: 'No valid API Access Key.' } },
        is: 'inactive',
      },
      {
        status: 429,
        headers: { 'retry-after': '30' },
        body: {
          success: false,
          error: { code: 104, type: 'usage_limit_reached', info: 'Your monthly API request volume has been reached.' },
        },
        is: 'limited',
      },
    ],
    source: 'https://docs.apilayer.com/apilayer/docs/getting-started-17',
  },
  sources: ['{docs}', 'https://coinlayer.com/documentation', 'format: {observed}'],
});

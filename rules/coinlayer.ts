import { apilayer } from '../src/rulebook/apilayer.ts';
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
  check: apilayer({
    // Counts as one call of the monthly quota; there is none that does not.
    url: 'https://api.coinlayer.com/live?symbols=BTC',
    active: { success: { is: true }, terms: { includes: 'coinlayer.com' }, rates: 'object' },
    accepted: {
      success: true,
      terms: 'https://coinlayer.com/terms',
      privacy: 'https://coinlayer.com/privacy',
      timestamp: 1529571067,
      target: 'USD',
      rates: { BTC: 6715.17 },
    },
    elsewhere: 'the gateway of APILayer',
    source: 'https://docs.apilayer.com/apilayer/docs/getting-started-17',
  }),
  sources: ['{docs}', 'https://coinlayer.com/documentation', 'format: {observed}'],
});

import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Coinlib',
  site: 'https://coinlib.io',
  keys: {
    'api-key': {
      name: 'Coinlib API key',
      severity: 'low',
      pattern: /[0-9a-z]{16}/,
      shape: '<lownum:16>',
      context: { words: ['coinlib_', 'coinlib key', 'coinlib secret', 'coinlib.io/api'], within: 40 },
      env: ['COINLIB_API_KEY', 'COINLIB_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can ask for prices on your quota.',
    },
  },
  rotate: {
    console: 'https://coinlib.io/profile',
    docs: 'https://coinlib.io/apidocs',
    make: 'make a new key at {console}',
    end: 'delete the old key there',
  },
  check: {
    url: 'https://coinlib.io/api/v1/global?pref=EUR',
    auth: { query: 'key' },
    active: { coins: 'number', markets: 'number', total_market_cap: 'string' },
    inactive: { status: [200, 401, 403], json: { error: 'string' } },
    refusalMayMean: 'something else: what it says to a dead key is not known for sure',
    accepted: { coins: 1, markets: 1, total_market_cap: '1', total_volume_24h: '1', remaining: 9 },
    refused: { error: 'Invalid key' },
    source: 'https://coinlib.io/apidocs',
  },
  sources: ['{docs}', 'length: {observed}'],
});

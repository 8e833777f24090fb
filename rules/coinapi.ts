import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'CoinAPI',
  site: 'https://www.coinapi.io',
  noCheck: 'each call is counted against the plan',
  keys: {
    'api-key': {
      name: 'CoinAPI key',
      severity: 'medium',
      pattern:
        /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}/,
      shape: ['<uuid>', '<HEX:8>-<HEX:4>-<HEX:4>-<HEX:4>-<HEX:12>'],
      context: { words: ['coinapi', 'coin_api'], within: 80 },
      env: ['COINAPI_KEY', 'COINAPI_API_KEY'],
      confidence: 'medium',
      risk: 'Whoever has it can ask for market data at your cost.',
    },
  },
  rotate: {
    console: 'https://console.coinapi.io',
    docs: 'https://docs.coinapi.io/',
    make: 'create a new key at {console}',
    end: 'delete the old key there',
  },
  sources: ['{docs}', 'format: {observed}'],
});

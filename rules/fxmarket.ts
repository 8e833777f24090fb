import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'FxMarketAPI',
  site: 'https://fxmarketapi.com',
  noCheck: 'each call is counted against the plan',
  keys: {
    'api-key': {
      name: 'FxMarketAPI key',
      severity: 'low',
      pattern: /[0-9A-Za-z_-]{20}/,
      shape: '<alnum:20>',
      context: { words: ['fxmarketapi', 'fxmarket'], within: 80 },
      env: ['FXMARKETAPI_KEY', 'FXMARKET_API_KEY', 'FXMARKETAPI_API_KEY'],
      entropy: 3.4,
      confidence: 'medium',
      risk: 'Whoever has it can ask for exchange rates on your plan.',
    },
  },
  rotate: {
    docs: 'https://fxmarketapi.com/documentation',
    make: 'make a new key in your account',
    end: 'delete the old key there',
  },
  sources: ['{docs}', 'format: {observed}'],
});

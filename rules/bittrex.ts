import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Bittrex',
  site: 'https://bittrex.com',
  retired:
    '2023-12, trading ended on Bittrex Global and, in April of that year, on Bittrex US; what is left of both only pays out',
  keys: {
    'api-secret': {
      name: 'Bittrex API key or secret',
      severity: 'low',
      // Both halves look the same.
      pattern: /[0-9a-f]{32}/,
      shape: '<hex:32>',
      context: { words: ['bittrex'], within: 80 },
      env: ['BITTREX_API_SECRET', 'BITTREX_SECRET', 'BITTREX_API_KEY', 'BITTREX_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can do nothing more with it, since the exchange is closed.',
    },
  },
  rotate: {
    steps: [
      'nothing can be made or ended any more: take the key out of the code',
      'change it where the same secret is used for another exchange',
    ],
  },
  sources: ['https://cryptovalleyjournal.com/hot-topics/news/bittrex-global-announces-shutdown/', 'format: {observed}'],
});

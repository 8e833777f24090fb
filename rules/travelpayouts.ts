import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Travelpayouts',
  site: 'https://www.travelpayouts.com',
  keys: {
    'api-token': {
      name: 'Travelpayouts API token',
      noCheck: 'what it answers to a dead token is documented nowhere',
      pattern: /[0-9a-f]{32}/,
      shape: '<hex:32>',
      context: { words: ['travelpayouts', 'travel_payouts'], within: 80 },
      env: ['TRAVELPAYOUTS_API_TOKEN', 'TRAVELPAYOUTS_TOKEN', 'TRAVELPAYOUTS_API_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can ask for prices as you and read the statistics and balance of your partner account.',
      examples: 'https://api.travelpayouts.com/v2/prices/latest?currency=usd&token=<hex:32>',
    },
  },
  rotate: {
    console: 'https://app.travelpayouts.com/profile/api-token',
    docs: 'https://support.travelpayouts.com/hc/en-us/categories/200358578',
    make: 'generate a new API token at {console}',
    end: 'make sure that the old token answers no more',
  },
  sources: ['{docs}', 'form: {observed}'],
});

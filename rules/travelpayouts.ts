import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Travelpayouts',
  site: 'https://www.travelpayouts.com',
  keys: {
    'api-token': {
      name: 'Travelpayouts API token',
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
  check: {
    url: 'https://api.travelpayouts.com/finance/v2/get_user_balance',
    auth: { header: 'X-Access-Token' },
    active: { 'balance.usd': 'string', 'balance.eur': 'string', 'balance.rub': 'string' },
    inactive: 401,
    refusalMayMean: 'something else: what it says to a dead token is documented nowhere',
    tells: { balance: '{balance.usd} USD' },
    accepted: { balance: { usd: '1.34', eur: '1.08', rub: '134.93' } },
    refused: '',
    source: 'https://support.travelpayouts.com/hc/en-us/articles/5169505760402-API-of-affiliates-balance-and-payment',
  },
  sources: ['{docs}', '{check}', 'form: {observed}'],
});

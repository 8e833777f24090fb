import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'CurrencyFreaks',
  site: 'https://currencyfreaks.com',
  keys: {
    'api-key': {
      name: 'CurrencyFreaks API key',
      severity: 'low',
      pattern: /[0-9a-z]{32}/,
      shape: '<hex:32>',
      context: { words: ['currencyfreaks'], within: 80 },
      env: ['CURRENCYFREAKS_API_KEY', 'CURRENCY_FREAKS_API_KEY', 'CURRENCYFREAKS_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can ask for exchange rates on your quota.',
    },
  },
  rotate: {
    console: 'https://currencyfreaks.com/dashboard.html',
    docs: 'https://currencyfreaks.com/documentation.html',
    make: 'reset the key at {console}: the old one ends',
  },
  check: {
    url: 'https://api.currencyfreaks.com/v2.0/rates/latest?symbols=EUR',
    auth: { query: 'apikey' },
    active: { base: { is: 'USD' }, 'rates.EUR': 'string', date: 'string' },
    inactive: 401,
    refusalMayMean: 'something else: what it says to a dead key is not known for sure',
    accepted: { date: '2026-01-02 00:00:00+00', base: 'USD', rates: { EUR: '0.9' } },
    refused: { status: 401, message: 'The key is not valid.' },
    source: 'https://currencyfreaks.com/documentation.html',
  },
  sources: ['{docs}', 'length: {observed}'],
});

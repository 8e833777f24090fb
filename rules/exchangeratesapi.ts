import { apilayer } from '../src/rulebook/apilayer.ts';
import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Exchangeratesapi',
  site: 'https://exchangeratesapi.io',
  keys: {
    'access-key': {
      name: 'exchangeratesapi.io access key',
      severity: 'low',
      pattern: /[0-9A-Za-z]{32}/,
      shape: '<hex:32>',
      context: { words: ['exchangeratesapi', 'exchange_rates_api'], within: 80 },
      env: ['EXCHANGERATESAPI_KEY', 'EXCHANGE_RATES_API_KEY', 'EXCHANGERATES_API_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can ask for exchange rates and use up the requests of your plan.',
    },
  },
  rotate: {
    docs: 'https://docs.apilayer.com/exchangerates/docs/getting-started',
    make: 'reset the access key in the dashboard: the old one ends',
  },
  check: apilayer({
    url: 'https://api.exchangeratesapi.io/v1/latest?symbols=USD',
    active: { success: { is: true }, timestamp: 'number', base: { is: 'EUR' }, 'rates.USD': 'number' },
    accepted: { success: true, timestamp: 1767225600, base: 'EUR', date: '2026-01-01', rates: { USD: 1.1 } },
    named: 'error.code',
    elsewhere: 'the marketplace of APILayer',
    source: 'https://exchangeratesapi.io/documentation/',
  }),
  sources: ['{docs}', '{check}', 'format: {observed}'],
});

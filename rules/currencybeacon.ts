import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'CurrencyBeacon (CurrencyScoop)',
  site: 'https://currencybeacon.com',
  keys: {
    'api-key': {
      name: 'CurrencyBeacon (CurrencyScoop) API key',
      severity: 'low',
      pattern: /[0-9A-Za-z]{32}/,
      shape: ['<any:[0-9a-f]:32>', '<alnum:30><digit:2>'],
      context: { words: ['currencyscoop', 'currencybeacon', 'currency_beacon'], within: 80 },
      env: ['CURRENCYBEACON_API_KEY', 'CURRENCYSCOOP_API_KEY', 'CURRENCYSCOOP_KEY', 'CURRENCY_BEACON_API_KEY'],
      entropy: 3.1,
      confidence: 'medium',
      risk: 'Whoever has it can ask for exchange rates and use up the requests of your plan.',
    },
  },
  rotate: {
    console: 'https://currencybeacon.com/account/dashboard',
    docs: 'https://currencybeacon.com/api-documentation',
    make: 'make a new key at {console}',
    end: 'delete the old key there',
  },
  check: {
    url: 'https://api.currencybeacon.com/v1/currencies',
    active: { 'meta.code': { is: 200 }, 'meta.disclaimer': 'string', response: 'array' },
    inactive: 401,
    refusalMayMean: 'something else: what it says to a dead key is documented nowhere',
    accepted: {
      meta: { code: 200, disclaimer: 'Usage subject to terms: https://currencybeacon.com/terms' },
      response: [{ id: 1, name: 'Euro' }],
    },
    refused: { meta: { code: 401, error_type: 'auth failed', error_detail: 'User authentication failed' } },
    source: 'https://currencybeacon.com/api-documentation',
  },
  sources: ['{docs}', 'form: {observed}'],
});

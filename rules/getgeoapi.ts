import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'GetGeoAPI',
  site: 'https://getgeoapi.com',
  keys: {
    'api-key': {
      name: 'GetGeoAPI key',
      severity: 'low',
      pattern: /[0-9a-z]{40}/,
      shape: '<hex:40>',
      context: { words: ['getgeoapi'], within: 80 },
      env: ['GETGEOAPI_KEY', 'GETGEOAPI_API_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can look up addresses and exchange rates on your quota.',
    },
  },
  rotate: {
    docs: 'https://currency.getgeoapi.com/documentation/',
    make: 'make a new key in the dashboard, and where no button is offered ask the support',
    end: 'see that the old key is refused',
  },
  check: {
    url: 'https://api.getgeoapi.com/v2/currency/list',
    auth: { query: 'api_key' },
    active: { status: { is: 'success' }, 'currencies.EUR': 'string' },
    inactive: { status: [200, 400, 401, 403], json: { status: { is: 'failed' }, 'error.code': 'number' } },
    refusalMayMean: 'something else: what it says to a dead key is not known for sure',
    accepted: { status: 'success', currencies: { EUR: 'Euro' } },
    refused: { status: 'failed', error: { code: 401, message: 'The key is not valid.' } },
    source: 'https://currency.getgeoapi.com/documentation/',
  },
  sources: ['{docs}', 'length: {observed}'],
});

import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'fastFOREX',
  site: 'https://www.fastforex.io',
  keys: {
    'api-key': {
      name: 'fastFOREX API key',
      severity: 'low',
      pattern: /[0-9a-f]{10}-[0-9a-f]{10}-[0-9a-z]{6}/,
      shape: '<hex:10>-<hex:10>-<lownum:6>',
      context: { words: ['fastforex'], within: 80 },
      env: ['FASTFOREX_API_KEY', 'FASTFOREX_KEY', 'FAST_FOREX_API_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can ask for exchange rates and use up the requests of your plan.',
    },
  },
  rotate: {
    console: 'https://console.fastforex.io',
    docs: 'https://fastforex.readme.io/reference/authentication',
    make: 'make a new key at {console}',
    end: 'delete the old key there',
  },
  check: {
    url: 'https://api.fastforex.io/currencies',
    auth: { header: 'X-API-Key' },
    active: { 'currencies.EUR': 'string', ms: 'number' },
    inactive: 401,
    refusalMayMean: 'something else: what it says to a dead key is documented nowhere',
    accepted: { currencies: { EUR: 'Euro', USD: 'United States Dollar' }, ms: 2 },
    refused: { error: 'Invalid API key' },
    source: 'https://fastforex.readme.io/reference/get_currencies-1',
  },
  sources: ['{docs}', '{check}', 'form: {observed}'],
});

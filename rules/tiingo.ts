import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Tiingo',
  site: 'https://www.tiingo.com',
  keys: {
    'api-token': {
      name: 'Tiingo API token',
      severity: 'medium',
      pattern: /[0-9a-f]{40}/,
      shape: '<hex:40>',
      context: { words: ['tiingo_api', 'tiingo_token', 'tiingo_key', 'api.tiingo.com', 'TiingoClient'], within: 80 },
      env: ['TIINGO_API_KEY', 'TIINGO_API_TOKEN', 'TIINGO_TOKEN', 'TIINGO_KEY'],
      entropy: 3.2,
      confidence: 'medium',
      risk: 'Whoever has it can fetch market data on your plan and use up its requests.',
      nearMisses: 'https://github.com/hydrosquall/tiingo-python/commit/<hex:8>',
    },
  },
  rotate: {
    console: 'https://www.tiingo.com/account/api/token',
    docs: 'https://www.tiingo.com/documentation/general/connecting',
    make: 'reset the token at {console}, or write to its support where there is no button',
    end: 'make sure that the old key is refused',
  },
  check: {
    url: 'https://api.tiingo.com/api/test/',
    auth: { header: 'Authorization', value: 'Token {key}' },
    active: { message: { is: 'You successfully sent a request' } },
    inactive: { status: [401, 403], json: { detail: { includes: 'Invalid token' } } },
    accepted: { message: 'You successfully sent a request' },
    refused: { detail: 'Invalid token.' },
    source: 'https://www.tiingo.com/documentation/general/connecting',
  },
  sources: ['{docs}', 'format: {observed}'],
});

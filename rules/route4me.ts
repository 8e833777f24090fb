import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Route4Me',
  site: 'https://route4me.com',
  keys: {
    'api-key': {
      name: 'Route4Me API key',
      pattern: /[0-9A-Z]{32}/,
      shape: '<upnum:30><digit:2>',
      context: { words: ['route4me'], within: 80 },
      env: ['ROUTE4ME_API_KEY', 'ROUTE4ME_KEY'],
      entropy: 3.2,
      confidence: 'medium',
      risk: 'Whoever has it can read and change the routes, addresses and drivers of the account.',
      nearMisses: 'ROUTE4ME_DEMO_KEY=11111111111111111111111111111111',
    },
  },
  rotate: {
    console: 'https://route4me.com/account',
    docs: 'https://route4me.io/docs/',
    make: 'make a new API key in the account ({console})',
    end: 'make sure that the old key is refused',
  },
  check: {
    url: 'https://api.route4me.com/api.v4/address_book.php?limit=1&offset=0',
    auth: { query: 'api_key' },
    active: { total: 'number', 'results.0.address_id': 'number', 'results.0.address_1': 'string' },
    inactive: 401,
    refusalMayMean: 'something else: what it says to a dead key is documented nowhere',
    accepted: { total: 1, results: [{ address_id: 1, address_1: '1 Example Street' }] },
    refused: '',
    source: 'https://route4me.io/docs/',
  },
  sources: ['{docs}', 'format: {observed}'],
});

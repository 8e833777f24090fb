import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'CryptoCompare',
  site: 'https://www.cryptocompare.com',
  keys: {
    'api-key': {
      name: 'CryptoCompare API key',
      severity: 'low',
      pattern: /[0-9a-z]{64}/,
      shape: '<hex:64>',
      context: { words: ['cryptocompare', 'crypto_compare'], within: 80 },
      env: ['CRYPTOCOMPARE_API_KEY', 'CRYPTOCOMPARE_KEY', 'CRYPTO_COMPARE_API_KEY', 'CRYPTOCOMPARE_TOKEN'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can ask for prices on your quota.',
      examples: 'https://min-api.cryptocompare.com/data/price?fsym=BTC&tsyms=USD&api_key=<hex:64>',
    },
  },
  rotate: {
    console: 'https://www.cryptocompare.com/cryptopian/api-keys',
    docs: 'https://min-api.cryptocompare.com/documentation',
    make: 'create a new key at {console}',
    end: 'delete the old key there',
  },
  check: {
    url: 'https://min-api.cryptocompare.com/data/blockchain/list',
    auth: { header: 'authorization', value: 'Apikey {key}' },
    active: { Response: { is: 'Success' }, 'Data.BTC.symbol': 'string' },
    inactive: {
      status: [200, 401],
      json: { Response: { is: 'Error' }, Message: { includes: 'valid auth key or api key' } },
    },
    accepted: { Response: 'Success', Type: 100, Data: { BTC: { id: 1182, symbol: 'BTC' } } },
    refusalMayMean: 'that its account has no subscription, without which nothing is answered since May 2026',
    refused: { Response: 'Error', Message: 'You need a valid auth key or api key to access this endpoint', Type: 2 },
    tooMany: { Response: 'Error', Message: 'You are over your rate limit', Type: 99 },
    source: 'https://min-api.cryptocompare.com/documentation?key=Blockchain; the refusal: observed in public code',
  },
  sources: [
    '{docs}',
    'https://data.coindesk.com/blogs/changes-to-coindesk-data-indices-api-free-tier-access (who is answered no more)',
    'length: {observed}',
  ],
});

import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'BscScan',
  site: 'https://bscscan.com',
  keys: {
    'api-key': {
      name: 'BscScan API key',
      severity: 'low',
      pattern: /[0-9A-Z]{34}/,
      shape: '<upnum:34>',
      context: { words: ['bscscan'], within: 80 },
      env: ['BSCSCAN_API_KEY', 'BSCSCAN_KEY', 'BSCSCAN_APIKEY', 'BSCSCAN_TOKEN'],
      entropy: 3.5,
      confidence: 'medium',
      risk: 'Whoever has it could use up the requests of your account.',
      examples: "etherscan: { apiKey: { bsc: '<upnum:34>' } }, // bscscan",
    },
  },
  retired:
    '2025-08, its interface was closed in favour of version 2 of the API of Etherscan, which takes keys of Etherscan only',
  rotate: {
    console: 'https://bscscan.com/myapikey',
    docs: 'https://docs.etherscan.io/v2-migration',
    make: 'move to version 2 of the API of Etherscan and make a key there',
    put: 'put it in ETHERSCAN_API_KEY, outside git',
    end: 'delete the old key at {console}',
  },
  sources: ['{docs}', 'https://docs.bscscan.com/api-endpoints/accounts', 'length: {observed}'],
});

import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'ApiFlash',
  site: 'https://apiflash.com',
  keys: {
    'access-key': {
      name: 'ApiFlash access key',
      severity: 'low',
      pattern: /[0-9a-f]{32}/,
      shape: '<hex:32>',
      context: { words: ['apiflash'], within: 80 },
      env: ['APIFLASH_ACCESS_KEY', 'APIFLASH_API_KEY', 'APIFLASH_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can make screenshots and use up the requests of your plan.',
    },
  },
  rotate: {
    console: 'https://apiflash.com/dashboard/access_keys',
    docs: 'https://apiflash.com/documentation',
    make: 'create a new access key at {console}',
    end: 'delete the old key there',
  },
  check: {
    url: 'https://api.apiflash.com/v1/urltoimage/quota',
    auth: { query: 'access_key' },
    active: { limit: 'number', remaining: 'number', reset: 'number' },
    inactive: 401,
    refusalMayMean: 'something else: what it says to a dead key is documented nowhere',
    tells: { usage: '{remaining} requests left', limits: '{limit} requests' },
    accepted: { limit: 100, remaining: 98, reset: 1704070800 },
    refused: '',
    source: 'https://apiflash.com/documentation#quota',
  },
  sources: ['{docs}', '{check}', 'form: {observed}'],
});

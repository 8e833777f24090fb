import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Serper',
  site: 'https://serper.dev',
  keys: {
    'api-key': {
      name: 'Serper API key',
      severity: 'medium',
      // 40 hex characters, as a Git commit has.
      pattern: /[0-9a-f]{40}/,
      shape: '<hex:40>',
      context: { words: ['serper_api', 'serper_dev', 'serper_key', 'serper.dev'], within: 80 },
      env: ['SERPER_API_KEY', 'SERPER_DEV_API_KEY'],
      entropy: 3.3,
      confidence: 'medium',
      risk: 'Whoever has it can spend your search credits.',
      nearMisses: ['https://github.com/example/serper-client/commit/<hex:40>', 'UserPermission.apply("<hex:40>")'],
    },
  },
  rotate: {
    console: 'https://serper.dev/api-keys',
    docs: 'https://serper.dev',
    make: 'create a new key at {console}',
    end: 'delete the old key there and look through the usage since the leak',
  },
  check: {
    url: 'https://google.serper.dev/account',
    auth: { header: 'X-API-KEY' },
    active: { balance: 'number', rateLimit: 'number' },
    inactive: { status: 403, json: { message: { includes: 'Unauthorized.' }, statusCode: { is: 403 } } },
    tells: { balance: 'balance', limits: 'rateLimit' },
    accepted: { balance: 2492, rateLimit: 5 },
    refused: { message: 'Unauthorized.', statusCode: 403 },
    tooMany: { message: 'Too many requests', statusCode: 429 },
    source: 'observed in public code: clients that show the balance; not documented',
  },
  sources: ['{docs}', 'format and call: {observed}'],
});

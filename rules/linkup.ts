import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Linkup',
  site: 'https://www.linkup.so',
  keys: {
    'api-key': {
      name: 'Linkup API key',
      severity: 'medium',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      shape: '<uuid>',
      context: { words: ['linkup_api', 'linkup.so', 'linkup-sdk', 'linkupclient'], within: 80 },
      env: ['LINKUP_API_KEY'],
      confidence: 'medium',
      risk: 'Whoever has it can search the web on your credits.',
    },
  },
  rotate: {
    console: 'https://app.linkup.so/api-keys',
    docs: 'https://docs.linkup.so/pages/documentation/get-started/quickstart',
    make: 'create a new API key at {console}',
    end: 'delete the old key there',
  },
  check: {
    url: 'https://api.linkup.so/v1/credits/balance',
    active: { balance: 'number' },
    inactive: { statusCode: { is: 401 }, 'error.code': { is: 'UNAUTHORIZED' } },
    tells: { balance: '{balance} credits' },
    accepted: { balance: 4.5 },
    refused: { statusCode: 401, error: { code: 'UNAUTHORIZED', details: [], message: 'Unauthorized action' } },
    source: 'https://docs.linkup.so/pages/documentation/api-reference/endpoint/get-balance',
  },
  sources: ['{docs}', '{check}', 'form: {observed}'],
});

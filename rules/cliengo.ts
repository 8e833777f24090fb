import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Cliengo',
  site: 'https://www.cliengo.com',
  keys: {
    'api-key': {
      name: 'Cliengo API key',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      shape: '<uuid>',
      context: { words: ['cliengo'], within: 80 },
      env: ['CLIENGO_API_KEY', 'CLIENGO_TOKEN'],
      confidence: 'medium',
      risk: 'Whoever has it can read and change the contacts and talks of your account.',
    },
  },
  rotate: {
    make: 'make a new key in your account',
    end: 'delete the old key there',
  },
  check: {
    url: 'https://api.cliengo.com/1.0/account',
    auth: { query: 'api_key' },
    active: { id: 'string', email: 'string', leadCountTotal: 'number' },
    inactive: 401,
    refusalMayMean: 'something else: no page shows what it says to a dead key',
    tells: { account: 'email', organisation: 'name', kind: 'planName' },
    accepted: { id: 'c1', name: 'Acme', email: 'owner@example.com', leadCount: 1, leadCountTotal: 1, planName: 'Free' },
    refused: { message: 'Unauthorized' },
    source: 'https://mindcloud.co/docs/universal/rest/cliengo/latest',
  },
  sources: ['{check}', 'format: {observed}'],
});

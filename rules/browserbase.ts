import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Browserbase',
  site: 'https://www.browserbase.com',
  keys: {
    'api-key': {
      name: 'Browserbase API key',
      pattern: /bb_live_[0-9A-Za-z_-]{27}/,
      shape: 'bb_live_<b64u:26><alnum:1>',
      env: ['BROWSERBASE_API_KEY', 'BB_API_KEY'],
      entropy: 3.5,
      risk: 'Whoever has it can run browsers at your cost, watch recordings, and act in the sessions that are signed in to other sites.',
    },
    'test-key': {
      name: 'Browserbase test API key',
      severity: 'low',
      testMode: true,
      pattern: /bb_test_[0-9A-Za-z_-]{27}/,
      shape: 'bb_test_<b64u:26><alnum:1>',
      env: ['BROWSERBASE_API_KEY', 'BB_API_KEY'],
      entropy: 3.5,
      risk: 'Whoever has it can use your Browserbase account in test mode.',
      nearMisses: 'bb_live_<alnum:27>',
    },
  },
  rotate: {
    console: 'https://www.browserbase.com/settings',
    docs: 'https://docs.browserbase.com/reference/api/overview',
    make: 'create a new API key in the settings at {console}',
    end: 'delete the old key there, look through the sessions since the leak, and sign out what saved contexts were signed in to',
  },
  check: {
    url: 'https://api.browserbase.com/v1/projects',
    auth: { header: 'X-BB-API-Key' },
    active: { '0.ownerId': 'string', '0.defaultTimeout': 'number', '0.concurrency': 'number' },
    inactive: 401,
    tells: { name: '0.name', limits: '0.concurrency' },
    accepted: [{ id: 'p1', name: 'Example', ownerId: 'o1', defaultTimeout: 900, concurrency: 3 }],
    refused: { statusCode: 401, error: 'Unauthorized', message: 'Unauthorized' },
    unclear: { 200: [] },
    source: 'https://docs.browserbase.com/reference/api/list-projects',
  },
  sources: ['{docs}', '{check}', 'length: {observed}'],
});

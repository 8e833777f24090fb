import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'FetchRSS',
  site: 'https://fetchrss.com',
  keys: {
    'api-key': {
      name: 'FetchRSS API key',
      severity: 'low',
      pattern: /[0-9A-Za-z.]{40}/,
      shape: '<alnum:20>.<alnum:19>',
      context: { words: ['fetchrss'], within: 80 },
      env: ['FETCHRSS_API_KEY', 'FETCHRSS_KEY', 'FETCHRSS_AUTH'],
      entropy: 4,
      confidence: 'medium',
      risk: 'Whoever has it can make, read and delete the feeds of the account.',
      examples: 'https://fetchrss.com/api/v1/feed/list?auth=<alnum:20>.<alnum:19>',
    },
  },
  rotate: {
    console: 'https://fetchrss.com/account',
    docs: 'https://fetchrss.com/developers',
    make: 'ask the support for a new key, or make a new account: no page tells how to change it',
    put: 'put it where the old one is used, outside git',
    end: 'make sure that the old key answers no more',
  },
  check: {
    url: 'https://fetchrss.com/api/v1/feed/list',
    auth: { query: 'auth' },
    active: { success: { is: true }, feeds: 'array' },
    inactive: { success: { is: false }, 'error.message': 'string' },
    refusalMayMean: 'something else than a bad key: no document shows the words of a refusal',
    accepted: { success: true, feeds: [] },
    refused: { success: false, error: { code: 401, message: 'Wrong auth' } },
    source: 'https://fetchrss.com/developers',
  },
  sources: ['{docs}', '{check}', 'form: {observed}'],
});

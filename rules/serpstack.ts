import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'serpstack',
  site: 'https://serpstack.com',
  keys: {
    'access-key': {
      name: 'serpstack access key',
      severity: 'low',
      pattern: /[0-9a-z]{32}/,
      shape: '<hex:32>',
      context: { words: ['serpstack'], within: 80 },
      env: ['SERPSTACK_ACCESS_KEY', 'SERPSTACK_API_KEY', 'SERPSTACK_KEY'],
      entropy: 3.1,
      confidence: 'medium',
      risk: 'Whoever has it can search on your plan.',
    },
  },
  rotate: {
    console: 'https://serpstack.com/dashboard',
    docs: 'https://serpstack.com/documentation',
    make: 'reset the access key at {console}: the old one ends at once',
  },
  check: {
    url: 'https://api.serpstack.com/search',
    auth: { query: 'access_key' },
    answers: [
      {
        status: [200, 401],
        json: { success: { is: false }, 'error.type': { is: 'invalid_access_key' } },
        is: 'inactive',
        because: 'invalid_access_key',
        recorded: { success: false, error: { code: 101, type: 'invalid_access_key', info: 'No valid key.' } },
      },
      {
        status: [200, 403],
        json: { success: { is: false }, 'error.type': { is: 'inactive_user' } },
        is: 'disabled',
        because: 'inactive_user',
      },
      {
        status: [200, 400],
        json: { success: { is: false }, 'error.code': 'number', 'error.type': { includes: 'query' } },
        is: 'active',
        recorded: { success: false, error: { code: 210, type: 'missing_query', info: 'None.' } },
      },
    ],
    unclear: { 200: { success: false, error: { code: 104, type: 'usage_limit_reached', info: 'Limit.' } } },
    source: 'https://serpstack.com/documentation (errors; what it says of a missing query: inferred)',
  },
  sources: ['{docs}', 'length: {observed}'],
});

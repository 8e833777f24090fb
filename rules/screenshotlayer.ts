import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'screenshotlayer',
  site: 'https://screenshotlayer.com',
  keys: {
    'access-key': {
      name: 'screenshotlayer access key',
      severity: 'low',
      pattern: /[0-9A-Za-z]{32}/,
      shape: '<alnum:32>',
      context: { words: ['screenshotlayer'], within: 80 },
      env: ['SCREENSHOTLAYER_ACCESS_KEY', 'SCREENSHOTLAYER_API_KEY', 'SCREENSHOTLAYER_KEY'],
      entropy: 3.1,
      confidence: 'medium',
      risk: 'Whoever has it can take pictures of pages on your plan.',
    },
  },
  rotate: {
    console: 'https://screenshotlayer.com/dashboard',
    docs: 'https://screenshotlayer.com/documentation',
    make: 'reset the access key at {console}: the old one ends at once',
  },
  check: {
    url: 'https://api.screenshotlayer.com/api/capture',
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
        json: { success: { is: false }, 'error.code': 'number', 'error.type': { includes: 'url' } },
        is: 'active',
        recorded: { success: false, error: { code: 210, type: 'missing_url', info: 'None.' } },
      },
    ],
    unclear: { 200: { success: false, error: { code: 104, type: 'usage_limit_reached', info: 'Limit.' } } },
    source: 'https://screenshotlayer.com/documentation (errors; what it says of a missing address: inferred)',
  },
  sources: ['{docs}', 'length: {observed}'],
});

import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'ZeroBounce',
  site: 'https://www.zerobounce.net',
  keys: {
    'api-key': {
      name: 'ZeroBounce API key',
      severity: 'medium',
      pattern: /[0-9a-f]{32}/,
      shape: '<hex:32>',
      context: { words: ['zerobounce', 'zero_bounce', 'zero-bounce'], within: 80 },
      env: ['ZEROBOUNCE_API_KEY', 'ZERO_BOUNCE_API_KEY', 'ZEROBOUNCE_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can use up your credits and read the results of lists that you had checked.',
    },
  },
  rotate: {
    console: 'https://www.zerobounce.net/members/API',
    docs: 'https://www.zerobounce.net/docs/email-validation-api-quickstart/',
    make: 'create a new key at {console}',
    end: 'delete the old key there',
  },
  check: {
    url: 'https://api.zerobounce.net/v2/getcredits',
    auth: { query: 'api_key' },
    // All that it says: the credits, -1 for a key that it does not know.
    inactive: { status: 200, json: { Credits: { is: '-1' } } },
    active: { Credits: 'string' },
    tells: { balance: '{Credits} credits' },
    accepted: { Credits: '2375' },
    refused: { Credits: '-1' },
    source: 'https://www.zerobounce.net/docs/email-validation-api-quickstart/v2-get-credit-balance/',
  },
  sources: ['{docs}', '{check}', 'format: {observed}'],
});

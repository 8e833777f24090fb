import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Diffbot',
  site: 'https://www.diffbot.com',
  keys: {
    'api-token': {
      name: 'Diffbot API token',
      pattern: /[0-9a-z]{32}/,
      shape: '<lownum:32>',
      context: { words: ['diffbot'], within: 80 },
      env: ['DIFFBOT_TOKEN', 'DIFFBOT_API_TOKEN', 'DIFFBOT_API_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can spend your credits and read and start your crawls.',
    },
  },
  rotate: {
    console: 'https://app.diffbot.com/get-started/',
    docs: 'https://docs.diffbot.com/reference/authentication',
    make: 'ask for a new token at https://app.diffbot.com, or write to the support of Diffbot',
    end: 'have the old token disabled and look through the usage since the leak',
  },
  check: {
    url: 'https://api.diffbot.com/v4/account',
    auth: { query: 'token' },
    active: { email: 'string', plan: 'string', planCredits: 'number' },
    inactive: { error: { includes: 'Not authorized API token' } },
    tells: { account: 'email', name: 'name', kind: 'plan', balance: '{planCredits} credits' },
    accepted: { name: 'Owner', email: 'owner@example.com', plan: 'free', planCredits: 10000, status: 'active' },
    refused: { errorCode: 401, error: 'Not authorized API token.' },
    tooMany: { errorCode: 429, error: 'You have exceeded the rate limit.' },
    source: 'https://docs.diffbot.com/reference/account',
  },
  sources: ['{docs}', '{check}', 'format: {observed}'],
});

import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'ScrapeOwl',
  site: 'https://scrapeowl.com',
  keys: {
    'api-key': {
      name: 'ScrapeOwl API key',
      severity: 'medium',
      pattern: /[0-9a-z]{30}/,
      shape: '<lownum:30>',
      context: { words: ['scrapeowl'], within: 80 },
      env: ['SCRAPEOWL_API_KEY', 'SCRAPEOWL_KEY'],
      entropy: 3.3,
      confidence: 'medium',
      risk: 'Whoever has it can scrape pages on your credits.',
    },
  },
  rotate: {
    console: 'https://scrapeowl.com/dashboard',
    docs: 'https://scrapeowl.com/docs',
    make: 'reset the key at {console}: the old one ends',
  },
  check: {
    url: 'https://api.scrapeowl.com/v1/usage',
    auth: { query: 'api_key' },
    active: { credits: 'number', credits_used: 'number', requests: 'number' },
    inactive: { status: [401, 403], mayMean: 'something else: what it says to a dead key is not known for sure' },
    tells: { balance: '{credits} credits', usage: 'credits_used' },
    accepted: {
      credits: 1000,
      credits_used: 0,
      requests: 0,
      failed_requests: 0,
      successful_requests: 0,
      concurrency_limit: 1,
    },
    refused: '',
    source: 'https://scrapeowl.com/docs (usage)',
  },
  sources: ['{docs}', 'length: {observed}'],
});

import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'New York Times',
  site: 'https://developer.nytimes.com',
  keys: {
    'api-key': {
      name: 'New York Times API key',
      severity: 'medium',
      pattern: /[0-9A-Za-z_-]{32}/,
      shape: ['<alnum:32>', '<alnum:16>-<alnum:15>'],
      context: { words: ['api.nytimes.com', 'nytimes_api', 'newyorktimes', 'nyt_api'], within: 80 },
      env: ['NYT_API_KEY', 'NYTIMES_API_KEY', 'NYTIMES_KEY', 'NEW_YORK_TIMES_API_KEY', 'NYTIMES_ACCESS_TOKEN'],
      entropy: 3.5,
      confidence: 'medium',
      risk: 'Whoever has it can use up the limits of your New York Times developer account.',
      examples: 'fetch("https://api.nytimes.com/svc/topstories/v2/home.json?api-key=<alnum:32>")',
    },
  },
  rotate: {
    console: 'https://developer.nytimes.com/my-apps',
    docs: 'https://developer.nytimes.com/get-started',
    make: 'open the app at {console} and add a new key, or register a new app with the same APIs',
    end: 'delete the old key or app there',
  },
  check: {
    url: 'https://api.nytimes.com/svc/topstories/v2/home.json',
    auth: { query: 'api-key' },
    active: { status: { is: 'OK' }, copyright: { includes: 'The New York Times' }, num_results: 'number' },
    inactive: { 'fault.detail.errorcode': { is: 'oauth.v2.InvalidApiKey' } },
    limited: {
      status: 401,
      json: { 'fault.detail.errorcode': { is: 'oauth.v2.InvalidApiKeyForGivenResource' } },
      because: 'its app is not open to the Top Stories API',
    },
    accepted: {
      status: 'OK',
      copyright: 'Copyright (c) 2026 The New York Times Company. All Rights Reserved.',
      section: 'home',
      num_results: 0,
      results: [],
    },
    refused: { fault: { faultstring: 'Invalid ApiKey', detail: { errorcode: 'oauth.v2.InvalidApiKey' } } },
    recorded: {
      limited: {
        fault: {
          faultstring: 'Invalid ApiKey for given resource',
          detail: { errorcode: 'oauth.v2.InvalidApiKeyForGivenResource' },
        },
      },
    },
    tooMany: { fault: { detail: { errorcode: 'policies.ratelimit.QuotaViolation' } } },
    source: 'https://developer.nytimes.com/docs/top-stories-product/1/overview',
  },
  sources: ['{docs}', 'https://developer.nytimes.com/faq', 'format: {observed}'],
});

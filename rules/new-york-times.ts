import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'New York Times',
  site: 'https://developer.nytimes.com',
  keys: [
    {
      id: 'api-key',
      name: 'New York Times API key',
      severity: 'medium',
      pattern: /[0-9A-Za-z_-]{32}/,
      context: {
        words: ['api.nytimes.com', 'nytimes_api', 'nytimesApi', 'nytimes-api', 'newyorktimes', 'nyt_api'],
        within: 80,
      },
      env: ['NYT_API_KEY', 'NYTIMES_API_KEY', 'NYTIMES_KEY', 'NEW_YORK_TIMES_API_KEY', 'NYTIMES_ACCESS_TOKEN'],
      entropy: 3.5,
      confidence: 'medium',
      risk: 'Whoever has it can use up the limits of your New York Times developer account.',
      examples: [
        'NYT_API_KEY=<alnum:32>',
        'fetch("https://api.nytimes.com/svc/topstories/v2/home.json?api-key=<alnum:32>")',
        '{"nytimesApiKey": "<alnum:32>"}',
        "nytimes_api_key: '<alnum:16>-<alnum:15>'",
      ],
      nearMisses: ['api-key=<alnum:32>', 'NYT_API_KEY=<alnum:24>', 'NYTIMES_ARTICLE_ID=<uuid>'],
    },
  ],
  rotate: {
    console: 'https://developer.nytimes.com/my-apps',
    docs: 'https://developer.nytimes.com/get-started',
    steps: [
      'open the app at https://developer.nytimes.com/my-apps and add a new key, or register a new app with the same APIs',
      'put it in NYT_API_KEY, outside git',
      'delete the old key or app there',
    ],
  },
  checks: [
    {
      url: 'https://api.nytimes.com/svc/topstories/v2/home.json',
      auth: { query: 'api-key' },
      answers: [
        {
          status: 200,
          json: { status: { is: 'OK' }, copyright: { includes: 'The New York Times' }, num_results: 'number' },
          is: 'active',
        },
        { status: 401, json: { 'fault.detail.errorcode': { is: 'oauth.v2.InvalidApiKey' } }, is: 'inactive' },
        {
          status: 401,
          json: { 'fault.detail.errorcode': { is: 'oauth.v2.InvalidApiKeyForGivenResource' } },
          is: 'limited',
          because: 'its app is not open to the Top Stories API',
        },
      ],
      replies: [
        {
          status: 200,
          body: {
            status: 'OK',
            copyright: 'Copyright (c) 2026 The New York Times Company. All Rights Reserved.',
            section: 'home',
            num_results: 0,
            results: [],
          },
          is: 'active',
        },
        {
          status: 401,
          body: { fault: { faultstring: 'Invalid ApiKey', detail: { errorcode: 'oauth.v2.InvalidApiKey' } } },
          is: 'inactive',
        },
        {
          status: 401,
          body: {
            fault: {
              faultstring: 'Invalid ApiKey for given resource',
              detail: { errorcode: 'oauth.v2.InvalidApiKeyForGivenResource' },
            },
          },
          is: 'limited',
        },
        {
          status: 429,
          body: { fault: { detail: { errorcode: 'policies.ratelimit.QuotaViolation' } } },
          is: 'unknown',
        },
      ],
      source: 'https://developer.nytimes.com/docs/top-stories-product/1/overview',
    },
  ],
  sources: [
    'https://developer.nytimes.com/get-started',
    'https://developer.nytimes.com/faq',
    'format: observed in public code, not documented',
  ],
});

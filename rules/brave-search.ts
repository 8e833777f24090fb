import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Brave Search',
  site: 'https://brave.com/search/api/',
  keys: [
    {
      id: 'api-key',
      name: 'Brave Search API key',
      severity: 'medium',
      // Three letters without a sign after them are no beginning to go by, so the name must stand near.
      pattern: /BSA[0-9A-Za-z_-]{21,40}/,
      context: { words: ['brave', 'x-subscription-token', 'api.search.brave.com'], within: 100 },
      env: ['BRAVE_API_KEY', 'BRAVE_SEARCH_API_KEY', 'BRAVE_SEARCH_KEY'],
      entropy: 3.3,
      risk: 'Whoever has it can search at your cost until the quota of your plan is used up.',
      examples: [
        'BRAVE_API_KEY=BSA<b64u:27><alnum:1>',
        'curl "https://api.search.brave.com/res/v1/web/search?q=cats" -H "X-Subscription-Token: BSA<alnum:28>"',
        '{"mcpServers": {"brave-search": {"env": {"BRAVE_API_KEY": "BSA<b64u:27><alnum:1>"}}}}',
      ],
      nearMisses: [
        'BRAVE_API_KEY=BSA_YOUR_KEY',
        'token = "BSA<alnum:28>"',
        'brave: BSA<alnum:8>',
        'brave_sha = "<hex:40>"',
      ],
    },
  ],
  rotate: {
    console: 'https://api-dashboard.search.brave.com/app/keys',
    docs: 'https://api-dashboard.search.brave.com/documentation/guides/authentication',
    steps: [
      'create a new key for the same plan at https://api-dashboard.search.brave.com/app/keys',
      'put it in BRAVE_API_KEY, outside git',
      'delete the old key there',
      'look at the usage since the leak',
    ],
  },
  checks: [
    {
      // A search without a question: the key is looked at first, and what is refused is not billed.
      url: 'https://api.search.brave.com/res/v1/web/search',
      auth: { header: 'X-Subscription-Token' },
      answers: [
        {
          status: 422,
          json: { 'error.code': { is: 'VALIDATION' }, 'error.meta.errors.0.loc.0': { is: 'query' } },
          is: 'active',
        },
        { status: 422, json: { 'error.code': { is: 'SUBSCRIPTION_TOKEN_INVALID' } }, is: 'inactive' },
      ],
      replies: [
        {
          status: 422,
          body: {
            type: 'ErrorResponse',
            error: { code: 'VALIDATION', status: 422, meta: { errors: [{ type: 'missing', loc: ['query', 'q'] }] } },
          },
          is: 'active',
        },
        {
          status: 422,
          body: {
            type: 'ErrorResponse',
            error: { code: 'SUBSCRIPTION_TOKEN_INVALID', status: 422, meta: { component: 'authentication' } },
          },
          is: 'inactive',
        },
        {
          status: 422,
          body: { error: { code: 'VALIDATION', meta: { errors: [{ loc: ['header', 'x-subscription-token'] }] } } },
          is: 'unknown',
        },
        { status: 429, body: { error: { code: 'RATE_LIMITED', status: 429 } }, is: 'unknown' },
      ],
      source:
        'https://api-dashboard.search.brave.com/api-reference/web/search/get; that keys are looked at first: observed',
    },
  ],
  sources: [
    'https://api-dashboard.search.brave.com/documentation/guides/authentication',
    'format: observed in public code, not documented',
  ],
});

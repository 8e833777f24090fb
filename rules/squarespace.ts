import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Squarespace',
  site: 'https://www.squarespace.com',
  keys: [
    {
      id: 'api-key',
      name: 'Squarespace API key',
      severity: 'high',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      context: {
        words: [
          'squarespace_key',
          'squarespace_api',
          'squarespace_token',
          'squarespaceKey',
          'squarespaceApi',
          'api.squarespace.com',
        ],
        within: 90,
      },
      env: ['SQUARESPACE_API_KEY', 'SQUARESPACE_ACCESS_TOKEN', 'SQUARESPACE_TOKEN', 'SQUARESPACE_SECRET'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can read orders and customers of the shop and, if the key may write, change products, stock and orders.',
      examples: [
        'SQUARESPACE_API_KEY=<uuid>',
        'curl "https://api.squarespace.com/1.0/commerce/orders" -H "Authorization: Bearer <uuid>"',
        "const squarespaceApiKey = '<uuid>';",
        '{"squarespace_api_key": "<uuid>"}',
      ],
      nearMisses: [
        'https://static1.squarespace.com/static/<hex:24>/t/<uuid>/logo.png',
        'SQUARESPACE_API_KEY=<hex:32>',
        'order_id: <uuid>',
      ],
    },
  ],
  rotate: {
    console: 'https://account.squarespace.com',
    docs: 'https://developers.squarespace.com/commerce-apis/authentication-and-permissions',
    steps: [
      'generate a new key under Settings > Developer tools > Developer API keys of the site, with the permissions that it needs',
      'put it in SQUARESPACE_API_KEY, outside git; it is shown only once',
      'delete the old key there and look through orders and stock since the leak',
    ],
  },
  checks: [
    {
      url: 'https://api.squarespace.com/1.0/authorization/website',
      auth: 'bearer',
      answers: [
        {
          status: 200,
          json: { id: 'string', siteId: 'string', title: 'string', url: { includes: 'http' } },
          is: 'active',
        },
        { status: 401, json: { type: { is: 'AUTHORIZATION_ERROR' } }, is: 'inactive' },
      ],
      tells: { account: 'siteId', name: 'title' },
      replies: [
        {
          status: 200,
          body: {
            id: 'a1',
            siteId: 'example',
            title: 'Example',
            url: 'https://example.squarespace.com',
            language: 'en-US',
            currency: 'USD',
          },
          is: 'active',
        },
        {
          status: 401,
          body: { type: 'AUTHORIZATION_ERROR', subtype: null, message: 'You are not authorized to do that.' },
          is: 'inactive',
        },
        { status: 429, headers: { 'retry-after': '30' }, body: '', is: 'unknown' },
      ],
      source: 'https://developers.squarespace.com/commerce-apis/retrieve-basic-site-info',
    },
  ],
  sources: [
    'https://developers.squarespace.com/commerce-apis/authentication-and-permissions',
    'https://developers.squarespace.com/commerce-apis/responses-and-error-handling',
    'key shape: observed in public code, not documented',
  ],
});

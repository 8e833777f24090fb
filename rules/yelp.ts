import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Yelp',
  site: 'https://www.yelp.com',
  keys: [
    {
      id: 'api-key',
      name: 'Yelp API key',
      severity: 'medium',
      pattern: /[0-9A-Za-z_-]{128}/,
      context: { words: ['yelp'] },
      env: ['YELP_API_KEY', 'YELP_KEY', 'YELP_FUSION_API_KEY', 'YELP_TOKEN'],
      entropy: 4.5,
      risk: 'Whoever has it can search businesses and reviews on your plan and use up its calls.',
      examples: [
        'YELP_API_KEY=<b64u:127><alnum:1>',
        'curl -H "Authorization: Bearer <b64u:127><alnum:1>" https://api.yelp.com/v3/businesses/search',
        "const yelpClient = yelp.client('<b64u:127><alnum:1>');",
        '{"yelp": {"apiKey": "<b64u:127><alnum:1>"}}',
      ],
      nearMisses: [
        'YELP_API_KEY=<hex:128>',
        'YELP_CLIENT_ID=<b64u:21><alnum:1>',
        'api_key: <b64u:127><alnum:1>',
        'https://www.yelp.com/biz/<b64u:21><alnum:1>',
      ],
    },
  ],
  rotate: {
    console: 'https://www.yelp.com/developers/v3/manage_app',
    docs: 'https://docs.developer.yelp.com/docs/places-authentication',
    steps: [
      'refresh the key with Refresh My API Key at https://www.yelp.com/developers/v3/manage_app: the old one ends',
      'put the new one in YELP_API_KEY, outside git',
      'make sure that the old key answers no more and look at the calls since the leak',
    ],
  },
  checks: [
    {
      url: 'https://api.yelp.com/v3/categories/bakeries',
      auth: 'bearer',
      headers: { Accept: 'application/json' },
      answers: [
        {
          status: 200,
          json: { 'category.alias': { is: 'bakeries' }, 'category.parent_aliases': 'array' },
          is: 'active',
        },
        { status: [400, 401], json: { 'error.code': { is: 'TOKEN_INVALID' } }, is: 'inactive' },
        { status: [401, 403], json: { 'error.code': { is: 'UNAUTHORIZED_API_KEY' } }, is: 'inactive' },
        { status: [401, 403], json: { 'error.code': { is: 'UNAUTHORIZED_ACCESS_TOKEN' } }, is: 'inactive' },
        {
          status: 429,
          json: { 'error.code': { is: 'ACCESS_LIMIT_REACHED' } },
          is: 'limited',
          because: 'its calls of today are used up',
        },
      ],
      replies: [
        {
          status: 200,
          body: { category: { alias: 'bakeries', title: 'Bakeries', parent_aliases: ['food'] } },
          is: 'active',
        },
        {
          status: 401,
          body: { error: { code: 'TOKEN_INVALID', description: 'Invalid access token or authorization header.' } },
          is: 'inactive',
        },
        {
          status: 401,
          body: { error: { code: 'UNAUTHORIZED_API_KEY', description: 'The API key is no longer authorized.' } },
          is: 'inactive',
        },
        {
          status: 429,
          body: { error: { code: 'ACCESS_LIMIT_REACHED', description: 'You have reached the access limit.' } },
          is: 'limited',
        },
      ],
      source: 'https://docs.developer.yelp.com/reference/v3_category_alias',
    },
  ],
  sources: [
    'https://docs.developer.yelp.com/docs/places-authentication',
    'https://docs.developer.yelp.com/reference/v3_category_alias',
    'format: observed in public code, not documented',
  ],
});

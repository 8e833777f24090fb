import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Yelp',
  site: 'https://www.yelp.com',
  keys: {
    'api-key': {
      name: 'Yelp API key',
      severity: 'medium',
      pattern: /[0-9A-Za-z_-]{128}/,
      shape: '<b64u:127><alnum:1>',
      context: { words: ['yelp'] },
      env: ['YELP_API_KEY', 'YELP_KEY', 'YELP_FUSION_API_KEY', 'YELP_TOKEN'],
      entropy: 4.5,
      risk: 'Whoever has it can search businesses and reviews on your plan and use up its calls.',
      nearMisses: ['YELP_API_KEY=<hex:128>', 'https://www.yelp.com/biz/<b64u:21><alnum:1>'],
    },
  },
  rotate: {
    console: 'https://www.yelp.com/developers/v3/manage_app',
    docs: 'https://docs.developer.yelp.com/docs/places-authentication',
    make: 'refresh the key with Refresh My API Key at {console}: the old one ends',
    put: 'put the new one in YELP_API_KEY, outside git',
    end: 'make sure that the old key answers no more and look at the calls since the leak',
  },
  check: {
    url: 'https://api.yelp.com/v3/categories/bakeries',
    headers: { Accept: 'application/json' },
    active: { 'category.alias': { is: 'bakeries' }, 'category.parent_aliases': 'array' },
    inactive: { status: [400, 401], json: { 'error.code': { is: 'TOKEN_INVALID' } } },
    answers: [
      {
        status: [401, 403],
        json: { 'error.code': { is: 'UNAUTHORIZED_API_KEY' } },
        is: 'inactive',
        mayMean: 'that its plan does not hold the call that was asked',
      },
      { status: [401, 403], json: { 'error.code': { is: 'UNAUTHORIZED_ACCESS_TOKEN' } }, is: 'inactive' },
      {
        status: 429,
        json: { 'error.code': { is: 'ACCESS_LIMIT_REACHED' } },
        is: 'limited',
        because: 'its calls of today are used up',
      },
    ],
    accepted: { category: { alias: 'bakeries', title: 'Bakeries', parent_aliases: ['food'] } },
    refused: { error: { code: 'TOKEN_INVALID', description: 'Invalid access token or authorization header.' } },
    alsoRefused: [
      {
        error: {
          code: 'UNAUTHORIZED_API_KEY',
          description: 'The API key provided is not currently able to query this endpoint.',
        },
      },
    ],
    recorded: {
      limited: { error: { code: 'ACCESS_LIMIT_REACHED', description: 'You have reached the access limit.' } },
    },
    source: 'https://docs.developer.yelp.com/reference/v3_category_alias',
  },
  sources: [
    '{docs}',
    '{check}',
    'https://docs.developer.yelp.com/reference/v3_business_search (what UNAUTHORIZED_API_KEY is said for)',
    'format: {observed}',
  ],
});

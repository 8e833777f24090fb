import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'ButterCMS',
  site: 'https://buttercms.com',
  keys: [
    {
      id: 'api-token',
      name: 'ButterCMS API token',
      severity: 'medium',
      // The read and the write token look the same, and like any commit.
      pattern: /[0-9a-z]{40}/,
      context: {
        words: [
          'api.buttercms.com',
          'buttercms_key',
          'buttercms_token',
          'butter_cms_key',
          'butter_cms_token',
          'buttercmsToken',
          'butterToken',
          'butter_token',
          "require('buttercms')",
        ],
        within: 80,
      },
      env: [
        'BUTTER_CMS_API_KEY',
        'BUTTERCMS_API_KEY',
        'BUTTERCMS_API_TOKEN',
        'BUTTER_API_TOKEN',
        'BUTTER_WRITE_TOKEN',
        'BUTTER_CMS_TOKEN',
      ],
      entropy: 3.3,
      confidence: 'medium',
      risk: 'Whoever has it can read your content with its drafts; a write token also adds, changes and deletes pages and posts.',
      examples: [
        'BUTTERCMS_API_KEY=<hex:40>',
        "const butter = require('buttercms')('<hex:40>');",
        'curl "https://api.buttercms.com/v2/posts/?auth_token=<hex:40>"',
        '{"butterToken": "<hex:40>"}',
      ],
      nearMisses: [
        'https://github.com/buttercms/buttercms-js/commit/<hex:40>',
        'BUTTERCMS_API_KEY=your_api_token',
        'BUTTERCMS_API_KEY=<hex:32>',
        'auth_token=<hex:40>',
      ],
    },
  ],
  rotate: {
    console: 'https://buttercms.com/settings/',
    docs: 'https://buttercms.com/docs/create-content/authentication/api-tokens',
    steps: [
      'ask ButterCMS support to regenerate the token, as there is no button for it',
      'put the new token where the old one is used, outside git; a write token never in a browser',
      'make sure that the old token is refused, and look for content that was changed',
    ],
  },
  checks: [
    {
      url: 'https://api.buttercms.com/v2/posts/?page_size=1&exclude_body=true',
      auth: { header: 'Authorization', value: 'Token {key}' },
      answers: [
        {
          status: 200,
          json: { 'meta.count': 'number', 'meta.previous_page': { is: null }, data: 'array' },
          is: 'active',
        },
        { status: 401, json: { detail: { includes: 'Invalid token' } }, is: 'inactive' },
        {
          status: 429,
          json: { detail: { includes: 'limit' } },
          is: 'limited',
          because: 'its monthly calls are used up',
        },
      ],
      replies: [
        { status: 200, body: { meta: { count: 0, next_page: null, previous_page: null }, data: [] }, is: 'active' },
        { status: 401, body: { detail: 'Invalid token' }, is: 'inactive' },
        { status: 401, body: { detail: 'Authentication credentials were not provided' }, is: 'unknown' },
        { status: 429, body: { detail: 'API call limit exceeded' }, is: 'limited' },
      ],
      source: 'https://buttercms.com/docs/support/troubleshooting/api-error-codes',
    },
  ],
  sources: [
    'https://buttercms.com/docs/api/concepts/authentication-api-tokens',
    'https://buttercms.com/docs/support/troubleshooting/api-error-codes',
    'format: observed in public code, not documented',
  ],
});

import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'ButterCMS',
  site: 'https://buttercms.com',
  keys: {
    'api-token': {
      name: 'ButterCMS API token',
      severity: 'medium',
      // The read and the write token look the same, and like any commit.
      pattern: /[0-9a-z]{40}/,
      shape: '<hex:40>',
      context: {
        words: [
          'api.buttercms.com',
          'buttercms_key',
          'buttercms_token',
          'butter_cms_key',
          'butter_cms_token',
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
      nearMisses: 'https://github.com/buttercms/buttercms-js/commit/<hex:40>',
    },
  },
  rotate: {
    console: 'https://buttercms.com/settings/',
    docs: 'https://buttercms.com/docs/create-content/authentication/api-tokens',
    make: 'ask ButterCMS support to regenerate the token, as there is no button for it',
    put: 'put the new token where the old one is used, outside git; a write token never in a browser',
    end: 'make sure that the old token is refused, and look for content that was changed',
  },
  check: {
    url: 'https://api.buttercms.com/v2/posts/?page_size=1&exclude_body=true',
    auth: { header: 'Authorization', value: 'Token {key}' },
    active: { 'meta.count': 'number', 'meta.previous_page': { is: null }, data: 'array' },
    inactive: { detail: { includes: 'Invalid token' } },
    limited: { status: 429, json: { detail: { includes: 'limit' } }, because: 'its monthly calls are used up' },
    accepted: { meta: { count: 0, next_page: null, previous_page: null }, data: [] },
    refused: { detail: 'Invalid token' },
    recorded: { limited: { detail: 'API call limit exceeded' } },
    unclear: { 401: { detail: 'Authentication credentials were not provided' } },
    source: 'https://buttercms.com/docs/support/troubleshooting/api-error-codes',
  },
  sources: ['https://buttercms.com/docs/api/concepts/authentication-api-tokens', '{check}', 'format: {observed}'],
});

import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Squarespace',
  site: 'https://www.squarespace.com',
  keys: {
    'api-key': {
      name: 'Squarespace API key',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      shape: '<uuid>',
      context: {
        words: ['squarespace_key', 'squarespace_api', 'squarespace_token', 'api.squarespace.com'],
        within: 90,
      },
      env: ['SQUARESPACE_API_KEY', 'SQUARESPACE_ACCESS_TOKEN', 'SQUARESPACE_TOKEN', 'SQUARESPACE_SECRET'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can read orders and customers of the shop and, if the key may write, change products, stock and orders.',
      nearMisses: 'https://static1.squarespace.com/static/<hex:24>/t/<uuid>/logo.png',
    },
  },
  rotate: {
    console: 'https://account.squarespace.com',
    docs: 'https://developers.squarespace.com/commerce-apis/authentication-and-permissions',
    make: 'generate a new key under Settings > Developer tools > Developer API keys of the site, with the permissions that it needs',
    shownOnce: true,
    end: 'delete the old key there and look through orders and stock since the leak',
  },
  check: {
    url: 'https://api.squarespace.com/1.0/authorization/website',
    active: { id: 'string', siteId: 'string', title: 'string', url: { includes: 'http' } },
    inactive: { type: { is: 'AUTHORIZATION_ERROR' } },
    tells: { account: 'siteId', name: 'title' },
    accepted: {
      id: 'a1',
      siteId: 'example',
      title: 'Example',
      url: 'https://example.squarespace.com',
      language: 'en-US',
      currency: 'USD',
    },
    refused: { type: 'AUTHORIZATION_ERROR', subtype: null, message: 'You are not authorized to do that.' },
    source: 'https://developers.squarespace.com/commerce-apis/retrieve-basic-site-info',
  },
  sources: [
    '{docs}',
    'https://developers.squarespace.com/commerce-apis/responses-and-error-handling',
    'key shape: {observed}',
  ],
});

import { defineProvider } from '../src/rulebook/define-provider.ts';

const begin =
  'eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9.eyJhdWQiOiI5NGQ1OWNlZi1kYmI4LTRlYTUtYjE3OC1kMjU0MGZjZDY5MTkiLCJqdGkiOiI';

const risk =
  'Whoever has it can read the customers and orders of your stores, refund orders, and change subscriptions and discounts.';

export default defineProvider({
  name: 'Lemon Squeezy',
  site: 'https://www.lemonsqueezy.com',
  keys: {
    'api-key': {
      name: 'Lemon Squeezy API key',
      severity: 'critical',
      // A JWT whose audience is the same in all of them.
      pattern:
        /eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9\.eyJhdWQiOiI5NGQ1OWNlZi1kYmI4LTRlYTUtYjE3OC1kMjU0MGZjZDY5MTkiLCJqdGkiOiI[0-9A-Za-z_-]{150,400}\.[0-9A-Za-z_-]{600,700}/,
      shape: `${begin}<b64u:222>.<b64u:682><alnum:1>`,
      env: ['LEMONSQUEEZY_API_KEY', 'LEMON_SQUEEZY_API_KEY'],
      risk,
      nearMisses: 'eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9.<alnum:40>',
    },
    'other-api-key': {
      name: 'Lemon Squeezy API key (other claims)',
      severity: 'critical',
      pattern: /eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9\.[0-9A-Za-z_-]{100,500}\.[0-9A-Za-z_-]{200,700}/,
      shape: 'eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9.<alnum:314>.<b64u:511><alnum:1>',
      context: { words: ['lemonsqueezy', 'lemon_squeezy', 'lemon squeezy'], within: 80 },
      env: ['LEMONSQUEEZY_API_KEY', 'LEMON_SQUEEZY_API_KEY'],
      confidence: 'medium',
      risk,
    },
  },
  rotate: {
    console: 'https://app.lemonsqueezy.com/settings/api',
    docs: 'https://docs.lemonsqueezy.com/guides/developer-guide/getting-started',
    make: 'create a new API key at {console}',
    shownOnce: true,
    end: 'delete the old key there and look through refunds and discounts since the leak',
  },
  check: {
    url: 'https://api.lemonsqueezy.com/v1/users/me',
    headers: { accept: 'application/vnd.api+json' },
    active: {
      'data.type': { is: 'users' },
      'data.links.self': { includes: 'api.lemonsqueezy.com' },
      'data.attributes.has_custom_avatar': 'boolean',
    },
    inactive: 401,
    tells: { account: 'data.attributes.email', name: 'data.attributes.name' },
    accepted: {
      meta: { test_mode: true },
      data: {
        type: 'users',
        id: '1',
        attributes: { name: 'Owner', email: 'owner@example.com', has_custom_avatar: false },
        links: { self: 'https://api.lemonsqueezy.com/v1/users/1' },
      },
    },
    refused: { errors: [{ detail: 'Unauthenticated.', status: '401', title: 'Unauthenticated' }] },
    source: 'https://docs.lemonsqueezy.com/api/users/retrieve-user',
  },
  sources: ['{check}', 'https://docs.lemonsqueezy.com/api/getting-started/requests', 'claims and lengths: {observed}'],
});

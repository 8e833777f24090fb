import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Fleetbase',
  site: 'https://www.fleetbase.io',
  keys: [
    {
      id: 'live-key',
      name: 'Fleetbase live API key',
      severity: 'high',
      pattern: /flb_live_[0-9A-Za-z]{20,64}/,
      env: ['FLEETBASE_KEY', 'FLEETBASE_API_KEY', 'FLEETBASE_SECRET_KEY'],
      risk: 'Whoever has it can read and change your orders, drivers, vehicles and customers.',
      examples: [
        'FLEETBASE_KEY=flb_live_<alnum:20>',
        "const fleetbase = new Fleetbase('flb_live_<alnum:24>');",
        'curl https://api.fleetbase.io/v1/orders -H "Authorization: Bearer flb_live_<alnum:40>"',
      ],
      nearMisses: ['FLEETBASE_KEY=flb_live_your_key_here', 'flb_test_<alnum:20>', 'flb_live_<alnum:8>'],
    },
    {
      id: 'test-key',
      name: 'Fleetbase test API key',
      severity: 'low',
      testMode: true,
      pattern: /flb_test_[0-9A-Za-z]{20,64}/,
      env: ['FLEETBASE_KEY', 'FLEETBASE_API_KEY', 'FLEETBASE_TEST_KEY'],
      risk: 'Whoever has it can read and change the test data of your organization.',
      examples: [
        'FLEETBASE_TEST_KEY=flb_test_<alnum:20>',
        '{"fleetbase": {"key": "flb_test_<alnum:20>"}}',
        'fleetbase:\n  api_key: flb_test_<alnum:32>\n',
      ],
      nearMisses: ['def flb_test_orders_are_listed():', 'flb_live_<alnum:20>', 'flb_test_<alnum:10>'],
    },
  ],
  rotate: {
    console: 'https://console.fleetbase.io',
    docs: 'https://docs.fleetbase.io/developers/api/',
    steps: [
      'create a new key in the console under Developers > API Keys, restricted to what it needs',
      'put it where the old one is used, outside git',
      'delete the old key there and look through the request logs since the leak',
    ],
  },
  checks: [
    {
      url: 'https://api.fleetbase.io/v1/contacts?limit=1',
      auth: 'bearer',
      answers: [
        { status: 200, json: { '0.id': { includes: 'contact_' }, '0.slug': 'string' }, is: 'active' },
        { status: 401, json: { 'errors.0': { includes: 'credentials provided were not valid' } }, is: 'inactive' },
      ],
      elsewhere: 'a Fleetbase server of your own',
      replies: [
        {
          status: 200,
          body: [{ id: 'contact_1', name: 'Example', slug: 'example', type: 'customer', meta: {} }],
          is: 'active',
        },
        { status: 200, body: [], is: 'unknown' },
        { status: 401, body: { errors: ['Oops! The API credentials provided were not valid'] }, is: 'inactive' },
        { status: 429, headers: { 'retry-after': '30' }, body: '', is: 'unknown' },
      ],
      source: 'https://docs.fleetbase.io/developers/api/',
    },
  ],
  sources: [
    'https://docs.fleetbase.io/developers/api/',
    'https://github.com/fleetbase/core-api (answer to a wrong key)',
    'length: observed in public code, not documented',
  ],
});

import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Shippo',
  site: 'https://goshippo.com',
  keys: [
    {
      id: 'live-token',
      name: 'Shippo live API token',
      severity: 'critical',
      pattern: /shippo_live_[0-9A-Fa-f]{40}/,
      env: ['SHIPPO_API_KEY', 'SHIPPO_API_TOKEN', 'SHIPPO_TOKEN', 'SHIPPO_LIVE_TOKEN'],
      risk: 'Whoever has it can buy shipping labels on your account and read the addresses of your customers.',
      examples: [
        'SHIPPO_API_TOKEN=shippo_live_<hex:40>',
        'curl https://api.goshippo.com/addresses/ -H "Authorization: ShippoToken shippo_live_<hex:40>"',
        "const shippo = require('shippo')('shippo_live_<hex:40>');",
        'shippo:\n  token: shippo_live_<hex:40>\n',
      ],
      nearMisses: ['SHIPPO_API_TOKEN=shippo_live_your_token', 'shippo_live_<upper:40>', 'SHIPPO_ORDER=shippo_<hex:40>'],
    },
    {
      id: 'test-token',
      name: 'Shippo test API token',
      severity: 'low',
      pattern: /shippo_test_[0-9A-Fa-f]{40}/,
      testMode: true,
      env: ['SHIPPO_API_KEY', 'SHIPPO_API_TOKEN', 'SHIPPO_TEST_TOKEN'],
      risk: 'Whoever has it can make test labels and read what is in the test mode of the account.',
      examples: [
        'SHIPPO_TEST_TOKEN=shippo_test_<hex:40>',
        "shippo_sdk = shippo.Shippo(api_key_header='shippo_test_<hex:40>')",
        '{"shippo": {"token": "shippo_test_<hex:40>"}}',
      ],
      nearMisses: ['def shippo_test_label(): pass', 'shippo_test_<upper:40>', 'shippo-test-<hex:40>'],
    },
  ],
  rotate: {
    console: 'https://apps.goshippo.com/settings/api',
    docs: 'https://docs.goshippo.com/docs/guides_general/authentication/',
    steps: [
      'generate a new token of the same mode at https://apps.goshippo.com/settings/api (Settings > API)',
      'put it where the old one is used, outside git; it is shown only once',
      'delete the leaked token there',
      'look through the labels that were bought since the leak',
    ],
  },
  checks: [
    {
      // Every account has Shippo's own carrier accounts.
      url: 'https://api.goshippo.com/carrier_accounts?results=1',
      auth: { header: 'Authorization', value: 'ShippoToken {key}' },
      answers: [
        {
          status: 200,
          json: { 'results.0.object_id': 'string', 'results.0.carrier': 'string', 'results.0.active': 'boolean' },
          is: 'active',
        },
        // Documented: the token does not exist.
        { status: 401, is: 'inactive' },
      ],
      tells: { account: 'results.0.object_owner' },
      replies: [
        {
          status: 200,
          body: {
            next: null,
            previous: null,
            results: [
              { carrier: 'usps', object_id: 'a1b2', object_owner: 'owner@example.com', account_id: 's1', active: true },
            ],
          },
          is: 'active',
        },
        { status: 200, body: { next: null, previous: null, results: [] }, is: 'unknown' },
        { status: 401, body: { detail: 'Token does not exist' }, is: 'inactive' },
        { status: 429, headers: { 'retry-after': '30' }, body: '', is: 'unknown' },
      ],
      source: 'https://docs.goshippo.com/docs/api_concepts/apihttpstatuscodes',
    },
  ],
  sources: [
    'https://docs.goshippo.com/docs/guides_general/authentication/',
    'length: observed in public code, not documented',
  ],
});

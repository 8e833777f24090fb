import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Shippo',
  site: 'https://goshippo.com',
  keys: {
    'live-token': {
      name: 'Shippo live API token',
      severity: 'critical',
      pattern: /shippo_live_[0-9A-Fa-f]{40}/,
      shape: 'shippo_live_<hex:40>',
      env: ['SHIPPO_API_KEY', 'SHIPPO_API_TOKEN', 'SHIPPO_TOKEN', 'SHIPPO_LIVE_TOKEN'],
      risk: 'Whoever has it can buy shipping labels on your account and read the addresses of your customers.',
      nearMisses: ['shippo_live_<upper:40>', 'SHIPPO_ORDER=shippo_<hex:40>'],
    },
    'test-token': {
      name: 'Shippo test API token',
      severity: 'low',
      pattern: /shippo_test_[0-9A-Fa-f]{40}/,
      shape: 'shippo_test_<hex:40>',
      testMode: true,
      env: ['SHIPPO_API_KEY', 'SHIPPO_API_TOKEN', 'SHIPPO_TEST_TOKEN'],
      risk: 'Whoever has it can make test labels and read what is in the test mode of the account.',
      nearMisses: ['shippo_test_<upper:40>', 'shippo-test-<hex:40>'],
    },
  },
  rotate: {
    console: 'https://apps.goshippo.com/settings/api',
    docs: 'https://docs.goshippo.com/docs/guides_general/authentication/',
    make: 'generate a new token of the same mode at {console} (Settings > API)',
    put: 'put it where the old one is used, outside git; it is shown only once',
    end: 'delete the leaked token there',
    after: 'look through the labels that were bought since the leak',
  },
  check: {
    // Every account has Shippo's own carrier accounts.
    url: 'https://api.goshippo.com/carrier_accounts?results=1',
    auth: { header: 'Authorization', value: 'ShippoToken {key}' },
    active: { 'results.0.object_id': 'string', 'results.0.carrier': 'string', 'results.0.active': 'boolean' },
    // Documented: the token does not exist.
    inactive: 401,
    tells: { account: 'results.0.object_owner' },
    accepted: {
      next: null,
      previous: null,
      results: [
        { carrier: 'usps', object_id: 'a1b2', object_owner: 'owner@example.com', account_id: 's1', active: true },
      ],
    },
    refused: { detail: 'Token does not exist' },
    unclear: { 200: { next: null, previous: null, results: [] } },
    source: 'https://docs.goshippo.com/docs/api_concepts/apihttpstatuscodes',
  },
  sources: ['{docs}', 'length: {observed}'],
});

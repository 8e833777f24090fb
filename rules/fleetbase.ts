import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Fleetbase',
  site: 'https://www.fleetbase.io',
  keys: {
    'live-key': {
      name: 'Fleetbase live API key',
      pattern: /flb_live_[0-9A-Za-z]{20,64}/,
      shape: 'flb_live_<alnum:20-40>',
      env: ['FLEETBASE_KEY', 'FLEETBASE_API_KEY', 'FLEETBASE_SECRET_KEY'],
      risk: 'Whoever has it can read and change your orders, drivers, vehicles and customers.',
      nearMisses: 'flb_test_<alnum:20>',
    },
    'test-key': {
      name: 'Fleetbase test API key',
      severity: 'low',
      testMode: true,
      pattern: /flb_test_[0-9A-Za-z]{20,64}/,
      shape: 'flb_test_<alnum:20-64>',
      env: ['FLEETBASE_KEY', 'FLEETBASE_API_KEY', 'FLEETBASE_TEST_KEY'],
      risk: 'Whoever has it can read and change the test data of your organization.',
      nearMisses: 'flb_live_<alnum:20>',
    },
  },
  rotate: {
    console: 'https://console.fleetbase.io',
    docs: 'https://docs.fleetbase.io/developers/api/',
    make: 'create a new key in the console under Developers > API Keys, restricted to what it needs',
    put: 'put it where the old one is used, outside git',
    end: 'delete the old key there and look through the request logs since the leak',
  },
  check: {
    url: 'https://api.fleetbase.io/v1/contacts?limit=1',
    active: { '0.id': { includes: 'contact_' }, '0.slug': 'string' },
    inactive: { 'errors.0': { includes: 'credentials provided were not valid' } },
    elsewhere: 'a Fleetbase server of your own',
    accepted: [{ id: 'contact_1', name: 'Example', slug: 'example', type: 'customer', meta: {} }],
    refused: { errors: ['Oops! The API credentials provided were not valid'] },
    unclear: { 200: [] },
    source: 'https://docs.fleetbase.io/developers/api/',
  },
  sources: ['{docs}', 'https://github.com/fleetbase/core-api (answer to a wrong key)', 'length: {observed}'],
});

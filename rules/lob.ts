import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Lob',
  site: 'https://www.lob.com',
  keys: {
    'live-key': {
      name: 'Lob live secret API key',
      severity: 'critical',
      // "live_" is a common beginning, so Lob must be named near it.
      pattern: /live_[0-9a-f]{35}/,
      shape: 'live_<hex:35>',
      context: { words: ['lob', 'api.lob.com', 'lob_key', 'lob_client'] },
      env: ['LOB_API_KEY', 'LOB_SECRET_KEY', 'LOB_LIVE_API_KEY', 'LOB_LIVE_KEY'],
      entropy: 3,
      risk: 'Whoever has it can print and send letters and checks at your cost and read the addresses of your recipients.',
      nearMisses: ['LOB_API_KEY=live_pub_<hex:31>', 'blob_store: live_<hex:35>'],
    },
    'test-key': {
      name: 'Lob test secret API key',
      severity: 'low',
      testMode: true,
      pattern: /test_[0-9a-f]{35}/,
      shape: 'test_<hex:35>',
      context: { words: ['lob', 'api.lob.com', 'lob_key', 'lob_client'] },
      env: ['LOB_API_KEY', 'LOB_TEST_API_KEY', 'LOB_TEST_KEY'],
      entropy: 3,
      risk: 'Whoever has it can see and make objects in the test environment; nothing is printed or paid for.',
      nearMisses: 'LOB_API_KEY=test_<upper:35>',
    },
    'publishable-key': {
      name: 'Lob publishable API key',
      severity: 'low',
      publicByDesign: true,
      pattern: /(?:live|test)_pub_[0-9a-f]{31}/,
      shape: ['live_pub_<hex:31>', 'test_pub_<hex:31>'],
      context: { words: ['lob', 'api.lob.com', 'address_elements'], required: false },
      env: ['LOB_PUBLISHABLE_KEY', 'LOB_PUB_KEY', 'NEXT_PUBLIC_LOB_KEY'],
      entropy: 3,
      risk: 'Whoever has it can use address verification and autocomplete on your account; it is made for web pages.',
      examples:
        '<script src="https://cdn.lob.com/lob-address-elements/2.1.3/lob-address-elements.min.js" data-lob-key="live_pub_<hex:31>"></script>',
      nearMisses: 'live_pub_<upper:31>',
    },
  },
  rotate: {
    console: 'https://dashboard.lob.com',
    docs: 'https://docs.lob.com/#section/Authentication',
    steps: [
      'sign in to the dashboard and open Settings, API Keys',
      'create a new key, or roll the leaked one there',
      'put the new key where the old one is used, outside git',
      'delete the old key, and look through mail and billing since the leak',
    ],
  },
  check: {
    keys: ['live-key', 'test-key'],
    url: 'https://api.lob.com/v1/addresses?limit=1',
    auth: { basic: '{key}:' },
    active: { object: { is: 'list' }, data: 'array', count: 'number' },
    inactive: { 'error.code': { is: 'invalid_api_key' }, 'error.status_code': { is: 401 } },
    answers: {
      status: 401,
      json: { 'error.code': { is: 'unauthorized' }, 'error.message': { includes: 'API key is not valid' } },
      is: 'inactive',
      recorded: { error: { message: 'Your API key is not valid.', status_code: 401, code: 'unauthorized' } },
    },
    accepted: { data: [], object: 'list', next_url: null, previous_url: null, count: 0 },
    refused: { error: { message: 'Your API key is not valid.', status_code: 401, code: 'invalid_api_key' } },
    tooMany: { error: { message: 'Rate limit exceeded.', status_code: 429, code: 'rate_limit_exceeded' } },
    source: 'https://docs.lob.com/#tag/Addresses/operation/addresses_list',
  },
  sources: ['{docs}', 'length and alphabet: {observed}'],
});

import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Lob',
  site: 'https://www.lob.com',
  keys: [
    {
      id: 'live-key',
      name: 'Lob live secret API key',
      severity: 'critical',
      // "live_" is a common beginning, so Lob must be named near it.
      pattern: /live_[0-9a-f]{35}/,
      context: { words: ['lob', 'api.lob.com', 'lob_key', 'lob_client'] },
      env: ['LOB_API_KEY', 'LOB_SECRET_KEY', 'LOB_LIVE_API_KEY', 'LOB_LIVE_KEY'],
      entropy: 3,
      risk: 'Whoever has it can print and send letters and checks at your cost and read the addresses of your recipients.',
      examples: [
        'LOB_API_KEY=live_<hex:35>',
        'curl -u live_<hex:35>: https://api.lob.com/v1/letters',
        "const Lob = require('lob')('live_<hex:35>');",
      ],
      nearMisses: [
        'STREAM_KEY=live_<hex:35>',
        'LOB_API_KEY=live_pub_<hex:31>',
        'LOB_API_KEY=live_<alnum:12>',
        'blob_store: live_<hex:35>',
      ],
    },
    {
      id: 'test-key',
      name: 'Lob test secret API key',
      severity: 'low',
      testMode: true,
      pattern: /test_[0-9a-f]{35}/,
      context: { words: ['lob', 'api.lob.com', 'lob_key', 'lob_client'] },
      env: ['LOB_API_KEY', 'LOB_TEST_API_KEY', 'LOB_TEST_KEY'],
      entropy: 3,
      risk: 'Whoever has it can see and make objects in the test environment; nothing is printed or paid for.',
      examples: [
        'LOB_TEST_API_KEY=test_<hex:35>',
        '{"lob": {"apiKey": "test_<hex:35>"}}',
        'lob.api_key = "test_<hex:35>"',
      ],
      nearMisses: ['LOB_API_KEY=test_<upper:35>', 'PAYMENT_KEY=test_<hex:35>', 'lob: test_<hex:12>'],
    },
    {
      id: 'publishable-key',
      name: 'Lob publishable API key',
      severity: 'low',
      publicByDesign: true,
      pattern: /(?:live|test)_pub_[0-9a-f]{31}/,
      context: { words: ['lob', 'api.lob.com', 'address_elements'], required: false },
      env: ['LOB_PUBLISHABLE_KEY', 'LOB_PUB_KEY', 'NEXT_PUBLIC_LOB_KEY'],
      entropy: 3,
      risk: 'Whoever has it can use address verification and autocomplete on your account; it is made for web pages.',
      examples: [
        'NEXT_PUBLIC_LOB_KEY=live_pub_<hex:31>',
        '<script src="https://cdn.lob.com/lob-address-elements/2.1.3/lob-address-elements.min.js" data-lob-key="live_pub_<hex:31>"></script>',
        "const lobKey = 'test_pub_<hex:31>';",
      ],
      nearMisses: ['LOB_KEY=live_pub_your_key', 'live_pub_<upper:31>', 'live_pub_<hex:12>'],
    },
  ],
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
  checks: [
    {
      keys: ['live-key', 'test-key'],
      url: 'https://api.lob.com/v1/addresses?limit=1',
      auth: { basic: '{key}:' },
      answers: [
        { status: 200, json: { object: { is: 'list' }, data: 'array', count: 'number' }, is: 'active' },
        {
          status: 401,
          json: { 'error.code': { is: 'invalid_api_key' }, 'error.status_code': { is: 401 } },
          is: 'inactive',
        },
        {
          status: 401,
          json: { 'error.code': { is: 'unauthorized' }, 'error.message': { includes: 'API key is not valid' } },
          is: 'inactive',
        },
      ],
      replies: [
        { status: 200, body: { data: [], object: 'list', next_url: null, previous_url: null, count: 0 }, is: 'active' },
        {
          status: 401,
          body: { error: { message: 'Your API key is not valid.', status_code: 401, code: 'invalid_api_key' } },
          is: 'inactive',
        },
        {
          status: 401,
          body: { error: { message: 'Your API key is not valid.', status_code: 401, code: 'unauthorized' } },
          is: 'inactive',
        },
        {
          status: 429,
          body: { error: { message: 'Rate limit exceeded.', status_code: 429, code: 'rate_limit_exceeded' } },
          is: 'unknown',
        },
      ],
      source: 'https://docs.lob.com/#tag/Addresses/operation/addresses_list',
    },
  ],
  sources: [
    'https://docs.lob.com/#section/Authentication',
    'length and alphabet: observed in public code, not documented',
  ],
});

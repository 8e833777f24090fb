import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Kickbox',
  site: 'https://kickbox.com',
  keys: [
    {
      id: 'api-key',
      name: 'Kickbox API key',
      severity: 'medium',
      pattern: /live_[0-9A-Za-z]{64}|[0-9a-f]{64}/,
      context: { words: ['kickbox'], within: 80 },
      env: ['KICKBOX_API_KEY', 'KICKBOX_KEY', 'KICKBOX_APIKEY'],
      entropy: 3.3,
      confidence: 'medium',
      risk: 'Whoever has it can spend your balance on the verification of addresses.',
      examples: [
        'KICKBOX_API_KEY=live_<hex:64>',
        "var kickbox = require('kickbox').client('<hex:64>').kickbox();",
        'curl "https://api.kickbox.com/v2/verify?email=user@example.com&apikey=live_<alnum:64>"',
        '{"kickbox": {"apikey": "live_<alnum:64>"}}',
      ],
      nearMisses: ['apikey=live_<alnum:64>', 'KICKBOX_API_KEY=live_<alnum:20>', 'KICKBOX_API_KEY=test_<alnum:64>'],
    },
    {
      id: 'sandbox-key',
      name: 'Kickbox sandbox key',
      severity: 'low',
      testMode: true,
      pattern: /test_[0-9A-Za-z]{64}/,
      context: { words: ['kickbox'], within: 80 },
      env: ['KICKBOX_API_KEY', 'KICKBOX_SANDBOX_KEY', 'KICKBOX_TEST_KEY'],
      entropy: 3.3,
      confidence: 'medium',
      risk: 'Whoever has it can only ask for made-up results.',
      examples: [
        'KICKBOX_API_KEY=test_<hex:64>',
        'kickbox:\n  apikey: test_<alnum:64>\n',
        "client = kickbox.Client('test_<hex:64>')",
      ],
      nearMisses: [
        'apikey=test_<alnum:64>',
        'def test_kickbox_verifies_deliverable_addresses():',
        'KICKBOX_API_KEY=test_<hex:16>',
      ],
    },
  ],
  rotate: {
    console: 'https://app.kickbox.com/settings/keys',
    docs: 'https://docs.kickbox.com/docs/using-the-api',
    steps: [
      'add a new API key of the same mode under API settings of Kickbox',
      'put it in KICKBOX_API_KEY, outside git',
      'delete the old key there and look through the balance since the leak',
    ],
  },
  checks: [
    {
      url: 'https://api.kickbox.com/v2/balance',
      auth: { query: 'apikey' },
      answers: [
        { status: 200, json: { success: { is: true }, balance: 'number', message: { is: null } }, is: 'active' },
        { status: 403, json: { success: { is: false }, message: { includes: 'key' } }, is: 'inactive' },
      ],
      tells: { balance: 'balance' },
      refusalMayMean: 'something else: what it says to a dead key is documented nowhere',
      replies: [
        { status: 200, body: { balance: 1337, success: true, message: null }, is: 'active' },
        { status: 403, body: { success: false, message: 'Invalid API key' }, is: 'inactive' },
        { status: 429, body: { success: false, message: 'Rate limit exceeded' }, is: 'unknown' },
      ],
      source: 'https://docs.kickbox.com/docs/check-balance-api',
    },
  ],
  sources: [
    'https://docs.kickbox.com/docs/using-the-api',
    'https://github.com/kickboxio/kickbox-node',
    'format: observed in public code, not documented',
  ],
});

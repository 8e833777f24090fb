import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Clearbit',
  site: 'https://clearbit.com',
  keys: [
    {
      id: 'secret-key',
      name: 'Clearbit secret API key',
      severity: 'medium',
      pattern: /sk_[0-9a-z]{32}|[0-9a-z]{35}/,
      context: { words: ['clearbit'], within: 80 },
      env: ['CLEARBIT_KEY', 'CLEARBIT_API_KEY', 'CLEARBIT_SECRET_KEY'],
      entropy: 3.3,
      confidence: 'medium',
      risk: 'Whoever has it can look up people and companies on your plan.',
      examples: [
        'CLEARBIT_KEY=sk_<hex:32>',
        "const clearbit = require('clearbit')('sk_<hex:32>');",
        '{"clearbit": {"apiKey": "sk_<hex:32>"}}',
        'curl "https://company.clearbit.com/v2/companies/find?domain=example.com" -u sk_<hex:32>:',
      ],
      nearMisses: [
        'key = "sk_<hex:32>"',
        'CLEARBIT_KEY=<uuid>',
        'CLEARBIT_KEY=sk_your_key',
        'clearbit_commit: <hex:40>',
      ],
    },
    {
      id: 'publishable-key',
      name: 'Clearbit publishable key',
      severity: 'low',
      publicByDesign: true,
      pattern: /pk_[0-9a-z]{32}/,
      context: { words: ['clearbit'], within: 100 },
      env: ['CLEARBIT_PUBLISHABLE_KEY'],
      confidence: 'medium',
      risk: 'Whoever has it can use the browser features of your Clearbit account.',
      examples: [
        'CLEARBIT_PUBLISHABLE_KEY=pk_<hex:32>',
        '<script src="https://tag.clearbitscripts.com/v1/pk_<hex:32>/tags.js"></script>',
        '{"clearbit": {"publishableKey": "pk_<hex:32>"}}',
      ],
      nearMisses: ['key = "pk_<hex:32>"', 'CLEARBIT_PUBLISHABLE_KEY=pk_<hex:12>', 'clearbit.pk_column_name'],
    },
  ],
  rotate: {
    console: 'https://dashboard.clearbit.com/api',
    docs: 'https://help.clearbit.com',
    steps: [
      'roll the key at https://dashboard.clearbit.com/api, which makes a new one',
      'put it in CLEARBIT_KEY, outside git',
      'make sure that the old key is gone from the list',
    ],
  },
  // No check: each look-up is billed, and HubSpot, which took Clearbit over, closes its calls one by one.
  sources: [
    'https://dashboard.clearbit.com/docs#authentication',
    'https://github.com/clearbit/clearbit-node',
    'length: observed in public code, not documented',
  ],
});

import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Finicity (Mastercard Open Finance)',
  site: 'https://www.finicity.com',
  keys: [
    {
      id: 'app-key',
      name: 'Finicity app key',
      severity: 'high',
      pattern: /[0-9a-f]{32}/,
      context: { words: ['finicity'], within: 80 },
      entropy: 3,
      confidence: 'medium',
      env: ['FINICITY_APP_KEY', 'FINICITY_API_KEY', 'FINICITY_TOKEN'],
      risk: 'Whoever has it and the partner ID and secret can read the bank data of your customers.',
      examples: [
        'FINICITY_APP_KEY=<hex:32>',
        '{"finicity": {"partnerId": "<digit:13>", "appKey": "<hex:32>"}}',
        'curl -H "Finicity-App-Key: <hex:32>" https://api.finicity.com/aggregation/v1/customers',
      ],
      nearMisses: ['etag: <hex:32>', 'FINICITY_CUSTOMER=<digit:10>', 'FINICITY_APP_KEY=<uuid>', 'finicity <hex:40>'],
    },
    {
      id: 'partner-secret',
      name: 'Finicity partner secret',
      severity: 'critical',
      pattern: /[0-9A-Za-z]{20}/,
      context: { words: ['finicity'], within: 60 },
      entropy: 3.5,
      confidence: 'medium',
      env: ['FINICITY_PARTNER_SECRET', 'FINICITY_SECRET', 'FINICITY_CLIENT_SECRET'],
      risk: 'Whoever has it together with the partner ID and the app key can read the bank data of your customers.',
      examples: [
        'FINICITY_PARTNER_SECRET=<alnum:20>',
        'finicity:\n  partner_secret: "<lownum:20>"\n',
        '{"finicitySecret": "<alnum:20>"}',
      ],
      nearMisses: ['SECRET=<alnum:20>', 'FINICITY_PARTNER_ID=<digit:13>', 'FINICITY_PARTNER_SECRET=<alnum:12>'],
    },
  ],
  rotate: {
    docs: 'https://docs.finicity.com/',
    steps: [
      'change the partner secret with the Modify Partner Secret call, or on your account page of Mastercard Developers',
      'put the new secret in FINICITY_PARTNER_SECRET, outside git; the old one ends at once',
      'ask the support of Mastercard Open Finance for a new app key if that leaked',
      'let them check the calls that were made with the old one',
    ],
  },
  // No check: five wrong tries lock the partner out, and a check makes one.
  sources: ['https://docs.finicity.com/', 'key shapes: observed in public code, not documented'],
});

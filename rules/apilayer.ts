import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'APILayer',
  site: 'https://apilayer.com',
  keys: [
    {
      id: 'access-key',
      name: 'APILayer access key',
      severity: 'medium',
      pattern: /[0-9A-Za-z]{32}/,
      context: { words: ['apilayer'], within: 80 },
      env: ['APILAYER_API_KEY', 'APILAYER_ACCESS_KEY', 'APILAYER_KEY'],
      entropy: 3.1,
      confidence: 'medium',
      risk: 'Whoever has it can use every API of the catalog that you subscribed to and use up its plans.',
      examples: [
        'APILAYER_API_KEY=<alnum:30><digit:2>',
        'curl -H "apikey: <alnum:30><digit:2>" https://api.apilayer.com/exchangerates_data/latest',
        '{"apilayer": {"accessKey": "<alnum:30><digit:2>"}}',
      ],
      nearMisses: ['apikey: <alnum:32>', 'APILAYER_API_KEY=<hex:40>', 'APILAYER_API_KEY=YOUR_ACCESS_KEY'],
    },
  ],
  rotate: {
    console: 'https://app.apilayer.com/',
    docs: 'https://docs.apilayer.com/apilayer/docs/getting-started',
    steps: [
      'reset the access key at https://app.apilayer.com/: the old one ends',
      'put the new one in APILAYER_API_KEY, outside git and on the server only',
      'make sure that the old key answers no more and look at the usage since the leak',
    ],
  },
  // No check: each API of the catalog answers only those who subscribed to it, and every call counts.
  sources: [
    'https://docs.apilayer.com/apilayer/docs/getting-started',
    'format: observed in public code, not documented',
  ],
});

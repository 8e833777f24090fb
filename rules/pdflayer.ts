import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'pdflayer',
  site: 'https://pdflayer.com',
  keys: [
    {
      id: 'access-key',
      name: 'pdflayer access key',
      severity: 'medium',
      pattern: /[0-9a-z]{32}/,
      context: { words: ['pdflayer'], within: 80 },
      env: ['PDFLAYER_ACCESS_KEY', 'PDFLAYER_API_KEY', 'PDFLAYER_KEY'],
      entropy: 3.1,
      confidence: 'medium',
      risk: 'Whoever has it can convert pages to PDF on your plan.',
      examples: [
        'PDFLAYER_ACCESS_KEY=<hex:32>',
        'https://api.pdflayer.com/api/convert?access_key=<hex:32>&document_url=https://example.com',
        "$client = new Client(['pdflayer' => ['access_key' => '<hex:32>']]);",
      ],
      nearMisses: ['access_key: <hex:32>', 'PDFLAYER_ACCESS_KEY=<hex:40>', 'PDFLAYER_ACCESS_KEY=YOUR_ACCESS_KEY'],
    },
  ],
  rotate: {
    console: 'https://pdflayer.com/dashboard',
    docs: 'https://pdflayer.com/documentation',
    steps: [
      'reset the access key at https://pdflayer.com/dashboard: the old one ends at once',
      'put the new one in PDFLAYER_ACCESS_KEY, outside git',
      'set a secret keyword for the account there, so that the key alone converts nothing',
    ],
  },
  // No check: the only call converts a document, and what it says to a good key without one was not found.
  sources: ['https://pdflayer.com/documentation', 'format: observed in public code, not documented'],
});

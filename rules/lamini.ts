import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Lamini',
  site: 'https://www.lamini.ai',
  keys: [
    {
      id: 'api-key',
      name: 'Lamini API key',
      severity: 'medium',
      // Not "lamini" alone: so begin names of proteins and of models too.
      pattern: /[0-9a-f]{64}/,
      context: {
        words: ['lamini_api', 'lamini_key', 'lamini.api_key', 'laminiApiKey', 'api.lamini.ai', 'Lamini('],
        within: 80,
      },
      env: ['LAMINI_API_KEY'],
      entropy: 3.3,
      confidence: 'medium',
      risk: 'Whoever has it can run and tune models on your Lamini account, if it still exists.',
      examples: [
        'LAMINI_API_KEY=<hex:64>',
        "lamini.api_key = '<hex:64>'",
        'curl https://api.lamini.ai/v1/completions -H "Authorization: Bearer <hex:64>"',
        '{"laminiApiKey": "<hex:64>"}',
      ],
      nearMisses: ['sha256: <hex:64>', 'lamini_dataset_sha256 = "<hex:64>"', 'LAMINI_API_KEY=<hex:32>'],
    },
  ],
  rotate: {
    console: 'https://app.lamini.ai/account',
    docs: 'https://docs.lamini.ai',
    steps: [
      'generate a new key at https://app.lamini.ai/account, if you still use the service',
      'put it in LAMINI_API_KEY, outside git',
      'see that the old key no longer works, as on a server of your own; remove it wherever it stands',
    ],
  },
  // No check: no call that only reads is documented. Most of the team left in 2025; keys may open nothing any more.
  sources: ['https://docs.lamini.ai', 'format: observed in public code, not documented'],
});

import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Cohere',
  site: 'https://cohere.com',
  keys: [
    {
      id: 'api-key',
      name: 'Cohere API key',
      severity: 'high',
      pattern: /[0-9A-Za-z]{40}/,
      context: { words: ['cohere', 'co_api_key'], within: 80 },
      env: ['CO_API_KEY', 'COHERE_API_KEY', 'COHERE_KEY'],
      // Above what 40 hex characters, such as a commit, can reach.
      entropy: 4.1,
      confidence: 'medium',
      risk: 'Whoever has it can run Cohere models at your cost and read your datasets and fine-tuned models.',
      examples: [
        'CO_API_KEY=<alnum:40>',
        "co = cohere.ClientV2(api_key='<alnum:40>')",
        'curl https://api.cohere.com/v1/models -H "Authorization: Bearer <alnum:40>"',
        '{"cohere": {"apiKey": "<alnum:40>"}}',
      ],
      nearMisses: [
        'cohere_commit: <hex:40>',
        'API_KEY=<alnum:40>',
        'COHERE_API_KEY=<alnum:64>',
        'COHERE_DATASET_ID=<uuid>',
      ],
    },
  ],
  rotate: {
    console: 'https://dashboard.cohere.com/api-keys',
    docs: 'https://docs.cohere.com/docs/rate-limits',
    steps: [
      'create a new key of the same kind (trial or production) at https://dashboard.cohere.com/api-keys',
      'put it in CO_API_KEY, outside git',
      'delete the leaked key there',
      'look through usage and billing since the leak',
    ],
  },
  sources: [
    'https://docs.cohere.com/reference/checkapikey',
    'https://docs.cohere.com/docs/rate-limits',
    'format: observed in public code, not documented',
  ],
});

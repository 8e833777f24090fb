import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'SambaNova Cloud',
  site: 'https://sambanova.ai',
  keys: [
    {
      id: 'api-key',
      name: 'SambaNova Cloud API key',
      severity: 'high',
      // A plain UUID: only the name of the provider tells it from any other.
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      context: { words: ['sambanova'], within: 60 },
      env: ['SAMBANOVA_API_KEY', 'SAMBANOVA_CLOUD_API_KEY', 'SAMBANOVA_KEY'],
      confidence: 'medium',
      risk: 'Whoever has it can run models on SambaNova Cloud at your cost and use up your rate limits.',
      examples: [
        'SAMBANOVA_API_KEY=<uuid>',
        "llm = ChatSambaNovaCloud(sambanova_api_key='<uuid>')",
        'curl https://api.sambanova.ai/v1/chat/completions -H "Authorization: Bearer <uuid>"',
        'sambanova:\n  api_key: <uuid>\n',
      ],
      nearMisses: ['requestId: <uuid>', 'SAMBANOVA_API_KEY=<hex:32>', 'SAMBANOVA_API_KEY=your-sambanova-api-key'],
    },
  ],
  rotate: {
    console: 'https://cloud.sambanova.ai/apis',
    docs: 'https://docs.sambanova.ai/cloud/docs/get-started/quickstart',
    steps: [
      'create a new API key at https://cloud.sambanova.ai/apis',
      'put it in SAMBANOVA_API_KEY, outside git; it is shown only once',
      'delete the leaked key there and look through the usage since the leak',
    ],
  },
  // No check: the list of models answers anyone, and no other call that only reads is documented.
  sources: [
    'https://docs.sambanova.ai/cloud/docs/get-started/quickstart',
    'format: observed in public code, not documented',
  ],
});

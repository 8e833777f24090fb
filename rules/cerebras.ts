import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Cerebras',
  site: 'https://www.cerebras.ai',
  keys: [
    {
      id: 'api-key',
      name: 'Cerebras API key',
      severity: 'high',
      pattern: /csk-[0-9A-Za-z]{48}/,
      env: ['CEREBRAS_API_KEY'],
      entropy: 3.3,
      risk: 'Whoever has it can run inference on your Cerebras account and use up its credit and rate limits.',
      examples: [
        'CEREBRAS_API_KEY=csk-<lownum:48>',
        'client = Cerebras(api_key="csk-<lownum:48>")',
        '{"provider": "cerebras", "apiKey": "csk-<lownum:48>"}',
        'curl -H "Authorization: Bearer csk-<lownum:48>" https://api.cerebras.ai/v1/models',
      ],
      nearMisses: ['CEREBRAS_API_KEY=csk-your-api-key', 'csk_<lownum:48>', 'csk-<lownum:20>', 'risk-<lownum:48>'],
    },
  ],
  rotate: {
    console: 'https://cloud.cerebras.ai',
    docs: 'https://inference-docs.cerebras.ai/quickstart',
    steps: [
      'sign in at https://cloud.cerebras.ai, open API Keys and create a new key',
      'put it in CEREBRAS_API_KEY, outside git',
      'delete the old key there, and look at the usage since the leak',
    ],
  },
  sources: ['https://inference-docs.cerebras.ai/quickstart', 'format: observed in public code, not documented'],
});

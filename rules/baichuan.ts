import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Baichuan',
  site: 'https://www.baichuan-ai.com',
  keys: [
    {
      id: 'api-key',
      name: 'Baichuan API key',
      severity: 'high',
      // DeepSeek and DashScope give out the same shape, so Baichuan must be named near it.
      pattern: /sk-[0-9a-f]{32}/,
      context: { words: ['baichuan'], within: 80 },
      env: ['BAICHUAN_API_KEY', 'BAICHUAN_KEY'],
      entropy: 3,
      risk: 'Whoever has it can run Baichuan models on your balance.',
      examples: [
        'BAICHUAN_API_KEY=sk-<hex:32>',
        'client = OpenAI(api_key="sk-<hex:32>", base_url="https://api.baichuan-ai.com/v1")',
        '{"provider": "baichuan", "apiKey": "sk-<hex:32>"}',
      ],
      nearMisses: [
        'MODEL_API_KEY=sk-<hex:32>',
        'BAICHUAN_API_KEY=sk-<hex:16>',
        'baichuan_sha: <hex:32>',
        'model = "baichuan-inc/Baichuan2-13B-Chat"',
      ],
    },
  ],
  rotate: {
    console: 'https://platform.baichuan-ai.com/console/apikey',
    docs: 'https://platform.baichuan-ai.com/docs/api',
    steps: [
      'create a new key at https://platform.baichuan-ai.com/console/apikey',
      'put it in BAICHUAN_API_KEY, outside git',
      'delete the old key there and look through the usage since the leak',
    ],
  },
  // No check: no free call that needs a key is documented.
  sources: ['https://platform.baichuan-ai.com/docs/api', 'key shape: observed in public code, not documented'],
});

import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Baichuan',
  site: 'https://www.baichuan-ai.com',
  keys: {
    'api-key': {
      name: 'Baichuan API key',
      // DeepSeek and DashScope give out the same shape, so Baichuan must be named near it.
      pattern: /sk-[0-9a-f]{32}/,
      shape: 'sk-<hex:32>',
      context: { words: ['baichuan'], within: 80 },
      env: ['BAICHUAN_API_KEY', 'BAICHUAN_KEY'],
      entropy: 3,
      risk: 'Whoever has it can run Baichuan models on your balance.',
      examples: 'client = OpenAI(api_key="sk-<hex:32>", base_url="https://api.baichuan-ai.com/v1")',
      nearMisses: 'model = "baichuan-inc/Baichuan2-13B-Chat"',
    },
  },
  rotate: {
    console: 'https://platform.baichuan-ai.com/console/apikey',
    docs: 'https://platform.baichuan-ai.com/docs/api',
    make: 'create a new key at {console}',
    end: 'delete the old key there and look through the usage since the leak',
  },
  noCheck: 'no free call that needs a key is documented',
  sources: ['{docs}', 'key shape: {observed}'],
});

import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'AI71',
  site: 'https://ai71.ai',
  noCheck: 'the list of models is that of any OpenAI-compatible server and names no account',
  keys: {
    'api-key': {
      name: 'AI71 API key',
      pattern: /ai71-api-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      shape: 'ai71-api-<uuid>',
      env: ['AI71_API_KEY', 'AI71_KEY', 'AI71_TOKEN'],
      risk: 'Whoever has it can use the Falcon models at your cost.',
      nearMisses: 'ai71-api-<hex:32>',
    },
  },
  rotate: {
    docs: 'https://platform.ai71.ai/',
    make: 'create a new key in your account, under API keys',
    end: 'delete the old key there',
  },
  sources: ['{docs}', 'format: {observed}'],
});

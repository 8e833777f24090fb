import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'DeepAI',
  site: 'https://deepai.org',
  keys: {
    'api-key': {
      name: 'DeepAI API key',
      severity: 'medium',
      // A UUID like any other: DeepAI must be named beside it.
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      shape: '<uuid>',
      context: {
        words: ['deepai_api', 'deep_ai_api', 'deepai_key', 'deep_ai_key', 'deepai.setApiKey', 'api.deepai.org'],
        within: 60,
      },
      env: ['DEEPAI_API_KEY', 'DEEP_AI_API_KEY', 'DEEPAI_KEY'],
      confidence: 'medium',
      risk: 'Whoever has it can run DeepAI models at your cost.',
      examples: "curl -F 'text=a cat' -H 'api-key: <uuid>' https://api.deepai.org/api/text2img",
      nearMisses: ['DEEPAI_API_KEY=quickstart', 'https://deepai.org/job/<uuid>'],
    },
  },
  rotate: {
    console: 'https://deepai.org/dashboard/profile',
    docs: 'https://deepai.org/docs',
    make: 'create a new key in your profile at {console}',
    end: 'delete the old key there and look through the bills since the leak',
  },
  noCheck: 'every call runs a model and costs',
  sources: ['{docs}', 'format: {observed}'],
});

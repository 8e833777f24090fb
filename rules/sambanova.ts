import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'SambaNova Cloud',
  site: 'https://sambanova.ai',
  keys: {
    'api-key': {
      name: 'SambaNova Cloud API key',
      // A plain UUID: only the name of the provider tells it from any other.
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      shape: '<uuid>',
      context: { words: ['sambanova'], within: 60 },
      env: ['SAMBANOVA_API_KEY', 'SAMBANOVA_CLOUD_API_KEY', 'SAMBANOVA_KEY'],
      confidence: 'medium',
      risk: 'Whoever has it can run models on SambaNova Cloud at your cost and use up your rate limits.',
      examples: 'curl https://api.sambanova.ai/v1/chat/completions -H "Authorization: Bearer <uuid>"',
    },
  },
  rotate: {
    console: 'https://cloud.sambanova.ai/apis',
    docs: 'https://docs.sambanova.ai/cloud/docs/get-started/quickstart',
    make: 'create a new API key at {console}',
    shownOnce: true,
    end: 'delete the leaked key there and look through the usage since the leak',
  },
  noCheck: 'the list of models answers anyone, and no other call that only reads is documented',
  sources: ['{docs}', 'format: {observed}'],
});

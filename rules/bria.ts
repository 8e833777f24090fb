import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Bria',
  site: 'https://bria.ai',
  keys: {
    'api-token': {
      name: 'Bria API token',
      pattern: /[0-9a-f]{32}/,
      shape: '<hex:32>',
      context: { words: ['bria', 'bria-api.com', 'briaApiToken', 'briaai'], within: 80 },
      env: ['BRIA_API_TOKEN', 'BRIA_API_KEY', 'BRIA_TOKEN'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can make and edit images at the cost of your organisation and use its tailored models.',
      examples: 'curl https://engine.prod.bria-api.com/v2/image/generate -H "api_token: <hex:32>"',
      nearMisses: 'umbria_hash = "<hex:32>"',
    },
  },
  rotate: {
    console: 'https://platform.bria.ai/organization-management/api-keys',
    docs: 'https://docs.bria.ai',
    make: 'create a new token at {console}',
    end: 'delete the old token there',
    after: 'look at the usage since the leak',
  },
  noCheck: 'no documented call only reads and tells a good token from a bad one',
  sources: ['{docs}', 'format: {observed}'],
});

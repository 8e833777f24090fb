import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Rockset',
  site: 'https://rockset.com',
  retired: '2024-09, OpenAI bought Rockset and closed the service for its customers',
  keys: {
    'api-key': {
      name: 'Rockset API key',
      pattern: /[0-9A-Za-z]{64}/,
      shape: '<alnum:64>',
      context: { words: ['rockset'], within: 80 },
      env: ['ROCKSET_API_KEY', 'ROCKSET_APIKEY', 'ROCKSET_API_TOKEN'],
      entropy: 4,
      confidence: 'medium',
      risk: 'Whoever has it could query and change the collections of the account while the service ran.',
      nearMisses: 'rockset-1.0.3.tar.gz sha256=<hex:64>',
    },
  },
  rotate: {
    docs: 'https://docs.rockset.com/rest-api/',
    steps: [
      'take the key out of the code and out of CI: the service is closed',
      'see that what its integrations could read, such as buckets and databases, got new keys',
    ],
  },
  sources: [
    '{docs}',
    'https://thenewstack.io/rockset-users-stranded-by-openai-acquisition-now-what/',
    'length: {observed}',
  ],
});

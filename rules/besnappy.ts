import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'BeSnappy',
  site: 'https://besnappy.com',
  noCheck: 'no page was found that shows how it answers to a dead key',
  keys: {
    'api-key': {
      name: 'BeSnappy API key',
      pattern: /[0-9a-f]{64}/,
      shape: '<hex:64>',
      context: { words: ['besnappy'], within: 80 },
      env: ['BESNAPPY_API_KEY', 'BESNAPPY_TOKEN'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can read and answer the mails of your customers.',
    },
  },
  rotate: {
    docs: 'https://github.com/BeSnappy/api-docs',
    make: 'make a new key in your account settings',
    end: 'take the old key out of all places: there is one for each user',
  },
  sources: ['{docs}', 'format: {observed}'],
});

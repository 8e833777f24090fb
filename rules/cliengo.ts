import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Cliengo',
  site: 'https://www.cliengo.com',
  noCheck: 'no page was found that shows how it answers to a dead key',
  keys: {
    'api-key': {
      name: 'Cliengo API key',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      shape: '<uuid>',
      context: { words: ['cliengo'], within: 80 },
      env: ['CLIENGO_API_KEY', 'CLIENGO_TOKEN'],
      confidence: 'medium',
      risk: 'Whoever has it can read and change the contacts and talks of your account.',
    },
  },
  rotate: {
    make: 'make a new key in your account',
    end: 'delete the old key there',
  },
  sources: 'format: {observed}',
});

import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Interseller',
  site: 'https://www.interseller.io',
  noCheck: 'no page shows what it answers to a good key',
  keys: {
    'api-key': {
      name: 'Interseller API key',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      shape: '<uuid>',
      context: { words: ['interseller'], within: 80 },
      env: ['INTERSELLER_API_KEY', 'INTERSELLER_KEY'],
      confidence: 'medium',
      risk: 'Whoever has it can read and change the contacts of the team and write to them.',
    },
  },
  rotate: {
    make: 'make a new key in your account',
    end: 'delete the old key there',
  },
  sources: 'format: {observed}',
});

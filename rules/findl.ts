import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Findl',
  site: 'https://www.findl.com',
  noCheck: 'no page that was read shows what it answers to a good key',
  keys: {
    'api-key': {
      name: 'Findl API key',
      severity: 'medium',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      shape: '<uuid>',
      context: { words: ['findl.com', 'api.findl'], within: 80 },
      env: ['FINDL_API_KEY', 'FINDL'],
      confidence: 'medium',
      risk: 'Whoever has it can ask for data on your plan.',
    },
  },
  rotate: {
    make: 'make a new key in your account',
    end: 'delete the old key there',
  },
  sources: 'format: {observed}',
});

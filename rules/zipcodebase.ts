import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Zipcodebase',
  site: 'https://zipcodebase.com',
  noCheck: 'each call is counted, and what the one that tells the count answers, no page shows',
  keys: {
    'api-key': {
      name: 'Zipcodebase API key',
      severity: 'low',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      shape: '<uuid>',
      context: { words: ['zipcodebase'], within: 80 },
      env: ['ZIPCODEBASE_API_KEY', 'ZIPCODEBASE_KEY'],
      confidence: 'medium',
      risk: 'Whoever has it can look up postal codes on your plan.',
    },
  },
  rotate: {
    docs: 'https://app.zipcodebase.com/documentation',
    make: 'make a new key in your account',
    end: 'delete the old key there',
  },
  sources: ['{docs}', 'format: {observed}'],
});

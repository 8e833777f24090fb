import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'SERPHouse',
  site: 'https://www.serphouse.com',
  noCheck: 'no page was found that shows how it answers to a dead key',
  keys: {
    'api-token': {
      name: 'SERPHouse API token',
      severity: 'medium',
      pattern: /[0-9A-Za-z]{60}/,
      shape: '<alnum:60>',
      context: { words: ['serphouse'], within: 80 },
      env: ['SERPHOUSE_API_KEY', 'SERPHOUSE_TOKEN', 'SERPHOUSE_API_TOKEN'],
      entropy: 3.5,
      confidence: 'medium',
      risk: 'Whoever has it can ask for search results on your credits.',
    },
  },
  rotate: {
    docs: 'https://docs.serphouse.com',
    make: 'make a new key in your account',
    end: 'delete the old key there',
  },
  sources: ['{docs}', 'format: {observed}'],
});

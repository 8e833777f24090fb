import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'NewsCatcher',
  site: 'https://www.newscatcherapi.com',
  noCheck: 'each call is counted against the plan',
  keys: {
    'api-key': {
      name: 'NewsCatcher API key',
      severity: 'medium',
      pattern: /[0-9A-Za-z_-]{43}/,
      shape: '<alnum:43>',
      context: { words: ['newscatcher'], within: 80 },
      env: ['NEWSCATCHER_API_KEY', 'NEWSCATCHER_KEY', 'NEWSCATCHERAPI_KEY'],
      entropy: 3.8,
      confidence: 'medium',
      risk: 'Whoever has it can search news on your plan.',
    },
  },
  rotate: {
    docs: 'https://www.newscatcherapi.com/docs',
    make: 'make a new key in your account',
    end: 'delete the old key there',
  },
  sources: ['{docs}', 'format: {observed}'],
});

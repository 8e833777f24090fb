import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Iconfinder',
  site: 'https://www.iconfinder.com',
  noCheck: 'no page was found that shows how it answers to a dead key',
  keys: {
    'api-key': {
      name: 'Iconfinder API key',
      severity: 'medium',
      pattern: /[0-9A-Za-z]{64}/,
      shape: '<alnum:64>',
      context: { words: ['iconfinder'], within: 80 },
      env: ['ICONFINDER_API_KEY', 'ICONFINDER_KEY', 'ICONFINDER_TOKEN'],
      entropy: 3.5,
      confidence: 'medium',
      risk: 'Whoever has it can download icons at your cost.',
    },
  },
  rotate: {
    console: 'https://www.iconfinder.com/account/applications',
    docs: 'https://developer.iconfinder.com/reference/overview-1',
    make: 'make a new key in your account',
    end: 'delete the old key there',
  },
  sources: ['{docs}', 'format: {observed}'],
});

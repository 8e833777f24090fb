import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Skrapp',
  site: 'https://skrapp.io',
  keys: {
    'access-key': {
      name: 'Skrapp API access key',
      noCheck: 'what it answers to a good or a dead key is documented nowhere',
      severity: 'medium',
      pattern: /[0-9A-Za-z]{42}/,
      shape: '<alnum:40><digit:2>',
      context: { words: ['skrapp'], within: 80 },
      env: ['SKRAPP_API_KEY', 'SKRAPP_ACCESS_KEY', 'SKRAPP_KEY'],
      entropy: 3.9,
      confidence: 'medium',
      risk: 'Whoever has it can look for addresses on your credits and read the leads of the account.',
    },
  },
  rotate: {
    console: 'https://skrapp.io/settings/api',
    docs: 'https://skrapp.io/api',
    make: 'generate a new API key at {console}',
    end: 'delete the old key there',
  },
  sources: ['{docs}', 'form: {observed}'],
});

import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Sugester',
  site: 'https://sugester.com',
  keys: {
    'api-token': {
      name: 'Sugester API token',
      noCheck: 'each account has an address of its own, and no page shows what it answers to a good token',
      pattern: /[0-9A-Za-z]{32}/,
      shape: ['<alnum:30><digit:2>'],
      context: { words: ['sugester'], within: 80 },
      env: ['SUGESTER_API_TOKEN', 'SUGESTER_TOKEN', 'SUGESTER_API_KEY'],
      entropy: 4,
      confidence: 'medium',
      risk: 'Whoever has it can read and change the customers, tickets and mail of the account.',
      examples: 'https://acme.sugester.com/app/clients.json?api_token=<alnum:30><digit:2>',
    },
  },
  rotate: {
    docs: 'https://github.com/sugester/API',
    make: 'open your settings in Sugester, Integration, API, and make a new token',
    end: 'delete the old token there',
  },
  sources: ['{docs}', 'form: {observed}'],
});

import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Campayn',
  site: 'https://campayn.com',
  noCheck: 'each account has a host of its own, and no page shows how it answers to a dead key',
  keys: {
    'api-key': {
      name: 'Campayn API key',
      pattern: /[0-9a-z]{64}/,
      shape: '<lownum:64>',
      context: { words: ['campayn'], within: 80 },
      env: ['CAMPAYN_API_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can read and change the contacts, lists and mailings of the account.',
      examples: 'curl https://acme.campayn.com/api/v1/lists.json -H "Authorization: TRUEREST apikey=<lownum:64>"',
    },
  },
  rotate: {
    docs: 'https://github.com/nebojsac/Campayn-API',
    make: 'open Settings of your account and regenerate the key in its API section: the old one ends',
  },
  sources: ['{docs}', 'form: {observed}'],
});

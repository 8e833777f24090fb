import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'GetEmails.com',
  site: 'https://getemails.com',
  noCheck: 'no page was found that shows how it answers to a dead key',
  keys: {
    'api-key': {
      name: 'GetEmails API key',
      pattern: /[0-9a-z-]{26}/,
      shape: '<lownum:26>',
      context: { words: ['getemails.com', 'getemails_api', 'getemails_key'], within: 80 },
      env: ['GETEMAILS_COM_API_KEY'],
      entropy: 3.4,
      confidence: 'medium',
      risk: 'Whoever has it and the API id can read the contacts of the account.',
    },
  },
  rotate: {
    make: 'make a new key in your account',
    end: 'delete the old key there',
  },
  sources: 'format: {observed}',
});

import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Mailsac',
  site: 'https://mailsac.com',
  noCheck: 'no page was found that shows how it answers to a dead key',
  keys: {
    'api-key': {
      name: 'Mailsac API key',
      pattern: /k_[0-9A-Za-z]{36,60}/,
      shape: 'k_<alnum:36-60>',
      context: { words: ['mailsac'], within: 80 },
      env: ['MAILSAC_API_KEY', 'MAILSAC_KEY'],
      entropy: 3.5,
      risk: 'Whoever has it can read the private mailboxes of the account.',
    },
  },
  rotate: {
    console: 'https://mailsac.com/api-keys',
    docs: 'https://docs.mailsac.com',
    make: 'make a new key at {console}',
    end: 'delete the old key there',
  },
  sources: ['{docs}', 'format: {observed}'],
});

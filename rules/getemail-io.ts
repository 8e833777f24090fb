import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'GetEmail.io',
  site: 'https://getemail.io',
  noCheck: 'every call that takes it looks for an address and is counted',
  keys: {
    'api-key': {
      name: 'GetEmail.io API key',
      severity: 'medium',
      pattern: /[0-9A-Za-z]{20}/,
      shape: '<alnum:20>',
      // Not "getemail" alone: functions are called so.
      context: { words: ['api.getemail.io', 'getemail_api_key', 'getemail_key'], within: 80 },
      env: ['GETEMAIL_IO_API_KEY'],
      entropy: 3.5,
      confidence: 'medium',
      risk: 'Whoever has it can look for e-mail addresses and use up the credits of the account.',
      examples: 'https://api.getemail.io/v2/find-mail?firstname=Ada&domain=example.org&api_key=<alnum:20>',
      nearMisses: 'getEmail("<alnum:20>")',
    },
  },
  rotate: {
    make: 'make a new key in your account',
    end: 'delete the old key there',
  },
  sources: 'form: {observed}',
});

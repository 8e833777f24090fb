import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Checkvist',
  site: 'https://checkvist.com',
  noCheck: 'it counts only beside an e-mail address, and the answer is a new token',
  keys: {
    'remote-key': {
      name: 'Checkvist remote API key',
      // Short: only close to its name.
      pattern: /[0-9A-Za-z]{14}/,
      shape: '<alnum:14>',
      context: { words: ['checkvist_', 'checkvist remote', 'checkvist key', 'checkvist.com/auth'], within: 40 },
      env: ['CHECKVIST_REMOTE_KEY', 'CHECKVIST_API_KEY', 'CHECKVIST_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it and the e-mail address can read and change all your lists.',
    },
  },
  rotate: {
    console: 'https://checkvist.com/auth/profile',
    docs: 'https://checkvist.com/auth/api',
    make: 'reset the OpenAPI key at {console}: the old one ends',
  },
  sources: ['{docs}', 'form: {observed}'],
});

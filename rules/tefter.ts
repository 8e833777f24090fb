import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Tefter',
  site: 'https://www.tefter.io',
  keys: {
    'user-token': {
      name: 'Tefter user token',
      severity: 'medium',
      pattern: /[0-9A-Za-z]{20}/,
      shape: '<alnum:18><digit:2>',
      context: { words: ['tefter.io', 'tefter'], within: 80 },
      env: ['TEFTER_API_KEY', 'TEFTER_TOKEN', 'TEFTER_USER_TOKEN'],
      entropy: 3.4,
      confidence: 'medium',
      noCheck: 'no page shows what it answers to a good token',
      risk: 'Whoever has it can read and change the bookmarks of the account.',
    },
  },
  rotate: {
    console: 'https://www.tefter.io/account',
    docs: 'https://www.tefter.io/docs/api',
    make: 'make a new token in the account ({console}), or write to its support where there is no button',
    end: 'make sure that the old key is refused',
  },
  sources: ['{docs}', 'format: {observed}'],
});

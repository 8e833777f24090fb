import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Supernotes',
  site: 'https://supernotes.app',
  keys: {
    'api-key': {
      name: 'Supernotes API key',
      noCheck: 'no page shows what it answers to a good key',
      severity: 'medium',
      pattern: /[0-9A-Za-z_-]{43}/,
      shape: '<alnum:41><digit:2>',
      context: { words: ['supernotes'], within: 80 },
      env: ['SUPERNOTES_API_KEY', 'SUPERNOTES_KEY'],
      entropy: 4.1,
      confidence: 'medium',
      risk: 'Whoever has it can read, change and delete the notes of its owner.',
    },
  },
  rotate: {
    console: 'https://my.supernotes.app/settings',
    docs: 'https://api.supernotes.app/docs/redoc',
    make: 'open Settings, API & integrations, and make a new key',
    put: 'put it where the old one is used, outside git',
    end: 'delete the old key there',
  },
  sources: ['{docs}', 'form: {observed}'],
});

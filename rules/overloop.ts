import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Overloop',
  site: 'https://overloop.com',
  noCheck: 'which answer tells a good key from a dead one is not known',
  keys: {
    'api-key': {
      name: 'Overloop API key',
      pattern: /[0-9A-Za-z_-]{50}/,
      shape: '<b64u:50>',
      context: { words: ['overloop'], within: 80 },
      env: ['OVERLOOP_API_KEY', 'OVERLOOP_KEY'],
      entropy: 4.4,
      confidence: 'medium',
      risk: 'Whoever has it can read your prospects and have campaigns mailed in your name.',
    },
  },
  rotate: {
    console: 'https://app.overloop.com/settings/api',
    docs: 'https://apidoc.overloop.com',
    make: 'make a new key at {console}: the old one ends',
  },
  sources: ['{docs}', 'form: {observed}'],
});

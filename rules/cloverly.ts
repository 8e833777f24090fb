import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Cloverly',
  site: 'https://www.cloverly.com',
  noCheck: 'no page that was read shows what it answers to a good key',
  keys: {
    'api-key': {
      name: 'Cloverly API key',
      pattern: /[0-9a-z]{13,14}[:_][0-9a-z]{13,14}/,
      shape: ['<lownum:14>:<lownum:13>', '<lownum:13>_<lownum:14>'],
      context: { words: ['cloverly_', 'api.cloverly.com', 'cloverly key'], within: 80 },
      env: ['CLOVERLY_API_KEY', 'CLOVERLY_KEY', 'CLOVERLY_PRIVATE_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can buy carbon offsets at your cost.',
    },
  },
  rotate: {
    console: 'https://dashboard.cloverly.com',
    docs: 'https://docs.cloverly.com',
    make: 'make a new key at {console}',
    end: 'delete the old key there',
  },
  sources: ['{docs}', 'form: {observed}'],
});

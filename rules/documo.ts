import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Documo',
  site: 'https://www.documo.com',
  noCheck: 'no page that was read shows what it answers to a good key',
  keys: {
    'api-key': {
      name: 'Documo API key',
      pattern: /eyJ[0-9A-Za-z_-]{33}\.eyJ[0-9A-Za-z_-]{140,180}\.[0-9A-Za-z_-]{43}/,
      shape: 'eyJ<alnum:33>.eyJ<alnum:152>.<b64u:42><alnum:1>',
      context: { words: ['documo', 'mfax'], within: 80 },
      env: ['DOCUMO_API_KEY', 'MFAX_API_KEY'],
      confidence: 'medium',
      risk: 'Whoever has it can send faxes at your cost and read those that came in.',
    },
  },
  rotate: {
    docs: 'https://docs.documo.com',
    make: 'make a new key in your account',
    end: 'delete the old key there',
  },
  sources: ['{docs}', 'format: {observed}'],
});

import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Axonaut',
  site: 'https://axonaut.com',
  keys: {
    'api-key': {
      name: 'Axonaut API key',
      noCheck: 'no document shows what it answers to a wrong key',
      pattern: /[0-9a-z]{32}/,
      shape: '<hex:32>',
      context: { words: ['axonaut'], within: 80 },
      env: ['AXONAUT_API_KEY', 'AXONAUT_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can read and change the customers, quotes and invoices of the company.',
    },
  },
  rotate: {
    console: 'https://axonaut.com/account/api',
    docs: 'https://axonaut.com/api/v2/doc',
    make: 'open Settings, API, and generate a new key: the old one ends',
    put: 'put it where the old one is used, outside git',
  },
  sources: ['{docs}', 'form: {observed}'],
});

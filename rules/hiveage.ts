import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Hiveage',
  site: 'https://www.hiveage.com',
  keys: {
    'api-key': {
      name: 'Hiveage API key',
      noCheck: 'each account has an address of its own, and what it answers to a dead key is documented nowhere',
      pattern: /[0-9A-Za-z_-]{20}/,
      shape: '<alnum:18><digit:2>',
      context: { words: ['hiveage'], within: 60 },
      env: ['HIVEAGE_API_KEY', 'HIVEAGE_KEY'],
      entropy: 3.5,
      confidence: 'medium',
      risk: 'Whoever has it can read and change the invoices, estimates and customers of the account.',
      nearMisses: 'hiveage_network_contact',
    },
  },
  rotate: {
    docs: 'https://www.hiveage.com/api/',
    make: 'open Settings, API, in Hiveage and generate a new key: the old one ends',
    end: 'look through the invoices since the leak',
  },
  sources: ['{docs}', 'form: {observed}'],
});

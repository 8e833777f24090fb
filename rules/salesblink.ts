import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'SalesBlink',
  site: 'https://salesblink.io',
  keys: {
    'api-key': {
      name: 'SalesBlink API key',
      noCheck: 'what it answers to a dead key is documented nowhere',
      pattern: /key-[0-9A-Za-z]{64}/,
      shape: 'key-<alnum:64>',
      context: { words: ['salesblink'], within: 80 },
      env: ['SALESBLINK_API_KEY', 'SALESBLINK_KEY', 'SALESBLINK_TOKEN'],
      entropy: 3.8,
      risk: 'Whoever has it can read and change your lists, contacts and sequences, and so have mail sent in your name.',
    },
  },
  rotate: {
    console: 'https://run.salesblink.io/account/integrations',
    docs: 'https://developer.salesblink.io',
    make: 'generate a new API key at {console}',
    end: 'delete the old key there',
  },
  sources: ['{docs}', 'form: {observed}'],
});

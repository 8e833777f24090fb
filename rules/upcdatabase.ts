import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'UPCDatabase.org',
  site: 'https://upcdatabase.org',
  keys: {
    'api-key': {
      name: 'UPCDatabase.org API key',
      noCheck: 'no page shows a call of it that is not counted',
      severity: 'low',
      pattern: /[0-9A-F]{32}/,
      shape: '<HEX:32>',
      context: { words: ['upcdatabase', 'upc_database'], within: 80 },
      env: ['UPCDATABASE_API_KEY', 'UPCDATABASE_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can look up and change products in your name.',
    },
  },
  rotate: {
    console: 'https://upcdatabase.org/apikeys',
    docs: 'https://upcdatabase.org/api',
    make: 'make a new API key at {console}',
    put: 'put it where the old one is used, outside git',
    end: 'delete the old key there',
  },
  sources: ['{docs}', 'form: {observed}'],
});

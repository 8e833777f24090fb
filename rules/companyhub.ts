import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'CompanyHub',
  site: 'https://www.companyhub.com',
  keys: {
    'api-key': {
      name: 'CompanyHub API key',
      noCheck: 'it is taken only with the subdomain of the account, and what it answers is documented nowhere',
      pattern: /[0-9A-Za-z]{20}/,
      shape: '<alnum:18><digit:2>',
      context: { words: ['companyhub'], within: 80 },
      env: ['COMPANYHUB_API_KEY', 'COMPANYHUB_KEY'],
      entropy: 3.5,
      confidence: 'medium',
      risk: 'Whoever has it and the name of the account can read and change its customers and deals.',
    },
  },
  rotate: {
    docs: 'https://www.companyhub.com/docs/api-documentation',
    make: 'open Settings, Integrations, in CompanyHub and generate a new API key: the old one ends',
  },
  sources: ['{docs}', 'length: {observed}'],
});

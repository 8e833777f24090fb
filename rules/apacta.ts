import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Apacta',
  site: 'https://www.apacta.com',
  noCheck: 'no page was found that shows how it answers to a dead key',
  keys: {
    'api-key': {
      name: 'Apacta API key',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      shape: '<uuid>',
      context: { words: ['apacta'], within: 80 },
      env: ['APACTA_API_KEY', 'APACTA_KEY'],
      confidence: 'medium',
      risk: 'Whoever has it can read and change the projects, times and invoices of the company.',
    },
  },
  rotate: {
    make: 'make a new key in your account',
    end: 'delete the old key there',
  },
  sources: 'format: {observed}',
});

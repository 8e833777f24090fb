import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Salesmate',
  site: 'https://www.salesmate.io',
  noCheck: 'its calls go to an address of the customer’s own, and how they answer to a dead key is documented nowhere',
  keys: {
    'session-token': {
      name: 'Salesmate session token',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      shape: '<uuid>',
      context: { words: ['salesmate'], within: 80 },
      env: ['SALESMATE_API_KEY', 'SALESMATE_SESSION_TOKEN', 'SALESMATE_TOKEN'],
      confidence: 'medium',
      risk: 'Whoever has it can read and change the contacts, deals and mails that its owner sees.',
    },
  },
  rotate: {
    docs: 'https://apidocs.salesmate.io',
    make: 'make a new key in your account',
    end: 'delete the old key there',
  },
  sources: ['{docs}', 'format: {observed}'],
});

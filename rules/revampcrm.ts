import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Revamp CRM',
  site: 'https://www.revampcrm.com',
  keys: {
    'api-key': {
      name: 'Revamp CRM API key',
      noCheck: 'it is sent with the name of its user, and no page shows what it answers to a good one',
      pattern: /[0-9A-Za-z]{40}/,
      shape: '<alnum:40>',
      context: { words: ['revampcrm', 'revamp_crm'], within: 80 },
      env: ['REVAMPCRM_API_KEY', 'REVAMP_CRM_API_KEY'],
      entropy: 3.8,
      confidence: 'medium',
      risk: 'Whoever has it and the name of its user can read and change customers and campaigns.',
    },
  },
  rotate: {
    make: 'make a new API key in Revamp CRM',
    end: 'delete the old key there',
  },
  sources: 'form: {observed}',
});

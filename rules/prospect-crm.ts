import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Prospect CRM',
  site: 'https://www.prospectsoft.com',
  noCheck: 'which answer tells a good key from a dead one is not known',
  keys: {
    'api-key': {
      name: 'Prospect CRM API token',
      // Not "prospect" alone: any sales tool has those.
      pattern: /[0-9a-z]{32}/,
      shape: '<hex:32>',
      context: { words: ['prospect365', 'prospectcrm', 'prospect_crm', 'prospect crm'], within: 80 },
      env: ['PROSPECT_CRM_API_KEY', 'PROSPECTCRM_TOKEN', 'PROSPECT365_API_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can read and change the contacts, quotes and orders of the CRM.',
    },
  },
  rotate: {
    console: 'https://crm.prospect365.com',
    docs: 'https://api-batch-v1.prospect365.com/docs',
    make: 'make a new API token at {console}, in the settings of the user',
    end: 'delete the old token there',
  },
  sources: ['{docs}', 'form: {observed}'],
});

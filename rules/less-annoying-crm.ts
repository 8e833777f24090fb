import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Less Annoying CRM',
  site: 'https://www.lessannoyingcrm.com',
  keys: {
    'api-key': {
      name: 'Less Annoying CRM API key',
      pattern: /[0-9A-Za-z-]{57}/,
      shape: '<alnum:6>-<alnum:17>-<alnum:32>',
      context: { words: ['lessannoyingcrm', 'less_annoying_crm'], within: 80 },
      env: ['LESSANNOYINGCRM_API_KEY', 'LACRM_API_KEY', 'LESS_ANNOYING_CRM_API_KEY'],
      entropy: 4,
      confidence: 'medium',
      noCheck: 'no page that we know shows how it refuses a dead key',
      risk: 'Whoever has it can read and change the contacts of the account.',
    },
  },
  rotate: {
    console: 'https://account.lessannoyingcrm.com/app/Settings/Api',
    docs: 'https://www.lessannoyingcrm.com/help/topic/API',
    make: 'create a new API key at {console}',
    end: 'delete the old key there',
  },
  sources: ['{docs}', 'format: {observed}'],
});

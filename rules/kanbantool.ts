import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Kanban Tool',
  site: 'https://kanbantool.com',
  noCheck: 'its calls go to an address of the customer’s own, and how they answer to a dead key is documented nowhere',
  keys: {
    'api-token': {
      name: 'Kanban Tool API token',
      pattern: /[0-9A-Z]{12}/,
      shape: '<upnum:12>',
      context: { words: ['kanbantool.com', 'kanbantool_api', 'kanbantool_token', 'kanbantool_key'], within: 60 },
      env: ['KANBANTOOL_API_TOKEN', 'KANBANTOOL_TOKEN', 'KANBANTOOL_API_KEY'],
      entropy: 2.5,
      confidence: 'medium',
      risk: 'Whoever has it can read and change the boards that its owner sees.',
    },
  },
  rotate: {
    docs: 'https://kanbantool.com/developer/api-v3',
    make: 'make a new key in your account',
    end: 'delete the old key there',
  },
  sources: ['{docs}', 'format: {observed}'],
});

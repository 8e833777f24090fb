import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'RepairShopr',
  site: 'https://www.repairshopr.com',
  keys: {
    'api-token': {
      name: 'RepairShopr API token',
      pattern: /T?[0-9A-Za-z-]{50,51}/,
      shape: ['T<hex:50>', '<alnum:49><digit:2>'],
      context: { words: ['repairshopr'], within: 80 },
      env: ['REPAIRSHOPR_API_KEY', 'REPAIRSHOPR_API_TOKEN', 'REPAIRSHOPR_TOKEN'],
      entropy: 3.3,
      confidence: 'medium',
      risk: 'Whoever has it can read and change customers, tickets and invoices, as far as its permissions go.',
    },
  },
  rotate: {
    console: 'https://admin.repairshopr.com',
    docs: 'https://api-docs.repairshopr.com/',
    make: 'make a new token under Admin, API Tokens, with only the permissions that it needs',
    end: 'delete the old key there',
  },
  noCheck: 'it is only taken at the address of its own account, and its documents do not show how it refuses a token',
  sources: ['{docs}', 'form: {observed}'],
});

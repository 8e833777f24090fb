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
      beside: { tenant: /([0-9a-z][0-9a-z-]{0,60})\.repairshopr\.com/ },
      risk: 'Whoever has it can read and change customers, tickets and invoices, as far as its permissions go.',
      examples: 'curl -H "Authorization: Bearer T<hex:50>" https://acme.repairshopr.com/api/v1/customers',
    },
  },
  rotate: {
    console: 'https://admin.repairshopr.com',
    docs: 'https://api-docs.repairshopr.com/',
    make: 'make a new token under Admin, API Tokens, with only the permissions that it needs',
    end: 'delete the old key there',
  },
  check: {
    url: 'https://{tenant}.repairshopr.com/api/v1/me',
    active: { user_id: 'number', user_email: 'string', subdomain: 'string' },
    inactive: 401,
    refusalMayMean: 'something else: what it says to a dead token is documented nowhere',
    tells: { account: 'user_email', organisation: 'subdomain' },
    accepted: { user_id: 1, user_name: 'Ada', user_email: 'owner@example.com', admin: true, subdomain: 'acme' },
    refused: '',
    source: 'https://api-docs.repairshopr.com/',
  },
  sources: ['{docs}', 'form: {observed}'],
});

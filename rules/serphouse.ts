import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'SERPHouse',
  site: 'https://www.serphouse.com',
  keys: {
    'api-token': {
      name: 'SERPHouse API token',
      severity: 'medium',
      pattern: /[0-9A-Za-z]{60}/,
      shape: '<alnum:60>',
      context: { words: ['serphouse'], within: 80 },
      env: ['SERPHOUSE_API_KEY', 'SERPHOUSE_TOKEN', 'SERPHOUSE_API_TOKEN'],
      entropy: 3.5,
      confidence: 'medium',
      risk: 'Whoever has it can ask for search results on your credits.',
    },
  },
  rotate: {
    docs: 'https://docs.serphouse.com',
    make: 'make a new key in your account',
    end: 'delete the old key there',
  },
  check: {
    url: 'https://api.serphouse.com/account/info',
    active: { 'results.email': 'string', 'results.name': 'string', 'results.plan': 'array' },
    inactive: 401,
    refusalMayMean: 'something else: what it says to a dead token is documented nowhere',
    tells: { account: 'results.email' },
    accepted: { status: 'success', msg: 'Completed', results: { name: 'Ada', email: 'owner@example.com', plan: [] } },
    refused: '',
    source: 'observed in public code: clients that show the account; not documented',
  },
  sources: ['{docs}', '{check}', 'format: {observed}'],
});

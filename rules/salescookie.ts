import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Sales Cookie',
  site: 'https://salescookie.com',
  noCheck: 'its calls only hand in transactions',
  keys: {
    'api-key': {
      name: 'Sales Cookie API key',
      pattern: /[0-9A-Za-z]{32}/,
      shape: '<alnum:32>',
      context: { words: ['salescookie'], within: 80 },
      env: ['SALESCOOKIE_API_KEY', 'SALESCOOKIE_KEY', 'SALES_COOKIE_API_KEY'],
      entropy: 3.5,
      confidence: 'medium',
      risk: 'Whoever has it can hand in false deals, after which commissions are paid.',
    },
  },
  rotate: {
    console: 'https://salescookie.com/app/Manage/IntegrationApi',
    docs: 'https://support.salescookie.com',
    make: 'make a new key in Sales Cookie, on the page of the API',
    end: 'see that the old key is refused',
  },
  sources: ['{docs}', 'length: {observed}'],
});

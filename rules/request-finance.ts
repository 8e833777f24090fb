import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Request Finance',
  site: 'https://www.request.finance',
  keys: {
    'api-key': {
      name: 'Request Finance API key',
      pattern: /[0-9A-Z]{7}-[0-9A-Z]{7}-[0-9A-Z]{7}-[0-9A-Z]{7}/,
      shape: '<upnum:7>-<upnum:7>-<upnum:7>-<upnum:7>',
      context: { words: ['request_finance', 'request.finance'], within: 80 },
      env: ['REQUEST_FINANCE_API_KEY', 'REQUESTFINANCE_API_KEY'],
      entropy: 3.2,
      noCheck: 'no page that we know shows how it refuses a dead key',
      risk: 'Whoever has it can read and write the invoices of the account.',
    },
  },
  rotate: {
    console: 'https://app.request.finance/account/api-keys',
    docs: 'https://docs.request.finance/',
    make: 'make a new API key at {console}',
    end: 'delete the old key there',
  },
  sources: ['{docs}', 'format: {observed}'],
});

import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Cashboard',
  site: 'https://cashboardapp.com',
  noCheck: 'which answer tells a good key from a dead one is not known',
  keys: {
    'api-key': {
      name: 'Cashboard API key',
      pattern: /[0-9A-Z]{3}-[0-9A-Z]{3}-[0-9A-Z]{3}-[0-9A-Z]{3}/,
      shape: '<upnum:3>-<upnum:3>-<upnum:3>-<upnum:3>',
      context: { words: ['cashboard_', 'cashboardapp.com', 'cashboard key'], within: 60 },
      env: ['CASHBOARD_API_KEY', 'CASHBOARD_KEY'],
      entropy: 2,
      confidence: 'medium',
      risk: 'Whoever has it and the name of the account can read and write invoices, time sheets and clients.',
    },
  },
  rotate: {
    console: 'https://app.cashboardapp.com/provider/session/new',
    docs: 'https://github.com/cashboard/cashboard-rb',
    make: 'sign in at {console} and make a new key on your page of the API',
    end: 'see that the old key is refused',
  },
  sources: ['{docs}', 'form: {observed}'],
});

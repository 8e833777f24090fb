import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Cashboard',
  site: 'https://cashboardapp.com',
  keys: {
    'api-key': {
      name: 'Cashboard API key',
      pattern: /[0-9A-Z]{3}-[0-9A-Z]{3}-[0-9A-Z]{3}-[0-9A-Z]{3}/,
      shape: '<upnum:3>-<upnum:3>-<upnum:3>-<upnum:3>',
      context: { words: ['cashboard_', 'cashboardapp.com', 'cashboard key'], within: 60 },
      env: ['CASHBOARD_API_KEY', 'CASHBOARD_KEY'],
      entropy: 2,
      confidence: 'medium',
      beside: { account: /sub_?domain["']?\s{0,3}(?:=>|[:=])\s{0,3}["']?([0-9a-z][0-9a-z-]{1,60})/ },
      risk: 'Whoever has it and the name of the account can read and write invoices, time sheets and clients.',
      examples: 'CASHBOARD_SUBDOMAIN=acme\nCASHBOARD_API_KEY=<upnum:3>-<upnum:3>-<upnum:3>-<upnum:3>\n',
    },
  },
  rotate: {
    console: 'https://app.cashboardapp.com/provider/session/new',
    docs: 'https://github.com/cashboard/cashboard-rb',
    make: 'sign in at {console} and make a new key on your page of the API',
    end: 'see that the old key is refused',
  },
  check: {
    url: 'https://api.cashboardapp.com/account.xml',
    auth: { basic: '{account}:{key}' },
    headers: { accept: 'application/xml', 'content-type': 'application/xml' },
    active: { status: 200, text: '<currency_type_code' },
    inactive: 401,
    refusalMayMean: 'something else: no page shows what it says to a dead key',
    accepted: '<?xml version="1.0" encoding="UTF-8"?><account><currency_type_code>USD</currency_type_code></account>',
    refused: { error: 'Unauthorized' },
    source: 'https://api.cashboardapp.com/account',
  },
  sources: ['{docs}', '{check}', 'form: {observed}'],
});

import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Caspio',
  site: 'https://www.caspio.com',
  keys: {
    'client-secret': {
      name: 'Caspio API client secret',
      severity: 'critical',
      pattern: /[0-9a-f]{50}|[0-9a-z]{50}/,
      shape: ['<hex:50>', '<lownum:50>'],
      context: { words: ['caspio_client', 'caspio_secret', 'caspio.com/oauth', 'caspioClientSecret'], within: 80 },
      env: ['CASPIO_CLIENT_SECRET', 'CASPIO_SECRET'],
      entropy: 3,
      beside: {
        pair: /client[_-]?id["']?\s{0,2}(?:=>|[:=])\s{0,2}["']?([0-9a-z]{50})/,
        account: /([0-9a-z]{8})\.caspio\.com/,
      },
      confidence: 'medium',
      risk: 'Whoever has it and the client id can read, change and delete the tables of the account, as far as the profile goes.',
      examples:
        'CASPIO_URL=https://c1abc234.caspio.com\nCASPIO_CLIENT_ID=<lownum:25><lownum:25>\nCASPIO_CLIENT_SECRET=<lownum:50>\n',
    },
  },
  rotate: {
    console: 'https://www.caspio.com',
    docs: 'https://howto.caspio.com/web-services-api/rest-api/authenticating-rest/',
    make: 'open the web services profile of the account and regenerate its client secret',
    end: 'make sure that the old one is refused',
  },
  check: {
    strategy: 'oauth-client-credentials',
    keys: ['client-secret'],
    url: 'https://{account}.caspio.com/oauth/token',
    client: 'in-body',
    source: 'https://howto.caspio.com/web-services-api/rest-api/authenticating-rest/',
  },
  sources: ['{docs}', 'form: {observed}'],
});

import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Dwolla',
  site: 'https://www.dwolla.com',
  keys: {
    'client-secret': {
      name: 'Dwolla application secret',
      severity: 'critical',
      // Key and secret look alike: the name tells them apart.
      pattern: /[0-9A-Za-z]{50}/,
      shape: '<alnum:48><digit:2>',
      context: { words: ['dwolla'], within: 100 },
      env: ['DWOLLA_APP_SECRET', 'DWOLLA_SECRET', 'DWOLLA_CLIENT_SECRET', 'DWOLLA_SANDBOX_SECRET'],
      entropy: 3.5,
      pair: { key: 'client-id' },
      risk: 'Whoever has it and the key can move money between the bank accounts of your customers and read who they are.',
      confidence: 'medium',
      examples:
        "new Client({ environment: 'production', key: process.env.DWOLLA_KEY, secret: '<alnum:48><digit:2>' });",
      nearMisses: 'DWOLLA_SECRET=<hex:64>',
    },
    'client-id': {
      name: 'Dwolla application key',
      severity: 'low',
      role: 'id',
      pattern: /[0-9A-Za-z]{50}/,
      shape: '<alnum:48><digit:2>',
      context: { words: ['dwolla_client_id', 'dwollaKey', 'dwollaClientId'], within: 30 },
      entropy: 3.5,
      env: ['DWOLLA_APP_KEY', 'DWOLLA_KEY', 'DWOLLA_CLIENT_ID'],
      confidence: 'medium',
      risk: 'Whoever has it still needs the secret that belongs to it.',
    },
  },
  rotate: {
    console: 'https://dashboard.dwolla.com/applications-legacy',
    docs: 'https://developers.dwolla.com/docs/balance/auth/application-access-tokens',
    make: 'open the application in the dashboard under Applications and make a new key and secret',
    put: 'put them in DWOLLA_APP_KEY and DWOLLA_APP_SECRET, outside git',
    end: 'revoke the old pair there, and write to Dwolla if it was a live one',
    after: 'look through the transfers since the leak',
  },
  check: {
    strategy: 'oauth-client-credentials',
    keys: ['client-secret'],
    url: 'https://api.dwolla.com/token',
    client: 'basic',
    elsewhere: 'the sandbox of Dwolla (api-sandbox.dwolla.com)',
    source: 'https://developers.dwolla.com/docs/api-reference/tokens/create-an-application-access-token',
  },
  sources: ['{docs}', '{check}', 'length and alphabet: {observed}'],
});

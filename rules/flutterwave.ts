import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Flutterwave',
  site: 'https://flutterwave.com',
  keys: {
    'secret-key': {
      name: 'Flutterwave live secret key',
      severity: 'critical',
      // Newer keys carry a time and "vt" before the final X; observed, not documented.
      pattern: /FLWSECK-[0-9a-z]{32}-(?:X|[0-9a-z]{9,12}vt-X)/,
      shape: ['FLWSECK-<hex:32>-X', 'FLWSECK-<hex:32>-<hex:11>vt-X'],
      env: ['FLW_SECRET_KEY', 'FLUTTERWAVE_SECRET_KEY', 'RAVE_SECRET_KEY'],
      risk: 'Whoever has it can move money: make transfers and refunds, and read customers and transactions of the account.',
      nearMisses: 'FLWPUBK-<hex:32>-X',
    },
    'test-secret-key': {
      name: 'Flutterwave test secret key',
      severity: 'low',
      testMode: true,
      pattern: /FLWSECK_TEST-[0-9a-z]{32}-X/,
      shape: 'FLWSECK_TEST-<hex:32>-X',
      env: ['FLW_SECRET_KEY', 'FLUTTERWAVE_SECRET_KEY', 'RAVE_SECRET_KEY'],
      risk: 'Whoever has it can use the test mode of the account; no real money moves.',
      nearMisses: 'FLWPUBK_TEST-<hex:32>-X',
    },
    'test-encryption-key': {
      name: 'Flutterwave test encryption key',
      noCheck: 'no service takes it: it encrypts the data of cards',
      severity: 'low',
      testMode: true,
      // The first 12 characters of the test secret key plus 12 of a hash; some write it with a dash between.
      pattern: /FLWSECK_TEST-?[0-9a-h]{12}/,
      shape: ['FLWSECK_TEST<hex:12>', 'FLWSECK_TEST-<hex:12>'],
      env: ['FLW_ENCRYPTION_KEY', 'FLUTTERWAVE_ENCRYPTION_KEY', 'FLW_SECRET_HASH'],
      risk: 'Whoever has it can read card payloads that were encrypted for the test mode.',
      nearMisses: 'FLWSECK_TEST-<hex:32>-X',
    },
    'encryption-key': {
      name: 'Flutterwave live encryption key',
      noCheck: 'no service takes it: it encrypts the data of cards',
      severity: 'medium',
      // Made from parts of the secret key: 24 hex characters without a prefix.
      pattern: /[0-9a-f]{24}/,
      shape: '<hex:24>',
      context: { words: ['flutterwave_encryption', 'flwEncryptionKey', 'rave_encryption'], within: 40 },
      env: ['FLW_ENCRYPTION_KEY', 'FLUTTERWAVE_ENCRYPTION_KEY', 'RAVE_ENCRYPTION_KEY'],
      entropy: 2.8,
      confidence: 'medium',
      risk: 'Whoever has it can decrypt card details in captured requests to the direct charge endpoint.',
      nearMisses: 'flutterwave order <hex:24>',
    },
    'public-key': {
      name: 'Flutterwave public key',
      noCheck: 'it is public: it stands in payment pages',
      severity: 'low',
      publicByDesign: true,
      pattern: /FLWPUBK(?:_TEST-|-)[0-9a-z]{32}-X/,
      shape: ['FLWPUBK-<hex:32>-X', 'FLWPUBK_TEST-<hex:32>-X'],
      env: ['FLW_PUBLIC_KEY', 'FLUTTERWAVE_PUBLIC_KEY', 'RAVE_PUBLIC_KEY'],
      risk: 'Whoever has it can open a payment form in your name, which every customer can; it is meant to be public.',
      nearMisses: 'FLWSECK-<hex:32>-X',
    },
  },
  rotate: {
    console: 'https://app.flutterwave.com/dashboard/home',
    docs: 'https://developer.flutterwave.com/v3.0/docs/authentication',
    steps: [
      'choose Generate secret key under Settings, Developers, API Keys of the dashboard, and an expiry for the current keys: at once if money is at risk',
      'enter the code from the mail and put the new secret and encryption keys on your server, outside git',
      'see that the old keys ended, and restrict transfers to your addresses under the whitelist settings',
      'check transfers and refunds since the leak',
    ],
  },
  check: {
    keys: ['secret-key', 'test-secret-key'],
    url: 'https://api.flutterwave.com/v3/balances',
    active: {
      status: { is: 'success' },
      'data.0.currency': 'string',
      'data.0.available_balance': 'number',
      'data.0.ledger_balance': 'number',
    },
    inactive: { status: { is: 'error' }, message: { includes: 'Invalid authorization key' } },
    accepted: {
      status: 'success',
      message: 'Wallet balances fetched',
      data: [{ currency: 'NGN', available_balance: 12.5, ledger_balance: 12.5 }],
    },
    refused: { status: 'error', message: 'Invalid authorization key', data: null },
    unclear: { 403: { status: 'error', message: 'Unauthorized request', data: null } },
    source: 'https://developer.flutterwave.com/v3.0/reference/get-all-wallet-balances',
  },
  sources: [
    '{docs}',
    'https://flutterwave.com/tz/support/my-account/getting-your-api-keys',
    'forms of the live secret and encryption keys: {observed}',
  ],
});

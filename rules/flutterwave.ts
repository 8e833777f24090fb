import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Flutterwave',
  site: 'https://flutterwave.com',
  keys: [
    {
      id: 'secret-key',
      name: 'Flutterwave live secret key',
      severity: 'critical',
      // Newer keys carry a time and "vt" before the final X; observed, not documented.
      pattern: /FLWSECK-[0-9a-z]{32}-(?:X|[0-9a-z]{9,12}vt-X)/,
      env: ['FLW_SECRET_KEY', 'FLUTTERWAVE_SECRET_KEY', 'RAVE_SECRET_KEY'],
      risk: 'Whoever has it can move money: make transfers and refunds, and read customers and transactions of the account.',
      examples: [
        'FLW_SECRET_KEY=FLWSECK-<hex:32>-X',
        "const flw = new Flutterwave(publicKey, 'FLWSECK-<hex:32>-<hex:11>vt-X');",
        'curl -H "Authorization: Bearer FLWSECK-<hex:32>-X" https://api.flutterwave.com/v3/transactions',
      ],
      nearMisses: ['FLW_SECRET_KEY=FLWSECK-xxxxx-X', 'FLWSECK-<hex:12>-X', 'FLWPUBK-<hex:32>-X'],
    },
    {
      id: 'test-secret-key',
      name: 'Flutterwave test secret key',
      severity: 'low',
      testMode: true,
      pattern: /FLWSECK_TEST-[0-9a-z]{32}-X/,
      env: ['FLW_SECRET_KEY', 'FLUTTERWAVE_SECRET_KEY', 'RAVE_SECRET_KEY'],
      risk: 'Whoever has it can use the test mode of the account; no real money moves.',
      examples: [
        'FLW_SECRET_KEY=FLWSECK_TEST-<hex:32>-X',
        "$secretKey = 'FLWSECK_TEST-<hex:32>-X';",
        '{"flutterwave": {"secret": "FLWSECK_TEST-<hex:32>-X"}}',
      ],
      nearMisses: ['FLWSECK_TEST-xxxx-X', 'FLWSECK_TEST-<hex:10>-X', 'FLWPUBK_TEST-<hex:32>-X'],
    },
    {
      id: 'test-encryption-key',
      name: 'Flutterwave test encryption key',
      severity: 'low',
      testMode: true,
      // The first 12 characters of the test secret key plus 12 of a hash; some write it with a dash between.
      pattern: /FLWSECK_TEST-?[0-9a-h]{12}/,
      env: ['FLW_ENCRYPTION_KEY', 'FLUTTERWAVE_ENCRYPTION_KEY', 'FLW_SECRET_HASH'],
      risk: 'Whoever has it can read card payloads that were encrypted for the test mode.',
      examples: [
        'FLW_ENCRYPTION_KEY=FLWSECK_TEST<hex:12>',
        'encryptionKey: "FLWSECK_TEST<hex:12>",',
        'flutterwave:\n  encryption_key: FLWSECK_TEST-<hex:12>\n',
      ],
      nearMisses: ['FLW_ENCRYPTION_KEY=FLWSECK_TEST', 'FLWSECK_TEST-<hex:32>-X', 'FLWSECK_TESTING_MODE=true'],
    },
    {
      id: 'encryption-key',
      name: 'Flutterwave live encryption key',
      severity: 'medium',
      // Made from parts of the secret key: 24 hex characters without a prefix.
      pattern: /[0-9a-f]{24}/,
      context: {
        words: ['flutterwaveEncryptionKey', 'flutterwave_encryption', 'flwEncryptionKey', 'rave_encryption'],
        within: 40,
      },
      env: ['FLW_ENCRYPTION_KEY', 'FLUTTERWAVE_ENCRYPTION_KEY', 'RAVE_ENCRYPTION_KEY'],
      entropy: 2.8,
      confidence: 'medium',
      risk: 'Whoever has it can decrypt card details in captured requests to the direct charge endpoint.',
      examples: [
        'FLW_ENCRYPTION_KEY=<hex:24>',
        '{"flutterwaveEncryptionKey": "<hex:24>"}',
        "'encryptionKey' => env('FLUTTERWAVE_ENCRYPTION_KEY', '<hex:24>'),",
      ],
      nearMisses: ['_id: ObjectId("<hex:24>")', 'FLW_ENCRYPTION_KEY=<hex:12>', 'flutterwave order <hex:24>'],
    },
    {
      id: 'public-key',
      name: 'Flutterwave public key',
      severity: 'low',
      publicByDesign: true,
      pattern: /FLWPUBK(?:_TEST-|-)[0-9a-z]{32}-X/,
      env: ['FLW_PUBLIC_KEY', 'FLUTTERWAVE_PUBLIC_KEY', 'RAVE_PUBLIC_KEY'],
      risk: 'Whoever has it can open a payment form in your name, which every customer can; it is meant to be public.',
      examples: [
        'FLW_PUBLIC_KEY=FLWPUBK-<hex:32>-X',
        'FlutterwaveCheckout({ public_key: "FLWPUBK_TEST-<hex:32>-X", tx_ref: "r1" });',
        '<flutter-wave public-key="FLWPUBK-<hex:32>-X"></flutter-wave>',
      ],
      nearMisses: ['FLW_PUBLIC_KEY=FLWPUBK-xxxx-X', 'FLWPUBK-<hex:8>-X', 'FLWSECK-<hex:32>-X'],
    },
  ],
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
  checks: [
    {
      keys: ['secret-key', 'test-secret-key'],
      url: 'https://api.flutterwave.com/v3/balances',
      auth: 'bearer',
      answers: [
        {
          status: 200,
          json: {
            status: { is: 'success' },
            'data.0.currency': 'string',
            'data.0.available_balance': 'number',
            'data.0.ledger_balance': 'number',
          },
          is: 'active',
        },
        {
          status: 401,
          json: { status: { is: 'error' }, message: { includes: 'Invalid authorization key' } },
          is: 'inactive',
        },
      ],
      replies: [
        {
          status: 200,
          body: {
            status: 'success',
            message: 'Wallet balances fetched',
            data: [{ currency: 'NGN', available_balance: 12.5, ledger_balance: 12.5 }],
          },
          is: 'active',
        },
        {
          status: 401,
          body: { status: 'error', message: 'Invalid authorization key', data: null },
          is: 'inactive',
        },
        { status: 403, body: { status: 'error', message: 'Unauthorized request', data: null }, is: 'unknown' },
        { status: 429, headers: { 'retry-after': '30' }, body: '', is: 'unknown' },
      ],
      source: 'https://developer.flutterwave.com/v3.0/reference/get-all-wallet-balances',
    },
  ],
  sources: [
    'https://developer.flutterwave.com/v3.0/docs/authentication',
    'https://flutterwave.com/tz/support/my-account/getting-your-api-keys',
    'forms of the live secret and encryption keys: observed in public code, not documented',
  ],
});

import { defineProvider } from '../src/model/provider.ts';

const words = ['paystack'];

export default defineProvider({
  name: 'Paystack',
  site: 'https://paystack.com',
  keys: [
    {
      id: 'live-secret-key',
      name: 'Paystack secret live key',
      severity: 'critical',
      // Stripe's keys begin alike, so the name must be near.
      pattern: /sk_live_[0-9a-z]{40}/,
      context: { words, within: 140 },
      env: ['PAYSTACK_SECRET_KEY', 'PAYSTACK_LIVE_SECRET_KEY', 'PAYSTACK_KEY', 'PAYSTACK_SK'],
      entropy: 3,
      risk: 'Whoever has it can send money out of your balance, refund payments and read all customers and payments.',
      examples: [
        'PAYSTACK_SECRET_KEY=sk_live_<hex:40>',
        'curl https://api.paystack.co/balance -H "Authorization: Bearer sk_live_<hex:40>"',
        "const paystack = require('paystack')('sk_live_<hex:40>');",
        '{"paystack": {"secretKey": "sk_live_<hex:40>"}}',
      ],
      nearMisses: [
        'PAYSTACK_SECRET_KEY=sk_live_your_key',
        'PAYSTACK_PUBLIC_KEY=pk_live_<hex:40>',
        'billing = "disk_live_<hex:40>"',
        'paystack sk_live_',
      ],
    },
    {
      id: 'test-secret-key',
      name: 'Paystack secret test key',
      severity: 'low',
      testMode: true,
      pattern: /sk_test_[0-9a-z]{40}/,
      context: { words, within: 140 },
      env: ['PAYSTACK_SECRET_KEY', 'PAYSTACK_TEST_SECRET_KEY', 'PAYSTACK_KEY'],
      entropy: 3,
      risk: 'Whoever has it can use the test mode of your account; no real money moves there.',
      examples: [
        'PAYSTACK_SECRET_KEY=sk_test_<hex:40>',
        "Paystack::setApiKey('sk_test_<hex:40>');",
        'paystack:\n  secret_key: sk_test_<hex:40>\n',
      ],
      nearMisses: [
        'PAYSTACK_SECRET_KEY=sk_test_xxx',
        'PAYSTACK_PUBLIC_KEY=pk_test_<hex:40>',
        'paystack sk_test_key_of_the_shop',
      ],
    },
    {
      id: 'public-key',
      name: 'Paystack public key',
      severity: 'low',
      publicByDesign: true,
      pattern: /pk_(?:live|test)_[0-9a-z]{40}/,
      context: { words, within: 140 },
      env: ['PAYSTACK_PUBLIC_KEY', 'NEXT_PUBLIC_PAYSTACK_PUBLIC_KEY', 'VITE_PAYSTACK_PUBLIC_KEY'],
      entropy: 3,
      risk: 'Whoever has it can start a payment to you, which is what it is for.',
      examples: [
        'NEXT_PUBLIC_PAYSTACK_PUBLIC_KEY=pk_live_<hex:40>',
        "const handler = PaystackPop.setup({ key: 'pk_test_<hex:40>', email });",
        '<PaystackButton publicKey="pk_live_<hex:40>" />',
      ],
      nearMisses: ['PAYSTACK_PUBLIC_KEY=pk_live_your_key', 'key: "pk_live_<hex:40>"', 'PAYSTACK_PUBLIC_KEY=pk_live_'],
    },
  ],
  rotate: {
    console: 'https://dashboard.paystack.com/#/settings/developers',
    docs: 'https://paystack.com/docs/api/authentication/',
    steps: [
      'generate a new secret key under Settings, API Keys & Webhooks in the dashboard; the old one stops, at once or at the time you choose',
      'put it in PAYSTACK_SECRET_KEY, outside git: webhooks are signed with it too',
      'look through transfers and refunds since the leak, and limit the key to the addresses of your servers',
    ],
  },
  checks: [
    {
      keys: ['live-secret-key', 'test-secret-key'],
      url: 'https://api.paystack.co/balance',
      auth: 'bearer',
      answers: [
        {
          status: 200,
          json: {
            status: { is: true },
            message: { includes: 'Balances retrieved' },
            'data.0.currency': 'string',
            'data.0.balance': 'number',
          },
          is: 'active',
        },
        { status: 401, json: { status: { is: false }, message: { includes: 'Invalid key' } }, is: 'inactive' },
        {
          status: [401, 403],
          json: { status: { is: false }, message: { includes: 'IP address is not allowed' } },
          is: 'limited',
          because: 'only allowed from the addresses of its owner',
        },
      ],
      tells: { balance: 'data.0.balance' },
      replies: [
        {
          status: 200,
          body: { status: true, message: 'Balances retrieved', data: [{ currency: 'NGN', balance: 1700000 }] },
          is: 'active',
        },
        {
          status: 401,
          body: {
            status: false,
            message: 'Invalid key',
            meta: { nextStep: 'Ensure that you provide the correct authorization key for the request' },
            type: 'validation_error',
            code: 'invalid_Key',
          },
          is: 'inactive',
        },
        {
          status: 401,
          body: { status: false, message: 'Your IP address is not allowed to make this call' },
          is: 'limited',
        },
        { status: 401, body: { status: false, message: 'No Authorization Header was found' }, is: 'unknown' },
        { status: 429, headers: { 'retry-after': '30' }, body: '', is: 'unknown' },
      ],
      source: 'https://paystack.com/docs/api/transfer-control/#balance',
    },
  ],
  sources: [
    'https://paystack.com/docs/api/authentication/',
    'https://paystack.com/docs/api/transfer-control/',
    'length: observed in public code, not documented',
  ],
});

import { defineProvider } from '../src/rulebook/define-provider.ts';

const words = ['paystack'];

export default defineProvider({
  name: 'Paystack',
  site: 'https://paystack.com',
  keys: {
    'live-secret-key': {
      name: 'Paystack secret live key',
      severity: 'critical',
      // Stripe's keys begin alike, so the name must be near.
      pattern: /sk_live_[0-9a-z]{40}/,
      shape: 'sk_live_<hex:40>',
      context: { words, within: 140 },
      env: ['PAYSTACK_SECRET_KEY', 'PAYSTACK_LIVE_SECRET_KEY', 'PAYSTACK_KEY', 'PAYSTACK_SK'],
      entropy: 3,
      risk: 'Whoever has it can send money out of your balance, refund payments and read all customers and payments.',
      nearMisses: 'PAYSTACK_PUBLIC_KEY=pk_live_<hex:40>',
    },
    'test-secret-key': {
      name: 'Paystack secret test key',
      severity: 'low',
      testMode: true,
      pattern: /sk_test_[0-9a-z]{40}/,
      shape: 'sk_test_<hex:40>',
      context: { words, within: 140 },
      env: ['PAYSTACK_SECRET_KEY', 'PAYSTACK_TEST_SECRET_KEY', 'PAYSTACK_KEY'],
      entropy: 3,
      risk: 'Whoever has it can use the test mode of your account; no real money moves there.',
      nearMisses: 'PAYSTACK_PUBLIC_KEY=pk_test_<hex:40>',
    },
    'public-key': {
      name: 'Paystack public key',
      noCheck: 'it is public: it stands in payment pages',
      severity: 'low',
      publicByDesign: true,
      pattern: /pk_(?:live|test)_[0-9a-z]{40}/,
      shape: ['pk_live_<hex:40>', 'pk_test_<hex:40>'],
      context: { words, within: 140 },
      env: ['PAYSTACK_PUBLIC_KEY', 'NEXT_PUBLIC_PAYSTACK_PUBLIC_KEY', 'VITE_PAYSTACK_PUBLIC_KEY'],
      entropy: 3,
      risk: 'Whoever has it can start a payment to you, which is what it is for.',
      examples: '<PaystackButton publicKey="pk_live_<hex:40>" />',
    },
  },
  rotate: {
    console: 'https://dashboard.paystack.com/#/settings/developers',
    docs: 'https://paystack.com/docs/api/authentication/',
    make: 'generate a new secret key under Settings, API Keys & Webhooks in the dashboard; the old one stops, at once or at the time you choose',
    put: 'put it in PAYSTACK_SECRET_KEY, outside git: webhooks are signed with it too',
    end: 'look through transfers and refunds since the leak, and limit the key to the addresses of your servers',
  },
  check: {
    keys: ['live-secret-key', 'test-secret-key'],
    url: 'https://api.paystack.co/balance',
    active: {
      status: { is: true },
      message: { includes: 'Balances retrieved' },
      'data.0.currency': 'string',
      'data.0.balance': 'number',
    },
    inactive: { status: { is: false }, message: { includes: 'Invalid key' } },
    limited: {
      status: [401, 403],
      json: { status: { is: false }, message: { includes: 'IP address is not allowed' } },
      because: 'only allowed from the addresses of its owner',
    },
    tells: { balance: 'data.0.balance' },
    accepted: { status: true, message: 'Balances retrieved', data: [{ currency: 'NGN', balance: 1700000 }] },
    refused: {
      status: false,
      message: 'Invalid key',
      meta: { nextStep: 'Ensure that you provide the correct authorization key for the request' },
      type: 'validation_error',
      code: 'invalid_Key',
    },
    unclear: { 401: { status: false, message: 'No Authorization Header was found' } },
    replies: {
      status: 401,
      body: { status: false, message: 'Your IP address is not allowed to make this call' },
      is: 'limited',
    },
    source: 'https://paystack.com/docs/api/transfer-control/#balance',
  },
  sources: ['{docs}', 'https://paystack.com/docs/api/transfer-control/', 'length: {observed}'],
});

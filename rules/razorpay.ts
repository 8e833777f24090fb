import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Razorpay',
  site: 'https://razorpay.com',
  keys: {
    'key-secret': {
      name: 'Razorpay key secret',
      severity: 'critical',
      // The ids of payments and orders have 14 characters: 24 beside the name are hardly anything else.
      pattern: /[0-9A-Za-z]{24}/,
      shape: '<alnum:22><digit:2>',
      context: { words: ['razorpay', 'rzp_live_', 'rzp_test_'], within: 80 },
      env: ['RAZORPAY_KEY_SECRET', 'RAZORPAY_SECRET', 'RAZORPAY_API_SECRET', 'RAZORPAY_SECRET_KEY'],
      entropy: 3.6,
      pair: { key: 'key-id' },
      confidence: 'medium',
      risk: 'Whoever has it with the key id can read payments and customers, give refunds and, where payouts are on, send money.',
      examples: [
        'client = razorpay.Client(auth=("rzp_live_<alnum:14>", "<alnum:22><digit:2>"))',
        'curl -u rzp_live_<alnum:14>:<alnum:22><digit:2> https://api.razorpay.com/v1/payments',
        '{"razorpay": {"key_secret": "<alnum:22><digit:2>"}}',
      ],
      nearMisses: ['key_secret: <alnum:24>', 'razorpay order_<alnum:14>'],
    },
    'key-id': {
      name: 'Razorpay key id',
      noCheck: 'it is half of a pair; the secret is checked with it',
      severity: 'low',
      // Stands in checkout pages, so it is no secret.
      publicByDesign: true,
      pattern: /rzp_(?:live|test)_[0-9A-Za-z]{14}/,
      shape: ['rzp_live_<alnum:14>', 'rzp_test_<alnum:14>'],
      env: ['RAZORPAY_KEY_ID', 'RAZORPAY_KEY'],
      risk: 'Whoever has it knows half of the credential; the checkout page shows it too.',
      nearMisses: ['rzp_prod_<alnum:14>', "key.startsWith('rzp_test_')"],
    },
  },
  rotate: {
    console: 'https://dashboard.razorpay.com/app/website-app-settings/api-keys',
    docs: 'https://razorpay.com/docs/payments/dashboard/account-settings/api-keys/',
    make: 'regenerate the key in the dashboard, Account & Settings > API Keys, and choose when the old one ends: at once, or after 24 hours',
    put: 'put the new id and secret where the old ones are used, outside git; the secret is shown only once',
    end: 'make sure that the old key has ended and look through refunds and payouts since the leak',
  },
  check: {
    keys: ['key-secret'],
    url: 'https://api.razorpay.com/v1/payments?count=1',
    auth: { basic: '{pair}:{key}' },
    active: { entity: { is: 'collection' }, count: 'number', items: 'array' },
    inactive: { 'error.code': { is: 'BAD_REQUEST_ERROR' }, 'error.description': { includes: 'Authentication failed' } },
    expired: { 'error.code': { is: 'BAD_REQUEST_ERROR' }, 'error.description': { includes: 'expired' } },
    answers: {
      status: [400, 401],
      json: {
        'error.code': { is: 'BAD_REQUEST_ERROR' },
        'error.description': { includes: 'The api key provided is invalid' },
      },
      is: 'inactive',
      because: 'it knows no key of this id',
      recorded: { error: { code: 'BAD_REQUEST_ERROR', description: 'The api key provided is invalid' } },
    },
    accepted: { entity: 'collection', count: 0, items: [] },
    refused: { error: { code: 'BAD_REQUEST_ERROR', description: 'Authentication failed', reason: 'NA' } },
    recorded: { expired: { error: { code: 'BAD_REQUEST_ERROR', description: 'The api key provided has expired' } } },
    source: 'https://razorpay.com/docs/api/payments/fetch-all-payments/',
  },
  sources: [
    'https://razorpay.com/docs/api/authentication/',
    'https://razorpay.com/docs/errors/',
    'length of the secret: {observed}',
  ],
});

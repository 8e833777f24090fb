import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'WooCommerce',
  site: 'https://woocommerce.com',
  keys: {
    'consumer-secret': {
      name: 'WooCommerce consumer secret',
      severity: 'critical',
      pattern: /cs_[0-9a-f]{40}/,
      shape: 'cs_<hex:40>',
      env: ['WOOCOMMERCE_CONSUMER_SECRET', 'WC_CONSUMER_SECRET', 'WOO_CONSUMER_SECRET', 'WOOCOMMERCE_SECRET'],
      entropy: 3,
      pair: { key: 'consumer-key' },
      risk: 'Whoever has it and the consumer key can read customers and orders of the shop and, with write access, change them and the prices.',
    },
    'consumer-key': {
      name: 'WooCommerce consumer key',
      severity: 'low',
      role: 'id',
      pattern: /ck_[0-9a-f]{40}/,
      shape: 'ck_<hex:40>',
      env: ['WOOCOMMERCE_CONSUMER_KEY', 'WC_CONSUMER_KEY', 'WOO_CONSUMER_KEY', 'WOOCOMMERCE_KEY'],
      entropy: 3,
      risk: 'Whoever has it knows which key is meant; without the consumer secret it opens nothing.',
    },
  },
  rotate: {
    docs: 'https://woocommerce.github.io/woocommerce-rest-api-docs/#authentication',
    make: 'add a new key in the shop under WooCommerce, Settings, Advanced, REST API, with the same user and permissions',
    put: 'put both halves where the old ones are used, outside git; they are shown only once',
    end: 'revoke the old key there and look through the orders and products since the leak',
  },
  check: {
    keys: ['consumer-secret'],
    url: '{server}/wp-json/wc/v3/data/currencies/current',
    auth: { basic: '{pair}:{key}' },
    active: { code: 'string', name: 'string', symbol: 'string' },
    // A key that may only write gets the same status and code.
    limited: {
      status: 401,
      json: { code: { is: 'woocommerce_rest_authentication_error' }, message: { includes: 'have read permissions' } },
      because: 'it may only write',
    },
    inactive: {
      code: { is: 'woocommerce_rest_authentication_error' },
      message: { includes: 'consumer' },
    },
    accepted: { code: 'USD', name: 'United States (US) dollar', symbol: '$' },
    refused: {
      code: 'woocommerce_rest_authentication_error',
      message: 'Consumer secret is invalid.',
      data: { status: 401 },
    },
    recorded: {
      limited: {
        code: 'woocommerce_rest_authentication_error',
        message: 'The API key provided does not have read permissions.',
        data: { status: 401 },
      },
    },
    unclear: { 401: { code: 'woocommerce_rest_cannot_view', message: 'You cannot view.', data: { status: 401 } } },
    source: 'https://woocommerce.github.io/woocommerce-rest-api-docs/#retrieve-current-currency',
  },
  sources: ['{docs}', '{check}', 'https://github.com/woocommerce/woocommerce'],
});

import { defineProvider } from '../src/rulebook/define-provider.ts';

const eventTypes = {
  active: { 'data.0.name': 'string', 'data.0.available_versions': 'array', 'meta.request_id': 'string' },
  inactive: { status: 403, json: { 'error.code': { is: 'invalid_token' } } },
  limited: { status: 403, json: { 'error.code': { is: 'forbidden' } }, because: 'its permissions do not cover this' },
  accepted: {
    data: [{ name: 'address.created', description: 'Made.', group: 'Address', available_versions: [1] }],
    meta: { request_id: 'r1' },
  },
  refused: {
    error: {
      type: 'request_error',
      code: 'invalid_token',
      detail: 'Invalid or revoked API key.',
      documentation_url: 'https://developer.paddle.com/errors/shared/invalid_token',
    },
    meta: { request_id: 'r1' },
  },
  recorded: { limited: { error: { type: 'request_error', code: 'forbidden' }, meta: { request_id: 'r1' } } },
  source: 'https://developer.paddle.com/errors/shared/invalid_token',
} as const;

export default defineProvider({
  name: 'Paddle',
  site: 'https://www.paddle.com',
  keys: {
    'api-key': {
      name: 'Paddle API key',
      severity: 'critical',
      pattern: /pdl_live_apikey_[0-9a-z]{26}_[0-9A-Za-z]{22}_[0-9A-Za-z]{3}/,
      shape: 'pdl_live_apikey_<lownum:26>_<alnum:22>_<alnum:3>',
      env: ['PADDLE_API_KEY', 'PADDLE_SECRET_KEY', 'PADDLE_KEY'],
      risk: 'Whoever has it can, within its permissions, read customers and transactions, and change prices, subscriptions and refunds.',
    },
    'sandbox-api-key': {
      name: 'Paddle API key (sandbox)',
      severity: 'low',
      testMode: true,
      pattern: /pdl_sdbx_apikey_[0-9a-z]{26}_[0-9A-Za-z]{22}_[0-9A-Za-z]{3}/,
      shape: 'pdl_sdbx_apikey_<lownum:26>_<alnum:22>_<alnum:3>',
      env: ['PADDLE_API_KEY', 'PADDLE_SANDBOX_API_KEY'],
      risk: 'Whoever has it can read and change the data of your sandbox, where no money moves.',
      rotate: {
        console: 'https://sandbox-vendors.paddle.com/authentication-v2',
        docs: 'https://developer.paddle.com/api-reference/about/api-keys',
        make: 'create a new key at {console}',
        end: 'revoke the old key there',
      },
    },
    'legacy-api-key': {
      name: 'Paddle API key (before May 2025) or vendor auth code',
      severity: 'critical',
      noCheck: 'keys and auth codes of Paddle Classic, of both environments, look the same',
      pattern: /[0-9a-z]{50}/,
      shape: '<hex:50>',
      context: { words: ['paddle_api_key', 'paddle_vendor', 'paddle_auth', 'vendor_auth_code', 'vendors.paddle.com'] },
      env: ['PADDLE_API_KEY', 'PADDLE_VENDOR_AUTH_CODE', 'PADDLE_AUTH_CODE'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it (and, of an auth code, the vendor id) can read customers and payments and give refunds.',
    },
    'webhook-secret': {
      name: 'Paddle webhook secret key',
      severity: 'medium',
      noCheck: 'no service takes it: it proves what Paddle sends',
      pattern: /pdl_ntfset_[0-9a-z]{26}_[0-9A-Za-z+/]{32}/,
      shape: 'pdl_ntfset_<lownum:26>_<alnum:32>',
      env: ['PADDLE_WEBHOOK_SECRET', 'PADDLE_WEBHOOK_SECRET_KEY', 'PADDLE_NOTIFICATION_WEBHOOK_SECRET'],
      risk: 'Whoever has it can forge events, such as a payment, that your server takes for events from Paddle.',
      rotate: {
        console: 'https://vendors.paddle.com/notifications-v2',
        docs: 'https://developer.paddle.com/webhooks/signature-verification',
        make: 'create a new notification destination with the same URL at {console}',
        put: 'put its secret key where the old one is used, outside git',
        end: 'delete the old destination there',
      },
      nearMisses: 'pdl_ntfset_<lownum:26>',
    },
  },
  rotate: {
    console: 'https://vendors.paddle.com/authentication-v2',
    docs: 'https://developer.paddle.com/api-reference/about/api-keys',
    make: 'create a new key at {console}, with only the permissions it needs and an expiry date',
    put: 'put it in PADDLE_API_KEY, outside git; it is shown only once',
    end: 'revoke the old key there and look through refunds and subscription changes since the leak',
  },
  check: [
    { ...eventTypes, keys: ['api-key'], url: 'https://api.paddle.com/event-types' },
    { ...eventTypes, keys: ['sandbox-api-key'], url: 'https://sandbox-api.paddle.com/event-types' },
  ],
  sources: ['{docs}', 'https://developer.paddle.com/api-reference/about/authentication', 'webhook secret: {observed}'],
});

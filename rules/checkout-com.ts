import type { RecordedReply, TableCheck } from '../src/model/check.ts';
import { defineProvider } from '../src/model/provider.ts';

const PREVIOUS = 'sk_<hex:8>-<hex:4>-<hex:4>-<hex:4>-<hex:12>';
const PREVIOUS_TEST = 'sk_test_<hex:8>-<hex:4>-<hex:4>-<hex:4>-<hex:12>';

const REFUSED: readonly RecordedReply[] = [
  { status: 401, body: '', is: 'inactive' },
  { status: 429, body: '', is: 'unknown' },
];

/** The kinds of events that there are: the same for all, and for nobody without a key. */
const CURRENT: Omit<TableCheck, 'url'> = {
  auth: 'bearer',
  answers: [
    { status: 200, json: { '0.id': 'string', '0.display_name': 'string', '0.events': 'array' }, is: 'active' },
    { status: 401, is: 'inactive' },
  ],
  refusalMayMean: 'that it lacks the right to read workflows',
  replies: [
    {
      status: 200,
      body: [
        {
          id: 'gateway',
          display_name: 'Gateway',
          description: 'Payments',
          events: [{ id: 'payment_approved', display_name: 'Payment approved', description: 'It was approved' }],
        },
      ],
      is: 'active',
    },
    ...REFUSED,
  ],
  source: 'https://api-reference.checkout.com',
};

const PLATFORM_BEFORE: Omit<TableCheck, 'url'> = {
  auth: { header: 'Authorization' },
  answers: [
    { status: 200, json: { '0.version': 'string', '0.event_types': 'array' }, is: 'active' },
    { status: 401, is: 'inactive' },
  ],
  refusalMayMean: 'something else: what it says to a dead key is documented nowhere',
  replies: [
    {
      status: 200,
      body: [{ version: '2.0', event_types: ['payment_approved', 'payment_declined'] }],
      is: 'active',
    },
    ...REFUSED,
  ],
  source: 'https://api-reference.checkout.com/previous',
};

export default defineProvider({
  name: 'Checkout.com',
  site: 'https://www.checkout.com',
  keys: [
    {
      id: 'secret-key',
      name: 'Checkout.com secret key',
      severity: 'critical',
      pattern: /sk_[a-z2-7]{26}[a-z2-7*#$=]/,
      context: { words: ['checkout', 'cko'], within: 80 },
      env: ['CHECKOUT_SECRET_KEY', 'CKO_SECRET_KEY', 'CHECKOUT_DEFAULT_SECRET_KEY'],
      entropy: 3.2,
      risk: 'Whoever has it can take, refund and pay out money and read payments and customers.',
      examples: [
        'CHECKOUT_SECRET_KEY=sk_<any:[a-z2-7]:27>',
        'curl -H "Authorization: Bearer sk_<any:[a-z2-7]:27>" https://api.checkout.com/payments',
        '{"cko": {"secretKey": "sk_<any:[a-z2-7]:26>="}}',
      ],
      nearMisses: [
        'CHECKOUT_PUBLIC_KEY=pk_<any:[a-z2-7]:27>',
        'key: sk_<any:[a-z2-7]:27>',
        'CHECKOUT_SECRET_KEY=sk_your_secret_key',
        'const checkout = sk_checkout_session_create_request;',
      ],
    },
    {
      id: 'sandbox-key',
      name: 'Checkout.com sandbox secret key',
      severity: 'low',
      testMode: true,
      pattern: /sk_sbox_[a-z2-7]{26}[a-z2-7*#$=]/,
      env: ['CHECKOUT_SECRET_KEY', 'CKO_SECRET_KEY'],
      risk: 'Whoever has it can use your sandbox; no real money moves there.',
      examples: [
        'CHECKOUT_SECRET_KEY=sk_sbox_<any:[a-z2-7]:27>',
        "const cko = new Checkout('sk_sbox_<any:[a-z2-7]:26>*', { pk });",
        'checkout:\n  secret_key: sk_sbox_<any:[a-z2-7]:27>\n',
      ],
      nearMisses: ['pk_sbox_<any:[a-z2-7]:27>', 'sk_sbox_your_key', 'sk_sbox_<any:[a-z2-7]:10>'],
    },
    {
      id: 'previous-secret-key',
      name: 'Checkout.com secret key (previous platform)',
      severity: 'critical',
      pattern: /sk_[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}/,
      context: { words: ['checkout', 'cko'], within: 80, required: false },
      env: ['CHECKOUT_PREVIOUS_SECRET_KEY'],
      risk: 'Whoever has it can take, refund and pay out money and read payments and customers.',
      examples: [
        `CHECKOUT_SECRET_KEY=${PREVIOUS}`,
        `curl -H "Authorization: ${PREVIOUS}" https://api.checkout.com/payments`,
        `{"cko": {"secretKey": "${PREVIOUS}"}}`,
      ],
      nearMisses: ['pk_<uuid>', 'task_<uuid>', 'CHECKOUT_SESSION=<uuid>', 'sk_<hex:8>-<hex:4>-<hex:4>'],
    },
    {
      id: 'previous-test-key',
      name: 'Checkout.com sandbox secret key (previous platform)',
      severity: 'low',
      testMode: true,
      pattern: /sk_test_[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}/,
      env: ['CHECKOUT_PREVIOUS_SECRET_KEY'],
      risk: 'Whoever has it can use your sandbox; no real money moves there.',
      examples: [
        `CHECKOUT_SECRET_KEY=${PREVIOUS_TEST}`,
        `curl -H "Authorization: ${PREVIOUS_TEST}" https://api.sandbox.checkout.com/payments`,
        `checkout:\n  secret_key: '${PREVIOUS_TEST}'\n`,
      ],
      nearMisses: ['pk_test_<uuid>', 'sk_test_your-checkout-secret-key', 'disk_test_<uuid>'],
    },
  ],
  rotate: {
    console: 'https://dashboard.checkout.com/developers/keys',
    docs: 'https://www.checkout.com/docs/developer-resources/api/manage-api-keys',
    steps: [
      'create a new secret key with the same scopes under Developers, Keys in the dashboard',
      'put it where the old one is used, outside git; it is shown only once',
      'disable the old key there, then delete it',
      'look through payments, refunds and payouts since the leak',
    ],
  },
  checks: [
    { keys: ['secret-key'], url: 'https://api.checkout.com/workflows/event-types', ...CURRENT },
    { keys: ['sandbox-key'], url: 'https://api.sandbox.checkout.com/workflows/event-types', ...CURRENT },
    { keys: ['previous-secret-key'], url: 'https://api.checkout.com/event-types?version=2.0', ...PLATFORM_BEFORE },
    {
      keys: ['previous-test-key'],
      url: 'https://api.sandbox.checkout.com/event-types?version=2.0',
      ...PLATFORM_BEFORE,
    },
  ],
  sources: ['https://api-reference.checkout.com', 'https://github.com/checkout/checkout-sdk-node'],
});

import type { RecordedReply, TableCheck } from '../src/model/check.ts';
import { defineProvider } from '../src/rulebook/define-provider.ts';

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
    { status: 200, body: [{ version: '2.0', event_types: ['payment_approved', 'payment_declined'] }], is: 'active' },
    ...REFUSED,
  ],
  source: 'https://api-reference.checkout.com/previous',
};

export default defineProvider({
  name: 'Checkout.com',
  site: 'https://www.checkout.com',
  keys: {
    'secret-key': {
      name: 'Checkout.com secret key',
      severity: 'critical',
      pattern: /sk_[a-z2-7]{26}[a-z2-7*#$=]/,
      shape: ['sk_<any:[a-z2-7]:27>', 'sk_<any:[a-z2-7]:26>='],
      context: { words: ['checkout', 'cko'], within: 80 },
      env: ['CHECKOUT_SECRET_KEY', 'CKO_SECRET_KEY', 'CHECKOUT_DEFAULT_SECRET_KEY'],
      entropy: 3.2,
      risk: 'Whoever has it can take, refund and pay out money and read payments and customers.',
      nearMisses: 'CHECKOUT_PUBLIC_KEY=pk_<any:[a-z2-7]:27>',
    },
    'sandbox-key': {
      name: 'Checkout.com sandbox secret key',
      severity: 'low',
      testMode: true,
      pattern: /sk_sbox_[a-z2-7]{26}[a-z2-7*#$=]/,
      shape: ['sk_sbox_<any:[a-z2-7]:27>', 'sk_sbox_<any:[a-z2-7]:26>*'],
      env: ['CHECKOUT_SECRET_KEY', 'CKO_SECRET_KEY'],
      risk: 'Whoever has it can use your sandbox; no real money moves there.',
      nearMisses: 'pk_sbox_<any:[a-z2-7]:27>',
    },
    'previous-secret-key': {
      name: 'Checkout.com secret key (previous platform)',
      severity: 'critical',
      pattern: /sk_[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}/,
      shape: PREVIOUS,
      context: { words: ['checkout', 'cko'], within: 80, required: false },
      env: ['CHECKOUT_PREVIOUS_SECRET_KEY'],
      risk: 'Whoever has it can take, refund and pay out money and read payments and customers.',
      examples: `{"cko": {"secretKey": "${PREVIOUS}"}}`,
      nearMisses: ['pk_<uuid>', 'task_<uuid>', 'sk_<hex:8>-<hex:4>-<hex:4>'],
    },
    'previous-test-key': {
      name: 'Checkout.com sandbox secret key (previous platform)',
      severity: 'low',
      testMode: true,
      pattern: /sk_test_[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}/,
      shape: PREVIOUS_TEST,
      env: ['CHECKOUT_PREVIOUS_SECRET_KEY'],
      risk: 'Whoever has it can use your sandbox; no real money moves there.',
      nearMisses: ['pk_test_<uuid>', 'disk_test_<uuid>'],
    },
  },
  rotate: {
    console: 'https://dashboard.checkout.com/developers/keys',
    docs: 'https://www.checkout.com/docs/developer-resources/api/manage-api-keys',
    make: 'create a new secret key with the same scopes under Developers, Keys in the dashboard',
    shownOnce: true,
    end: 'disable the old key there, then delete it',
    after: 'look through payments, refunds and payouts since the leak',
  },
  check: [
    {
      keys: ['secret-key'],
      url: 'https://api.checkout.com/workflows/event-types',
      ...CURRENT,
    },
    {
      keys: ['sandbox-key'],
      url: 'https://api.sandbox.checkout.com/workflows/event-types',
      ...CURRENT,
    },
    {
      keys: ['previous-secret-key'],
      url: 'https://api.checkout.com/event-types?version=2.0',
      ...PLATFORM_BEFORE,
    },
    {
      keys: ['previous-test-key'],
      url: 'https://api.sandbox.checkout.com/event-types?version=2.0',
      ...PLATFORM_BEFORE,
    },
  ],
  sources: ['{check}', 'https://github.com/checkout/checkout-sdk-node'],
});

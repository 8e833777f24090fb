import { defineProvider } from '../src/rulebook/define-provider.ts';

const env = ['COURIER_AUTH_TOKEN', 'COURIER_API_KEY', 'COURIER_TOKEN', 'COURIER_AUTHORIZATION_TOKEN'];
// Not the bare name: it is a word and a typeface.
const words = [
  'api.courier.com',
  'courierAuthToken',
  'courierApiKey',
  'trycourier',
  'CourierClient',
  'courier_token',
  'courier_key',
  '"courier"',
];

export default defineProvider({
  name: 'Courier',
  site: 'https://www.courier.com',
  keys: {
    'production-key': {
      name: 'Courier production API key',
      // pk for published content, dk for drafts. Other providers have pk_ too, though not pk_prod_ of this length.
      pattern: /[pd]k_prod_[0-9A-Za-z]{24,28}/,
      shape: ['pk_prod_<upnum:28>', 'dk_prod_<upnum:28>', 'pk_prod_<alnum:24>'],
      context: { words, within: 120, required: false },
      env,
      entropy: 3,
      risk: 'Whoever has it can send mails, texts and pushes to your users in your name and read who they are.',
      examples: 'const courier = new CourierClient({ authorizationToken: "dk_prod_<upnum:28>" });',
    },
    'test-key': {
      name: 'Courier test API key',
      severity: 'medium',
      // Begins as Stripe's publishable test keys do, so the name must be near.
      pattern: /[pd]k_test_[0-9A-Za-z]{24,28}/,
      shape: ['pk_test_<upnum:28>', 'dk_test_<upnum:28>', 'pk_test_<alnum:24>'],
      context: { words, within: 120 },
      env,
      entropy: 3,
      risk: 'Whoever has it can send messages through the providers of your test environment and read the people in it.',
    },
  },
  rotate: {
    console: 'https://app.courier.com/settings/api-keys',
    docs: 'https://www.courier.com/docs/platform/workspaces/environments-api-keys',
    make: 'add a new key of the same environment and scope at {console}',
    end: 'delete the old key there and look through the messages sent since the leak',
  },
  check: {
    url: 'https://api.courier.com/lists',
    active: { 'paging.more': 'boolean', items: 'array' },
    inactive: { type: { is: 'authentication_error' } },
    accepted: { paging: { more: false }, items: [] },
    refused: { message: 'Unauthorized', type: 'authentication_error' },
    unclear: { 403: { message: 'Forbidden' } },
    elsewhere: 'the EU region of Courier (api.eu.courier.com)',
    source: 'https://www.courier.com/docs/reference/lists/list',
  },
  sources: ['{docs}', 'https://www.courier.com/docs/reference/intro', 'lengths: {observed}'],
});

import { defineProvider } from '../src/model/provider.ts';

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
  keys: [
    {
      id: 'production-key',
      name: 'Courier production API key',
      severity: 'high',
      // pk for published content, dk for drafts. Other providers have pk_ too, though not pk_prod_ of this length.
      pattern: /[pd]k_prod_[0-9A-Za-z]{24,28}/,
      context: { words, within: 120, required: false },
      env,
      entropy: 3,
      risk: 'Whoever has it can send mails, texts and pushes to your users in your name and read who they are.',
      examples: [
        'COURIER_AUTH_TOKEN=pk_prod_<upnum:28>',
        'curl -H "Authorization: Bearer pk_prod_<upnum:28>" https://api.courier.com/send',
        'const courier = new CourierClient({ authorizationToken: "dk_prod_<upnum:28>" });',
        '{"courier": {"authToken": "pk_prod_<alnum:24>"}}',
      ],
      nearMisses: [
        'COURIER_AUTH_TOKEN=pk_prod_your_token',
        'COURIER_AUTH_TOKEN=pk_prod_<upnum:12>',
        'backdrop: npk_prod_<upnum:28>',
      ],
    },
    {
      id: 'test-key',
      name: 'Courier test API key',
      severity: 'medium',
      // Begins as Stripe's publishable test keys do, so the name must be near.
      pattern: /[pd]k_test_[0-9A-Za-z]{24,28}/,
      context: { words, within: 120 },
      env,
      entropy: 3,
      risk: 'Whoever has it can send messages through the providers of your test environment and read the people in it.',
      examples: [
        'COURIER_AUTH_TOKEN=pk_test_<upnum:28>',
        'curl -H "Authorization: Bearer dk_test_<upnum:28>" https://api.courier.com/send',
        'client = CourierClient(auth_token="pk_test_<alnum:24>")',
      ],
      nearMisses: [
        'COURIER_AUTH_TOKEN=pk_test_your_token',
        "const stripe = Stripe('pk_test_<alnum:24>');",
        'COURIER_AUTH_TOKEN=pk_test_<upnum:12>',
      ],
    },
  ],
  rotate: {
    console: 'https://app.courier.com/settings/api-keys',
    docs: 'https://www.courier.com/docs/platform/workspaces/environments-api-keys',
    steps: [
      'add a new key of the same environment and scope at https://app.courier.com/settings/api-keys',
      'put it in COURIER_AUTH_TOKEN, outside git',
      'delete the old key there and look through the messages sent since the leak',
    ],
  },
  checks: [
    {
      url: 'https://api.courier.com/lists',
      auth: 'bearer',
      answers: [
        { status: 200, json: { 'paging.more': 'boolean', items: 'array' }, is: 'active' },
        { status: 401, json: { type: { is: 'authentication_error' } }, is: 'inactive' },
      ],
      replies: [
        { status: 200, body: { paging: { more: false }, items: [] }, is: 'active' },
        { status: 401, body: { message: 'Unauthorized', type: 'authentication_error' }, is: 'inactive' },
        { status: 403, body: { message: 'Forbidden' }, is: 'unknown' },
        { status: 429, headers: { 'retry-after': '30' }, body: '', is: 'unknown' },
      ],
      elsewhere: 'the EU region of Courier (api.eu.courier.com)',
      source: 'https://www.courier.com/docs/reference/lists/list',
    },
  ],
  sources: [
    'https://www.courier.com/docs/platform/workspaces/environments-api-keys',
    'https://www.courier.com/docs/reference/intro',
    'lengths: observed in public code, not documented',
  ],
});

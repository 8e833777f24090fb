import { defineProvider } from '../src/model/provider.ts';

const risk = 'Whoever has it can generate images and videos with the tokens of your account.';

export default defineProvider({
  name: 'Imagine API Studio (Vyro)',
  site: 'https://www.imagine.art',
  keys: [
    {
      id: 'api-key',
      name: 'Imagine API Studio key',
      severity: 'high',
      // `vk-` is used for virtual keys of language-model gateways too; without a word of Vyro's it is less sure.
      pattern: /vk-[0-9A-Za-z]{40,52}/,
      context: {
        words: ['vyro', 'imagine.art', 'imagineart', 'imagine_art', 'imagine-sdk', 'imagine_sdk'],
        within: 144,
        required: false,
      },
      env: [
        'IMAGINE_API_KEY',
        'IMAGINE_TOKEN',
        'IMAGINE_KEY',
        'IMAGINEART_API_KEY',
        'IMAGINE_ART_API_KEY',
        'VYRO_API_KEY',
      ],
      entropy: 3,
      risk,
      examples: [
        'VYRO_API_KEY=vk-<alnum:46>',
        'curl https://api.vyro.ai/v2/image/generations -H "Authorization: Bearer vk-<hex:46>"',
        'client = Imagine(token="vk-<alnum:45>")  # imagine-sdk',
        '{"IMAGINE_API_KEY": "vk-<alnum:48>"}',
      ],
      nearMisses: [
        'vk-com-share-button-with-a-very-long-class-name-in-it',
        'IMAGINE_API_KEY=vk-<alnum:24>',
        'IMAGINE_API_KEY=vk-your-key-from-the-keys-tab-of-the-dashboard',
      ],
    },
    {
      id: 'token',
      name: 'Imagine API token (2.0)',
      severity: 'high',
      // The token of api.ml.imagine.art is opaque and its shape is published nowhere.
      pattern: /[0-9A-Za-z_-]{32,200}/,
      context: { words: ['imagineart_token', 'imagine_art_token', 'api.ml.imagine.art'], within: 60 },
      env: ['IMAGINEART_TOKEN', 'IMAGINEART_API_TOKEN'],
      entropy: 3.8,
      confidence: 'medium',
      risk,
      examples: [
        'IMAGINEART_TOKEN=<alnum:64>',
        '{"IMAGINEART_API_TOKEN": "<alnum:40>"}',
        "const imagineartToken = '<alnum:48>';",
      ],
      nearMisses: [
        'IMAGINEART_TOKEN=<alnum:16>',
        'IMAGINEART_TOKEN=$TOKEN_FROM_THE_DASHBOARD',
        'IMAGINEART_TOKEN=the-token-that-the-dashboard-shows-you',
      ],
    },
  ],
  rotate: {
    console: 'https://platform.imagine.art',
    docs: 'https://docs.imagine.art/documentation/api-key-management',
    steps: [
      'generate a new key in the Keys tab of the dashboard, https://platform.imagine.art',
      'put it in IMAGINE_API_KEY, outside git',
      'contact Imagine support to have the old key disabled, naming it by its label, not its value: the documents know no way to revoke it yourself',
      'watch the token usage until it is dead; let a generic e-mail address own the account',
    ],
  },
  checks: [
    {
      // No route tells about a key. That of an image's state, for an image that cannot exist, costs nothing; whether it looks
      // at the key first is documented nowhere, which the control request finds out. Tokens of 2.0 are for another host.
      keys: ['api-key'],
      url: 'https://api.vyro.ai/v2/assets/{uuid}/status',
      auth: 'bearer',
      answers: [
        { status: 401, json: { code: { is: 1001 } }, is: 'inactive' },
        { status: 401, json: { code: { is: 1208 } }, is: 'inactive' },
        { status: 401, json: { message: { includes: 'API key is invalid' } }, is: 'inactive' },
        { status: 406, json: { code: { is: 1002 } }, is: 'expired' },
        { status: 401, json: { status: { is: 'error' }, code: { is: 1005 } }, is: 'disabled' },
        { status: 401, json: { status: { is: 'error' }, code: { is: 1006 } }, is: 'disabled' },
        { status: 401, json: { status: { is: 'error' }, code: { is: 1007 } }, is: 'disabled' },
        { status: 400, json: { status: { is: 'error' }, code: { is: 1100 } }, is: 'active' },
        {
          status: 402,
          json: { status: { is: 'error' }, code: { is: 1101 } },
          is: 'limited',
          because: 'no tokens left',
        },
        { status: 404, json: { status: { is: 'error' }, code: 'number' }, is: 'active' },
      ],
      replies: [
        {
          status: 404,
          body: { status: 'error', code: 1300, error: 'Not Found', message: 'Asset not found' },
          is: 'active',
        },
        {
          status: 400,
          body: { status: 'error', code: 1100, error: 'Bad Request', message: 'Invalid request' },
          is: 'active',
        },
        {
          status: 402,
          body: { status: 'error', code: 1101, error: 'Payment Required', message: 'Not enough tokens' },
          is: 'limited',
        },
        {
          status: 401,
          body: { status: 'error', code: 1001, error: 'Unauthorized', message: 'Invalid token' },
          is: 'inactive',
        },
        {
          status: 406,
          body: { status: 'error', code: 1002, error: 'Not Acceptable', message: 'Token expired' },
          is: 'expired',
        },
        {
          status: 401,
          body: { status: 'error', code: 1007, error: 'Unauthorized', message: 'Account invalid' },
          is: 'disabled',
        },
        {
          status: 429,
          body: { status: 'error', code: 1202, error: 'Too Many Requests', message: 'Slow down' },
          is: 'unknown',
        },
      ],
      source: 'https://docs.imagine.art (Error Documentation); the route is inferred',
    },
  ],
  sources: [
    'https://docs.imagine.art/documentation/api-key-management',
    'key shape: observed in public code and one sample of the documents',
  ],
});

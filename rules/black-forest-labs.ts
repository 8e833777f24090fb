import { defineProvider } from '../src/model/provider.ts';

const env = ['BFL_API_KEY', 'BLACK_FOREST_LABS_API_KEY', 'BFL_KEY', 'FLUX_API_KEY'];
const risk = 'Whoever has it can make images with FLUX on the credits of your organisation.';

export default defineProvider({
  name: 'Black Forest Labs',
  site: 'https://bfl.ai',
  keys: [
    {
      id: 'api-key',
      name: 'Black Forest Labs API key (bare UUID)',
      severity: 'high',
      // A UUID, as its requests have: the variable must stand right beside it.
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      context: {
        words: [
          'bfl_api_key',
          'bflApiKey',
          'black_forest_labs_api',
          'blackForestLabsApiKey',
          'bfl_key',
          'flux_api_key',
        ],
        within: 24,
      },
      env,
      confidence: 'medium',
      risk,
      examples: [
        'BFL_API_KEY=<uuid>',
        '{"bflApiKey": "<uuid>"}',
        "env:\n  BLACK_FOREST_LABS_API_KEY: '<uuid>'\n",
        'client = BFL(bfl_api_key="<uuid>")',
      ],
      nearMisses: [
        'https://api.bfl.ai/v1/get_result?id=<uuid>',
        'BFL_API_KEY=<hex:32>',
        'BFL_API_KEY=your_api_key_here',
        'flux_image_id=<uuid>',
      ],
    },
    {
      id: 'prefixed-key',
      name: 'Black Forest Labs API key',
      severity: 'high',
      // The form of newer keys; how long they are is documented nowhere.
      pattern: /bfl_(?:sk_)?[0-9A-Za-z]{20,64}/,
      context: {
        words: ['bfl_api_key', 'bflApiKey', 'api.bfl.ai', 'api.bfl.ml', 'blackforestlabs', 'black_forest'],
        within: 80,
      },
      env,
      entropy: 3.5,
      confidence: 'medium',
      risk,
      examples: [
        'BFL_API_KEY=bfl_<alnum:40>',
        'curl https://api.bfl.ai/v1/credits -H "x-key: bfl_<alnum:32>"',
        '{"bflApiKey": "bfl_sk_<alnum:32>"}',
      ],
      nearMisses: ['BFL_API_KEY=bfl_your_key', 'mbfl_<alnum:40>', 'const x = "bfl_<alnum:40>"'],
    },
  ],
  rotate: {
    console: 'https://dashboard.bfl.ai/keys',
    docs: 'https://docs.bfl.ai/quick_start/create_account',
    steps: [
      'create a new key in the same project at https://dashboard.bfl.ai/keys',
      'put it in BFL_API_KEY, outside git',
      'delete the old key there and look through the usage of the project since the leak',
    ],
  },
  checks: [
    {
      url: 'https://api.bfl.ai/v1/credits',
      auth: { header: 'x-key' },
      answers: [
        { status: 200, json: { credits: 'number' }, is: 'active' },
        { status: [401, 403], json: { detail: { includes: 'Not authenticated' } }, is: 'inactive' },
      ],
      tells: { balance: '{credits} credits' },
      replies: [
        { status: 200, body: { credits: 123.4 }, is: 'active' },
        { status: 403, body: { detail: 'Not authenticated' }, is: 'inactive' },
        { status: 402, body: { detail: 'Insufficient credits' }, is: 'unknown' },
        { status: 429, headers: { 'retry-after': '30' }, body: '', is: 'unknown' },
      ],
      source: 'https://docs.bfl.ai/api-reference/get-the-users-credits',
    },
  ],
  sources: [
    'https://docs.bfl.ai/quick_start/create_account',
    'https://docs.bfl.ai/api-reference/get-the-users-credits',
    'the refusal: the API key guide of the bfl-api skill',
    'key shapes: observed in public code, not documented',
  ],
});

import { defineProvider } from '../src/rulebook/define-provider.ts';

const env = ['BFL_API_KEY', 'BLACK_FOREST_LABS_API_KEY', 'BFL_KEY', 'FLUX_API_KEY'];
const risk = 'Whoever has it can make images with FLUX on the credits of your organisation.';

export default defineProvider({
  name: 'Black Forest Labs',
  site: 'https://bfl.ai',
  keys: {
    'api-key': {
      name: 'Black Forest Labs API key (bare UUID)',
      // A UUID, as its requests have: the variable must stand right beside it.
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      shape: '<uuid>',
      context: { words: ['bfl_api_key', 'black_forest_labs_api'], within: 24 },
      env,
      confidence: 'medium',
      risk,
    },
    'prefixed-key': {
      name: 'Black Forest Labs API key',
      // The form of newer keys; how long they are is documented nowhere.
      pattern: /bfl_(?:sk_)?[0-9A-Za-z]{20,64}/,
      shape: ['bfl_<alnum:32-40>', 'bfl_sk_<alnum:32>'],
      context: { words: ['bfl_api_key', 'api.bfl.ai', 'api.bfl.ml', 'black_forest'], within: 80 },
      env,
      entropy: 3.5,
      confidence: 'medium',
      risk,
    },
  },
  rotate: {
    console: 'https://dashboard.bfl.ai/keys',
    docs: 'https://docs.bfl.ai/quick_start/create_account',
    make: 'create a new key in the same project at {console}',
    end: 'delete the old key there and look through the usage of the project since the leak',
  },
  check: {
    url: 'https://api.bfl.ai/v1/credits',
    auth: { header: 'x-key' },
    active: { credits: 'number' },
    inactive: { status: [401, 403], json: { detail: { includes: 'Not authenticated' } } },
    tells: { balance: '{credits} credits' },
    accepted: { credits: 123.4 },
    unclear: { 402: { detail: 'Insufficient credits' } },
    replies: { status: 403, body: { detail: 'Not authenticated' }, is: 'inactive' },
    source: 'https://docs.bfl.ai/api-reference/get-the-users-credits',
  },
  sources: ['{docs}', '{check}', 'the refusal: the API key guide of the bfl-api skill', 'key shapes: {observed}'],
});

import { defineProvider } from '../src/rulebook/define-provider.ts';

const risk = 'Whoever has it can run Doubao, Seedream and other models at your cost.';
const env = ['ARK_API_KEY', 'VOLCENGINE_API_KEY', 'VOLC_API_KEY', 'DOUBAO_API_KEY', 'VOLCENGINE_ARK_API_KEY'];

export default defineProvider({
  name: 'Volcengine (BytePlus)',
  site: 'https://www.volcengine.com',
  keys: {
    'ark-api-key': {
      name: 'Volcengine Ark API key',
      pattern: /ark-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?:-[0-9a-z]{4,8})?/,
      shape: ['ark-<uuid>-<lownum:5>', 'ark-<uuid>'],
      env,
      risk,
      nearMisses: 'ark-<hex:32>',
    },
    'ark-api-key-old': {
      name: 'Volcengine Ark API key (bare UUID)',
      // A UUID like any other: the variable must stand right beside it.
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      shape: '<uuid>',
      context: { words: ['ark_api_key', 'volc_api_key', 'volcengine_api', 'doubao_api', 'doubao_key'], within: 16 },
      env,
      confidence: 'medium',
      risk,
    },
    'access-key-id': {
      name: 'Volcengine access key id',
      severity: 'low',
      role: 'id',
      pattern: /AKLT[0-9A-Za-z_-]{46,48}/,
      shape: 'AKLT<alnum:46-48>',
      env: ['VOLC_ACCESSKEY', 'VOLCENGINE_ACCESS_KEY', 'VOLC_ACCESS_KEY_ID'],
      risk: 'Whoever has it knows one of your access keys; with its secret they can do what its user may do.',
      nearMisses: 'aklt<alnum:47>',
      rotate: {
        console: 'https://console.volcengine.com/iam/keymanage',
        docs: 'https://www.volcengine.com/docs/6291/65568',
        make: 'create a new access key for the same user at {console}',
        put: 'put its id and secret in VOLC_ACCESSKEY and VOLC_SECRETKEY, outside git',
        end: 'disable the old access key there, then delete it',
      },
    },
  },
  rotate: {
    console: 'https://console.volcengine.com/ark',
    docs: 'https://www.volcengine.com/docs/82379/1541594',
    make: 'create a new key under API keys at {console} or, for BytePlus, https://console.byteplus.com/ark',
    end: 'delete the old key there and look through the bills since the leak',
  },
  check: {
    keys: ['ark-api-key', 'ark-api-key-old'],
    url: 'https://ark.cn-beijing.volces.com/api/v3/models',
    active: {
      status: 200,
      json: { object: { is: 'list' }, 'data.0.id': 'string', 'data.0.object': { is: 'model' } },
      text: 'doubao-',
    },
    inactive: {
      status: 401,
      json: { 'error.code': { is: 'AuthenticationError' }, 'error.message': { includes: "doesn't exist" } },
      because: 'the API key doesn’t exist',
    },
    answers: [
      {
        status: 401,
        json: { 'error.code': { is: 'AuthenticationError' } },
        is: 'unknown',
        because: 'refused, as a key of a coding or agent plan is too, which has addresses of its own',
      },
      {
        status: 403,
        json: { 'error.code': { is: 'AccountOverdueError' } },
        is: 'limited',
        because: 'the account has an overdue balance (AccountOverdueError)',
      },
    ],
    elsewhere: 'BytePlus or another region of Volcengine',
    accepted: { object: 'list', data: [{ id: 'doubao-seed-1-6', object: 'model', created: 1 }] },
    refused: { error: { code: 'AuthenticationError', message: "The API key doesn't exist. Request id: r1" } },
    recorded: {
      unknown: {
        error: { code: 'AuthenticationError', message: 'The API key or AK/SK in the request is missing or invalid.' },
      },
      limited: { error: { code: 'AccountOverdueError', message: 'overdue' } },
    },
    tooMany: { error: { code: 'RateLimitExceeded' } },
    source: 'https://www.volcengine.com/docs/82379/1299023',
  },
  sources: [
    'https://www.volcengine.com/docs/6291/65568',
    'https://github.com/vercel/ai/tree/main/packages/bytedance',
    'key shapes: {observed}',
  ],
});

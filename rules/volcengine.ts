import { defineProvider } from '../src/model/provider.ts';

const risk = 'Whoever has it can run Doubao, Seedream and other models at your cost.';
const env = ['ARK_API_KEY', 'VOLCENGINE_API_KEY', 'VOLC_API_KEY', 'DOUBAO_API_KEY', 'VOLCENGINE_ARK_API_KEY'];

export default defineProvider({
  name: 'Volcengine (BytePlus)',
  site: 'https://www.volcengine.com',
  keys: [
    {
      id: 'ark-api-key',
      name: 'Volcengine Ark API key',
      severity: 'high',
      pattern: /ark-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?:-[0-9a-z]{4,8})?/,
      env,
      risk,
      examples: [
        'ARK_API_KEY=ark-<uuid>-<lownum:5>',
        'client = Ark(api_key="ark-<uuid>")',
        '{"volcengine": {"apiKey": "ark-<uuid>-<lownum:5>"}}',
      ],
      nearMisses: ['benchmark-<uuid>', 'ARK_API_KEY=ark-your-key', 'ark-<hex:32>'],
    },
    {
      id: 'ark-api-key-old',
      name: 'Volcengine Ark API key (bare UUID)',
      severity: 'high',
      // A UUID like any other: the variable must stand right beside it.
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      context: {
        words: [
          'ark_api_key',
          'arkApiKey',
          'volc_api_key',
          'volcengine_api',
          'doubao_api',
          'doubaoApiKey',
          'doubao_key',
        ],
        within: 16,
      },
      env,
      confidence: 'medium',
      risk,
      examples: ['ARK_API_KEY=<uuid>', "const doubaoApiKey = '<uuid>';", 'env:\n  VOLCENGINE_API_KEY: "<uuid>"\n'],
      nearMisses: [
        'ARK_REQUEST_ID=<uuid>',
        'ARK_API_KEY=<hex:32>',
        'https://ark.cn-beijing.volces.com/api/v3/tasks/<uuid>',
      ],
    },
    {
      id: 'access-key-id',
      name: 'Volcengine access key id',
      severity: 'low',
      role: 'id',
      pattern: /AKLT[0-9A-Za-z_-]{46,48}/,
      env: ['VOLC_ACCESSKEY', 'VOLCENGINE_ACCESS_KEY', 'VOLC_ACCESS_KEY_ID'],
      risk: 'Whoever has it knows one of your access keys; with its secret they can do what its user may do.',
      examples: [
        'VOLC_ACCESSKEY=AKLT<alnum:47>',
        '{"accessKeyId": "AKLT<alnum:48>"}',
        "volcengine.setAccessKeyId('AKLT<alnum:46>')",
      ],
      nearMisses: ['VOLC_ACCESSKEY=AKLT_your_access_key', 'AKLT<alnum:20>', 'aklt<alnum:47>'],
      rotate: {
        console: 'https://console.volcengine.com/iam/keymanage',
        docs: 'https://www.volcengine.com/docs/6291/65568',
        steps: [
          'create a new access key for the same user at https://console.volcengine.com/iam/keymanage',
          'put its id and secret in VOLC_ACCESSKEY and VOLC_SECRETKEY, outside git',
          'disable the old access key there, then delete it',
        ],
      },
    },
  ],
  rotate: {
    console: 'https://console.volcengine.com/ark',
    docs: 'https://www.volcengine.com/docs/82379/1541594',
    steps: [
      'create a new key under API keys at https://console.volcengine.com/ark or, for BytePlus, https://console.byteplus.com/ark',
      'put it in ARK_API_KEY, outside git',
      'delete the old key there and look through the bills since the leak',
    ],
  },
  checks: [
    {
      keys: ['ark-api-key', 'ark-api-key-old'],
      url: 'https://ark.cn-beijing.volces.com/api/v3/models',
      auth: 'bearer',
      answers: [
        {
          status: 200,
          json: { object: { is: 'list' }, 'data.0.id': 'string', 'data.0.object': { is: 'model' } },
          text: 'doubao-',
          is: 'active',
        },
        {
          status: 401,
          json: { 'error.code': { is: 'AuthenticationError' }, 'error.message': { includes: "doesn't exist" } },
          is: 'inactive',
          because: 'the API key doesn’t exist',
        },
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
      replies: [
        {
          status: 200,
          body: { object: 'list', data: [{ id: 'doubao-seed-1-6', object: 'model', created: 1 }] },
          is: 'active',
        },
        {
          status: 401,
          body: { error: { code: 'AuthenticationError', message: "The API key doesn't exist. Request id: r1" } },
          is: 'inactive',
        },
        {
          status: 401,
          body: {
            error: {
              code: 'AuthenticationError',
              message: 'The API key or AK/SK in the request is missing or invalid.',
            },
          },
          is: 'unknown',
        },
        { status: 403, body: { error: { code: 'AccountOverdueError', message: 'overdue' } }, is: 'limited' },
        { status: 429, body: { error: { code: 'RateLimitExceeded' } }, is: 'unknown' },
      ],
      source: 'https://www.volcengine.com/docs/82379/1299023',
    },
  ],
  sources: [
    'https://www.volcengine.com/docs/6291/65568',
    'https://github.com/vercel/ai/tree/main/packages/bytedance',
    'key shapes: observed in public code, not documented',
  ],
});

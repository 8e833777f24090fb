import type { JsonTest } from '../src/model/check.ts';
import { defineProvider } from '../src/model/provider.ts';

const models: Record<string, JsonTest> = {
  object: { is: 'list' },
  'data.0.object': { is: 'model' },
  'data.0.owned_by': 'string',
};
const modelList = { object: 'list', data: [{ id: 'glm-4.5', object: 'model', created: 1753632000, owned_by: 'z-ai' }] };

export default defineProvider({
  name: 'Zhipu AI (Z.ai, BigModel)',
  site: 'https://z.ai',
  keys: [
    {
      id: 'api-key',
      name: 'Zhipu AI API key',
      severity: 'high',
      // "<id>.<secret>": the first half alone is no secret.
      pattern: /[0-9a-f]{32}\.[0-9A-Za-z]{16}/,
      context: {
        words: ['zhipu', 'bigmodel', 'api.z.ai', 'chatglm', 'glm', 'zai', 'z_ai'],
      },
      env: ['ZHIPUAI_API_KEY', 'ZHIPU_API_KEY', 'ZAI_API_KEY', 'Z_AI_API_KEY', 'BIGMODEL_API_KEY', 'GLM_API_KEY'],
      tells: true,
      entropy: 3.5,
      risk: 'Whoever has it can run GLM models on your balance or coding plan.',
      examples: [
        'ZHIPUAI_API_KEY=<hex:32>.<alnum:16>',
        "client = ZhipuAI(api_key='<hex:32>.<alnum:16>')",
        'curl https://api.z.ai/api/paas/v4/models -H "Authorization: Bearer <hex:32>.<alnum:16>"',
        '{"glm": {"apiKey": "<hex:32>.<alnum:16>", "baseUrl": "https://open.bigmodel.cn/api/paas/v4"}}',
      ],
      nearMisses: [
        'ZHIPUAI_API_KEY=<hex:32>',
        'OLLAMA_API_KEY=<hex:32>.<alnum:24>',
        'asset = "<hex:32>.<alnum:16>"',
        'ZHIPUAI_API_KEY=<uuid>.<alnum:16>',
      ],
    },
  ],
  rotate: {
    console: 'https://z.ai/manage-apikey/apikey-list',
    docs: 'https://docs.z.ai/api-reference/introduction',
    steps: [
      'create a new key at https://z.ai/manage-apikey/apikey-list, or at https://open.bigmodel.cn/usercenter/apikeys for an account in China',
      'put it where the old one is used, outside git',
      'delete the leaked key there; the part before the dot is its id',
      'look through the usage since the leak',
    ],
  },
  checks: [
    {
      // Accounts of z.ai and of bigmodel.cn (China) are apart: only what both refuse is dead.
      url: 'https://api.z.ai/api/paas/v4/models',
      auth: 'bearer',
      answers: [
        { status: 200, json: models, is: 'active' },
        { status: 401, json: { 'error.code': 'string' }, is: 'next' },
        { status: 401, json: { msg: { includes: 'token expired or incorrect' } }, is: 'next' },
      ],
      replies: [
        { status: 200, body: modelList, is: 'active' },
        { status: 401, body: { error: { code: '401', message: 'token expired or incorrect' } }, is: 'next' },
        { status: 401, body: { code: 401, msg: 'token expired or incorrect', success: false }, is: 'next' },
        { status: 429, body: { error: { code: '1302', message: 'Rate limit reached' } }, is: 'unknown' },
      ],
      next: {
        url: 'https://open.bigmodel.cn/api/paas/v4/models',
        auth: 'bearer',
        answers: [
          { status: 200, json: models, is: 'active' },
          { status: 401, json: { 'error.code': 'string' }, is: 'inactive' },
          { status: 401, json: { msg: { includes: '令牌已过期或验证不正确' } }, is: 'inactive' },
        ],
        replies: [
          { status: 200, body: modelList, is: 'active' },
          { status: 401, body: { error: { code: '401', message: '令牌已过期或验证不正确！' } }, is: 'inactive' },
          { status: 401, body: { error: { code: '1000', message: '身份验证失败。' } }, is: 'inactive' },
          {
            status: 429,
            headers: { 'retry-after': '30' },
            body: { error: { code: '1302', message: 'Rate limit reached for requests' } },
            is: 'unknown',
          },
        ],
      },
      source: 'observed in public tools, not documented',
    },
  ],
  sources: [
    'https://docs.z.ai/api-reference/introduction',
    'https://open.bigmodel.cn/dev/api',
    'format: observed in public code, not documented',
  ],
});
